import type { Block } from '../story.ts';
import { blockText, linkShare, textLength } from './block-text.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { readBody } from './document.ts';
import { labelTable } from './label-table.ts';
import { findSections } from './sections.ts';

/** What a body is worth: characters of the story's own text, and sections found. */
export interface BodyWeight {
  length: number;
  /** Those of them that are told in paragraphs, and not the words of menus, links and prices. */
  prose: number;
  sections: number;
}

/** Code units of a line that may be told, and not the name of something. */
const SHORTEST_TOLD = 60;

const isTold = (block: Block) =>
  block.type === 'paragraph' && blockText(block).length >= SHORTEST_TOLD && linkShare(block) < 0.5;

/** Weighs a body by what `readArticle` would make of it. */
export function weighBody(html: string, url: string): BodyWeight {
  const body = readBody(html, url);
  const blocks = dropBoilerplate(body.blocks);
  const found = findSections(blocks, labelTable(), '', body.boxes);
  return {
    length: textLength(blocks),
    prose: textLength(blocks.filter(isTold)),
    sections: found.filter(block => block.type === 'section').length,
  };
}
