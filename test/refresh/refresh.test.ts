import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader } from '../../src/archive/reader.ts';
import { documentText } from '../../src/article/plain-text.ts';
import { feedId, storyId } from '../../src/feed/identity.ts';
import { openConfig } from '../../src/profile/config.ts';
import { openMarks } from '../../src/profile/marks.ts';
import { type ProfilePaths, profilePaths } from '../../src/profile/paths.ts';
import { openRefresher, type Refresher } from '../../src/refresh/client.ts';
import type { RefreshEvent } from '../../src/refresh/events.ts';
import type { Subscription } from '../../src/story.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

let folder: string;
let paths: ProfilePaths;
let server: FeedServer;
let refresher: Refresher;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-refresh-'));
  paths = profilePaths({ NUTGRAF_HOME: folder });
  server = await startFeedServer();
  // The addresses of these stories are made up; a test asks no name server for them.
  await openConfig(paths).update(draft => {
    draft.settings.fullText = false;
  });
  refresher = openRefresher(paths);
});
afterEach(async () => {
  await refresher.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Tide</title>${channel}${items}</channel></rss>`;
const item = (n: number, body = 'Text.') =>
  `<item><title>Item ${n}</title><link>https://tide.example/${n}</link><guid>tide-${n}</guid><description>${body}</description></item>`;
const feed = (path: string): Subscription => ({ id: feedId(server.url(path)), url: server.url(path) });

function inArchive<T>(work: (reader: ReturnType<typeof openReader>) => T): T {
  const reader = openReader(paths.archive);
  try {
    return work(reader);
  } finally {
    reader.close();
  }
}
const stateOf = (subscription: Subscription) =>
  inArchive(reader => reader.feedStates().find(state => state.id === subscription.id));
const countOf = (subscription: Subscription) =>
  inArchive(reader => reader.counts().get(subscription.id)?.total ?? 0);

describe('a refresh', () => {
  it('tells of its progress feed by feed, and what it came to', async () => {
    server.serve('/a', { body: rss(item(1) + item(2)) });
    server.serve('/b', { body: rss(item(3)) });
    const events: RefreshEvent['type'][] = [];
    refresher.subscribe(event => events.push(event.type as RefreshEvent['type']));
    const summary = await refresher.refresh([feed('/a'), feed('/b')], 'now');
    expect(summary).toMatchObject({ feeds: 2, added: 3, updated: 0, failed: 0, skipped: [] });
    expect(events[0]).toBe('started');
    expect(events.filter(type => type === 'feed')).toHaveLength(2);
    expect(events.slice(-2)).toEqual(['stored', 'done']);
  });

  it('asks a second time with the validators, and finds nothing new', async () => {
    server.serve('/a', { body: rss(item(1)), etag: '"v1"' });
    await refresher.refresh([feed('/a')], 'now');
    const summary = await refresher.refresh([feed('/a')], 'now');
    expect(summary).toMatchObject({ added: 0, updated: 0 });
    expect(server.requests.map(request => request.status)).toEqual([200, 304]);
    expect(stateOf(feed('/a'))).toMatchObject({ status: 'unchanged', title: 'Tide' });
  });

  it('leaves out of every story what most stories of the feed say in the same words', async () => {
    const notice = '&lt;p&gt;Nine people and a dog make this paper.&lt;/p&gt;';
    const story = (n: number) =>
      `&lt;p&gt;The ${n}th boat of the day came in late. &lt;/p&gt;`.repeat(12) + notice;
    server.serve('/a', { body: rss([1, 2, 3, 4].map(n => item(n, story(n))).join('')) });
    await refresher.refresh([feed('/a')], 'now');
    server.serve('/a', { body: rss([1, 2, 3, 4, 5].map(n => item(n, story(n))).join('')) });
    expect(await refresher.refresh([feed('/a')], 'now')).toMatchObject({ added: 1 });
    const texts = inArchive(reader =>
      [1, 2, 3, 4, 5].map(n => documentText(reader.document(storyId(feed('/a').id, `tide-${n}`))!)),
    );
    for (const [i, text] of texts.entries()) {
      expect(text).toContain(`The ${i + 1}th boat`);
      expect(text).not.toContain('a dog');
    }
  });

  it('takes in new items and the new words of old ones, under the same id', async () => {
    server.serve('/a', { body: rss(item(1) + item(2)) });
    await refresher.refresh([feed('/a')], 'now');
    server.serve('/a', { body: rss(item(1, 'Corrected text.') + item(2) + item(3)) });
    const summary = await refresher.refresh([feed('/a')], 'now');
    expect(summary).toMatchObject({ added: 1, updated: 1 });
    expect(countOf(feed('/a'))).toBe(3);
  });

  it('takes in what is new of a feed of which most is as it was, refresh by refresh', async () => {
    const carrying = (...numbers: number[]) => rss(numbers.map(n => item(n)).join(''));
    const added: number[] = [];
    for (const numbers of [
      [3, 2, 1, 0],
      [4, 3, 2, 1, 0],
      [4, 3, 2, 1],
      [6, 5, 4, 3, 2, 1, 0],
    ]) {
      server.serve('/a', { body: carrying(...numbers) });
      added.push((await refresher.refresh([feed('/a')], 'now')).added);
    }
    expect(added).toEqual([4, 1, 0, 2]);
    expect(countOf(feed('/a'))).toBe(7);
  });

  it('loses nothing of the others when feeds fail in every way', async () => {
    server.serve('/good', { body: rss(item(1)) });
    server.serve('/error', { status: 500, body: 'no' });
    server.serve('/page', { body: '<!doctype html><title>Not a feed</title>', contentType: 'text/html' });
    server.serve('/short', { body: rss(item(1)), shape: 'broken-off' });
    server.redirect('/loop', server.url('/loop'), 302);
    const bad = ['/error', '/page', '/short', '/loop', '/missing'].map(feed);
    const summary = await refresher.refresh([...bad, feed('/good')], 'now');
    expect(summary).toMatchObject({ feeds: 6, added: 1, failed: 5 });
    for (const one of bad) {
      expect(stateOf(one)).toMatchObject({ status: 'failing', failures: 1 });
      expect(stateOf(one)?.message).not.toContain('\n');
    }
  });

  it('keeps what it had of a feed that fails later, and forgets the failure when it answers again', async () => {
    server.serve('/a', { body: rss(item(1)), etag: '"v1"' });
    await refresher.refresh([feed('/a')], 'now');
    server.serve('/a', { status: 503, body: 'later' });
    await refresher.refresh([feed('/a')], 'now');
    expect(stateOf(feed('/a'))).toMatchObject({ status: 'failing', title: 'Tide', etag: '"v1"' });
    expect(countOf(feed('/a'))).toBe(1);
    server.serve('/a', { body: rss(item(1)), etag: '"v1"' });
    await refresher.refresh([feed('/a')], 'now');
    expect(stateOf(feed('/a'))).toMatchObject({ status: 'unchanged', failures: 0 });
    expect(stateOf(feed('/a'))?.message).toBeUndefined();
  });

  it('leaves alone a feed that is gone or whose server asked to wait, and says so', async () => {
    server.serve('/gone', { status: 410 });
    server.serve('/busy', { status: 429, headers: { 'retry-after': '3600' } });
    await refresher.refresh([feed('/gone'), feed('/busy')], 'now');
    const again = await refresher.refresh([feed('/gone'), feed('/busy')], 'now');
    expect(again.feeds).toBe(0);
    expect(again.skipped.map(skip => skip.reason).sort()).toEqual([
      'gone for good (410)',
      expect.stringMatching(/^its server asked to wait until /),
    ]);
    expect(await refresher.refresh([feed('/busy')], 'force')).toMatchObject({ feeds: 1 });
  });

  it('leaves the other feeds of a host alone that asked one of them to wait', async () => {
    for (let n = 0; n < 6; n++)
      server.serve(`/busy${n}`, { status: 429, headers: { 'retry-after': '3600' } });
    const feeds = Array.from({ length: 6 }, (_, n) => feed(`/busy${n}`));
    const first = await refresher.refresh(feeds, 'now');
    // Two were under way when the first answer came.
    expect(server.requests.length).toBeLessThanOrEqual(3);
    expect(first.skipped.length + first.failed).toBe(6);
    const again = await refresher.refresh(feeds, 'now');
    expect(again).toMatchObject({ feeds: 0, failed: 0 });
    expect(again.skipped.map(skip => skip.reason)).toEqual(
      Array(6).fill(expect.stringMatching(/asked to wait/)),
    );
  });

  it('in the background fetches only what is due', async () => {
    server.serve('/a', { body: rss(item(1)) });
    await refresher.refresh([feed('/a')], 'due');
    const again = await refresher.refresh([feed('/a')], 'due');
    expect(again.skipped).toMatchObject([{ reason: expect.stringMatching(/^not due until /) }]);
    expect(server.requests).toHaveLength(1);
  });

  it('writes the new address of a feed that moved for good into the subscriptions', async () => {
    server.serve('/new', { body: rss(item(1)) });
    server.redirect('/old', server.url('/new'), 301);
    const config = openConfig(paths);
    await config.update(draft => void draft.feeds.push(feed('/old')));
    await refresher.refresh([feed('/old')], 'now');
    expect(config.read().feeds).toEqual([{ id: feed('/old').id, url: server.url('/new') }]);
    expect(stateOf(feed('/old'))).toMatchObject({ status: 'moved' });
  });

  it("reads sections by the user's own labels, and derives none where the user wants none", async () => {
    const config = openConfig(paths);
    const lead = 'The harbour opened its second quay on Monday after two years of work by three firms. ';
    const body = `&lt;p&gt;${lead}&lt;/p&gt;&lt;p&gt;&lt;b&gt;So what, sailor:&lt;/b&gt; Ships wait half as long.&lt;/p&gt;`;
    const strong = `&lt;p&gt;${lead}&lt;/p&gt;&lt;p&gt;The move matters because it marks the first time that ships of that size can land on this coast.&lt;/p&gt;`;
    server.serve('/a', { body: rss(item(1, body) + item(2, strong)) });
    const sections = () =>
      inArchive(reader => {
        const numbers = reader.read(db =>
          db
            .prepare('SELECT n FROM stories')
            .all()
            .map(row => Number(row.n)),
        );
        return reader.stories(numbers).map(({ why, document }) => [why, document.derived.length]);
      });
    await refresher.refresh([feed('/a')], 'now');
    expect(sections()).toEqual(
      expect.arrayContaining([
        [undefined, 0],
        [undefined, 1],
      ]),
    );
    await config.update(draft => {
      draft.settings.derived = false;
      draft.sections.labels['why-it-matters'] = ['So what, sailor'];
    });
    await refresher.refresh([feed('/a')], 'force');
    // The server said the same, so nothing was read again; what is new is read by the new rules.
    server.serve('/a', { body: `${rss(item(1, body) + item(2, strong))}<!-- -->` });
    await refresher.refresh([feed('/a')], 'force');
    expect(sections()).toEqual(
      expect.arrayContaining([
        ['Ships wait half as long.', 0],
        [undefined, 0],
      ]),
    );
  });

  it('brings a story that was read before back as read', async () => {
    server.serve('/a', { body: rss(item(1)) });
    await refresher.refresh([feed('/a')], 'now');
    const [id] = inArchive(reader =>
      reader.ids([
        ...new Set(
          reader.read(db =>
            db
              .prepare('SELECT n FROM stories')
              .all()
              .map(row => Number(row.n)),
          ),
        ),
      ]),
    );
    const marks = openMarks(paths);
    marks.record([{ id: id!, key: 'read', on: true }]);
    marks.close();
    await refresher.close();
    rmSync(paths.archive);
    refresher = openRefresher(paths);
    await refresher.refresh([feed('/a')], 'now');
    expect(inArchive(reader => reader.story(id!))).toMatchObject({ read: true });
  });

  /** A feed whose reading takes longer than the deadline of these tests. */
  function serveEndless(): void {
    const items = Array.from({ length: 5000 }, (_, n) =>
      item(n, '&lt;p&gt;word &lt;b&gt;bold&lt;/b&gt;'.repeat(40)),
    );
    server.serve('/endless', { body: rss(items.join('')) });
  }

  it('ends the reading of a feed that takes too long, blames it, and refreshes the others', async () => {
    serveEndless();
    server.serve('/good', { body: rss(item(1)) });
    await refresher.close();
    refresher = openRefresher(paths, { readingDeadline: 400 });
    await openConfig(paths).update(draft => void draft.feeds.push(feed('/endless'), feed('/good')));
    const summary = await refresher.refresh([feed('/endless'), feed('/good')], 'now');
    expect(summary).toMatchObject({ feeds: 2, failed: 1 });
    expect(stateOf(feed('/endless'))).toMatchObject({
      status: 'failing',
      message: expect.stringMatching(/\/endless: took more than 0.4 s to read$/),
    });
    expect(countOf(feed('/good'))).toBe(1);
  });

  it('has the marks taken in that were made while a reading hung', async () => {
    serveEndless();
    await refresher.close();
    refresher = openRefresher(paths, { readingDeadline: 400 });
    const { promise: marked, resolve } = Promise.withResolvers<void>();
    refresher.subscribe(event => {
      if (event.type === 'started') refresher.syncMarks();
      if (event.type === 'marked') resolve();
    });
    expect(await refresher.refresh([feed('/endless')], 'now')).toMatchObject({ failed: 1 });
    await marked;
  });

  it('does one refresh after the other, and a mark in between', async () => {
    const asked = new Promise<void>(resolve => {
      server.serve('/a', () => {
        resolve();
        return { body: rss(item(1)), held: true };
      });
    });
    const first = refresher.refresh([feed('/a')], 'now');
    const marked = new Promise<void>(resolve => {
      refresher.subscribe(event => {
        if (event.type === 'marked') resolve();
      });
    });
    refresher.syncMarks();
    await marked;
    await asked;
    server.release();
    expect(await first).toMatchObject({ added: 1 });
  });

  /** A feed whose answer is held back, and when it was asked for. */
  function heldFeed() {
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    server.serve('/a', () => {
      resolve();
      return { body: rss(item(1)), held: true };
    });
    return { feed: feed('/a'), asked };
  }

  it('takes those still in line with it when it is closed', async () => {
    const held = heldFeed();
    const all = (['now', 'due', 'force'] as const).map(mode => refresher.refresh([held.feed], mode));
    await held.asked;
    await refresher.close();
    const [, ...inLine] = await Promise.all(all);
    for (const { error } of inLine) expect(error).toBe('the refresh was stopped');
    expect(server.requests.length).toBe(1);
  });

  it('is done once more, however often the same is asked for while one is under way', async () => {
    const held = heldFeed();
    const first = refresher.refresh([held.feed], 'now');
    await held.asked;
    const again = [1, 2, 3].map(() => refresher.refresh([held.feed], 'now'));
    server.serve('/a', { body: rss(item(1) + item(2)) });
    server.release();
    expect(await first).toMatchObject({ added: 1 });
    for (const summary of await Promise.all(again)) expect(summary).toMatchObject({ added: 1 });
    expect(server.requests.length).toBe(2);
  });
});
