import type { Author, Block, StoryDocument } from '../story.ts';
import {
  ENDS,
  fromName,
  hasBioLength,
  isAboutAuthor,
  isAvatar,
  isName,
  isNameOf,
  isWords,
  opensWithJob,
  startsWithAuthor,
} from './bio-signs.ts';
import { splitTail } from './bio-tail.ts';
import {
  ABOUT,
  ABOUT_LEAD,
  AROUND_NAME,
  AVATAR,
  CONTACT_LINKS,
  HELLO,
  I_AM,
  JOB,
  LEADS_ON,
  MORE_BY,
  NAMED,
  RANK,
  VERB,
} from './bio-words.ts';
import { blockLinks, blockText, linkShare } from './block-text.ts';
import { parseBylines } from './byline.ts';
import { WRITTEN_BY } from './byline-words.ts';
import { isPerson } from './house.ts';
import { isAddressLine, isMark } from './site-line.ts';

type Bio = NonNullable<StoryDocument['bio']>;

/** Code units of a line that only leads on. */
const LONGEST_WAY = 60;

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
  if (!named && !hasBioLength(text, Number.POSITIVE_INFINITY)) return undefined;
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

/** Whether a line says about whom the next ones are. */
const isNamed = (block: Block, authors: readonly Author[]) =>
  isNameOf(block, authors) ||
  isAboutAuthor(block, authors) ||
  (authors.length === 0 && isWords(block) && isPerson(blockText(block).trim()));

// Page footers and link boxes are marked alike; a bio says what its subject does, or has the author's name above it.
function isTelling(blocks: readonly Block[], authors: readonly Author[]): boolean {
  let isAnnounced = false;
  return blocks.some(block => {
    const text = block.type === 'paragraph' ? blockText(block).trim() : '';
    const mayTell = hasBioLength(text) && !/^(?:copyright|©|by \S+ )/i.test(text);
    if (mayTell && (isAnnounced || tellsOfSomebody(text, authors))) return true;
    isAnnounced ||= isNamed(block, authors);
    return false;
  });
}

const tellsOfSomebody = (text: string, authors: readonly Author[]) =>
  startsWithAuthor(text, authors) ||
  HELLO.test(text) ||
  opensWithJob(text) ||
  (JOB.test(text) && (NAMED.test(text) || VERB.test(text)));
