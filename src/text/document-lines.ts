import type { Block, Provenance, Section, SectionKind, Span, StoryDocument } from '../story.ts';
import { SECTION_KINDS } from '../story.ts';
import { flow } from './flow.ts';
import { graphemes } from './graphemes.ts';
import { plainText, type Role, type Run } from './style.ts';
import { tableLines } from './table-lines.ts';
import { cut, width } from './width.ts';

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

/** One line of a laid-out document. */
export interface DocumentLine {
  runs: Run[];
  /** Columns of the whole line. */
  width: number;
  /** On a section's label line: its index in `sections`. */
  section?: number;
  /** On a heading's first line: its index in `anchors`. */
  anchor?: number;
  /** Numbers of the links that begin on this line. */
  links?: number[];
}

export interface DocumentLink {
  /** As written in the text: 1 is the first. */
  number: number;
  url: string;
  text: string;
}

export interface LaidSection {
  kind: SectionKind;
  label: string;
  provenance: Provenance;
  /** Index of the label's line. */
  line: number;
}

/** A place to jump to: a section's label or a heading. */
export interface Anchor {
  title: string;
  line: number;
  /** 0 for sections, the heading's own level otherwise. */
  level: number;
}

export interface LaidDocument {
  lines: DocumentLine[];
  sections: LaidSection[];
  anchors: Anchor[];
  links: DocumentLink[];
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

function sum(runs: readonly Run[]): number {
  return runs.reduce((total, run) => total + width(run.text), 0);
}

const blank = (columns: number): Run => ({ text: ' '.repeat(columns) });

class Layout {
  readonly lines: DocumentLine[] = [];
  readonly sections: LaidSection[] = [];
  readonly anchors: Anchor[] = [];
  readonly links: DocumentLink[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #options: Required<DocumentLineOptions>;
  readonly #signs: (typeof SIGNS)['unicode' | 'ascii'];

  constructor(options: DocumentLineOptions) {
    this.#options = { measure: 80, unicode: true, footnotes: true, ...options };
    this.#signs = this.#options.unicode ? SIGNS.unicode : SIGNS.ascii;
  }

  document(document: StoryDocument): void {
    if (this.#options.order === 'rank') this.#byRank(document);
    else this.#asWritten(document);
    this.#bio(document);
    this.#footnotes();
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
    return Math.max(1, Math.min(12, this.#options.width - sum(frame.first)));
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
    const room = Math.max(1, this.#options.width - sum(frame.rest) - 2);
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
    const room = Math.max(1, this.#options.width - sum(frame.rest));
    const numbers: number[] = [];
    const cell = (spans: Span[]) =>
      this.#spanRuns(spans, undefined, numbers)
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
    const name = bio.name ? `About ${bio.name}: ` : '';
    const links = bio.links.map(href => ({ text: ` ${href}`, href }));
    this.#prose([{ text: `${name}${bio.text}` }, ...links], { first: [], rest: [], role: 'dim' });
  }

  #footnotes(): void {
    if (!this.#options.footnotes || this.links.length === 0) return;
    this.#gap();
    this.#push([{ text: 'Links', role: 'heading' }]);
    const digits = String(this.links.length).length;
    for (const link of this.links) {
      const sign = `${`[${link.number}]`.padStart(digits + 2)} `;
      const room = Math.max(1, this.#options.width - sign.length);
      hardWrap(link.url, room).forEach((piece, i) => {
        this.#push([
          i === 0 ? { text: sign, role: 'dim' } : blank(sign.length),
          { text: piece, role: 'link', href: link.url },
        ]);
      });
    }
  }

  #number(url: string, text: string, seen: number[]): number {
    const known = this.#numbers.get(url);
    if (known !== undefined) return known;
    const number = this.links.length + 1;
    this.#numbers.set(url, number);
    this.links.push({ number, url, text });
    seen.push(number);
    return number;
  }

  #spanRuns(spans: readonly Span[], role: Role | undefined, seen: number[]): Run[] {
    const runs: Run[] = [];
    for (const span of spans) {
      const own: Role | undefined = span.code ? 'code' : span.href ? 'link' : role;
      runs.push({
        text: span.text,
        ...(own ? { role: own } : {}),
        ...(span.bold ? { bold: true } : {}),
        ...(span.italic ? { italic: true } : {}),
        ...(span.href ? { href: span.href } : {}),
      });
      if (span.href && this.#options.footnotes) {
        const number = this.#number(span.href, span.text, seen);
        // Right behind the words it belongs to, so that the number does not move to another line alone.
        runs.push({ text: `[${number}]`, role: 'dim' });
      }
    }
    return runs;
  }

  #prose(spans: readonly Span[], frame: Frame): void {
    const seen: number[] = [];
    const runs = this.#spanRuns(spans, frame.role, seen);
    const text = plainText(runs);
    const indent = sum(frame.rest);
    const columns = Math.min(this.#options.width - indent, this.#options.measure);
    const ranges = flow(text, columns, columns - (sum(frame.first) - indent));
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
    const kept = [...runs];
    // Nothing is wider than the screen, however deep lists are nested.
    let columns = sum(kept);
    while (columns > this.#options.width && kept.length > 0) {
      const last = kept.pop()!;
      const room = this.#options.width - sum(kept);
      if (room > 0) kept.push({ ...last, text: cut(last.text, room, '') });
      columns = sum(kept);
    }
    this.lines.push({ runs: kept, width: columns, ...extra });
  }
}

function marksLink(text: string, number: number, start: number, end: number): boolean {
  const at = text.indexOf(`[${number}]`, start);
  return at >= 0 && at < end;
}

/** Takes pieces of runs by place in their text; the places must not go backwards. */
function slicer(runs: readonly Run[]): (start: number, end: number) => Run[] {
  let index = 0;
  let offset = 0;
  return (start, end) => {
    const found: Run[] = [];
    while (index < runs.length) {
      const run = runs[index]!;
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, run.text.length);
      // A line break inside a range cannot be: flow() ends the line there.
      if (to > from) found.push({ ...run, text: run.text.slice(from, to).replaceAll('\t', ' ') });
      if (offset + run.text.length > end) break;
      offset += run.text.length;
      index += 1;
    }
    return found;
  };
}

/** Splits a text into pieces of at most `columns`, wherever that falls; an empty text is one empty piece. */
function hardWrap(text: string, columns: number): string[] {
  if (width(text) <= columns) return [text];
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const cluster of graphemes(text)) {
    const more = width(cluster);
    if (used + more > columns && piece !== '') {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += cluster;
    used += more;
  }
  found.push(piece);
  return found;
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

/** A laid-out line as plain text. */
export function lineText(line: DocumentLine): string {
  return plainText(line.runs).trimEnd();
}
