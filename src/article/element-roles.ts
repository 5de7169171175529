import {
  ABOUT_PARTS,
  ATTRIBUTION_PARTS,
  AVATAR_CLASSES,
  BIO_CLASSES,
  BIO_PARTS,
  BUTTON_PARTS,
  BYLINE_CLASSES,
  BYLINE_ENDS,
  BYLINE_PARTS,
  CAPTION_CLASSES,
  CAPTION_ENDS,
  CREDIT_ENDS,
  FIGURE_CLASSES,
  META_CLASSES,
  NEVER_BY_CLASS,
  PART_CARRIERS,
  PULL_QUOTE_CLASSES,
  ROW_PARTS,
  SKIPPED_CLASSES,
  SKIPPED_ELEMENTS,
  STANDFIRST_PARTS,
  SUSPECT_ELEMENTS,
  SUSPECT_PARTS,
  WRITER_PARTS,
} from './element-names.ts';
import type { Attributes } from './html-walk.ts';

/** What an element is for, told by its name and attributes. */
export type Role =
  | 'skip'
  | 'drop'
  | 'aside'
  | 'bio'
  | 'byline'
  | 'figure'
  | 'caption'
  | 'suspect'
  | 'pull-quote'
  | 'avatar'
  | 'footer';

/** What whole names say; of a name in several lists, the last of these counts. */
const ROLE_BY_CLASS: ReadonlyMap<string, Role> = new Map(
  (
    [
      [META_CLASSES, 'suspect'],
      [AVATAR_CLASSES, 'avatar'],
      [CAPTION_CLASSES, 'caption'],
      [PULL_QUOTE_CLASSES, 'pull-quote'],
      [FIGURE_CLASSES, 'figure'],
      [BYLINE_CLASSES, 'byline'],
      [BIO_CLASSES, 'bio'],
      [SKIPPED_CLASSES, 'drop'],
    ] as const
  ).flatMap(([classes, role]) => Array.from(classes, (one): [string, Role] => [one, role])),
);
/** Attributes that sites name their parts in. */
const NAMING = ['class', 'id', 'data-testid', 'data-cy', 'data-component', 'data-module'] as const;

const MARK_LIMIT = 10;

/** "Article_author__m2B9c" without the mark of its module, in which there is a digit. */
function withoutMark(name: string): string {
  const at = name.lastIndexOf('__');
  return at > 0 && name.length - at <= MARK_LIMIT + 2 && /\d/.test(name.slice(at)) ? name.slice(0, at) : name;
}

function* names(attributes: Attributes): Generator<string> {
  for (const key of NAMING) {
    const value = attributes[key];
    if (!value || value.length > 2000) continue;
    for (const name of value.split(/\s+/)) {
      // "styles_newsletterBox" is "styles-newsletter-box".
      if (name)
        yield withoutMark(name)
          .replace(/([a-z\d])([A-Z])/g, '$1-$2')
          .toLowerCase()
          .replace(/_+/g, '-');
    }
  }
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function classRole(classes: readonly string[]): Role | undefined {
  for (const one of classes) {
    const role = ROLE_BY_CLASS.get(one);
    if (role) return role;
  }
  return undefined;
}

const partsOf = (classes: readonly string[]) => classes.flatMap(one => one.split('-'));

function tellsOfAuthor(parts: readonly string[]): boolean {
  const hasPart = (of: ReadonlySet<string>) => parts.some(part => of.has(part));
  return hasPart(BIO_PARTS) || (hasPart(WRITER_PARTS) && hasPart(ABOUT_PARTS));
}

function asideRole(classes: readonly string[]): Role | undefined {
  const role = classRole(classes);
  if (role === 'pull-quote' || role === 'bio') return role;
  const parts = partsOf(classes);
  const isOfAuthor = tellsOfAuthor(parts) || parts.some(part => WRITER_PARTS.has(part));
  return role === undefined && isOfAuthor ? 'bio' : undefined;
}

/** Whether an element is named as what sums a story up under its headline: "article-intro", "chapo", "ingress". */
export const isStandfirst = (attributes: Attributes): boolean =>
  partsOf([...names(attributes)]).some(part => STANDFIRST_PARTS.has(part));

/** The same of a line under a quotation that says whose it is: "quote__author". */
export const isAttribution = (attributes: Attributes): boolean =>
  partsOf([...names(attributes)]).some(part => ATTRIBUTION_PARTS.has(part));

/** The level of what is a heading by its name or by its role (WAI-ARIA 1.2: 2 where none is given), undefined for anything else. */
export function headingLevel(name: string, attributes: Attributes): number | undefined {
  const named = /^h([1-6])$/.exec(name)?.[1];
  if (named) return Number(named);
  if (attributes.role !== 'heading') return undefined;
  const level = attributes['aria-level'] ?? '';
  return /^[1-6]$/.test(level) ? Number(level) : 2;
}

/** What the element is for, or undefined for plain content. `byClass` off trusts element names only. */
export function roleOf(name: string, attributes: Attributes, byClass: boolean): Role | undefined {
  if (SKIPPED_ELEMENTS.has(name)) return 'skip';
  // Ghost's cards that link to other stories are figures.
  if (name === 'figure') return byClass && classRole([...names(attributes)]) === 'drop' ? 'drop' : 'figure';
  if (name === 'figcaption') return 'caption';
  if (name === 'aside') return (byClass && asideRole([...names(attributes)])) || 'aside';
  if (name === 'footer') return 'footer';
  if (SUSPECT_ELEMENTS.has(name)) return 'suspect';
  if (NEVER_BY_CLASS.has(name)) return undefined;
  if (attributes.hidden !== undefined || (attributes.style && HIDDEN_STYLE.test(attributes.style)))
    return 'skip';
  if (attributes.rel === 'author' || attributes.itemprop === 'author') return 'byline';
  if (attributes.role === 'navigation' || attributes.role === 'complementary') return 'skip';
  if (!byClass || NAMING.every(key => attributes[key] === undefined)) return undefined;
  const own = [...names(attributes)];
  const role = classRole(own);
  if (role) return role;
  if (own.some(one => CREDIT_ENDS.test(one))) return 'drop';
  if (own.some(one => CAPTION_ENDS.test(one))) return 'caption';
  const parts = partsOf(own);
  const hasPart = (of: ReadonlySet<string>) => parts.some(part => of.has(part));
  if (hasPart(BYLINE_PARTS) || own.some(one => BYLINE_ENDS.test(one))) return 'byline';
  if (hasPart(WRITER_PARTS) && hasPart(ROW_PARTS)) return 'byline';
  if (name === 'a' && hasPart(BUTTON_PARTS)) return 'drop';
  if (!PART_CARRIERS.has(name)) return undefined;
  if (tellsOfAuthor(parts)) return 'bio';
  return hasPart(SUSPECT_PARTS) ? 'suspect' : undefined;
}
