import type { Connection } from './sqlite.ts';

// Few, because the full-text index keeps the distances between numbers.
const SLOTS_PER_SECOND = 8;

/** The lowest number a story of this moment (milliseconds) can have. */
export function firstNumber(time: number): number {
  return Math.floor(time / 1000) * SLOTS_PER_SECOND;
}

/**
 * Gives stories their numbers, which are their places in time: the second they are sorted by, and a slot in it. A second
 * with more stories spills into the next ones. Highest rowid first is then newest first, in tables and in the full-text
 * index, with no sort and no join; a number once given stays.
 */
export class Numbering {
  readonly #connection: Connection;
  /** Where the run of taken numbers that begins at a second was seen to end. */
  readonly #runs = new Map<number, number>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The first free number for the moment, above `after`. Call inside the transaction that takes it. */
  next(time: number, after = Number.NEGATIVE_INFINITY): number {
    const first = firstNumber(time);
    const start = Math.max(first, after + 1, this.#runs.get(first) ?? first);
    const taken = this.#connection.prepare('SELECT n FROM stories WHERE n >= ? ORDER BY n');
    let free = start;
    for (const row of taken.iterate(start)) {
      if (row.n !== free) break;
      free += 1;
    }
    // Only a run that was followed from its start is known to be full.
    if (start === first || start === this.#runs.get(first)) this.#runs.set(first, free);
    if (this.#runs.size > 10_000) this.#runs.clear();
    return free;
  }
}
