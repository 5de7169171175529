import type { Block, Section, Span, StoryDocument } from '../story.ts';
import { SECTION_KINDS } from '../story.ts';
import { flow } from './flow.ts';
import { Footnotes, marksLink } from './footnotes.ts';
import type { Anchor, DocumentLine, DocumentLink, LaidDocument, LaidSection } from './laid-document.ts';
import { blank, cutRuns, runsWidth, slicer } from './runs.ts';
import { plainText, type Role, type Run } from './style.ts';
import { tableLines } from './table-lines.ts';
import { cut, hardWrap, width } from './width.ts';

export interface DocumentLineOptions {
  /** Columns there are. */
  width: number;
  /** Publisher sections where they stand in the article, or all sections by rank and then the full text. */
  order: 'article' | 'rank';
  /** Widest line of prose, in columns; tables and code may use all there is. */
  measure?: number;
  /** False draws with ASCII only. */
  unicode?: boolean;
  /** Numbers links `[n]` and lists them at the end; true when absent. */
  footnotes?: boolean;
}

const SIGNS = {
  unicode: {
    bullet: '•',
    circle: '◦',
    quote: '│',
    rule: '─',
    publisher: '▌',
    derived: '◇',
    dash: '—',
    dot: '·',
    goesOn: '↳',
  },
  ascii: {
    bullet: '*',
    circle: '-',
    quote: '|',
    rule: '-',
    publisher: '#',
    derived: '~',
    dash: '--',
    dot: '-',
    goesOn: '>',
  },
} as const;

interface Frame {
  /** What stands before the block's first line, and before the others. */
  first: Run[];
  rest: Run[];
  role?: Role;
}

const NO_FRAME: Frame = { first: [], rest: [] };

class Layout {
  readonly lines: DocumentLine[] = [];
  readonly sections: LaidSection[] = [];
  readonly anchors: Anchor[] = [];
  readonly #footnotes: Footnotes;
  readonly #options: Required<DocumentLineOptions>;
  readonly #signs: (typeof SIGNS)['unicode' | 'ascii'];

  constructor(options: DocumentLineOptions) {
    this.#options = { measure: 80, unicode: true, footnotes: true, ...options };
    this.#footnotes = new Footnotes(this.#options.footnotes);
    this.#signs = this.#options.unicode ? SIGNS.unicode : SIGNS.ascii;
  }

  get links(): DocumentLink[] {
    return this.#footnotes.links;
  }

  document(document: StoryDocument): void {
    if (this.#options.order === 'rank') this.#byRank(document);
    else this.#asWritten(document);
    this.#bio(document);
    this.#footnoteLines();
    while (this.lines.at(-1)?.width === 0) this.lines.pop();
  }

  #asWritten(document: StoryDocument): void {
    for (const section of document.derived) this.#section(section);
    if (document.derived.length > 0 && document.blocks[0]?.type !== 'section')
      this.#fullText(document.blocks);
    else this.#blocksAndSections(document.blocks);
  }

