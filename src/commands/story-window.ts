import type { Reader } from '../archive/reader.ts';
import {
  countMuted,
  countStories,
  type QueryContext,
  type Sort,
  storyIds,
  storyNumbers,
  storyRows,
} from '../query/story-list.ts';
import { and, type Query } from '../query/tree.ts';
import type { StoryRow } from '../story.ts';
import type { StoryList, Tally } from '../tui/ports.ts';
import type { PendingMarks } from './pending-marks.ts';

// Enough for the tallest screen and a few pages; the rest of a long list is numbered when it is needed, or nothing else is.
const FIRST = 400;
const CHUNK = 2000;
// To ask of so many whether they are unread takes a millisecond.
const MOST_ASKED = 1000;
const UNREAD: Query = { type: 'is', value: 'unread' };

/** A list of stories as it was when it was asked for, read from the archive as it is scrolled. */
export class StoryWindow implements StoryList {
  readonly total: number;
  readonly unread: number;
  readonly muted: number;
  readonly #reader: Reader;
  readonly #context: QueryContext;
  readonly #pending: PendingMarks;
  readonly #all: () => number[];
  readonly #unreadIds: () => string[];
  /** What came in later is not in the list. */
  readonly #newest: number;
  #numbers: number[];
  #complete: boolean;

  constructor(reader: Reader, query: Query, sort: Sort, context: QueryContext, pending: PendingMarks) {
    this.#reader = reader;
    this.#context = context;
    this.#pending = pending;
    this.#newest = reader.newest();
    this.#all = () => storyNumbers(reader, query, context, { sort });
    this.#unreadIds = () => storyIds(reader, and([query, UNREAD]), context, this.#newest);
    this.#numbers = storyNumbers(reader, query, context, { sort, limit: FIRST });
    this.#complete = this.#numbers.length < FIRST;
    this.total = this.#complete ? this.#numbers.length : countStories(reader, query, context);
    const unread = and([query, UNREAD]);
    this.unread = countStories(reader, unread, context);
    this.muted = countMuted(reader, unread, context);
  }

  /** Numbers the whole list, which takes 20 ms of 100,000 stories: to be called when nobody waits, before somebody does. */
  number(): void {
    // The reader may have been left in between.
    if (this.#reader.isOpen) this.#load();
  }

  /** The numbers of the whole list; what was shown of it stays where it is. */
  #load(): number[] {
    if (this.#complete) return this.#numbers;
    this.#complete = true;
    const all = this.#all().filter(number => number <= this.#newest);
    const shown = this.#numbers;
    if (shown.some((number, i) => all[i] !== number)) {
      const have = new Set(shown);
      this.#numbers = [...shown, ...all.filter(number => !have.has(number))].slice(0, this.total);
    } else {
      this.#numbers = all.slice(0, this.total);
    }
    return this.#numbers;
  }

  rows(offset: number, limit: number): StoryRow[] {
    const numbers = offset + limit <= this.#numbers.length ? this.#numbers : this.#load();
    const rows = storyRows(this.#reader, numbers.slice(offset, offset + limit), this.#context);
    return rows.map(row => this.#pending.on(row));
  }

  position(id: string): number {
    const number = this.#reader.numberOf(id);
    if (number === undefined) return -1;
    const near = this.#numbers.indexOf(number);
    return near >= 0 ? near : this.#load().indexOf(number);
  }

  nextUnread(from: number, direction: 1 | -1): number {
    const numbers = this.#load();
    for (let at = from + direction; at >= 0 && at < numbers.length; at += direction * CHUNK) {
      const low = direction === 1 ? at : Math.max(0, at - CHUNK + 1);
      const chunk = numbers.slice(low, direction === 1 ? at + CHUNK : at + 1);
      const unread = this.#unreadAmong(chunk);
      const found =
        direction === 1 ? chunk.findIndex(n => unread.has(n)) : chunk.findLastIndex(n => unread.has(n));
      if (found >= 0) return low + found;
    }
    return -1;
  }

  unreadNow(): number {
    return this.#unreadAmong(this.#load()).size;
  }

  unreadIds(): string[] {
    if (this.#pending.read.size === 0) return this.#unreadIds();
    const numbers = this.#load();
    const unread = this.#unreadAmong(numbers);
    return this.#reader.ids(numbers.filter(number => unread.has(number)));
  }

  beyond(place: number, direction: 1 | -1, holds: (row: StoryRow) => boolean): Tally | undefined {
    const far = direction === 1 ? this.#numbers.length - 1 - place : place;
    const isFar = (distance: number) => {
      const number = this.#numbers[place + direction * distance];
      const [row] = number === undefined ? [] : this.#reader.rows([number]);
      return row !== undefined && holds(row);
    };
    // In larger and larger steps, then halving the last one: a story is looked at twenty times, not all of them.
    let stories = 0;
    let end = 1;
    while (end <= far && isFar(end)) {
      stories = end;
      end *= 2;
    }
    end = Math.min(end, far + 1);
    while (end - stories > 1) {
      const middle = Math.floor((stories + end) / 2);
      if (isFar(middle)) stories = middle;
      else end = middle;
    }
    // What follows is numbered later.
    if (stories === far && direction === 1 && !this.#complete) return undefined;
    if (stories > MOST_ASKED) return { stories };
    const from = direction === 1 ? place + 1 : place - stories;
    return { stories, unread: this.#countUnread(this.#numbers.slice(from, from + stories)) };
  }

  #countUnread(numbers: number[]): number {
    if (numbers.length === 0) return 0;
    const { read } = this.#pending;
    if (read.size === 0) return this.#reader.unreadAmong(numbers).size;
    const unread = new Set(this.#reader.unreadIds(numbers));
    return this.#reader.ids(numbers).filter(id => !(read.get(id) ?? !unread.has(id))).length;
  }

  /** The unread ones, marks that the archive does not have yet included. */
  #unreadAmong(numbers: number[]): Set<number> {
    const unread = this.#reader.unreadAmong(numbers);
    for (const [id, read] of this.#pending.read) {
      const number = this.#reader.numberOf(id);
      if (number === undefined) continue;
      if (read) unread.delete(number);
      else if (numbers.includes(number)) unread.add(number);
    }
    return unread;
  }
}
