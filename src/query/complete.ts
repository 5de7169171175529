import { QUERY_FIELDS } from './fields.ts';

/** Names that can stand behind a field. */
export interface CompletionNames {
  author: readonly string[];
  feed: readonly string[];
  folder: readonly string[];
  tag: readonly string[];
}

export interface QueryCompletion {
  /** The word that is being written, in code units of the text. */
  start: number;
  end: number;
  candidates: { text: string; note?: string }[];
}

const MOST = 12;

/**
 * What could stand where the cursor is in a query: fields, and behind a field its values or the names there are.
 * @param cursor in code units.
 * @param names asked for only when a field wants them, since listing authors costs a look at the archive.
 */
export function completeQuery(text: string, cursor: number, names: () => CompletionNames): QueryCompletion {
  const before = text.slice(0, cursor);
  // A quote that is open holds a name with spaces; an even number of them before the word are closed.
  const quote = (before.match(/"/g)?.length ?? 0) % 2 === 1 ? before.lastIndexOf('"') : -1;
  const from =
    quote < 0
      ? before.search(/(?<![^\s()])[^\s()]*$/)
      : before.slice(0, quote).search(/(?<![^\s()])[^\s()]*$/);
  const start = before[from] === '-' ? from + 1 : from;
  const word = before.slice(start);
  const colon = word.indexOf(':');
  const candidates =
    colon < 0 ? fields(word) : values(word.slice(0, colon), word.slice(colon + 1).replaceAll('"', ''), names);
  return { start, end: cursor, candidates: candidates.slice(0, MOST) };
}

function fields(word: string): QueryCompletion['candidates'] {
  if (word === '') return [];
  const begun = word.toLowerCase();
  return QUERY_FIELDS.filter(field => field.name.startsWith(begun)).map(field => ({
    text: `${field.name}:`,
    note: field.help,
  }));
}

function values(name: string, begun: string, names: () => CompletionNames): QueryCompletion['candidates'] {
  const field = QUERY_FIELDS.find(one => one.name === name.toLowerCase());
  if (!field) return [];
  const all = field.values ?? namesFor(field.name, names);
  const wanted = begun.toLowerCase();
  const fits = all.filter(value => value.toLowerCase().includes(wanted));
  // What begins so comes before what merely has it inside.
  const sorted = [
    ...fits.filter(value => value.toLowerCase().startsWith(wanted)),
    ...fits.filter(value => !value.toLowerCase().startsWith(wanted)),
  ];
  return sorted.map(value => ({
    text: `${field.name}:${/[\s()"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`,
  }));
}

function namesFor(field: string, names: () => CompletionNames): readonly string[] {
  return ['author', 'feed', 'folder', 'tag'].includes(field) ? names()[field as keyof CompletionNames] : [];
}
