import type { Block, Section, StoryDocument } from '../story.ts';
import { spansText } from './spans.ts';

function listText(items: readonly Block[][], ordered: boolean, start: number): string {
  return items
    .map((item, i) => `${ordered ? `${start + i}.` : '-'} ${item.map(blockPlain).filter(Boolean).join('\n')}`)
    .join('\n');
}

function blockPlain(block: Block | Section): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return spansText(block.spans);
    case 'list':
      return listText(block.items, block.ordered, block.start ?? 1);
    case 'quote': {
      const said = blocksText(block.blocks);
      return block.attribution ? `${said}\n— ${block.attribution}` : said;
    }
    case 'code':
      return block.text;
    case 'table':
      return [block.header, ...block.rows]
        .filter(row => row.length > 0)
        .map(row => row.map(spansText).join('\t'))
        .join('\n');
    case 'section':
      return `${block.label}\n\n${blocksText(block.blocks)}`;
    default:
      return '';
  }
}

/** The words of blocks as plain text: paragraphs, lists and the rest parted by blank lines; images left out. */
export function blocksText(blocks: readonly (Block | Section)[]): string {
  return blocks.map(blockPlain).filter(Boolean).join('\n\n');
}

/** The words of a document's body, section labels included. */
export function documentText(document: StoryDocument): string {
  return blocksText(document.blocks);
}

function bulletsOf(list: Block & { type: 'list' }): string[] {
  return list.items.flatMap(item => {
    const words = blocksText(item.filter(block => block.type !== 'list')).replace(/(?<!\s)\s*\n\s*/g, ' ');
    const nested = item.flatMap(block => (block.type === 'list' ? bulletsOf(block) : []));
    return words ? [words, ...nested] : nested;
  });
}

/**
 * A section's words.
 * @returns `text`, its paragraphs parted by blank lines, and `bullets`, its list items in order, nested ones after
 *   theirs. Quotes with an attribution are in neither, unless the section is there to quote.
 */
export function sectionText(section: Section): { text: string; bullets: string[] } {
  const bullets = section.blocks.flatMap(block => (block.type === 'list' ? bulletsOf(block) : []));
  const words = section.blocks.filter(
    block =>
      block.type !== 'list' && !(block.type === 'quote' && block.attribution && section.kind !== 'quotes'),
  );
  return { text: blocksText(words), bullets };
}
