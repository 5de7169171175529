import type { Block } from '../story.ts';
import { blockText } from './block-text.ts';
import { closingByline } from './byline-line.ts';

/** Signatures stand among what a site puts under a story. */
const FOOT_BLOCKS = 8;

/**
 * Takes off the line at a story's foot that says who wrote it.
 * @returns the other blocks, and the byline as written.
 */
export function takeSignature(blocks: readonly Block[]): { blocks: readonly Block[]; byline?: string } {
  for (let i = Math.max(1, blocks.length - FOOT_BLOCKS); i < blocks.length; i++) {
    const block = blocks[i]!;
    const byline = block.type === 'paragraph' ? closingByline(blockText(block).trim()) : undefined;
    if (byline !== undefined) return { blocks: blocks.toSpliced(i, 1), byline };
  }
  return { blocks };
}
