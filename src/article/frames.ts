import type { Block, Span } from '../story.ts';
import { sanitize } from '../text/sanitize.ts';
import { blockText, textLength } from './block-text.ts';
import { joinTyped } from './bullet-lines.ts';
import { BLOCK_ELEMENTS } from './element-names.ts';
import type { Role } from './element-roles.ts';
import type { Attributes } from './html-walk.ts';
import { foldLabel, labelTable } from './label-table.ts';
import { stripCredit } from './picture-credit.ts';
import { gatherPullQuotes, splitAttribution } from './quotes.ts';

/** Code units of what is pulled out of a story at most. */
export const LONGEST_PULLED = 600;
/** Code units of what stands beside a form in its box at most: it says what the form is for. */
export const FORM_BOX = 300;

/** An element under way that gathers blocks of its own. */
export interface Frame {
  kind:
    | 'flow'
    | 'list'
    | 'item'
    | 'quote'
    | 'figure'
    | 'caption'
    | 'table'
    | 'cell'
    | 'code'
    | 'aside'
    | 'bio'
    | 'byline'
    | 'suspect'
    | 'footer';
  blocks: Block[];
  items?: Block[][];
  ordered?: boolean;
  start?: number;
  /** Of a quote: whether only its class tells that it is one. */
  byClass?: true;
  /** Of a quote: the last citation, while nothing has followed it. */
  cite?: string;
  caption?: string;
  rows?: Block[][][];
  headerCells?: number;
  isHeader?: boolean;
  code?: string;
  language?: string;
}

/** The frame an element opens inside `parent`, if any: by what it is for, else by its name. */
export function elementFrame(
  name: string,
  attributes: Attributes,
  role: Role | undefined,
  parent: Frame,
): Frame | undefined {
  switch (role) {
    case 'figure':
    case 'caption':
    case 'aside':
    case 'bio':
    case 'suspect':
      return { kind: role, blocks: [] };
    case 'pull-quote':
      return BLOCK_ELEMENTS.has(name) && name !== 'p'
        ? { kind: 'quote', blocks: [], byClass: true }
        : undefined;
    case 'footer':
      return parent.kind === 'quote' ? undefined : { kind: 'footer', blocks: [] };
    case 'byline':
      return BLOCK_ELEMENTS.has(name) ? { kind: 'byline', blocks: [] } : undefined;
    default:
      return namedFrame(name, attributes, parent);
  }
}

function namedFrame(name: string, attributes: Attributes, parent: Frame): Frame | undefined {
  switch (name) {
    case 'ul':
    case 'menu':
      return { kind: 'list', blocks: [], items: [], ordered: false };
    case 'ol': {
      const start = Number.parseInt(attributes.start ?? '1', 10);
      return {
        kind: 'list',
        blocks: [],
        items: [],
        ordered: true,
        start: Number.isSafeInteger(start) ? start : 1,
      };
    }
    case 'li':
      return { kind: 'item', blocks: [] };
    case 'blockquote':
      return { kind: 'quote', blocks: [] };
    case 'table':
      return { kind: 'table', blocks: [], rows: [], headerCells: 0 };
    case 'td':
    case 'th':
      return parent.kind === 'table' ? { kind: 'cell', blocks: [], isHeader: name === 'th' } : undefined;
    default:
      return undefined;
  }
}

/** Puts a block into a frame; loose text in a list becomes an item of it. */
export function addToFrame(frame: Frame, block: Block): void {
  if (frame.kind === 'list') {
    const last = frame.items!.at(-1);
    if (block.type === 'list' && last) last.push(block);
    else frame.items!.push([block]);
  } else if (!joinTyped(frame.blocks.at(-1), block)) frame.blocks.push(block);
}

/** The blocks a finished frame leaves in its parent; items, cells and captions are handed to the parent itself. */
export function finishFrame(frame: Frame, name: string, parent: Frame): Block[] {
  switch (frame.kind) {
    case 'list':
      return frame.items!.length > 0 ? [listBlock(frame)] : [];
    case 'item':
      return finishItem(frame, parent);
    case 'quote':
      return finishQuote(frame);
    case 'figure':
      return finishFigure(frame);
    case 'caption':
      return finishCaption(frame, parent);
    case 'table':
      return finishTable(frame);
    case 'cell':
      parent.rows!.length || parent.rows!.push([]);
      parent.rows!.at(-1)!.push(frame.blocks);
      if (frame.isHeader && parent.rows!.length === 1) parent.headerCells!++;
      return [];
    case 'code':
      return finishCode(frame);
    case 'aside':
      // Related links, sign-ups and side notes; only a quote from the story belongs to it, and its key points.
      return isKeyPoints(frame.blocks)
        ? frame.blocks
        : gatherPullQuotes(frame.blocks).filter(block => block.type === 'quote');
    default:
      return name === '' ? [] : frame.blocks;
  }
}

