import type { Block } from '../story.ts';
import { blockText } from './block-text.ts';
import { type Box, boxedAt } from './box.ts';
import { siteOdds } from './site-odds.ts';

/** Lines of a small box, and their code units together. */
const MOST_LINES = 4;
const SHORTEST = 40;
const LONGEST = 320;
/**
 * Logarithm of the odds above which a small box inside a story is the site's, and below which none of its lines lies. Of 33 such
 * boxes in 640 articles all are; between -4 and the first stand twenty that begin or end with a paragraph of the story.
 */
const LIKELY = 1;
const UNLIKELY_LINE = -2.5;
/** A box's title without the lines it announced. */
const LONGEST_TITLE = 60;

const isLine = (block: Block) => block.type === 'paragraph' || block.type === 'heading';

function isSite(lines: readonly Block[]): boolean {
  const text = lines.map(blockText).join('\n');
  return (
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    lines.every(line => isLine(line) && siteOdds(blockText(line)) > UNLIKELY_LINE) &&
    siteOdds(text) > LIKELY
  );
}

/** The lines of each small box among blocks, from one of these on. */
function* smallBoxes(blocks: readonly Block[], boxes: ReadonlyMap<Block, Box>, from = 0) {
  for (let i = from; i < blocks.length; i++) {
    const count = boxedAt(blocks, i, boxes, MOST_LINES);
    if (count < 2) continue;
    yield blocks.slice(i, i + count);
    i += count - 1;
  }
}

/** The blocks of small boxes that sound like the site's, box by box. */
export function siteBoxes(blocks: readonly Block[], boxes: ReadonlyMap<Block, Box>): ReadonlySet<Block> {
  return new Set([...smallBoxes(blocks, boxes, 1)].filter(isSite).flat());
}

const isTitle = (block: Block) => {
  const text = blockText(block).trim();
  return isLine(block) && text.length <= LONGEST_TITLE && !/[.!。！…:：]$/u.test(text);
};

/**
 * Those of a body's blocks that were kept, without titles of small boxes of which nothing else was.
 * @param blocks all that the body had.
 */
export function withoutEmptied(
  blocks: readonly Block[],
  kept: readonly Block[],
  boxes: ReadonlyMap<Block, Box>,
): Block[] {
  const stays = new Set(kept);
  for (const lines of smallBoxes(blocks, boxes)) {
    const left = lines.filter(line => stays.has(line));
    // What is not itself any more was cut, and stays.
    const gone = lines.length - left.length;
    if (gone > 0 && left.every(isTitle)) for (const line of left) stays.delete(line);
  }
  return kept.filter(block => stays.has(block));
}
