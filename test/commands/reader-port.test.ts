import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/commands/command.ts';
import type { SessionPort } from '../../src/commands/reader-port.ts';
import { openSession, type Session } from '../../src/commands/session.ts';
import type { RefreshEvent } from '../../src/tui/ports.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { type OpenPort, openPort } from '../support/session-port.ts';

const item = (n: number) =>
  `<item><title>Item ${n}</title><guid>i-${n}</guid><link>https://tide.example/${n}</link><author>a@b.example (Nicole Jao)</author>
   <pubDate>Mon, 01 Jun 2026 ${String(n % 24).padStart(2, '0')}:00:00 GMT</pubDate><description>Text of ${n}.</description></item>`;
const rss = (...numbers: number[]) =>
  `<rss version="2.0"><channel><title>Tide</title>${numbers.map(item).join('')}</channel></rss>`;

let opened: OpenPort;
let home: string;
let io: Io;
let server: FeedServer;
let session: Session;
let port: SessionPort;

/** Resolves with the next event of a type. */
function next<T extends RefreshEvent['type']>(type: T): Promise<Extract<RefreshEvent, { type: T }>> {
  return new Promise(resolve => {
    const stop = port.subscribe(event => {
      if (event.type !== type) return;
      stop();
      resolve(event as Extract<RefreshEvent, { type: T }>);
    });
  });
}

async function addFeed(path: string): Promise<string> {
  const done = next('done');
  const [feed] = port.newFeeds([{ url: server.url(path) }]);
  port.updateConfig(draft => {
    draft.feeds.push(feed!);
  });
  port.refresh([feed!.id], 'now');
  await done;
  return feed!.id;
}

const titles = (query: string) =>
  port
    .list({ query, sort: 'newest' })
    .rows(0, 50)
    .map(row => row.title);
const file = (name: string) => JSON.parse(readFileSync(join(home, name), 'utf8'));

beforeEach(async () => {
  server = await startFeedServer();
  opened = await openPort();
  ({ home, io, session, port } = opened);
});
afterEach(async () => {
  await opened.close();
  await server.close();
});

