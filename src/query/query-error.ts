import { sanitizeLine } from '../text/sanitize.ts';
import { cut, width } from '../text/width.ts';

/** A query that cannot be read: one line that says what was expected, and the place. */
export class QueryError extends Error {
  /** Code units into the query's text. */
  readonly at: number;
  readonly length: number;
  constructor(message: string, at: number, length: number) {
    super(message);
    this.name = 'QueryError';
    this.at = at;
    this.length = length;
  }
}

/** What the user wrote, fit to be repeated within a message. */
export function quoted(text: string): string {
  return `“${cut(sanitizeLine(text), 40)}”`;
}

/** Each character that could move the cursor or the rest of the line as a space or nothing. */
const plain = (text: string) => text.replace(/\s/g, ' ').replace(/[\p{C}]/gu, '');

/**
 * Two lines that show a query's error: the query, and a marker below the place. Columns are right for wide characters; of a long
 * query the part around the place is shown.
 */
export function pointAt(text: string, error: Pick<QueryError, 'at' | 'length'>, columns = 78): string {
  const from = Math.min(error.at, text.length);
  let before = plain(text.slice(0, from));
  const marked = plain(text.slice(from, from + error.length));
  const after = plain(text.slice(from + error.length));
  const room = Math.floor(columns / 2);
  if (width(before) > room) {
    const characters = [...before];
    while (width(`…${characters.join('')}`) > room)
      characters.splice(0, Math.max(1, characters.length - room));
    before = `…${characters.join('')}`;
  }
  const shown = cut(marked, Math.max(1, columns - width(before)));
  const rest = cut(after, columns - width(before) - width(shown));
  const marker = `^${'~'.repeat(Math.max(0, width(shown) - 1))}`;
  return `${before}${shown}${rest}\n${' '.repeat(width(before))}${marker}`;
}
