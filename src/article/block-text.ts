import type { Block, Span } from '../story.ts';
import { linkedLength, spansText } from './spans.ts';

/** The words of a block on one line each paragraph, without images. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return spansText(block.spans);
    case 'list':
      return block.items.map(item => item.map(blockText).join('\n')).join('\n');
    case 'quote':
      return block.blocks.map(blockText).join('\n');
    case 'code':
      return block.text;
    case 'table':
      return [block.header, ...block.rows].map(row => row.map(spansText).join(' ')).join('\n');
    default:
      return '';
  }
}

/** All spans of a block, in order. */
export function blockSpans(block: Block): Span[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.spans;
    case 'list':
      return block.items.flatMap(item => item.flatMap(blockSpans));
    case 'quote':
      return block.blocks.flatMap(blockSpans);
    case 'table':
      return [...block.header.flat(), ...block.rows.flat(2)];
    default:
      return [];
  }
}

/** How much of a block's text stands in links, 0 to 1. */
export function linkShare(block: Block): number {
  const spans = blockSpans(block);
  const length = spans.reduce((sum, span) => sum + span.text.length, 0);
  return length === 0 ? 0 : linkedLength(spans) / length;
}

/** The absolute links in blocks, each once. */
export function blockLinks(blocks: readonly Block[]): string[] {
  const links = new Set<string>();
  for (const block of blocks) for (const span of blockSpans(block)) if (span.href) links.add(span.href);
  return [...links];
}

/** Code units of all that blocks say. */
export const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockText(block).length, 0);

/** A byline is names and a conjunction or two; prose has more words in lower case. */
export const isProse = (line: string) =>
  /。|\p{Script=Hangul}[.!?](?:\s|$)/u.test(line) || (line.match(/(?<!\S)\p{Ll}/gu)?.length ?? 0) >= 4;