describe('what the screen stands on', () => {
  it('begins with the sample edition and gives it up for the first feed', async () => {
    const done = next('done');
    port.refresh(undefined, 'due');
    expect(await done).toMatchObject({ failed: 0 });
    expect(port.sample()).toBe(true);
    expect(port.list({ query: '', sort: 'newest' }).total).toBeGreaterThanOrEqual(24);
    server.serve('/a', { body: rss(1, 2) });
    await addFeed('/a');
    expect(port.sample()).toBe(false);
    expect(titles('')).toEqual(['Item 2', 'Item 1']);
    expect(port.counts().feeds).toMatchObject([{ title: 'Tide', unread: 2, status: 'ok' }]);
  });

  it('shows a mark at once, keeps it, and has the counts right when the archive has it', async () => {
    server.serve('/a', { body: rss(1, 2, 3) });
    await addFeed('/a');
    const list = port.list({ query: 'is:unread', sort: 'newest' });
    const { id } = list.rows(0, 1)[0]!;
    const marked = next('marked');
    port.mark([{ id, key: 'read', on: true }]);
    expect(list.rows(0, 1)[0]).toMatchObject({ id, read: true });
    expect(list.total).toBe(3);
    expect(list.nextUnread(-1, 1)).toBe(1);
    expect(list.unreadIds()).not.toContain(id);
    // Another process that opens the profile now has the mark: a kill of this one would not lose it.
    const other = openSession({ io });
    expect(other.marks.state().read.has(id)).toBe(true);
    await other.close();
    await marked;
    expect(port.counts()).toMatchObject({ all: 2 });
    port.mark([{ id, key: 'read', on: false }]);
    expect(list.rows(0, 1)[0]).toMatchObject({ read: false });
  });

  it('sees what another process marked, and says so once', async () => {
    server.serve('/a', { body: rss(1, 2, 3) });
    await addFeed('/a');
    const list = port.list({ query: '', sort: 'newest' });
    const { id } = list.rows(0, 1)[0]!;
    const other = openSession({ io });
    other.marks.record([{ id, key: 'read', on: true }]);
    await other.close();
    const marked = next('marked');
    port.catchUp();
    await marked;
    expect(list.rows(0, 1)[0]).toMatchObject({ id, read: true });
    expect(list.unreadNow()).toBe(2);
  });

  it('keeps a list as it was while stories come in, and every story of a long list within reach', async () => {
    server.serve('/a', { body: rss(...Array.from({ length: 900 }, (_, n) => n)) });
    const id = await addFeed('/a');
    const list = port.list({ query: '', sort: 'newest' });
    const before = list.rows(0, 900).map(row => row.id);
    expect(new Set(before).size).toBe(900);
    server.serve('/a', { body: rss(901, ...Array.from({ length: 900 }, (_, n) => n)) });
    const done = next('done');
    port.refresh([id], 'now');
    await done;
    expect(list.rows(0, 900).map(row => row.id)).toEqual(before);
    expect(list.position(before[899]!)).toBe(899);
    expect(port.list({ query: '', sort: 'newest' }).total).toBe(901);
  });

  it('writes what the user changes, and an undone removal has its stories still', async () => {
    server.serve('/a', { body: rss(1) });
    const id = await addFeed('/a');
    const { feeds } = port.config();
    const follow = await port.followOf('By NICOLE JAO');
    port.updateConfig(draft => {
      draft.feeds = draft.feeds.filter(feed => feed.id !== id);
      draft.follows.push(follow);
    });
    expect(titles('')).toEqual([]);
    port.updateConfig(draft => {
      draft.feeds = feeds;
    });
    expect(titles('is:followed')).toEqual(['Item 1']);
    await port.close();
    expect(file('config.json')).toMatchObject({
      feeds: [{ id, url: server.url('/a') }],
      follows: [{ name: 'Nicole Jao', key: 'nicole jao' }],
    });
  });

  it('has a change in the file before the screen shows it, once the part that writes is loaded', async () => {
    await session.config.prepare();
    const follow = await port.followOf('Nicole Jao');
    port.updateConfig(draft => {
      draft.follows.push(follow);
    });
    expect(file('config.json').follows).toEqual([{ name: 'Nicole Jao', key: 'nicole jao' }]);
  });

  it('hides what the mutes say, and counts it', async () => {
    server.serve('/a', { body: rss(1, 2) });
    await addFeed('/a');
    port.updateConfig(draft => {
      draft.mutes.push('title:"Item 1"');
    });
    expect(titles('')).toEqual(['Item 2']);
    expect(port.counts()).toMatchObject({ all: 1, muted: 1 });
    expect(port.list({ query: '', sort: 'newest' }).muted).toBe(1);
    expect(port.list({ query: 'item 9', sort: 'newest' }).muted).toBe(0);
  });

  it('completes fields, their values and the names there are', async () => {
    server.serve('/a', { body: rss(1) });
    await addFeed('/a');
    const complete = (text: string) => port.complete(text, text.length).candidates.map(one => one.text);
    expect(complete('is:unread au')).toEqual(['author:']);
    expect(complete('has:w')).toContain('has:why');
    expect(complete('author:"Nic')).toEqual(['author:"Nicole Jao"']);
    expect(complete('-feed:ti')).toEqual(['feed:Tide']);
    expect(port.validateQuery('is:unred')).toMatchObject({ at: 3, length: 5 });
    expect(port.validateQuery('is:unread')).toBeUndefined();
  });

  it('takes no file or program for a feed', async () => {
    for (const address of ['file:///etc/passwd', 'exec:["ls"]', 'javascript:alert(1)']) {
      await expect(port.discover(address)).rejects.toThrow();
    }
    expect(port.config().feeds).toEqual([]);
  });
});
