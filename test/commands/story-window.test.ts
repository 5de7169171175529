import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openReader } from '../../src/archive/reader.ts';
import { PendingMarks } from '../../src/commands/pending-marks.ts';
import { StoryWindow } from '../../src/commands/story-window.ts';
import { parseQuery } from '../../src/query/language.ts';
import type { StoryRow } from '../../src/story.ts';
import { feedState, story, temporaryFolder, unmarked } from '../support/archived-story.ts';

/** Feeds with so many stories each, a third of which are read, in an archive of their own. */
function archived(sizes: number[]) {
  const file = join(temporaryFolder(), 'archive.db');
  const archive = openArchive(file);
  const feeds = sizes.map((_, i) => ({
    id: `${i}`.repeat(8),
    title: `Feed ${i}`,
    url: `https://${i}.example/`,
  }));
  for (const [i, size] of sizes.entries()) {
    const { id, title } = feeds[i]!;
    const made = Array.from({ length: size }, (_, n) =>
      story(`${i} ${n}`, { feed: id, published: n * 60_000 }),
    );
    const read = (one: string) => made.findIndex(({ id: other }) => other === one) % 3 === 0;
    archive.ingest(id, made, feedState(id, title), { ...unmarked, read });
  }
  archive.close();
  /** So many more of the first feed, newer than all. */
  const add = (count: number) => {
    const { id, title } = feeds[0]!;
    const made = Array.from({ length: count }, (_, n) =>
      story(`late ${n}`, { feed: id, published: (sizes[0]! + n) * 60_000 }),
    );
    const again = openArchive(file);
    again.ingest(id, made, feedState(id, title), unmarked);
    again.close();
  };
  return { reader: openReader(file), add, context: { now: 0, follows: [], feeds, mutes: [] } };
}

const tally = (rows: StoryRow[]) => ({ stories: rows.length, unread: rows.filter(row => !row.read).length });

it('counts what a group has next to a place as one would who looked at every story', async () => {
  const { reader, context } = archived([300, 1, 2, 450, 30]);
  const pending = new PendingMarks();
  const list = new StoryWindow(reader, parseQuery(''), 'feed', context, pending);
  const inFeed = (id: string) => (row: StoryRow) => row.feedId === id;
  // It goes on behind what is numbered at first.
  expect(list.beyond(350, 1, inFeed('33333333'))).toBeUndefined();
  expect(list.beyond(299, -1, inFeed('00000000'))).toMatchObject({ stories: 299 });
  list.number();
  pending.add([
    { id: list.rows(310, 1)[0]!.id, key: 'read', on: true },
    { id: list.rows(311, 1)[0]!.id, key: 'read', on: false },
  ]);
  const all = list.rows(0, list.total);
  for (const place of [0, 1, 150, 298, 299, 300, 301, 302, 303, 305, 600, 752, 753, 782]) {
    const same = inFeed(all[place]!.feedId);
    const behind = all.slice(place + 1).filter(same);
    const before = all.slice(0, place).filter(same);
    expect(list.beyond(place, 1, same), `behind ${place}`).toEqual(tally(behind));
    expect(list.beyond(place, -1, same), `before ${place}`).toEqual(tally(before));
  }
  reader.close();
});

it('stays what it was when it was asked for, however late the rest of it is numbered', () => {
  const { reader, context, add } = archived([700]);
  const list = new StoryWindow(reader, parseQuery(''), 'newest', context, new PendingMarks());
  const first = list.rows(0, 3).map(({ id }) => id);
  add(20);
  expect(list.total).toBe(700);
  // A third of them are read, and what came in later nobody has seen.
  expect(list.unreadIds()).toHaveLength(466);
  const all = list.rows(0, list.total).map(({ id }) => id);
  expect(all.slice(0, 3)).toEqual(first);
  expect(new Set(all).size).toBe(700);
  const now = new StoryWindow(reader, parseQuery(''), 'newest', context, new PendingMarks());
  expect(now.total).toBe(720);
  const later = now.rows(0, 720).map(({ id }) => id);
  expect(later.filter(id => all.includes(id))).toEqual(all);
  reader.close();
});
