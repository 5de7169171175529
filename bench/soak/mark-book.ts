import { openMarks } from '../../src/profile/marks.ts';
import type { ProfilePaths } from '../../src/profile/paths.ts';

export type MarkKey = 'read' | 'saved';

/** What is read and saved, by story id. */
export type MarkBook = Record<MarkKey, Set<string>>;

/** What the profile says: state.json and its journal. */
export function profileMarks(paths: ProfilePaths): MarkBook {
  const marks = openMarks(paths);
  try {
    const { read, saved } = marks.state();
    return { read: new Set(read), saved: new Set(saved.keys()) };
  } finally {
    marks.close();
  }
}

/** A mark that the program said it had made. */
export interface MadeMark {
  id: string;
  key: MarkKey;
  on: boolean;
}

/** The book with marks made after it, oldest first. */
export function withMarks(book: MarkBook, made: readonly MadeMark[]): MarkBook {
  const next = { read: new Set(book.read), saved: new Set(book.saved) };
  for (const { id, key, on } of made) {
    if (on) next[key].add(id);
    else next[key].delete(id);
  }
  return next;
}

/** The marks that are in the first set and not in the second, one line each. */
const missing = (from: Set<string>, to: Set<string>, what: string) =>
  [...from.difference(to)].map(id => `${what} ${id}`);

/**
 * Marks that are not as they should be, one line each.
 * @param mayRead whether stories may have been read in between, as by opening them.
 */
export function lostMarks(wanted: MarkBook, found: MarkBook, { mayRead }: { mayRead: boolean }): string[] {
  return [
    ...missing(wanted.read, found.read, 'no longer read:'),
    ...(mayRead ? [] : missing(found.read, wanted.read, 'read again:')),
    ...missing(wanted.saved, found.saved, 'no longer saved:'),
    ...missing(found.saved, wanted.saved, 'saved again:'),
  ];
}
