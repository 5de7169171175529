import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import type { Reader } from '../../src/archive/reader.ts';
import { parseQuery } from '../../src/query/language.ts';
import { storyNumbers } from '../../src/query/story-list.ts';
import {
  emptyArchive,
  FEED,
  FEED_URL,
  feedState,
  idOf,
  story,
  temporaryFolder,
  unmarked,
} from '../support/archived-story.ts';
import { makeFeeds } from '../support/story-generator.ts';

const DAY = 86_400_000;

/** In a folder that is not there yet. */
const open = () => emptyArchive(join(temporaryFolder(), 'cache', 'archive.db'));

function find(reader: Reader, query: string): string[] {
  const context = { now: Date.UTC(2026, 10, 22), follows: [], feeds: [], mutes: [] };
  return reader.ids(storyNumbers(reader, parseQuery(query), context));
}

function indexAll(archive: Archive): void {
  while (archive.indexPending(100) > 0);
}

describe('what a feed carries', () => {
  it('comes back as it went in, body and all', () => {
    const { archive, reader } = open();
    const made = story('a', {
      title: 'Rules for lenders',
      body: 'Five lines of text.',
      why: 'Because of the rules.',
      kinds: ['context', 'numbers', 'context'],
      authors: ['Nicole Jao', 'Frank Hersey'],
      published: Date.UTC(2026, 10, 19),
      entry: {
        updated: Date.UTC(2026, 10, 20),
        tags: ['Fintech', 'P2P'],
        enclosures: [{ url: 'https://technode.example/a.mp3', type: 'audio/mpeg', length: 12 }],
        image: 'https://technode.example/a.jpg',
        commentsUrl: 'https://technode.example/a#comments',
        lang: 'en',
      },
    });
    expect(archive.ingest(FEED, [made], feedState(), unmarked)).toEqual({ added: [made.id], updated: [] });
    const expected = {
      id: made.id,
      feedId: FEED,
      feedTitle: 'TechNode',
      url: 'https://technode.example/a',
      title: 'Rules for lenders',
      authors: made.article.authors,
      published: Date.UTC(2026, 10, 19),
      updated: Date.UTC(2026, 10, 20),
      fetched: made.fetched,
      sort: Date.UTC(2026, 10, 19),
      read: false,
      saved: false,
      tags: ['Fintech', 'P2P'],
      brief: 'Because of the rules.',
      briefKind: 'why-it-matters',
      summary: 'Five lines of text.',
      kinds: ['why-it-matters', 'context', 'numbers'],
      why: 'Because of the rules.',
      context: 'Words of context. Words of context.',
      words: 4,
      image: 'https://technode.example/a.jpg',
      commentsUrl: 'https://technode.example/a#comments',
      enclosures: [{ url: 'https://technode.example/a.mp3', type: 'audio/mpeg', length: 12 }],
      lang: 'en',
    };
    for (const step of ['stored', 'indexed']) {
      expect(reader.rows([reader.numberOf(made.id)!]), step).toEqual([expected]);
      expect(reader.story(made.id), step).toEqual({ ...expected, document: made.article.document });
      expect(reader.document(made.id), step).toEqual(made.article.document);
      indexAll(archive);
    }
  });

  it('is not stored twice, and skips what is known', () => {
    const { archive, reader } = open();
    archive.ingest(FEED, [story('a'), story('b', { hash: 'other' })], feedState(), unmarked);
    expect(archive.ingest(FEED, [story('a')], feedState(), unmarked)).toEqual({ added: [], updated: [] });
    expect(archive.known(FEED)).toEqual(
      new Map([
        [idOf('a'), 'first'],
        [idOf('b'), 'other'],
      ]),
    );
    expect(reader.counts().get(FEED)).toEqual({ total: 2, unread: 2 });
  });

  it('changes in place when the feed says it in other words', () => {
    const { archive, reader } = open();
    const published = Date.UTC(2026, 10, 19);
    archive.ingest(FEED, [story('a', { published, body: 'The old wording.' })], feedState(), unmarked);
    indexAll(archive);
    archive.mark([{ id: idOf('a'), key: 'read', on: true }]);
    const changed = story('a', {
      hash: 'second',
      title: 'New title',
      body: 'Fresh phrasing.',
      authors: ['Frank Hersey'],
      published: published + 5 * DAY,
      fetched: Date.UTC(2026, 10, 22),
      entry: { tags: ['late'] },
      kinds: ['next'],
    });
    expect(archive.ingest(FEED, [changed], feedState(), unmarked)).toEqual({
      added: [],
      updated: [idOf('a')],
    });
    expect(reader.document(idOf('a'))).toEqual(changed.article.document);
    indexAll(archive);
    const row = reader.story(idOf('a'))!;
    expect(row).toMatchObject({
      title: 'New title',
      read: true,
      sort: published,
      fetched: Date.UTC(2026, 10, 20),
    });
    expect(row.document).toEqual(changed.article.document);
    expect(find(reader, 'wording')).toEqual([]);
    expect(find(reader, 'phrasing title:new has:next tag:late author:hersey')).toEqual([idOf('a')]);
    expect(find(reader, 'author:jao')).toEqual([]);
  });

  it('changes in place also before it was ever indexed', () => {
    const { archive, reader } = open();
    archive.ingest(FEED, [story('a', { body: 'old' })], feedState(), unmarked);
    archive.ingest(FEED, [story('a', { body: 'new', hash: 'second' })], feedState(), unmarked);
    indexAll(archive);
    expect(find(reader, 'old')).toEqual([]);
    expect(find(reader, 'new')).toEqual([idOf('a')]);
  });

  it('stays when the feed does not carry it any more', () => {
    const { archive, reader } = open();
    archive.ingest(FEED, [story('a')], feedState(), unmarked);
    archive.ingest(FEED, [story('b')], feedState(), unmarked);
    expect(reader.story(idOf('a'))?.title).toBe('Title of a');
  });

  it('is known again by what was kept of it, until the feed is unsubscribed', () => {
    const { archive } = open();
    expect(archive.carried(FEED)).toEqual(new Uint8Array());
    archive.ingest(FEED, [story('a')], feedState(), unmarked, Uint8Array.of(1, 2, 3));
    archive.ingest(FEED, [story('b')], feedState(), unmarked);
    expect(archive.carried(FEED)).toEqual(Uint8Array.of(1, 2, 3));
    archive.ingest(FEED, [story('b')], feedState(), unmarked, new Uint8Array());
    expect(archive.carried(FEED)).toEqual(new Uint8Array());
    // A saved story keeps its feed in the archive.
    archive.ingest(
      FEED,
      [story('c')],
      feedState(),
      { read: () => false, saved: () => true },
      Uint8Array.of(4),
    );
    archive.removeFeeds([]);
    expect(archive.carried(FEED)).toEqual(new Uint8Array());
  });

  it('comes in read or saved when it was so before', () => {
    const { archive, reader } = open();
    const marks = { read: (id: string) => id === idOf('a'), saved: (id: string) => id === idOf('b') };
    archive.ingest(FEED, [story('a'), story('b')], feedState(), marks);
    expect(reader.story(idOf('a'))).toMatchObject({ read: true, saved: false });
    expect(reader.story(idOf('b'))).toMatchObject({ read: false, saved: true });
  });

  it('is sorted by its date, or by its fetch when it has none or one in the future', () => {
    const { archive, reader } = open();
    const fetched = Date.UTC(2026, 10, 20);
    archive.ingest(
      FEED,
      [
        story('future', { published: fetched + 400 * DAY, fetched }),
        story('first undated', { fetched }),
        story('second undated', { fetched }),
        story('ancient', { published: Date.UTC(1969, 0, 1), fetched }),
        story('dated', { published: fetched - DAY, fetched }),
      ],
      feedState(),
      unmarked,
    );
    expect(find(reader, '')).toEqual(
      ['future', 'first undated', 'second undated', 'dated', 'ancient'].map(name => idOf(name)),
    );
    expect(reader.story(idOf('future'))?.sort).toBe(fetched + DAY);
  });

  it('finds room for any number of stories of one moment, in the order of each feed', () => {
    const { archive, reader } = open();
    const names = Array.from({ length: 150 }, (_, i) => `story ${i}`);
    archive.ingest(
      FEED,
      names.slice(0, 70).map(name => story(name)),
      feedState(),
      unmarked,
    );
    archive.ingest(
      FEED,
      names.slice(70).map(name => story(name)),
      feedState(),
      unmarked,
    );
    const order = find(reader, '');
    expect(order).toHaveLength(150);
    expect(order.slice(80)).toEqual(names.slice(0, 70).map(name => idOf(name)));
    expect(order.slice(0, 80)).toEqual(names.slice(70).map(name => idOf(name)));
  });

  it('gives a long why-it-matters to lists in a bounded form and to readers whole', () => {
    const { archive, reader } = open();
    const why = `${'important '.repeat(500)}end`;
    archive.ingest(FEED, [story('a', { why })], feedState(), unmarked);
    const row = reader.story(idOf('a'))!;
    expect(row.why!.length).toBeLessThanOrEqual(1001);
    expect(row.why).toMatch(/important…$/);
    expect(JSON.stringify(row.document)).toContain(why);
  });
});

