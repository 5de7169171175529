import type { Block, Span } from '../story.ts';
import { blockText } from './block-text.ts';
import { bulletBlocks } from './bullet-lines.ts';
import { type LabelMatch, matchHeading, matchLabel } from './label-match.ts';
import type { LabelTable } from './label-table.ts';
import { boldLead } from './leads.ts';
import { joinLines, spanLines } from './spans.ts';

export interface ListItem {
  match?: LabelMatch;
  /** What it says, without its label. */
  blocks: Block[];
  /** All of it, where the label does not stand. */
  whole: Block[];
  /** It opens with a bold lead that is no label. */
  isForeign?: true;
}

/** A block with the label it opens with, if any. */
export interface Unit {
  block: Block;
  /** The body's own, where the unit has only some of its lines. */
  origin?: Block;
  match?: LabelMatch;
  /** A paragraph's lines after its label. */
  after?: Span[];
  /** A later line of the paragraph before it, parted because it opens with a label. */
  continues?: true;
  /** A list every labelled item of which is a section. */
  items?: ListItem[];
}

const PSEUDO_HEADING_LIMIT = 80;

export const isWhollyBold = (block: Block) =>
  block.type === 'paragraph' && block.spans.every(span => span.bold || !span.text.trim());

function paragraphUnits(block: Block & { type: 'paragraph' }, table: LabelTable): Unit[] {
  const lines = spanLines(block.spans);
  const units: Unit[] = [];
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const match = matchLabel(lines[i]!, table);
    if (!match) continue;
    if (i > start || units.length > 0) closeUnit(units, lines, start, i);
    start = i;
    units.push({ block, origin: block, match, ...(i > 0 ? { continues: true as const } : {}) });
  }
  // A paragraph without a label stays the one it is: others know it by that.
  if (units.length === 0) return [{ block }];
  closeUnit(units, lines, start, lines.length);
  return units;
}

// Gives the unit under way its lines, or makes one of lines without a label.
function closeUnit(units: Unit[], lines: Span[][], start: number, end: number): void {
  const own: Block = { type: 'paragraph', spans: joinLines(lines.slice(start, end)) };
  const last = units.at(-1);
  if (!last) units.push({ block: own });
  else {
    last.block = own;
    const after = joinLines(lines.slice(start + 1, end));
    if (after.length > 0) last.after = after;
  }
}

/** A line that stands as a heading does, in bold or in capitals. */
export function isPseudoHeading(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  if (text.length > PSEUDO_HEADING_LIMIT || /[.!。！…"”»,;]$/u.test(text)) return false;
  return isWhollyBold(block) || /^(?=.*\p{Lu}{4})[^\p{Ll}]+$/u.test(text);
}

function listUnit(block: Block & { type: 'list' }, table: LabelTable): Unit {
  let foreign = 0;
  const items = block.items.map((item): ListItem => {
    const [first, ...others] = item;
    if (first?.type !== 'paragraph') return { blocks: item, whole: item };
    const match = matchLabel(first.spans, table);
    if (!match || match.marking === 'plain') {
      const isForeign = boldLead(first.spans) !== undefined;
      if (isForeign) foreign++;
      return { blocks: item, whole: item, ...(isForeign ? { isForeign: true as const } : {}) };
    }
    const rest: Block[] =
      match.rest.length > 0 ? [{ type: 'paragraph', spans: match.rest }, ...others] : others;
    return rest.length > 0 ? { match, blocks: rest, whole: item } : { blocks: item, whole: item };
  });
  const matches = items.flatMap(item => ('match' in item && item.match ? [item.match] : []));
  // A glossary or a list of features has other bold leads as well.
  if (matches.length === 0 || (foreign > 0 && matches.every(match => match.generic))) return { block };
  return { block, items };
}

/** A table of labels, each with what it announces beside it. */
function tableUnit(block: Block & { type: 'table' }, table: LabelTable): Unit {
  const items = block.rows.flatMap(([label, text, ...others]): ListItem[] => {
    const match = label && text && others.length === 0 ? matchLabel(asBold(label), table) : undefined;
    if (!match || match.rest.length > 0) return [];
    const blocks = bulletBlocks(spanLines(text!));
    return [{ match, blocks, whole: [{ type: 'paragraph', spans: asBold(label!) }, ...blocks] }];
  });
  const isOfLabels = items.length > 1 && items.length === block.rows.length && block.header.length === 0;
  return isOfLabels ? { block, items } : { block };
}

const asBold = (spans: readonly Span[]) => spans.map((span): Span => ({ ...span, bold: true }));

/** Blocks with the labels they open with; a paragraph is parted where one of its lines opens with a label. */
export function unitsOf(blocks: readonly Block[], table: LabelTable): Unit[] {
  return blocks.flatMap((block): Unit[] => {
    if (block.type === 'paragraph') return paragraphUnits(block, table);
    if (block.type === 'list') return [listUnit(block, table)];
    if (block.type === 'table') return [tableUnit(block, table)];
    if (block.type !== 'heading' || block.level < 2) return [{ block }];
    const match = matchHeading(block.spans, table);
    return [match ? { block, match } : { block }];
  });
}
