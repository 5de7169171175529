import type { Author, Block, StoryDocument } from '../story.ts';
import {
  ABOUT,
  ABOUT_LEAD,
  AROUND_NAME,
  AVATAR,
  CONTACT,
  CONTACT_LINKS,
  HELLO,
  I_AM,
  JOB,
  LEADS_ON,
  MORE_BY,
  NAMED,
  RANK,
  SAYS_JOB,
  THE_WRITER,
  VERB,
  WRITER_IS,
  WRITES_IT,
} from './bio-words.ts';
import { blockLinks, blockText, linkShare } from './block-text.ts';
import { parseBylines, withoutHonorifics } from './byline.ts';
import { WRITTEN_BY } from './byline-words.ts';
import { followKey } from './follow-key.ts';
import { hasGivenName } from './given-names.ts';
import { isAddressLine, isMark, OPENS_QUOTED } from './site-line.ts';
import { siteOdds } from './site-odds.ts';

type Bio = NonNullable<StoryDocument['bio']>;

const LONGEST = 1200;
/** A bio that names no job has at most so many code units. */
const LONGEST_UNNAMED = 600;
/** Code units a bio has at least; ideographs say more in fewer. */
const SHORTEST = (text: string) => (/\p{Lo}/u.test(text) ? 8 : 20);
const TAIL_BLOCKS = 7;
/** Paragraphs that may stand behind a bio, code units of one, and the logarithm of the odds that it is the site's. */
const FOOT_BLOCKS = 4;
const LONGEST_FOOT = 320;
const UNLIKELY_FOOT = -2;
/** The same of what stands under an author's name. */
const UNLIKELY_BIO = -4;

const isAvatar = (block: Block) =>
  (block.type === 'image' && AVATAR.test(block.alt)) ||
  ((block.type === 'paragraph' || block.type === 'heading') && AVATAR.test(blockText(block).trim()));

const isWords = (block: Block | undefined) => block?.type === 'paragraph' || block?.type === 'heading';

