import { blockText } from './block-text.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { readBody } from './document.ts';
import { labelTable } from './label-table.ts';
import { findSections } from './sections.ts';

/** What a body is worth: characters of the story's own text, and sections found. */
export interface BodyWeight {
  length: number;
  sections: number;
}

/** Weighs a body by what `readArticle` would make of it. */
export function weighBody(html: string, url: string): BodyWeight {
  const body = readBody(html, url);
  const blocks = dropBoilerplate(body.blocks);
  const found = findSections(blocks, labelTable(), '', body.boxes);
  return {
    length: blocks.reduce((sum, block) => sum + blockText(block).length, 0),
    sections: found.filter(block => block.type === 'section').length,
  };
}