describe('read and saved', () => {
  it('are set and taken back, the last word on a story counting', () => {
    const { archive, reader } = open();
    archive.ingest(FEED, [story('a'), story('b')], feedState(), unmarked);
    archive.mark([
      { id: idOf('a'), key: 'read', on: true },
      { id: idOf('b'), key: 'read', on: true },
      { id: idOf('b'), key: 'read', on: false },
      { id: idOf('b'), key: 'saved', on: true },
      { id: '0123456789abcdef', key: 'read', on: true },
    ]);
    expect(find(reader, 'is:read')).toEqual([idOf('a')]);
    expect(find(reader, 'is:saved')).toEqual([idOf('b')]);
    expect(reader.counts().get(FEED)).toEqual({ total: 2, unread: 1 });
    archive.mark([{ id: idOf('b'), key: 'saved', on: false }]);
    expect(find(reader, 'is:saved')).toEqual([]);
  });

  it('are set for very many at once, for all of them and for all but some', () => {
    const { archive, reader } = open();
    const shape = { feeds: 120, perFeed: 100, now: Date.UTC(2026, 10, 22), words: 1 };
    const ids = [...makeFeeds(shape)].flatMap(feed => {
      archive.ingest(feed.state.id, feed.stories, feed.state, unmarked);
      return feed.stories.map(made => made.id);
    });
    const marks = (some: string[], on: boolean) => some.map(id => ({ id, key: 'read' as const, on }));
    const unread = () => find(reader, 'is:unread');
    archive.mark(marks(ids, true));
    expect(unread()).toEqual([]);
    archive.mark(marks(ids, true));
    archive.mark(marks(ids.slice(500), false));
    expect(unread().length).toBe(ids.length - 500);
    expect(new Set(unread())).toEqual(new Set(ids.slice(500)));
  });

  it('follow the profile, whatever the archive said before', () => {
    const { archive, reader } = open();
    archive.ingest(
      FEED,
      ['a', 'b', 'c'].map(name => story(name)),
      feedState(),
      unmarked,
    );
    archive.mark([
      { id: idOf('a'), key: 'read', on: true },
      { id: idOf('a'), key: 'saved', on: true },
    ]);
    const record = { title: 'Title of c', url: 'https://technode.example/c', feed: FEED_URL, savedAt: 1 };
    const state = { read: new Set([idOf('b'), 'ffffffffffffffff']), saved: new Map([[idOf('c'), record]]) };
    expect(archive.reconcile(state)).toBe(4);
    expect(find(reader, 'is:read')).toEqual([idOf('b')]);
    expect(find(reader, 'is:saved')).toEqual([idOf('c')]);
    expect(archive.reconcile(state)).toBe(0);
  });

  const lost = {
    title: 'Kept for later',
    url: 'https://technode.example/kept',
    feed: FEED_URL,
    authors: ['Nicole Jao'],
    published: Date.UTC(2026, 9, 1),
    savedAt: Date.UTC(2026, 9, 2),
  };

  it('bring back a saved story that the archive lost, and the feed completes it', () => {
    const { archive, reader } = open();
    archive.reconcile({ read: new Set([idOf('kept')]), saved: new Map([[idOf('kept'), lost]]) });
    expect(reader.story(idOf('kept'))).toMatchObject({
      feedId: FEED,
      feedTitle: 'technode.example',
      title: 'Kept for later',
      url: 'https://technode.example/kept',
      authors: [{ name: 'Nicole Jao', key: 'nicole jao' }],
      published: Date.UTC(2026, 9, 1),
      sort: Date.UTC(2026, 9, 1),
      read: true,
      saved: true,
      document: { blocks: [], derived: [] },
    });
    expect(reader.feedStates()).toEqual([]);
    indexAll(archive);
    expect(find(reader, 'later')).toEqual([idOf('kept')]);
    const found = archive.ingest(FEED, [story('kept', { body: 'All of it.' })], feedState(), unmarked);
    expect(found.updated).toEqual([idOf('kept')]);
    expect(reader.story(idOf('kept'))).toMatchObject({ read: true, saved: true, summary: 'All of it.' });
  });

  it('bring it back also by a single mark', () => {
    const { archive, reader } = open();
    archive.mark([{ id: idOf('kept'), key: 'saved', on: true, story: lost }]);
    archive.mark([{ id: idOf('kept'), key: 'saved', on: true, story: lost }]);
    expect(find(reader, 'is:saved')).toEqual([idOf('kept')]);
  });
});

