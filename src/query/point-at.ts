import { cut, width } from '../text/width.ts';
import type { QueryError } from './query-error.ts';

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
