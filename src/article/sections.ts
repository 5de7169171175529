import type { Block, Section, Span } from '../story.ts';
import { blockText } from './block-text.ts';
import { type Box, Places } from './box.ts';
import {
  foldLabel,
  type LabelMatch,
  type LabelTable,
  matchHeading,
  matchLabel,
  withCompany,
} from './label-match.ts';
import { boldLead, boldWords, isEditorialNote } from './leads.ts';
import { joinLines, linkedLength, spanLines, spansText } from './spans.ts';
import { isTechnical } from './technical.ts';

interface ListItem {
  match?: LabelMatch;
  blocks: Block[];
  /** It opens with a bold lead that is no label. */
  isForeign?: true;
}

/** A block with the label it opens with, if any. */
interface Unit {
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

type Part = Block | Section;

/** "Reed's view": a signature, where other labels stand beside it. */
const OWN_VIEW = /['’]s view$/iu;
/** Kinds of sections that only news has side by side. */
const NEWS_KINDS = 4;
const PSEUDO_HEADING_LIMIT = 80;

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

function isPseudoHeading(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  if (text.length > PSEUDO_HEADING_LIMIT || /[.!。！…"”»,;]$/u.test(text)) return false;
  return isWhollyBold(block) || /^(?=.*\p{Lu}{4})[^\p{Ll}]+$/u.test(text);
}

function listUnit(block: Block & { type: 'list' }, table: LabelTable): Unit {
  let foreign = 0;
  const items = block.items.map((item): ListItem => {
    const [first, ...others] = item;
    if (first?.type !== 'paragraph') return { blocks: item };
    const match = matchLabel(first.spans, table);
    if (!match || match.marking === 'plain') {
      const isForeign = boldLead(first.spans) !== undefined;
      if (isForeign) foreign++;
      return { blocks: item, ...(isForeign ? { isForeign: true as const } : {}) };
    }
    const rest: Block[] =
      match.rest.length > 0 ? [{ type: 'paragraph', spans: match.rest }, ...others] : others;
    return rest.length > 0 ? { match, blocks: rest } : { blocks: item };
  });
  const matches = items.flatMap(item => ('match' in item && item.match ? [item.match] : []));
  // A glossary or a list of features has other bold leads as well.
  if (matches.length === 0 || (foreign > 0 && matches.every(match => match.generic))) return { block };
  return { block, items };
}

function unitsOf(blocks: readonly Block[], table: LabelTable): Unit[] {
  return blocks.flatMap((block): Unit[] => {
    if (block.type === 'paragraph') return paragraphUnits(block, table);
    if (block.type === 'list') return [listUnit(block, table)];
    if (block.type !== 'heading' || block.level < 2) return [{ block }];
    const match = matchHeading(block.spans, table);
    return [match ? { block, match } : { block }];
  });
}

/** Whether anything follows that the label could own. */
function ownsWords(units: readonly Unit[], at: number): boolean {
  const { match, after } = units[at]!;
  if (match!.rest.length > 0 || after) return true;
  const next = units[at + 1];
  return (
    next !== undefined &&
    !next.match &&
    !next.items &&
    next.block.type !== 'heading' &&
    next.block.type !== 'rule'
  );
}

interface Company {
  kinds: Set<string>;
  foreignLeads: number;
  foreignHeadings: number;
}

function isForeignLead(block: Block): boolean {
  if (block.type !== 'paragraph' || isEditorialNote(block)) return false;
  return boldLead(block.spans) !== undefined || boldWords(block.spans) !== undefined;
}

function companyOf(units: readonly Unit[], matches: readonly LabelMatch[]): Company {
  let foreignLeads = 0;
  let foreignHeadings = 0;
  for (const { block, match } of units) {
    if (match) continue;
    if (block.type === 'heading') foreignHeadings++;
    else if (isForeignLead(block) || isPseudoHeading(block)) foreignLeads++;
  }
  return { kinds: new Set(matches.map(match => match.kind)), foreignLeads, foreignHeadings };
}

/** "2. The Catch" among other numbered headings, or bold leads, is the second of ten bars. */
function isListed(units: readonly Unit[]): (unit: Unit) => boolean {
  const isNumbered = ({ block }: Unit) =>
    (block.type === 'heading' || (block.type === 'paragraph' && block.spans[0]?.bold === true)) &&
    /^\d{1,2}[.)]\s/.test(blockText(block));
  const others = units.filter(unit => !unit.match && isNumbered(unit)).length;
  return unit => others >= 2 && isNumbered(unit);
}

const isWhollyBold = (block: Block) =>
  block.type === 'paragraph' && block.spans.every(span => span.bold || !span.text.trim());

/** In an interview "What's next?" is a question like the others, which stand out as it does. */
function isAsked(units: readonly Unit[]): (unit: Unit) => boolean {
  const isQuestion = ({ block }: Unit) =>
    /[?？]$/u.test(blockText(block).trim()) && (block.type === 'heading' || isWhollyBold(block));
  const others = units.filter(unit => !unit.match && isQuestion(unit)).length;
  return ({ match }) => others >= 2 && match !== undefined && /[?？]$/u.test(match.label);
}

/** A list of "When: May 4", "Where: the lock" and nothing else. */
const isForm = (unit: Unit | undefined) =>
  unit?.block.type === 'list' &&
  unit.block.items.every(item => /^[\p{L} ]{1,24}: ?\S.{0,60}$/u.test(item.map(blockText).join(' ')));

/** A plain line over a story is what the paper calls a part of itself: "Analysis". */
const isRubric = ({ marking, rest }: LabelMatch) => marking === 'plain' && rest.length === 0;

/** The labels that own words and are not part of a list or an interview. */
function standing(units: readonly Unit[]): LabelMatch[] {
  const [listed, asked] = [isListed(units), isAsked(units)];
  return units.flatMap((unit, i) => {
    if (unit.items) return unit.items.flatMap(item => item.match ?? []);
    if (!unit.match || (i === 0 && isRubric(unit.match))) return [];
    return ownsWords(units, i) && !listed(unit) && !asked(unit) ? [unit.match] : [];
  });
}

/** So many other headings make a lone label the title of one part among others. */
const OTHER_TITLES = 3;

/** On a page of letters, "The big picture" in bold is the title of one among others. */
function isOneOfTitles(units: readonly Unit[], match: LabelMatch): boolean {
  if (match.kind === 'why-it-matters' || match.rest.length > 0) return false;
  const headings = units.filter(unit => !unit.match && unit.block.type === 'heading').length;
  if (match.marking === 'heading') return match.kind !== 'key-points' && headings >= OTHER_TITLES;
  const isOwnLine = units.some(unit => unit.match === match && isPseudoHeading(unit.block));
  return isOwnLine && units.filter(unit => !unit.match && isPseudoHeading(unit.block)).length > 1;
}

/** The labels that stand, by the rules that keep ordinary pages free of sections. */
function acceptedMatches(units: readonly Unit[], isManual: boolean): Set<LabelMatch> {
  const all = standing(units);
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(foldLabel(label), (counts.get(foldLabel(label)) ?? 0) + 1);
  const once = counts.values().reduce((sum, count) => sum + (count === 1 ? 1 : 0), 0);
  const limit = counts.size === 1 ? 1 : once >= 2 ? 3 : 2;
  // The same label again and again is a form, a list of tips or a digest.
  const single = all.filter(({ label }) => counts.get(foldLabel(label))! <= limit);
  const kinds = new Set(single.map(match => match.kind));
  // Headings of manuals, release notes and reports of faults are those of news as well: "Context", "How it works".
  if (
    isManual &&
    !kinds.has('why-it-matters') &&
    !kinds.has('key-points') &&
    kinds.size < NEWS_KINDS &&
    single.every(match => match.marking === 'heading' || match.generic)
  ) {
    return new Set();
  }
  const plainStands = kinds.size >= 2 && kinds.has('why-it-matters');
  const marked = single.filter(match => match.marking !== 'plain' || plainStands);
  if (marked.length === 1 && marked[0]!.generic) {
    const at = units.findIndex(unit => unit.match === marked[0]);
    if (isForm(units[at + 1])) return new Set();
  }
  if (marked.length === 1 && isOneOfTitles(units, marked[0]!)) return new Set();
  const company = companyOf(units, marked);
  return new Set(marked.filter(match => !match.generic || hasCompany(match, company, marked)));
}

/** Whether a block opens with something set apart that is no label of the table. */
function standsOut({ block, match, items }: Unit): boolean {
  if (match || items) return items?.some(item => item.isForeign) === true;
  if (block.type === 'list')
    return block.items.some(item => item[0]?.type === 'paragraph' && item[0].spans[0]?.bold);
  if (block.type !== 'paragraph') return block.type === 'heading';
  const [first] = block.spans;
  return first?.bold === true || /^\p{Lu}{4}|\n/u.test(first?.text ?? '') || block.spans.length > 6;
}

/** With the labels of a story, those that count only in their company. */
function withCompanions(units: readonly Unit[], accepted: ReadonlySet<LabelMatch>, table: LabelTable) {
  const sure = new Set(accepted.values().map(match => foldLabel(match.label)));
  const isCompanion = ({ label, marking }: LabelMatch) =>
    marking !== 'plain' && table.kindOf(foldLabel(label)) === undefined && !OWN_VIEW.test(label);
  return new Set(standing(units).filter(match => sure.has(foldLabel(match.label)) || isCompanion(match)));
}

/** "Details: here" on a page of dates and prices. */
function isPointer(match: LabelMatch): boolean {
  const text = spansText(match.rest);
  return text !== '' && (linkedLength(match.rest) > text.length / 2 || (/\s/.test(text) && text.length < 16));
}

function hasCompany(match: LabelMatch, company: Company, marked: readonly LabelMatch[]): boolean {
  if (marked.some(other => !other.generic)) return true;
  // "God's view" is no signature.
  if (OWN_VIEW.test(match.label)) return company.kinds.size > 1;
  if (marked.length === 1 && (match.loose || isPointer(match))) return false;
  // The outline of a post on how something was built.
  const isOutline = company.kinds.size < NEWS_KINDS || company.foreignHeadings > 0;
  if (match.marking === 'heading' && company.kinds.size > 1 && company.kinds.has('how-it-works') && isOutline)
    return false;
  if (match.marking === 'heading')
    return (
      company.foreignHeadings === 0 ||
      company.kinds.size > company.foreignHeadings + 1 ||
      (match.kind === 'key-points' && company.foreignHeadings === 1)
    );
  return company.foreignLeads === 0 || company.kinds.size > company.foreignLeads;
}

/** Key points that are a list are that list, and what is told after it is the story. */
const isListOfPoints = ({ kind, blocks }: Section) =>
  kind === 'key-points' && blocks.length > 0 && blocks.every(block => block.type === 'list');

const goesOn = ({ type }: Block) => type === 'paragraph' || type === 'rule';

function endsSection(unit: Unit, owner: LabelMatch): boolean {
  const { block } = unit;
  if (block.type === 'heading') return true;
  if (block.type === 'rule') return owner.marking !== 'heading';
  if (block.type !== 'paragraph') return false;
  if (isEditorialNote(block)) return true;
  if (owner.marking === 'heading') return false;
  return isPseudoHeading(block) || (owner.marking === 'bold' && boldLead(block.spans) !== undefined);
}

const section = (match: LabelMatch, blocks: Block[]): Section => ({
  type: 'section',
  kind: match.kind,
  label: match.label,
  provenance: 'publisher',
  blocks,
});

const isAttributed = (block: Block | undefined) => block?.type === 'quote' && block.attribution !== undefined;

/** Pull quotes a section ends with stand after it, as quotes of the story. */
function closeSection(parts: Part[], open: Section): void {
  const after: Block[] = [];
  while (open.blocks.length > 1 && isAttributed(open.blocks.at(-1)) && open.kind !== 'quotes') {
    after.unshift(open.blocks.pop()!);
  }
  parts.push(open, ...after);
}

/**
 * Finds the publisher's labelled sections.
 * @param blocks a body without boilerplate, pull quotes gathered.
 * @param title the story's headline: that of release notes says so.
 * @param boxes what holds each of the blocks.
 * @returns the same blocks with each section's in a `Section`, in the publisher's order.
 */
export function findSections(
  blocks: readonly Block[],
  table: LabelTable,
  title = '',
  boxes: ReadonlyMap<Block, Box> = new Map(),
): Part[] {
  const own = unitsOf(blocks, table);
  const alone = acceptedMatches(own, isTechnical(blocks, title));
  if (alone.size === 0) return [...blocks];
  const hasCompany = own.some(standsOut);
  const units = hasCompany ? unitsOf(blocks, withCompany(table)) : own;
  const accepted = hasCompany ? withCompanions(units, alone, table) : alone;
  const parts: Part[] = [];
  const places = new Places(boxes);
  // `held`: some of what the label owns stands in its box, which holds more than the label.
  let open: { section: Section; match: LabelMatch; place: number; held: boolean } | undefined;
  const close = () => {
    if (open) closeSection(parts, open.section);
    open = undefined;
  };
  const add = (block: Block) => {
    if (open) open.section.blocks.push(block);
    else parts.push(block);
  };
  for (const [place, unit] of units.entries()) {
    const { match, items } = unit;
    const block = unit.origin ?? unit.block;
    if (open?.held && places.isBack(block, open.place)) close();
    places.note(block, place);
    if (open && isListOfPoints(open.section) && goesOn(unit.block)) close();
    if (match && accepted.has(match)) {
      close();
      const own = ownBlocks(match, unit.after);
      open = { section: section(match, own), match, place, held: own.length > 0 };
    } else if (items?.some(item => item.match && accepted.has(item.match))) {
      close();
      parts.push(...itemSections(unit, accepted));
    } else {
      if (open && endsSection(unit, open.match)) close();
      if (unit.continues) rejoin(open?.section.blocks ?? parts, unit.block);
      else add(unit.block);
      if (open) open.held ||= places.isIn(block, open.place);
    }
  }
  close();
  return parts;
}

function ownBlocks(match: LabelMatch, after: Span[] | undefined): Block[] {
  const lines = [match.rest, after ?? []].filter(line => line.length > 0);
  return lines.length > 0 ? [{ type: 'paragraph', spans: joinLines(lines) }] : [];
}

// A line that was parted for a label that does not stand.
function rejoin(parts: Part[], block: Block): void {
  const last = parts.at(-1);
  if (last?.type !== 'paragraph' || block.type !== 'paragraph') parts.push(block);
  else parts[parts.length - 1] = { type: 'paragraph', spans: joinLines([last.spans, block.spans]) };
}

/** A list whose items open with labels: an item without one belongs to the section before it. */
function itemSections(unit: Unit, accepted: ReadonlySet<LabelMatch>): Part[] {
  const parts: Part[] = [];
  const list = unit.block as Block & { type: 'list' };
  for (const { match, blocks, isForeign } of unit.items!) {
    const last = parts.at(-1);
    if (match && accepted.has(match)) parts.push(section(match, [...blocks]));
    else {
      const into = last?.type === 'section' && !isForeign ? last.blocks : parts;
      const before = into.at(-1);
      if (before?.type === 'list') before.items.push(blocks);
      else into.push({ type: 'list', ordered: list.ordered, items: [blocks] });
    }
  }
  return parts;
}
