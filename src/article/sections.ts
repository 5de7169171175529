import type { Block, Section, Span } from '../story.ts';
import { acceptedMatches, companyOfItself, standsOut, withCompanions } from './accepted-labels.ts';
import { linkShare } from './block-text.ts';
import { type Box, Places } from './box.ts';
import type { LabelMatch } from './label-match.ts';
import { isSumming, type LabelTable, withCompany } from './label-table.ts';
import { boldLead, isEditorialNote } from './leads.ts';
import { isPseudoHeading, type ListItem, type Unit, unitsOf } from './section-units.ts';
import { joinLines } from './spans.ts';
import { isTechnical } from './technical.ts';

type Part = Block | Section;

/** Key points and links that are a list are that list, and what is told after it is the story. */
const isListOfPoints = ({ kind, blocks }: Section) =>
  (kind === 'key-points' || kind === 'links') &&
  blocks.length > 0 &&
  blocks.every(block => block.type === 'list');

const goesOn = ({ type }: Block) => type === 'paragraph' || type === 'rule';

const LINKED = 0.5;

function endsSection(unit: Unit, owner: LabelMatch): boolean {
  const { block } = unit;
  if (block.type === 'heading') return true;
  if (block.type === 'rule') return owner.marking !== 'heading';
  if (block.type !== 'paragraph') return false;
  if (isEditorialNote(block)) return true;
  if (owner.marking === 'heading') return false;
  // A bold word before a link is the way to another story.
  const isLed = owner.marking === 'bold' && boldLead(block.spans) !== undefined && linkShare(block) < LINKED;
  return isLed || isPseudoHeading(block);
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
  while (open.blocks.length > 1 && isAttributed(open.blocks.at(-1))) {
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
  const { units, accepted } = standing(blocks, table, isTechnical(blocks, title));
  if (accepted.size === 0) return [...blocks];
  const parts: Part[] = [];
  const places = new Places(boxes);
  // `held`: some of what the label owns stands in its box, which holds more than the label.
  // `isItem`: it is the item of a list of its own, and the next may be one without a label.
  let open: { section: Section; match: LabelMatch; place: number; held: boolean; isItem?: true } | undefined;
  // A box with the key points may well come first.
  const isOver = ({ kind }: LabelMatch, place: number, block: Block) =>
    kind === 'key-points' ? places.isOut(block, place) : places.isBack(block, place);
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
    const only = onlyItem(items, accepted);
    if (open?.place === place - 1 && !open.held) places.follow(open.place, block);
    if (open?.held && isOver(open.match, open.place, block)) close();
    places.note(block, place);
    if (open && isListOfPoints(open.section) && goesOn(unit.block)) close();
    if (match && accepted.has(match)) {
      close();
      const own = ownBlocks(match, unit.after);
      open = { section: section(match, own), match, place, held: own.length > 0 };
    } else if (only !== undefined) {
      close();
      open = {
        section: section(only.match, [...only.blocks]),
        match: only.match,
        place,
        held: false,
        isItem: true,
      };
    } else if (items?.some(item => item.match && accepted.has(item.match))) {
      close();
      parts.push(...itemSections(unit, accepted));
    } else {
      if (open && (endsSection(unit, open.match) || (open.isItem && isLedList(unit.block)))) close();
      if (unit.continues) rejoin(open?.section.blocks ?? parts, unit.block);
      else add(unit.block);
      if (open) open.held ||= places.isIn(block, open.place);
    }
  }
  close();
  return parts.map(withPlacedKind);
}

/** "In short" over other sections announces what matters most, under them what is left of it. */
function withPlacedKind(part: Part, at: number, parts: readonly Part[]): Part {
  if (part.type !== 'section' || (part.kind !== 'key-points' && part.kind !== 'bottom-line')) return part;
  if (!isSumming(part.label)) return part;
  // A reading list stands under what sums up, too.
  const isSection = (one: Part) => one.type === 'section' && one.kind !== 'links';
  const [isFirst, isLast] = [!parts.slice(0, at).some(isSection), !parts.slice(at + 1).some(isSection)];
  if (isFirst === isLast) return part;
  return { ...part, kind: isFirst ? 'key-points' : 'bottom-line' };
}

/** A body in units, and the labels among them that stand: alone, beside one that does, or as company for each other. */
function standing(
  blocks: readonly Block[],
  table: LabelTable,
  isManual: boolean,
): { units: Unit[]; accepted: ReadonlySet<LabelMatch> } {
  const own = unitsOf(blocks, table);
  const alone = acceptedMatches(own, isManual);
  if (!own.some(standsOut)) return { units: own, accepted: alone };
  const units = unitsOf(blocks, withCompany(table));
  if (alone.size > 0) return { units, accepted: withCompanions(units, alone, table) };
  return { units, accepted: companyOfItself(units, acceptedMatches(units, isManual)) };
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

const isLedList = (block: Block) =>
  block.type === 'list' &&
  block.items.every(([first]) => first?.type === 'paragraph' && boldLead(first.spans) !== undefined);

/** The item of a list of one that opens with a label: a paragraph with a sign before it, which goes on in the next. */
function onlyItem(items: readonly ListItem[] | undefined, accepted: ReadonlySet<LabelMatch>) {
  const [item, ...others] = items ?? [];
  if (!item?.match || others.length > 0 || !accepted.has(item.match)) return undefined;
  return { match: item.match, blocks: item.blocks };
}

/** A list or a table whose items open with labels: an item without one belongs to the section before it. */
function itemSections(unit: Unit, accepted: ReadonlySet<LabelMatch>): Part[] {
  const parts: Part[] = [];
  const ordered = unit.block.type === 'list' && unit.block.ordered;
  for (const { match, blocks, whole, isForeign } of unit.items!) {
    const last = parts.at(-1);
    if (match && accepted.has(match)) parts.push(section(match, [...blocks]));
    else {
      const into = last?.type === 'section' && !isForeign ? last.blocks : parts;
      const before = into.at(-1);
      if (before?.type === 'list') before.items.push(whole);
      else into.push({ type: 'list', ordered, items: [whole] });
    }
  }
  return parts;
}
