import type { StoryDocument } from '../story.ts';

/** Columns the outline takes beside a story, with the gap before it. */
export const OUTLINE_WIDTH = 24;
/** A pane as wide as this has room for prose of a readable width and the outline. */
const ROOMY = 88;

/** Whether a story has its sections listed in the margin of a pane with so many columns. */
export function hasOutline(document: StoryDocument, columns: number): boolean {
  if (columns < ROOMY) return false;
  const named = document.blocks.filter(block => block.type === 'section' || block.type === 'heading');
  return named.length + document.derived.length >= 2;
}
