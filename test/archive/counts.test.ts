import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { parseQuery } from '../../src/query/language.ts';
import { countByFeed, countStories } from '../../src/query/story-list.ts';
import { emptyArchive, FEED, feedState, idOf, story } from '../support/archived-story.ts';

const FEEDS = [FEED, 'bbbbbbbb', 'cccccccc'];
const NOW = Date.UTC(2026, 10, 22);
const context = { now: NOW, follows: [], feeds: [], mutes: [] };
// Only of these alone does the archive keep the count; the others are counted one by one.
const KEPT = ['', 'is:unread'];
const ONE_BY_ONE = 'since:1970-01-01';

/** What happens to an archive, each to the story or feed it is about. */
const EVENTS = {
  arrives: (archive: Archive, feed: string, name: string, on: boolean) => {
    const made = { ...story(name, { fetched: NOW, hash: String(on) }), id: idOf(name, feed) };
    archive.ingest(feed, [made], feedState(feed), { read: () => on, saved: () => false });
  },
  isMarked: (archive: Archive, feed: string, name: string, on: boolean) =>
    archive.mark([{ id: idOf(name, feed), key: 'read', on }]),
  isSaved: (archive: Archive, feed: string, name: string, on: boolean) =>
    archive.mark([{ id: idOf(name, feed), key: 'saved', on }]),
  followsTheProfile: (archive: Archive, feed: string, name: string) =>
    archive.reconcile({ read: new Set([idOf(name, feed)]), saved: new Map() }),
  isUnsubscribed: (archive: Archive, feed: string) => archive.removeFeeds(FEEDS.filter(one => one !== feed)),
  growsOld: (archive: Archive, feed: string, _: string, unread: boolean) => {
    const rule = { newest: 2, unread };
    archive.dropStories(archive.outdated(feed, rule), rule);
  },
};

it('counts of stories hold, whatever happens to stories and feeds', () => {
  const happening = fc.tuple(
    fc.constantFrom(...Object.values(EVENTS)),
    fc.constantFrom(...FEEDS),
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40, size: 'max' }), happenings => {
      const { archive, reader } = emptyArchive();
      for (const [happen, feed, name, on] of happenings) happen(archive, feed, name, on);
      for (const kept of KEPT) {
        const [query, same] = [parseQuery(kept), parseQuery(`${kept} ${ONE_BY_ONE}`)];
        expect(countByFeed(reader, query, context)).toEqual(countByFeed(reader, same, context));
        expect(countStories(reader, query, context)).toBe(countStories(reader, same, context));
      }
    }),
    { numRuns: 40 },
  );
});