function startsWithAuthor(text: string, authors: readonly Author[]): boolean {
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

const fromName = (text: string) => text.replace(THE_WRITER, '').replace(WRITES_IT, '');
const isOfAuthor = (text: string, authors: readonly Author[]) =>
  text.length <= LONGEST_UNNAMED && fromName(text) !== text && startsWithFullName(fromName(text), authors);

/** Whether the paragraph tells who wrote the story. */
function isBioText(block: Block, authors: readonly Author[]): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  if (text.length < SHORTEST(text) || text.length > LONGEST) return false;
  if (isNameOver(text, authors)) return true;
  if (isOfAuthor(text, authors)) return true;
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

const isName = (text: string) =>
  text.length <= (/\p{Lo}/u.test(text) ? 12 : 60) &&
  !/[.!?:。！？：]$/u.test(text) &&
  parseBylines([text]).length === 1;

const LONGEST_WAY = 60;
/** Of words on somebody, no link or date below them. */
const ENDS = /[.!?。！？…]["”’»」)）]?$/u;

/** A link to more of the author, in any language: "Allen Beiträgen folgen". */
function isWayOn(block: Block): boolean {
  const text = blockText(block).trim();
  return (
    text.length <= LONGEST_WAY &&
    linkShare(block) > 0.8 &&
    /(?<!\S)\p{Ll}{3}/u.test(text.replace(/ (?:van|von|der|del|dos|das) /gu, ' '))
  );
}

/** Under a heading behind what is told of somebody something else begins. */
function endOfBio(blocks: readonly Block[]): number {
  const isTold = (block: Block) => block.type === 'paragraph' && blockText(block).length > LONGEST_WAY;
  const told = blocks.findIndex(isTold);
  const next = blocks.findIndex((block, i) => told >= 0 && i > told && block.type === 'heading');
  return next < 0 ? blocks.length : next;
}

/** So many lines without a sentence among them are a form or a list. */
const FORM_LINES = 3;

/** Reads blocks as a bio: a name on its own line first, then its words. */
function readBio(all: readonly Block[], authors: readonly Author[]): Bio | undefined {
  const blocks = all.slice(0, endOfBio(all));
  const lines = blocks
    .filter((block, i) => isWords(block) && (i === 0 || !isWayOn(block)))
    .flatMap(block => blockText(block).split('\n'))
    .map(line =>
      line
        .trim()
        .replace(ABOUT_LEAD, '')
        .replace(AROUND_NAME, '')
        .replace(/^[/|] /u, ''),
    );
  const told = lines.filter(
    line => line && !ABOUT.test(line) && !AVATAR.test(line) && !WRITTEN_BY.test(line),
  );
  // Buttons may stand over it.
  const opening = told.findIndex(line => startsWithAuthor(line, authors));
  const texts =
    opening > 0 && !told.slice(0, opening).some(line => ENDS.test(line)) ? told.slice(opening) : told;
  const links = blockLinks(blocks);
  const heading = texts[0]?.replace(/^avatar photo\s+/i, '');
  const named = heading !== undefined && isName(heading);
  const words = (named ? texts.slice(1) : texts).filter(
    line => !isAddressLine(line) && !RANK.test(line) && !isMark(line) && !LEADS_ON.test(line),
  );
  const last = words.findLastIndex(line => line.length > LONGEST_WAY || ENDS.test(line));
  const isForm = last < 0 && words.length >= FORM_LINES;
  const text = (isForm ? [] : last < 0 ? words : words.slice(0, last + 1))
    .join('\n\n')
    .replace(MORE_BY, '')
    .replace(CONTACT_LINKS, '');
  // Over a bio may also stand links: it says itself whose it is.
  const name = named ? (authorIn(text, authors) ?? parseBylines([heading])[0]!.name) : nameIn(text, authors);
  if (text.length < SHORTEST(text) && !named) return undefined;
  return { ...(name ? { name } : {}), text, links };
}

const authorIn = (text: string, authors: readonly Author[]): string | undefined =>
  authors.find(author => startsWithAuthor(fromName(text), [author]))?.name;

function nameIn(text: string, authors: readonly Author[]): string | undefined {
  const known = authorIn(text, authors);
  if (known) return known;
  if (HELLO.test(text) && authors.length === 1) return authors[0]!.name;
  // "Reporter at The Quay, Ana Costa covers the locks."
  const named = authors.filter(({ name }) => text.includes(name));
  if (named.length === 1) return named[0]!.name;
  const candidate = NAMED.exec(text.replace(I_AM, '').replace(',', ' '))?.[0].trim();
  return candidate ? parseBylines([candidate])[0]?.name : undefined;
}

/**
 * Takes the author's bio off the end of a body.
 * @param marked contents of elements that are marked as bios.
 * @param authors the story's authors as far as they are known; without them only clear signs count.
 */
export function takeBio(
  blocks: readonly Block[],
  marked: readonly Block[][],
  authors: readonly Author[],
): { blocks: Block[]; bio?: Bio } {
  const { kept, tail } = splitTail(blocks, authors);
  const sources = [
    ...(tail.length > 0 ? [tail] : []),
    ...marked.filter(source => isTelling(source, authors)),
  ];
  const bios = sources.flatMap(source => readBio(source, authors) ?? []);
  const found = bios.find(one => one.name && one.text) ?? bios.find(one => one.text);
  // A box that is marked as a bio need not repeat whose.
  const [author] = authors.length === 1 ? authors : [];
  const bio = found && !found.name && author ? { name: author.name, ...found } : found;
  return { blocks: kept.filter(block => !isAvatar(block)), ...(bio ? { bio } : {}) };
}

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

/** Whether a line says that what follows is about the author: "About Maribel", "Om forfatteren", but not "About us". */
function isAboutAuthor(block: Block, authors: readonly Author[]): boolean {
  if (!isAbout(block)) return false;
  const line = blockText(block).trim();
  const whose = /^about (?!the (?:author|writer|contributor))(.+)$/iu.exec(line)?.[1];
  return whose === undefined || authors.some(({ key }) => `${key} `.startsWith(`${followKey(whose)} `));
}

// Page footers and link boxes are marked alike; a bio says what its subject does, or has the author's name above it.
const isTelling = (blocks: readonly Block[], authors: readonly Author[]) =>
  blocks.some((block, i) => {
    if (block.type !== 'paragraph') return false;
    const text = blockText(block).trim();
    if (text.length < SHORTEST(text) || text.length > LONGEST || /^(?:copyright|©|by \S+ )/i.test(text))
      return false;
    if (blocks.slice(0, i).some(before => isNameOf(before, authors) || isAboutAuthor(before, authors)))
      return true;
    return (
      startsWithAuthor(text, authors) ||
      HELLO.test(text) ||
      (JOB.test(text) && (NAMED.test(text) || VERB.test(text)))
    );
  });

function splitTail(blocks: readonly Block[], authors: readonly Author[]): { kept: Block[]; tail: Block[] } {
  let end = blocks.length;
  for (; end > 1; end--) {
    const at = tailStart(blocks.slice(0, end), authors);
    if (at < end)
      return { kept: [...blocks.slice(0, at), ...blocks.slice(end)], tail: blocks.slice(at, end) };
    if (blocks.length - end === FOOT_BLOCKS || !mayBeFoot(blocks[end - 1]!)) break;
  }
  return { kept: [...blocks], tail: [] };
}

/** Whether a last paragraph may be the site's, which is looked at later: a bio may come before it. */
function mayBeFoot(block: Block): boolean {
  const text = blockText(block).trim();
  return block.type === 'paragraph' && text.length <= LONGEST_FOOT && siteOdds(text) > UNLIKELY_FOOT;
}

function tailStart(blocks: readonly Block[], authors: readonly Author[]): number {
  return (
    afterAvatar(blocks) ?? afterAbout(blocks) ?? afterName(blocks, authors) ?? afterStory(blocks, authors)
  );
}

const isAbout = (block: Block | undefined) => isWords(block) && ABOUT.test(blockText(block!).trim());

/** Where a tail begins that "Avatar photo" opens, as WordPress prints it. */
function afterAvatar(blocks: readonly Block[]): number | undefined {
  for (let i = Math.max(1, blocks.length - TAIL_BLOCKS - 1); i < blocks.length - 1; i++) {
    if (!isAvatar(blocks[i]!)) continue;
    const tail = blocks.slice(i + 1).filter(block => !isAvatar(block));
    const lines = tail.map(block => blockText(block).trim());
    const isTail =
      tail.every(block => isWords(block) || linkShare(block) > 0.6) &&
      lines.join('').length <= LONGEST &&
      lines.some((line, n) => (n === 0 && isName(line)) || JOB.test(line));
    if (isTail) return trimRule(blocks, isAbout(blocks[i - 1]) ? i - 1 : i);
  }
  return undefined;
}

/** Where a tail begins that says it is about the author. */
function afterAbout(blocks: readonly Block[]): number | undefined {
  const from = Math.max(1, blocks.length - TAIL_BLOCKS);
  for (let i = from; i < blocks.length; i++) {
    if (!isAbout(blocks[i])) continue;
    const told = blocks.slice(i + 1).some(block => isWords(block) && JOB.test(blockText(block)));
    return told ? trimRule(blocks, i) : undefined;
  }
  return undefined;
}

/** Where a tail begins that is an author's name on a line of its own and one paragraph under it. */
function afterName(blocks: readonly Block[], authors: readonly Author[]): number | undefined {
  const words = blocks.at(-1);
  // A portrait may stand between.
  const at = blocks.slice(0, -1).findLastIndex(block => block.type !== 'image');
  if (at < 1 || words?.type !== 'paragraph' || !isNameOf(blocks[at], authors)) return undefined;
  const text = blockText(words).trim();
  const isBio = text.length >= SHORTEST(text) && text.length <= LONGEST_UNNAMED && ENDS.test(text);
  // The first entry of a live blog, its last, has a name over it as well.
  const isStory = OPENS_QUOTED.test(text) || siteOdds(text) < UNLIKELY_BIO;
  return isBio && !isStory && linkShare(words) < 0.5 ? trimRule(blocks, at) : undefined;
}

/** An author's name in the first line of a paragraph, and words under it. */
function isNameOver(text: string, authors: readonly Author[]): boolean {
  const [name = '', ...rest] = text.split('\n');
  return rest.length > 0 && isNameLine(name, authors) && ENDS.test(text) && text.length <= LONGEST_UNNAMED;
}

/** Where paragraphs begin that tell of the author and end the body; links and contacts may follow them. */
function afterStory(blocks: readonly Block[], authors: readonly Author[]): number {
  const end = blocks.length;
  let last = end;
  while (last > 1 && end - last < 4 && isContact(blocks[last - 1]!) && !isBioText(blocks[last - 1]!, authors))
    last--;
  let first = last;
  while (first > 1 && last - first < 4 && isBioText(blocks[first - 1]!, authors)) first--;
  if (first === last && authors.length === 0 && last > 3 && SAYS_JOB.test(blockText(blocks[last - 1]!)))
    first--;
  if (first === last) return end;
  if (first > 1 && isNameOf(blocks[first - 1], authors)) first--;
  return trimRule(blocks, first);
}

const trimRule = (blocks: readonly Block[], at: number) =>
  at > 1 && blocks[at - 1]?.type === 'rule' ? at - 1 : at;

function isContact(block: Block): boolean {
  if (block.type === 'rule') return true;
  if (!isWords(block) && block.type !== 'list') return false;
  const text = blockText(block).trim();
  return (
    text.length <= 200 &&
    (linkShare(block) > 0.8 || (CONTACT.test(text) && text.length < 140 && linkShare(block) > 0.1))
  );
}
