import { SECTION_KINDS, type SectionKind } from '../story.ts';
import {
  COMMON_LABELS,
  COMPANY_LABELS,
  formsIn,
  LABELS,
  OPEN_LABEL_OPENING,
  OPEN_LABELS,
  SUMMING_LABELS,
} from './labels.ts';

export interface LabelTable {
  kindOf(folded: string): SectionKind | undefined;
  /** Whether any label has this beginning, folded, of `BEGINNING` code units or its whole length. */
  opensWith(beginning: string): boolean;
  isGeneric(folded: string): boolean;
}

const ASCII = /^[\x20-\x7e]*$/;
/** Compatibility forms made plain, and accents off: capitals often go without them. */
const unaccented = (lower: string) =>
  ASCII.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        // Arabic and Hebrew are written with the signs of their vowels or without.
        .replace(/[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652]/g, '')
        .normalize('NFC')
        .replaceAll('ß', 'ss')
        // Turkish capitals in lower case: SIRADA is sırada.
        .replaceAll('ı', 'i');

/** Nothing is left to fold in words with single spaces between them, which most labels are. */
const ONLY_WORDS = /^[a-z]+(?: [a-z]+){0,8}$/;

/** A label as it is compared: NFKC without accents, lower case, straight apostrophes, single spaces, no marks of punctuation around it. */
export function foldLabel(label: string): string {
  const folded = unaccented(label.toLowerCase());
  if (ONLY_WORDS.test(folded)) return folded;
  return folded
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[¿¡]/gu, '')
    .replace(/^[\s"“„«]+/u, '')
    .replace(
      /(?<![\s:;.,!?؟…"”»–—#¶\p{Extended_Pictographic}-])[\s:;.,!?؟…"”»–—#¶\p{Extended_Pictographic}-]+$/u,
      '',
    )
    .trim();
}

/** So many code units of a folded line tell most lines from labels. */
const BEGINNING = 8;

let common: ReadonlySet<string> | undefined;
/** Words any text may set apart: a single one, or up to three Chinese, Japanese or Korean characters. */
function isGeneric(folded: string): boolean {
  common ??= new Set(formsIn(COMMON_LABELS).map(foldForm));
  return common.has(folded) || (/\p{Lo}/u.test(folded) ? folded.length <= 3 : !/[\s;]/.test(folded));
}
/** The same of a form of the tables, which are written so that nothing else is to be folded. */
const foldForm = (form: string) => unaccented(form.toLowerCase());

let summing: ReadonlySet<string> | undefined;
/** Whether a label sums up, wherever it stands. */
export function isSumming(label: string): boolean {
  summing ??= new Set(formsIn(SUMMING_LABELS).map(foldForm));
  return summing.has(foldLabel(label));
}

type KindForms = Partial<Record<SectionKind, Readonly<Record<string, string>>>>;

/** Kinds by folded label; of a label that is there for two kinds, the first. */
function kindsByLabel(table: KindForms): Map<string, SectionKind> {
  const kinds = new Map<string, SectionKind>();
  for (const kind of SECTION_KINDS) {
    for (const form of Object.values(table[kind] ?? {}).flatMap(formsIn)) {
      const folded = foldForm(form);
      if (!kinds.has(folded)) kinds.set(folded, kind);
    }
  }
  return kinds;
}

const builtIn = kindsByLabel(LABELS);
let inCompany: { kinds: Map<string, SectionKind>; openings: Set<string> } | undefined;

/** The table with the labels that count only in company; few stories have any use for them, so they are folded late. */
export function withCompany(table: LabelTable): LabelTable {
  if (!inCompany) {
    const kinds = kindsByLabel(COMPANY_LABELS);
    inCompany = { kinds, openings: openingsOf(kinds.keys()) };
  }
  const { kinds, openings } = inCompany;
  return {
    opensWith: beginning =>
      table.opensWith(beginning) || openings.has(beginning) || OPEN_LABEL_OPENING.test(beginning),
    kindOf: folded =>
      table.kindOf(folded) ?? kinds.get(folded) ?? OPEN_LABELS.find(([, form]) => form.test(folded))?.[0],
    // They need company themselves.
    isGeneric: folded => table.isGeneric(folded) || table.kindOf(folded) === undefined,
  };
}
const openingsOf = (labels: Iterable<string>) =>
  new Set(Array.from(labels, label => label.slice(0, BEGINNING)));
const builtInOpenings = openingsOf(builtIn.keys());
const plainTable: LabelTable = {
  kindOf: folded => builtIn.get(folded),
  opensWith: beginning => builtInOpenings.has(beginning),
  isGeneric,
};

type LabelForms = Readonly<Record<string, readonly string[]>>;
/** One table for each settings object: thousands of articles share it. */
const tables = new WeakMap<LabelForms, LabelTable>();

/**
 * The table labels are looked up in.
 * @param extra the user's own forms by kind; they win over the built-in ones. Unknown kinds are left out.
 */
export function labelTable(extra: LabelForms = {}): LabelTable {
  const known = tables.get(extra);
  if (known) return known;
  const table = makeTable(extra);
  tables.set(extra, table);
  return table;
}

function makeTable(extra: LabelForms): LabelTable {
  const own = new Map<string, SectionKind>();
  for (const kind of SECTION_KINDS) for (const form of extra[kind] ?? []) own.set(foldLabel(form), kind);
  own.delete('');
  if (own.size === 0) return plainTable;
  const openings = openingsOf(own.keys());
  return {
    opensWith: beginning => builtInOpenings.has(beginning) || openings.has(beginning),
    kindOf: folded => own.get(folded) ?? builtIn.get(folded),
    isGeneric: folded => !own.has(folded) && isGeneric(folded),
  };
}

/** Of ASCII. */
const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const PLAIN_OPENING = /^[a-z]+(?: [a-z]+){0,12} ?$/;

/** Whether a line that opens so may open with a label of the table. @param opening its first words, as written. */
export function opensLabel(opening: string, table: LabelTable): boolean {
  const lower = unaccented(opening.toLowerCase());
  const folded = PLAIN_OPENING.test(lower)
    ? lower
    : lower
        .replace(/[¿¡]/gu, '')
        .replace(/[’‘ʼ´`]/g, "'")
        .replace(/\s+/g, ' ');
  if (table.opensWith(folded.slice(0, BEGINNING))) return true;
  // A shorter label ends before something that is no letter, or in a script that parts no words.
  for (let length = 1; length < BEGINNING && length < folded.length; length++)
    if (!isLetter(folded.charCodeAt(length)) && table.opensWith(folded.slice(0, length))) return true;
  return folded.includes("'s");
}