  #byRank(document: StoryDocument): void {
    const own = document.blocks.filter(block => block.type === 'section');
    const rest = document.blocks.filter(block => block.type !== 'section');
    const rank = (section: Section) => SECTION_KINDS.indexOf(section.kind);
    const sections = [...document.derived, ...own].sort((a, b) => rank(a) - rank(b));
    for (const section of sections) this.#section(section);
    if (sections.length > 0) this.#fullText(rest);
    else this.#blocksAndSections(rest);
  }

  #fullText(blocks: readonly (Block | Section)[]): void {
    if (blocks.length === 0) return;
    this.#gap();
    this.anchors.push({ title: 'Full text', line: this.lines.length, level: 0 });
    this.#push([{ text: 'Full text', role: 'heading' }], { anchor: this.anchors.length - 1 });
    this.#blocksAndSections(blocks);
  }

  #blocksAndSections(blocks: readonly (Block | Section)[]): void {
    for (const block of blocks) {
      if (block.type === 'section') this.#section(block);
      else this.#block(block, NO_FRAME);
    }
  }

  #section(section: Section): void {
    this.#gap();
    const derived = section.provenance === 'derived';
    const index = this.sections.length;
    const role: Role = derived ? 'derived' : section.kind === 'why-it-matters' ? 'why' : 'label';
    const sign = derived ? this.#signs.derived : this.#signs.publisher;
    const mark = derived ? ` ${this.#signs.dot} derived` : '';
    const label = cut(section.label, Math.max(1, this.#options.width - 2 - mark.length));
    this.sections.push({
      kind: section.kind,
      label: section.label,
      provenance: section.provenance,
      line: this.lines.length,
    });
    this.anchors.push({ title: section.label, line: this.lines.length, level: 0 });
    this.#push([{ text: `${sign} ${label}${mark}`, role }], {
      section: index,
      anchor: this.anchors.length - 1,
    });
    const frame: Frame = derived ? { first: [], rest: [], role: 'derivedText' } : NO_FRAME;
    section.blocks.forEach((block, i) => {
      this.#block(block, frame, i === 0);
    });
  }

  /** @param tight no blank line before it. */
  #block(block: Block, frame: Frame, tight = false): void {
    if (!tight) this.#gap(frame);
    switch (block.type) {
      case 'paragraph':
        this.#prose(block.spans, frame);
        break;
      case 'heading':
        this.#heading(block, frame);
        break;
      case 'list':
        this.#list(block, frame);
        break;
      case 'quote':
        this.#quote(block, frame);
        break;
      case 'code':
        this.#code(block.text, frame);
        break;
      case 'image':
        this.#image(block, frame);
        break;
      case 'table':
        this.#table(block, frame);
        break;
      case 'rule':
        this.#push([...frame.first, { text: this.#signs.rule.repeat(this.#ruleLength(frame)), role: 'dim' }]);
        break;
    }
  }

  #ruleLength(frame: Frame): number {
    return Math.max(1, Math.min(12, this.#options.width - runsWidth(frame.first)));
  }

  #heading(block: Extract<Block, { type: 'heading' }>, frame: Frame): void {
    const line = this.lines.length;
    this.#prose(block.spans, { ...frame, role: 'heading' });
    const first = this.lines[line];
    if (!first) return;
    first.anchor = this.anchors.length;
    this.anchors.push({ title: block.spans.map(span => span.text).join(''), line, level: block.level });
  }

  #list(block: Extract<Block, { type: 'list' }>, frame: Frame): void {
    const start = block.start ?? 1;
    const digits = String(start + block.items.length - 1).length;
    const nested = frame.rest.length > 0;
    block.items.forEach((item, i) => {
      const bullet = nested ? this.#signs.circle : this.#signs.bullet;
      const sign = block.ordered ? `${String(start + i).padStart(digits)}. ` : `${bullet} `;
      const lead = i === 0 ? frame.first : frame.rest;
      const inner: Frame = {
        first: [...lead, { text: sign, role: 'dim' }],
        rest: [...frame.rest, blank(width(sign))],
        ...(frame.role ? { role: frame.role } : {}),
      };
      this.#item(item, inner);
    });
  }

  #item(blocks: readonly Block[], frame: Frame): void {
    if (blocks.length === 0) this.#push(frame.first);
    blocks.forEach((block, i) => {
      const own = i === 0 ? frame : { ...frame, first: frame.rest };
      // A list right inside its item belongs to the line before it.
      this.#block(block, own, i === 0 || block.type === 'list');
    });
  }

  #quote(block: Extract<Block, { type: 'quote' }>, frame: Frame): void {
    const bar: Run = { text: `${this.#signs.quote} `, role: 'dim' };
    const inner: Frame = { first: [...frame.first, bar], rest: [...frame.rest, bar], role: 'quote' };
    block.blocks.forEach((child, i) => {
      this.#block(child, i === 0 ? inner : { ...inner, first: inner.rest }, i === 0);
    });
    if (!block.attribution) return;
    const dash: Run = { text: `${this.#signs.dash} `, role: 'dim' };
    const indent: Run = blank(width(dash.text));
    const lead = block.blocks.length > 0 ? frame.rest : frame.first;
    this.#prose([{ text: block.attribution }], {
      first: [...lead, bar, dash],
      rest: [...frame.rest, bar, indent],
      role: 'dim',
    });
  }

  #code(text: string, frame: Frame): void {
    const margin = blank(2);
    const goesOn: Run = { text: `${this.#signs.goesOn} `, role: 'dim' };
    const room = Math.max(1, this.#options.width - runsWidth(frame.rest) - 2);
    text
      .replaceAll('\t', '    ')
      .split('\n')
      .forEach((line, i) => {
        hardWrap(line, room).forEach((piece, j) => {
          const lead = i === 0 && j === 0 ? frame.first : frame.rest;
          this.#push([...lead, j === 0 ? margin : goesOn, { text: piece, role: 'code' }]);
        });
      });
  }

  #image(block: Extract<Block, { type: 'image' }>, frame: Frame): void {
    const caption = block.caption || block.alt;
    const text = caption ? `[image: ${caption}]` : '[image]';
    this.#prose([{ text, href: block.src }], { ...frame, role: 'dim' });
  }

  #table(block: Extract<Block, { type: 'table' }>, frame: Frame): void {
    const room = Math.max(1, this.#options.width - runsWidth(frame.rest));
    const numbers: number[] = [];
    const cell = (spans: Span[]) =>
      this.#footnotes
        .runs(spans, undefined, numbers)
        .map(run => run.text)
        .join('');
    const header = block.header.map(cell);
    const rows = block.rows.map(row => row.map(cell));
    tableLines(header, rows, room, this.#options.unicode).forEach((runs, i) => {
      this.#push(
        [...(i === 0 ? frame.first : frame.rest), ...runs],
        i === 0 && numbers.length > 0 ? { links: numbers } : {},
      );
    });
  }

  #bio(document: StoryDocument): void {
    const { bio } = document;
    if (!bio) return;
    this.#gap();
    // Most say first whom they are about.
    const whose = bio.name && !bio.text.startsWith(bio.name) ? bio.name : 'the author';
    const links = bio.links.map(href => ({ text: ` ${href}`, href }));
    this.#prose([{ text: `About ${whose}: ${bio.text}` }, ...links], { first: [], rest: [], role: 'dim' });
  }

  #footnoteLines(): void {
    const lines = this.#footnotes.lines(this.#options.width);
    if (lines.length === 0) return;
    this.#gap();
    for (const runs of lines) this.#push(runs);
  }

  #prose(spans: readonly Span[], frame: Frame): void {
    const seen: number[] = [];
    const runs = this.#footnotes.runs(spans, frame.role, seen);
    const text = plainText(runs);
    const indent = runsWidth(frame.rest);
    const columns = Math.min(this.#options.width - indent, this.#options.measure);
    const ranges = flow(text, columns, columns - (runsWidth(frame.first) - indent));
    if (ranges.length === 0 && frame.first.length > 0) this.#push(frame.first);
    const slices = slicer(runs);
    ranges.forEach(({ start, end }, i) => {
      const links = seen.filter(number => marksLink(text, number, start, end));
      this.#push(
        [...(i === 0 ? frame.first : frame.rest), ...slices(start, end)],
        links.length > 0 ? { links } : {},
      );
    });
  }

  #gap(frame: Frame = NO_FRAME): void {
    const last = this.lines.at(-1);
    if (!last || plainText(last.runs).trim() === '') return;
    const bars = frame.rest.some(run => run.text.trim() !== '') ? frame.rest : [];
    this.#push(bars);
  }

  #push(runs: readonly Run[], extra: Partial<DocumentLine> = {}): void {
    // Nothing is wider than the screen, however deep lists are nested.
    const kept = cutRuns(runs, this.#options.width, '');
    this.lines.push({ runs: kept, width: runsWidth(kept), ...extra });
  }
}

/**
 * Lays a story's body out for a number of columns.
 * Publisher's sections carry their label as a coloured heading; derived ones another sign, their own wording and the
 * word "derived". Nothing is styled yet: `Painter.line` turns the runs into text for a terminal.
 */
export function documentLines(document: StoryDocument, options: DocumentLineOptions): LaidDocument {
  const layout = new Layout({ ...options, width: Math.max(1, options.width) });
  layout.document(document);
  const { lines, sections, anchors, links } = layout;
  return { lines, sections, anchors, links };
}