/** Whether a box is what a story comes to: a list under a label that says so. */
function isKeyPoints([label, list, ...others]: readonly Block[]): boolean {
  if (
    (label?.type !== 'heading' && label?.type !== 'paragraph') ||
    list?.type !== 'list' ||
    others.length > 0
  )
    return false;
  return labelTable().kindOf(foldLabel(blockText(label))) === 'key-points';
}

function listBlock(frame: Frame): Block {
  const start = frame.start !== undefined && frame.start !== 1 ? { start: frame.start } : {};
  return { type: 'list', ordered: frame.ordered === true, items: frame.items!, ...start };
}

/** Lists made for items that stood in none. */
const listless = new WeakSet<Block>();

function finishItem(frame: Frame, parent: Frame): Block[] {
  if (frame.blocks.length === 0) return [];
  if (parent.kind === 'list') {
    parent.items!.push(frame.blocks);
    return [];
  }
  const before = parent.blocks.at(-1);
  if (before?.type === 'list' && listless.has(before)) {
    before.items.push(frame.blocks);
    return [];
  }
  const list: Block = { type: 'list', ordered: false, items: [frame.blocks] };
  listless.add(list);
  return [list];
}

function finishQuote(frame: Frame): Block[] {
  const [only, ...others] = frame.blocks;
  if (only?.type === 'quote' && others.length === 0) return [only];
  const { blocks, attribution } = splitAttribution(frame.blocks, frame.cite);
  if (blocks.length === 0) return [];
  const length = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  // A site may call its whole text so.
  if (frame.byClass && (length > LONGEST_PULLED || blocks.some(block => block.type !== 'paragraph')))
    return frame.blocks;
  return [{ type: 'quote', blocks, ...(attribution ? { attribution } : {}) }];
}

function finishFigure(frame: Frame): Block[] {
  const { blocks, caption } = frame;
  const kept = blocks.filter(block => block.type !== 'paragraph');
  const last = kept.at(-1);
  if (last?.type === 'image') {
    const text = caption && stripCredit(caption);
    if (text) last.caption = text;
    return kept;
  }
  if (last?.type === 'quote') {
    if (caption && !last.attribution) last.attribution = caption.replace(/^[—–-]\s*/u, '');
    return kept;
  }
  if (kept.length > 0 || blocks.length === 0) return kept;
  return [{ type: 'quote', blocks, ...(caption ? { attribution: caption } : {}) }];
}

function finishCaption(frame: Frame, parent: Frame): Block[] {
  const text = frame.blocks.map(blockText).join(' ').replaceAll('\n', ' ').trim();
  const before = parent.blocks.at(-1);
  if (parent.kind === 'figure') parent.caption = text;
  else if (before?.type === 'image') {
    const caption = stripCredit(text);
    if (caption) before.caption = caption;
  } else return frame.blocks;
  return frame.blocks.filter(block => block.type === 'image');
}

const asSpans = (cell: Block[]): Span[] => (cell[0]?.type === 'paragraph' ? cell[0].spans : []);
/** A header is told by where it stands. */
const notBold = (cell: readonly Span[]): Span[] => cell.map(({ bold: _, ...span }) => span);

/** Code units of a row in one cell that tell something. */
const LONGEST_NOTE = 100;

/** Whether a table without headers holds a page: whole rows of prose, and between them what stands side by side. */
const isLayout = (rows: readonly Block[][][], columns: number, headerCells: number) =>
  columns === 2 &&
  headerCells === 0 &&
  rows.some(row => row.length === 1 && textLength(row[0]!) > LONGEST_NOTE);

function finishTable(frame: Frame): Block[] {
  const rows = frame.rows!.filter(row => row.length > 0);
  const cells = rows.flat();
  const columns = Math.max(0, ...rows.slice(0, 1000).map(row => row.length));
  const isData =
    columns > 1 &&
    !isLayout(rows, columns, frame.headerCells ?? 0) &&
    cells.every(cell => cell.length <= 1 && (cell.length === 0 || cell[0]!.type === 'paragraph'));
  // A table that only lays out the page is read in its order.
  if (!isData) return [...frame.blocks, ...cells.flat()];
  const [first, ...rest] = rows.map(row => row.map(asSpans));
  const hasHeader = frame.headerCells === first!.length;
  return [
    ...frame.blocks,
    {
      type: 'table',
      header: hasHeader ? first!.map(notBold) : [],
      rows: hasHeader ? rest : [first!, ...rest],
    },
  ];
}

function finishCode(frame: Frame): Block[] {
  const text = sanitize(frame.code ?? '')
    .replace(/^\n+/, '')
    .trimEnd();
  if (!text) return [];
  return [{ type: 'code', text, ...(frame.language ? { language: frame.language } : {}) }];
}
