import { nearest } from '../query/nearest.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** A dump that cannot be made or written; the message is one line for the user. */
export class DumpError extends Error {
  override name = 'DumpError';
}

/** The error for a name there is none of: the one that was meant, or else all there are. */
export function noSuch(what: string, name: string, all: readonly string[]): DumpError {
  const meant = nearest(name, all);
  return new DumpError(
    `no ${what} "${sanitizeLine(name)}"; ${meant ? `did you mean ${meant}?` : `there are ${all.join(', ')}`}`,
  );
}
