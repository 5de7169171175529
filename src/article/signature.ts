import type { Block } from '../story.ts';
import { blockText } from './block-text.ts';
import { parseBylines } from './byline.ts';
import { closingByline, openingByline, signedName, underGreeting } from './byline-line.ts';
import { siteOdds } from './site-odds.ts';

/** Signatures stand among what a site puts under a story. */
const FOOT_BLOCKS = 8;

const LONGEST_SIGNATURE = 100;
/** Behind a signature nothing is told. */
const LONGEST_AFTER = 60;
const tells = (block: Block) => {
  const text = blockText(block).trim();
  const isWords = block.type === 'list' || text.length > LONGEST_AFTER || /[.!?。…]$/u.test(text);
  return isWords && siteOdds(text) < 0;
};
const OPENS_QUOTE = /^["“”„«»‘’'—–-]/u;
const CLOSES_QUOTE = /["”“»’']$/u;
const isQuoted = (text: string) => OPENS_QUOTE.test(text) && CLOSES_QUOTE.test(text);

const CAPITAL_NAME = /^\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){1,2}$/u;

/** "SATU MÄKI-KETELÄ": a name in capitals ends a story; in a poem they are a line. */
const endsInCapitals = (blocks: readonly Block[], i: number) =>
  CAPITAL_NAME.test(blockText(blocks[i]!).trim()) &&
  /\p{Ll}[.!?…]["”»’]?$/u.test(blockText(blocks[i - 1]!).trim()) &&
  blocks.slice(i + 1).every(block => block.type === 'rule' || siteOdds(blockText(block)) > 0);

/** A name alone, in brackets, in capitals, italics, bold or a place of its own, with nothing told behind it; under words somebody says it is theirs. */
function signature(blocks: readonly Block[], i: number, { apart, declared }: Signs): string | undefined {
  const block = blocks[i]!;
  if (block.type !== 'paragraph') return undefined;
  const text = blockText(block).trim();
  const name = text.length <= LONGEST_SIGNATURE ? signedName(text) : undefined;
  // Under the name of who is known to have written it stands who that is.
  if (name === undefined || isDeclared(name, declared)) return undefined;
  const isApart =
    apart.has(block) ||
    /^[（(]/u.test(text) ||
    underGreeting(text) !== undefined ||
    block.spans.every(span => span.bold || span.italic) ||
    endsInCapitals(blocks, i);
  const before = blocks.slice(0, i).findLast(({ type }) => type !== 'rule');
  if (
    (!isApart && openingByline(text) === undefined) ||
    before?.type !== 'paragraph' ||
    isQuoted(blockText(before).trim())
  )
    return undefined;
  return blocks.slice(i + 1).some(tells) ? undefined : name;
}

const isDeclared = (name: string, declared: readonly string[]) => {
  const known = new Set(parseBylines(declared).map(({ key }) => key));
  return parseBylines([name]).every(({ key }) => known.has(key));
};

interface Signs {
  /** Paragraphs that are dressed unlike the others. */
  apart: ReadonlySet<Block>;
  /** Bylines of the feed or the page, as written. */
  declared: readonly string[];
}

/**
 * Takes off the line at a story's foot that says who wrote it.
 * @returns the other blocks, and the byline as written.
 */
export function takeSignature(
  blocks: readonly Block[],
  signs: Signs,
): { blocks: readonly Block[]; byline?: string } {
  for (let i = Math.max(1, blocks.length - FOOT_BLOCKS); i < blocks.length; i++) {
    const block = blocks[i]!;
    const text = block.type === 'paragraph' ? blockText(block).trim() : '';
    const byline = closingByline(text) ?? signature(blocks, i, signs);
    if (byline !== undefined) return { blocks: blocks.toSpliced(i, 1), byline };
  }
  return { blocks };
}
