import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader } from '../../src/archive/reader.ts';
import { feedId, storyId } from '../../src/feed/identity.ts';
import { openConfig } from '../../src/profile/config.ts';
import { openMarks } from '../../src/profile/marks.ts';
import { type ProfilePaths, profilePaths } from '../../src/profile/paths.ts';
import { openRefresher, type Refresher } from '../../src/refresh/client.ts';
import { keepRule } from '../../src/refresh/retention.ts';
import type { Subscription } from '../../src/story.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

let folder: string;
let paths: ProfilePaths;
let server: FeedServer;
let refresher: Refresher;
let feed: Subscription;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-retention-'));
  paths = profilePaths({ NUTGRAF_HOME: folder });
  server = await startFeedServer();
  feed = { id: feedId(server.url('/a')), url: server.url('/a') };
  refresher = openRefresher(paths, { besideScreen: true });
});
afterEach(async () => {
  await refresher.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Serves items `from` to `to`, the newest first, dated by the hour. */
function serve(from: number, to: number): void {
  const items = Array.from({ length: to - from + 1 }, (_, i) => to - i).map(
    n =>
      `<item><title>Item ${n}</title><guid>tide-${n}</guid><description>Text.</description>
       <pubDate>${new Date(Date.UTC(2026, 0, 1, n)).toUTCString()}</pubDate></item>`,
  );
  server.serve('/a', {
    body: `<rss version="2.0"><channel><title>Tide</title>${items.join('')}</channel></rss>`,
  });
}

const idOf = (n: number) => storyId(feed.id, `tide-${n}`);

async function keep(change: Partial<Subscription>, unread: boolean): Promise<void> {
  await openConfig(paths).update(draft => {
    draft.settings.fullText = false;
    draft.settings.keepUnread = unread;
    draft.feeds = [{ ...feed, ...change }];
  });
}

function titles(): string[] {
  const reader = openReader(paths.archive);
  try {
    return Array.from({ length: 20 }, (_, n) => reader.story(idOf(n))?.title).filter(
      title => title !== undefined,
    );
  } finally {
    reader.close();
  }
}

describe('a feed of which few stories are kept', () => {
  it('loses the oldest after a refresh, and they do not come in again while it carries them', async () => {
    await keep({ keepStories: 2 }, false);
    serve(1, 5);
    await refresher.refresh([feed], 'now');
    expect(titles()).toEqual(['Item 4', 'Item 5']);
    serve(1, 6);
    const { added } = await refresher.refresh([feed], 'now');
    expect(added).toBe(1);
    expect(titles()).toEqual(['Item 5', 'Item 6']);
  });

  it('keeps what is unread, until it is read', async () => {
    await keep({ keepStories: 1 }, true);
    serve(1, 3);
    await refresher.refresh([feed], 'now');
    expect(titles()).toHaveLength(3);
    const marks = openMarks(paths);
    marks.record([{ id: idOf(1), key: 'read', on: true }]);
    marks.close();
    await refresher.refresh([feed], 'now');
    expect(titles()).toEqual(['Item 2', 'Item 3']);
  });

  it('brings a story back that was saved elsewhere, with its text', async () => {
    await keep({ keepStories: 1 }, false);
    serve(1, 3);
    await refresher.refresh([feed], 'now');
    const story = { title: 'Item 1', url: 'https://tide.example/1', feed: feed.url, savedAt: 1 };
    const marks = openMarks(paths);
    marks.record([{ id: idOf(1), key: 'saved', on: true, story }]);
    marks.close();
    serve(1, 4);
    await refresher.refresh([feed], 'now');
    expect(titles()).toEqual(['Item 1', 'Item 4']);
    const reader = openReader(paths.archive);
    expect(reader.document(idOf(1))?.blocks).toHaveLength(1);
    reader.close();
  });
});

describe('what is kept of a feed', () => {
  const settings = { keepDays: 30, keepStories: 100, keepUnread: true };
  const day = 86_400_000;

  it('is as the settings say, unless the feed has limits of its own', () => {
    expect(keepRule(feed, settings, 40 * day)).toEqual({ since: 10 * day, newest: 100, unread: true });
    expect(keepRule({ ...feed, keepDays: 5, keepStories: 0 }, settings, 40 * day)).toEqual({
      since: 35 * day,
      unread: true,
    });
    expect(keepRule({ ...feed, keepDays: 0, keepStories: 0 }, settings, 40 * day)).toBeUndefined();
  });
});
