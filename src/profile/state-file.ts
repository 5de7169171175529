import type { Mark, MarkState, SavedStory } from '../story.ts';
import { safeUrl, sanitizeLine } from '../text/sanitize.ts';
import { iso } from '../text/time.ts';
import type { JournalRow } from './journal.ts';
import type { FileShape, Json } from './json-file.ts';

/** What is read and saved, to be changed. */
export interface MarkDraft extends MarkState {
  read: Set<string>;
  saved: Map<string, SavedStory>;
}

const TEXT = { type: 'string' } as const;

/**
 * What state.json may hold. Read ids are one text a month (of marking), because conf writes a text of 100,000 ids in
 * 5 ms and a list of them in 38; and a month that is over never changes again, which keeps backups and diffs small.
 */
export const STATE_SHAPE: FileShape = {
  type: 'object',
  properties: {
    version: { type: 'integer', minimum: 1 },
    read: { type: 'object', additionalProperties: TEXT },
    saved: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          title: TEXT,
          url: TEXT,
          feed: TEXT,
          authors: { type: 'array', items: TEXT },
          published: TEXT,
          savedAt: TEXT,
        },
        required: ['title', 'url', 'feed'],
      },
    },
  },
};

interface SavedEntry {
  title: string;
  url: string;
  feed: string;
  authors?: string[];
  published?: string;
  savedAt?: string;
}

/** So many changes are looked for one by one. */
const FEW = 32;
const STORY_ID = /^[\w-]{1,64}$/u;
const ids = (text: string) => text.split(' ').filter(id => id !== '');
const monthsOf = (file: Json) => (file.read ?? {}) as Record<string, string>;
const savedOf = (file: Json) => (file.saved ?? {}) as Record<string, SavedEntry>;

/** What state.json says is read and saved. */
export function decodeState(file: Json): MarkDraft {
  const read = new Set<string>();
  for (const text of Object.values(monthsOf(file))) for (const id of ids(text)) read.add(id);
  const saved = new Map<string, SavedStory>();
  for (const [id, entry] of Object.entries(savedOf(file))) {
    if (STORY_ID.test(id)) saved.set(id, decodeSaved(entry));
  }
  return { read, saved };
}

/** The file may come from another machine or a repository, so its text passes the gate here. */
function decodeSaved(entry: SavedEntry): SavedStory {
  const published = Date.parse(entry.published ?? '');
  return {
    title: sanitizeLine(entry.title),
    url: safeUrl(entry.url) ?? '',
    feed: safeUrl(entry.feed) ?? '',
    ...(entry.authors ? { authors: entry.authors.map(sanitizeLine) } : {}),
    ...(Number.isNaN(published) ? {} : { published }),
    savedAt: Date.parse(entry.savedAt ?? '') || 0,
  };
}

function encodeSaved({ published, savedAt, ...story }: SavedStory): SavedEntry {
  return {
    ...story,
    ...(published === undefined ? {} : { published: iso(published) }),
    savedAt: iso(savedAt),
  };
}

/** Applies marks, oldest first, to what is read and saved. */
export function applyMarks(state: MarkDraft, marks: Iterable<Mark>): void {
  for (const { id, key, on, story } of marks) {
    if (key === 'read') {
      if (on) state.read.add(id);
      else state.read.delete(id);
    } else if (!on) state.saved.delete(id);
    else if (story) state.saved.set(id, story);
  }
}

/**
 * The state.json that follows from one and from the marks made since.
 * @param rows oldest first; ids newly read go to the month (UTC) they were marked in.
 */
export function encodeState(file: Json, rows: readonly JournalRow[]): Json {
  // The last word on each story counts.
  const read: ReadChanges = new Map();
  const saved = { ...savedOf(file) };
  for (const { at, marks } of rows) {
    for (const { id, key, on, story } of marks) {
      if (key === 'read') read.set(id, { on, at });
      else if (!on) delete saved[id];
      else if (story) saved[id] = encodeSaved(story);
    }
  }
  const months = new Map<string, string>();
  for (const [month, text] of Object.entries(monthsOf(file))) {
    const kept = withChanges(text, read);
    if (kept !== '') months.set(month, kept);
  }
  for (const [month, added] of byMonth(read)) {
    const before = months.get(month);
    months.set(month, before ? `${before} ${added}` : added);
  }
  const texts = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: 1, ...file, read: Object.fromEntries(texts), saved };
}

type ReadChanges = Map<string, { on: boolean; at: number }>;

/** A month's ids without those that are unread again. Takes out of `changes` what is read here already. */
function withChanges(text: string, changes: ReadChanges): string {
  // Splitting 100,000 ids takes twenty times as long as looking for a few.
  if (changes.size <= FEW && ![...changes.keys()].some(id => text.includes(id))) return text;
  const kept = ids(text).filter(id => changes.get(id)?.on ?? true);
  for (const id of kept) changes.delete(id);
  return kept.join(' ');
}

function byMonth(changes: ReadChanges): Map<string, string> {
  const lists = new Map<string, string[]>();
  for (const [id, { on, at }] of changes) {
    if (!on) continue;
    const month = iso(at).slice(0, 7);
    const list = lists.get(month);
    if (list) list.push(id);
    else lists.set(month, [id]);
  }
  return new Map([...lists].map(([month, list]) => [month, list.join(' ')]));
}