describe('feeds', () => {
  it('keep their fetch state', () => {
    const { archive, reader } = open();
    const state = { ...feedState(), etag: 'W/"x"', nextCheck: 12, failures: 2, message: 'HTTP 500' };
    archive.saveFeedStates([state, feedState('bbbbbbbb', 'Another')]);
    archive.saveFeedStates([feedState('bbbbbbbb', 'Other')]);
    expect(archive.feedStates()).toEqual([state, feedState('bbbbbbbb', 'Other')]);
    expect(reader.feedStates()).toEqual(archive.feedStates());
  });

  it('leave with their stories, words, authors and tags, but not with what is saved', () => {
    const { archive, reader } = open();
    const gone = 'bbbbbbbb';
    archive.ingest(FEED, [story('stays')], feedState(), unmarked);
    archive.ingest(
      gone,
      [
        story('goes', { feed: gone, authors: ['Ana Costa'], entry: { tags: ['gone'] } }),
        story('saved', { feed: gone }),
        story('waits', { feed: gone }),
      ],
      feedState(gone, 'Gone'),
      { read: () => false, saved: id => id === idOf('saved', gone) },
    );
    archive.indexPending(3);
    expect(archive.removeFeeds([FEED])).toBe(2);
    indexAll(archive);
    expect(find(reader, '')).toHaveLength(2);
    expect(find(reader, 'goes or stays')).toEqual([idOf('stays')]);
    expect(reader.story(idOf('saved', gone))?.feedTitle).toBe('Gone');
    expect(reader.authors().map(author => author.key)).toEqual(['nicole jao']);
    expect(reader.tags()).toEqual([]);
    expect(reader.feedStates().map(state => state.id)).toEqual([FEED]);
    expect(archive.removeFeeds([FEED])).toBe(0);
  });
});

