/** What tells, in a block or a line, that it is about the author. */

import type { Author, Block } from '../story.ts';
import {
  ABOUT,
  ABOUT_LEAD,
  AROUND_NAME,
  AVATAR,
  CONTACT,
  HELLO,
  JOB,
  NAMED,
  SINCE,
  THE_WRITER,
  VERB,
  WRITER_IS,
  WRITES_IT,
} from './bio-words.ts';
import { blockText } from './block-text.ts';
import { parseBylines, withoutHonorifics } from './byline.ts';
import { followKey } from './follow-key.ts';
import { hasGivenName } from './given-names.ts';

/** Code units of a bio at most. */
export const LONGEST = 1200;
/** The same of one that names no job. */
export const LONGEST_UNNAMED = 600;
/** Ideographs say more in fewer code units. */
const shortest = (text: string) => (/\p{Lo}/u.test(text) ? 8 : 20);

/** Whether a text is as long as bios are. */
export const hasBioLength = (text: string, longest = LONGEST): boolean =>
  text.length >= shortest(text) && text.length <= longest;

/** Of words on somebody, no link or date below them. */
export const ENDS = /[.!?。！？…]["”’»」)）]?$/u;

/** Whether a block is an author's portrait, or the words that stand for it. */
export const isAvatar = (block: Block) =>
  (block.type === 'image' && AVATAR.test(block.alt)) ||
  (isWords(block) && AVATAR.test(blockText(block).trim()));

export const isWords = (block: Block | undefined) => block?.type === 'paragraph' || block?.type === 'heading';

/** Whether a text begins with the name of an author, or the first of it. */
export function startsWithAuthor(text: string, authors: readonly Author[]): boolean {
  const opening = followKey(withoutHonorifics(text).slice(0, 80));
  return authors.some(
    ({ key }) =>
      opening.startsWith(`${key} `) ||
      opening.startsWith(`${key.split(' ')[0]} `) ||
      (/[\p{Lo}]/u.test(key) && opening.startsWith(key)),
  );
}

function startsWithFullName(text: string, authors: readonly Author[]): boolean {
  const opening = followKey(withoutHonorifics(text.replace(/^(?:The|Η|Ο) /u, '')).slice(0, 80));
  return authors.some(
    ({ key }) => /[\s\p{Lo}]/u.test(key) && opening.startsWith(key.replace(/ (?:jr|sr|i{2,3})$/, '')),
  );
}

/** A text from the name on that it says is its author's. */
export const fromName = (text: string) => text.replace(THE_WRITER, '').replace(WRITES_IT, '');
const isOfAuthor = (text: string, authors: readonly Author[]) =>
  text.length <= LONGEST_UNNAMED && fromName(text) !== text && startsWithFullName(fromName(text), authors);

/** Whether a line may be somebody's name and nothing else. */
export const isName = (text: string) =>
  text.length <= (/\p{Lo}/u.test(text) ? 12 : 60) &&
  !/[!?:。！？：]$|(?<!\b(?:Jr|Sr))\.$/u.test(text) &&
  parseBylines([text]).length === 1;

/** Whether a line is the name of an author and nothing else. */
export const isNameOf = (block: Block | undefined, authors: readonly Author[]) =>
  isWords(block) && isNameLine(blockText(block!), authors);

function isNameLine(whole: string, authors: readonly Author[]): boolean {
  const line = whole
    .trim()
    .replace(AROUND_NAME, '')
    .replace(/^(?:written by|by|von|par|por|di|door|texte?:?) | (?:기자|記者|记者)$/giu, '');
  return authors.some(({ key }) => key === followKey(withoutHonorifics(line)));
}

/** An author's name in the first line of a paragraph, and words under it. */
function isNameOver(text: string, authors: readonly Author[]): boolean {
  const [name = '', ...rest] = text.split('\n');
  return rest.length > 0 && isNameLine(name, authors) && ENDS.test(text) && text.length <= LONGEST_UNNAMED;
}

/** Whether a line says that what follows is about somebody. */
export const isAbout = (block: Block | undefined) => isWords(block) && ABOUT.test(blockText(block!).trim());

/** Whether a line says that what follows is about the author: "About Maribel", "Om forfatteren", but not "About us". */
export function isAboutAuthor(block: Block, authors: readonly Author[]): boolean {
  if (!isAbout(block)) return false;
  const line = blockText(block).trim();
  const whose = /^about (?!the (?:author|writer|contributor))(.+)$/iu.exec(line)?.[1];
  return whose === undefined || authors.some(({ key }) => `${key} `.startsWith(`${followKey(whose)} `));
}

/** Code units of the words in which a bio without a name says what its author is. */
const JOB_WITHIN = 40;

/** Whether a text begins with what somebody does. */
export const opensWithJob = (text: string): boolean =>
  JOB.test(text.slice(0, JOB_WITHIN).replace(/[.,;。，].*/u, ''));

/** Whether a text tells since when somebody has worked for the house, whose name need not be said under a story. */
const isOfHouse = (text: string) => text.length <= LONGEST_UNNAMED && SINCE.test(text) && opensWithJob(text);

/** Whether the paragraph tells who wrote the story. */
export function isBioText(block: Block, authors: readonly Author[]): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  if (!hasBioLength(text)) return false;
  if (isNameOver(text, authors)) return true;
  if (isOfAuthor(text, authors)) return true;
  if (authors.length === 1 && isOfHouse(text)) return true;
  if (HELLO.test(text) || ABOUT_LEAD.test(text) || WRITER_IS.test(text)) return true;
  // A last paragraph that opens with an author's whole name says who that is.
  if (startsWithFullName(text, authors) && text.length <= LONGEST_UNNAMED) return true;
  const italic = block.spans.every(span => span.italic || !span.text.trim());
  const key = followKey(NAMED.exec(text)?.[0] ?? '');
  if (italic && authors.length === 0 && VERB.test(text) && hasGivenName(key)) return true;
  if (!JOB.test(text)) return false;
  if (authors.length > 0 && startsWithAuthor(text, authors)) return VERB.test(text) || CONTACT.test(text);
  return NAMED.test(text) && VERB.test(text) && (italic || (authors.length === 0 && CONTACT.test(text)));
}
