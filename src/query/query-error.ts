import { sanitizeLine } from '../text/sanitize.ts';

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

const SHOWN = 40;

/** What the user wrote, fit to be repeated within a message. */
export function quoted(text: string): string {
  const characters = [...sanitizeLine(text)];
  return `“${characters.slice(0, SHOWN).join('')}${characters.length > SHOWN ? '…' : ''}”`;
}
