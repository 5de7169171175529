import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Reader } from '../../src/archive/reader.ts';
import type { KeepRule } from '../../src/archive/retention.ts';
import { parseQuery } from '../../src/query/language.ts';
import { storyNumbers } from '../../src/query/story-list.ts';
import { emptyArchive, FEED, FEED_URL, feedState, idOf, story, unmarked } from '../support/archived-story.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);

/** Stories `day1` to `dayN`, each fetched that many days ago, the oldest first. */
function daily(archive: Archive, days: number, read: (day: number) => boolean = () => true): void {
  for (let day = days; day >= 1; day--) {
    const fetched = NOW - day * DAY;
    const made = story(`day${day}`, {
      fetched,
      published: fetched,
      body: `Word${day}.`,
      authors: [`Author ${day}`],
    });
    archive.ingest(FEED, [made], feedState(), { read: () => read(day), saved: () => false });
  }
  while (archive.indexPending(100) > 0);
}

function find(reader: Reader, query = ''): string[] {
  const context = { now: NOW, follows: [], feeds: [], mutes: [] };
  return reader.ids(storyNumbers(reader, parseQuery(query), context));
}

function drop(archive: Archive, rule: KeepRule): number {
  return archive.dropStories(archive.outdated(FEED, rule), rule);
}

describe('stories that are kept for a time', () => {
  it('leave when they came in before it, with their words and authors', () => {
    const { archive, reader } = emptyArchive();
    daily(archive, 9);
    expect(drop(archive, { since: NOW - 3 * DAY, unread: true })).toBe(6);
    archive.dropUnused();
    expect(find(reader)).toEqual([1, 2, 3].map(day => idOf(`day${day}`)));
    expect(find(reader, 'word4')).toEqual([]);
    expect(find(reader, 'word3')).toHaveLength(1);
    expect(
      reader
        .authors()
        .map(author => author.names[0])
        .sort(),
    ).toEqual(['Author 1', 'Author 2', 'Author 3']);
  });

  it('count from when they came in, not from the date they bear', () => {
    const { archive, reader } = emptyArchive();
    const old = story('old', { fetched: NOW - DAY, published: NOW - 900 * DAY });
    archive.ingest(FEED, [old], feedState(), { read: () => true, saved: () => false });
    expect(drop(archive, { since: NOW - 30 * DAY, unread: false })).toBe(0);
    expect(find(reader)).toHaveLength(1);
  });

  it('are not taken for old ones when a saved story of long ago was brought back among them', () => {
    const { archive, reader } = emptyArchive();
    const read = { read: () => true, saved: () => false };
    archive.ingest(FEED, [story('a', { fetched: NOW }), story('b', { fetched: NOW })], feedState(), read);
    const saved = {
      title: 'Long ago',
      url: 'https://technode.example/x',
      feed: FEED_URL,
      savedAt: NOW - 900 * DAY,
    };
    archive.mark([{ id: idOf('x'), key: 'saved', on: true, story: saved }]);
    archive.ingest(FEED, [story('c', { fetched: NOW })], feedState(), read);
    expect(drop(archive, { since: NOW - 30 * DAY, unread: false })).toBe(0);
    expect(find(reader)).toHaveLength(4);
  });
});

describe('stories that are kept in number', () => {
  it('are the newest of their feed', () => {
    const { archive, reader } = emptyArchive();
    daily(archive, 9);
    archive.ingest(
      'bbbbbbbb',
      [story('other', { feed: 'bbbbbbbb', fetched: NOW - 20 * DAY })],
      feedState('bbbbbbbb'),
      {
        read: () => true,
        saved: () => false,
      },
    );
    expect(drop(archive, { newest: 4, unread: true })).toBe(5);
    expect(find(reader)).toEqual([...[1, 2, 3, 4].map(day => idOf(`day${day}`)), idOf('other', 'bbbbbbbb')]);
    expect(reader.counts().get('bbbbbbbb')?.total).toBe(1);
    expect(drop(archive, { newest: 4, unread: true })).toBe(0);
  });
});

describe('what always stays', () => {
  it('is saved, or unread where the rule says so', () => {
    const { archive, reader } = emptyArchive();
    daily(archive, 6, day => day !== 6);
    archive.mark([{ id: idOf('day5'), key: 'saved', on: true }]);
    const rule = { since: NOW - 2 * DAY, newest: 1 };
    expect(drop(archive, { ...rule, unread: true })).toBe(3);
    expect(find(reader)).toEqual([1, 5, 6].map(day => idOf(`day${day}`)));
    expect(drop(archive, { ...rule, unread: false })).toBe(1);
    expect(find(reader)).toEqual([1, 5].map(day => idOf(`day${day}`)));
  });

  it('is what was saved or marked unread between being chosen and being dropped', () => {
    const { archive, reader } = emptyArchive();
    daily(archive, 4);
    const rule = { since: NOW, unread: true };
    const chosen = archive.outdated(FEED, rule);
    expect(chosen).toHaveLength(4);
    archive.mark([
      { id: idOf('day2'), key: 'saved', on: true },
      { id: idOf('day3'), key: 'read', on: false },
    ]);
    expect(archive.dropStories(chosen, rule)).toBe(2);
    expect(find(reader)).toEqual([2, 3].map(day => idOf(`day${day}`)));
  });
});

describe('what was dropped', () => {
  it('is remembered as long as the feed carries it', () => {
    const { archive } = emptyArchive();
    daily(archive, 3);
    drop(archive, { newest: 1, unread: true });
    expect(archive.dropped(FEED)).toEqual(new Set([idOf('day2'), idOf('day3')]));
    archive.forgetDropped(FEED, [idOf('day1'), idOf('day2')]);
    expect(archive.dropped(FEED)).toEqual(new Set([idOf('day2')]));
  });

  it('is forgotten with its feed', () => {
    const { archive } = emptyArchive();
    daily(archive, 3);
    drop(archive, { newest: 1, unread: true });
    archive.removeFeeds([]);
    archive.ingest(FEED, [story('day3')], feedState(), unmarked);
    expect(archive.dropped(FEED).size).toBe(0);
  });
});
