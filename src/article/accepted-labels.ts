import type { Block } from '../story.ts';
import { blockText } from './block-text.ts';
import type { LabelMatch } from './label-match.ts';
import { foldLabel, type LabelTable } from './label-table.ts';
import { boldLead, boldWords, isEditorialNote } from './leads.ts';
import { isPseudoHeading, isWhollyBold, type Unit } from './section-units.ts';
import { linkedLength, spansText } from './spans.ts';

/** "Reed's view": a signature, where other labels stand beside it. */
const OWN_VIEW = /['’]s view$/iu;
/** Kinds of sections that only news has side by side. */
const NEWS_KINDS = 4;

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

/** Single words, and some that mean the same: "Context", "Background", "Details". */
function isGlossary(marked: readonly LabelMatch[]): boolean {
  const kinds = new Set(marked.map(match => match.kind));
  return marked.every(match => !/\s/.test(match.label)) && kinds.size <= 2 && marked.length > kinds.size;
}

/** The labels that stand, by the rules that keep ordinary pages free of sections. */
export function acceptedMatches(units: readonly Unit[], isManual: boolean): Set<LabelMatch> {
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
  const told = single.filter(match => match.marking !== 'plain' || plainStands);
  const marked = told.every(match => match.bare) ? [] : told;
  if (marked.length === 1 && marked[0]!.generic) {
    const at = units.findIndex(unit => unit.match === marked[0]);
    if (isForm(units[at + 1])) return new Set();
  }
  if (marked.length === 1 && isOneOfTitles(units, marked[0]!)) return new Set();
  if (isGlossary(marked)) return new Set();
  const company = companyOf(units, marked);
  return new Set(marked.filter(match => !match.generic || hasCompany(match, company, marked)));
}

/** Whether a block opens with something set apart that is no label of the table. */
export function standsOut({ block, match, items }: Unit): boolean {
  if (match || items) return items?.some(item => item.isForeign) === true;
  if (block.type === 'list')
    return block.items.some(item => item[0]?.type === 'paragraph' && item[0].spans[0]?.bold);
  if (block.type !== 'paragraph') return block.type === 'heading' || block.type === 'table';
  // A sign may stand before it.
  const first = block.spans.find(({ text }) => /[\p{L}\d]/u.test(text));
  return (
    first?.bold === true ||
    /^\p{Lu}(?:\p{Lu}{3}|[^\p{Ll}]{3,60}$)|^[【［〔].{1,24}[】］〕]|\n/u.test(first?.text ?? '') ||
    block.spans.length > 6
  );
}

/** With the labels of a story, those that count only in their company. */
export function withCompanions(units: readonly Unit[], accepted: ReadonlySet<LabelMatch>, table: LabelTable) {
  const sure = new Set(accepted.values().map(match => foldLabel(match.label)));
  // Beside "TL;DR:" in bold a post may have an outline of its own.
  const hasOutline =
    accepted.values().every(match => match.marking !== 'heading') &&
    units.filter(({ block, match }) => block.type === 'heading' && !match).length > 1;
  const isCompanion = ({ label, marking }: LabelMatch) =>
    marking !== 'plain' &&
    !(marking === 'heading' && hasOutline) &&
    table.kindOf(foldLabel(label)) === undefined &&
    !OWN_VIEW.test(label);
  return new Set(standing(units).filter(match => sure.has(foldLabel(match.label)) || isCompanion(match)));
}

/** Kinds that an outline of a manual, an essay or a report of a fault does not have. */
const OF_NEWS: ReadonlySet<string> = new Set(['key-points', 'why-it-matters', 'numbers', 'quotes']);
const OWN_COMPANY = 3;

const hasNews = (kinds: ReadonlySet<string>) => kinds.values().some(kind => OF_NEWS.has(kind));

/** Labels of a story without any that is sure: all of them where enough kinds stand side by side, else none. */
export function companyOfItself(units: readonly Unit[], accepted: Set<LabelMatch>): Set<LabelMatch> {
  const kinds = new Set(accepted.values().map(match => match.kind));
  const areAll = units.every(
    ({ block, match }) => block.type !== 'heading' || (match && accepted.has(match)),
  );
  // Outlines have headings, and objections seldom among them.
  const isOfNews =
    kinds.size > OWN_COMPANY + 1 ||
    hasNews(kinds) ||
    (kinds.size > OWN_COMPANY && kinds.has('counterpoint') && areAll) ||
    accepted.values().every(({ marking }) => marking === 'bold');
  return kinds.size >= OWN_COMPANY && isOfNews ? accepted : new Set();
}

/** "Details: here" on a page of dates and prices. */
function isPointer(match: LabelMatch): boolean {
  const text = spansText(match.rest);
  return text !== '' && (linkedLength(match.rest) > text.length / 2 || (/\s/.test(text) && text.length < 16));
}

/** The outline of a post on how something was built. */
function isOutline({ kinds, foreignHeadings }: Company): boolean {
  if (kinds.size <= 1 || !kinds.has('how-it-works') || hasNews(kinds)) return false;
  const known = kinds.size + (kinds.has('key-points') ? 1 : 0);
  return kinds.size < NEWS_KINDS || known < NEWS_KINDS + foreignHeadings;
}

function headingHasCompany(match: LabelMatch, company: Company): boolean {
  if (isOutline(company)) return false;
  const { kinds, foreignHeadings } = company;
  return (
    foreignHeadings === 0 ||
    kinds.size > foreignHeadings + (hasNews(kinds) ? 0 : 1) ||
    (match.kind === 'key-points' && foreignHeadings === 1)
  );
}

function hasCompany(match: LabelMatch, company: Company, marked: readonly LabelMatch[]): boolean {
  if (marked.some(other => !other.generic)) return true;
  // "God's view" is no signature.
  if (OWN_VIEW.test(match.label)) return company.kinds.size > 1;
  if (marked.length === 1 && (match.loose || isPointer(match))) return false;
  return match.marking === 'heading'
    ? headingHasCompany(match, company)
    : company.foreignLeads === 0 || company.kinds.size > company.foreignLeads;
}