describe('the file', () => {
  it("is its user's alone, as is its folder", () => {
    const { file } = open();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  it('keeps the stamp of the marks it stands for', () => {
    const { archive, file } = open();
    expect(archive.stamp()).toBeUndefined();
    archive.setStamp('one');
    archive.setStamp('two');
    const again = openArchive(file);
    onTestFinished(() => again.close());
    expect(again.stamp()).toBe('two');
  });

  it('shrinks in steps when much of it is unused', () => {
    const { archive, reader, file } = open();
    const shape = { feeds: 60, perFeed: 50, now: Date.UTC(2026, 10, 22), words: 500 };
    for (const feed of makeFeeds(shape)) archive.ingest(feed.state.id, feed.stories, feed.state, unmarked);
    const before = archive.size();
    expect(archive.removeFeeds([])).toBe(before);
    const first = archive.reclaim(100);
    expect(first).toBeGreaterThan(0);
    expect(archive.reclaim(100)).toBe(Math.max(0, first - 100));
    while (archive.reclaim(1000) > 0);
    reader.close();
    archive.close();
    // What is kept for the next stories, and little else.
    expect(statSync(file).size).toBeLessThan(10_000_000);
  });

  it('gives one line when it cannot be made', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'archive.db');
    mkdirSync(file);
    expect(() => openArchive(file)).toThrow(/^[^\n]*archive\.db[^\n]*$/);
  });
});
