import type { Author, Block } from '../story.ts';
import {
  ENDS,
  hasBioLength,
  isAbout,
  isAvatar,
  isBioText,
  isName,
  isNameOf,
  isWords,
  LONGEST,
  LONGEST_UNNAMED,
} from './bio-signs.ts';
import { CONTACT, JOB, SAYS_JOB } from './bio-words.ts';
import { blockText, linkShare } from './block-text.ts';
import { OPENS_QUOTED } from './site-line.ts';
import { siteOdds } from './site-odds.ts';

/** Blocks a bio has at most. */
const TAIL_BLOCKS = 7;
/** Paragraphs that may stand behind a bio, code units of one, and the logarithm of the odds that it is the site's. */
const FOOT_BLOCKS = 4;
const LONGEST_FOOT = 320;
const UNLIKELY_FOOT = -2;
/** The same of what stands under an author's name. */
const UNLIKELY_BIO = -4;

/** Cuts the bio at a body's end off, which a line or two of the site's may follow; `tail` is empty where there is none. */
export function splitTail(
  blocks: readonly Block[],
  authors: readonly Author[],
): { kept: Block[]; tail: Block[] } {
  let end = blocks.length;
  for (; end > 1; end--) {
    const at = tailStart(blocks.slice(0, end), authors);
    if (at < end)
      return { kept: [...blocks.slice(0, at), ...blocks.slice(end)], tail: blocks.slice(at, end) };
    if (blocks.length - end === FOOT_BLOCKS || !mayBeFoot(blocks[end - 1]!)) break;
  }
  return { kept: [...blocks], tail: [] };
}

/** Whether a last block may be the site's, which is looked at later: a bio may come before it. */
function mayBeFoot(block: Block): boolean {
  if (block.type === 'rule') return true;
  const text = blockText(block).trim();
  return isWords(block) && text.length <= LONGEST_FOOT && siteOdds(text) > UNLIKELY_FOOT;
}

function tailStart(blocks: readonly Block[], authors: readonly Author[]): number {
  return (
    afterAvatar(blocks) ?? afterAbout(blocks) ?? afterName(blocks, authors) ?? afterStory(blocks, authors)
  );
}

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
  const isBio = hasBioLength(text, LONGEST_UNNAMED) && ENDS.test(text);
  // The first entry of a live blog, its last, has a name over it as well.
  const isStory = OPENS_QUOTED.test(text) || siteOdds(text) < UNLIKELY_BIO;
  return isBio && !isStory && linkShare(words) < 0.5 ? trimRule(blocks, at) : undefined;
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
