import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { parseQuery } from '../../src/query/language.ts';
import { countByFeed, countStories } from '../../src/query/story-list.ts';
import { emptyArchive, FEED, feedState, idOf, story } from '../support/archived-story.ts';

const FEEDS = [FEED, 'bbbbbbbb', 'cccccccc'];
const NOW = Date.UTC(2026, 10, 22);
const context = { now: NOW, follows: [], feeds: [], mutes: [] };
const UNREAD = parseQuery('is:unread');
// Counted one by one: only of `is:unread` alone does the archive keep the count.
const ONE_BY_ONE = parseQuery('is:unread since:1970-01-01');

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

it('counts of unread stories hold, whatever happens to stories and feeds', () => {
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
      const counted = countByFeed(reader, ONE_BY_ONE, context);
      expect(reader.unread()).toEqual(counted);
      expect(countByFeed(reader, UNREAD, context)).toEqual(counted);
      expect(countStories(reader, UNREAD, context)).toBe(countStories(reader, ONE_BY_ONE, context));
    }),
    { numRuns: 40 },
  );
});
