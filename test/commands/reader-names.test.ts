import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SessionPort } from '../../src/commands/reader-port.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { type OpenPort, openPort } from '../support/session-port.ts';

const RSS = `<rss version="2.0"><channel><title>Tide</title><item><title>One</title><guid>1</guid>
  <author>a@b.example (Jane Roe)</author></item></channel></rss>`;

let opened: OpenPort;
let server: FeedServer;
let port: SessionPort;

beforeEach(async () => {
  server = await startFeedServer();
  opened = await openPort();
  ({ port } = opened);
});
afterEach(async () => {
  await opened.close();
  await server.close();
});

/** Subscribes to what the server has at paths, and fetches it. */
async function fetched(...paths: string[]): Promise<void> {
  const feeds = port.newFeeds(paths.map(path => ({ url: server.url(path) })));
  port.updateConfig(draft => {
    draft.feeds.push(...feeds);
  });
  const done = new Promise<void>(resolve =>
    port.subscribe(event => {
      if (event.type === 'done') resolve();
    }),
  );
  port.refresh(undefined, 'now');
  await done;
}

it('feeds of one server that have told no title are told apart by their paths', async () => {
  await fetched('/one', '/two');
  const titles = port.counts().feeds.map(feed => feed.title);
  expect(titles).toEqual([`127.0.0.1:${server.port}/one`, `127.0.0.1:${server.port}/two`]);
});

it('a starter feed that has told no title is called what it was picked by, unless the user has named it', () => {
  const [first, second] = port.starterFeeds;
  const feeds = port.newFeeds([first!, second!].map(({ url }) => ({ url })));
  port.updateConfig(draft => {
    draft.feeds.push(feeds[0]!, { ...feeds[1]!, title: 'Mine' });
  });
  expect(port.counts().feeds.map(feed => feed.title)).toEqual([first!.title, 'Mine']);
});

it('somebody followed by name is called as the archive does, however the name was typed', async () => {
  server.serve('/feed', { body: RSS });
  await fetched('/feed');
  expect(await port.followOf('jane  ROE')).toEqual({ name: 'Jane Roe', key: 'jane roe' });
  expect((await port.followOf('Ada Byron')).name).toBe('Ada Byron');
});

it('each mute tells the unread stories it hides, and one that cannot be understood none', async () => {
  server.serve('/feed', { body: RSS });
  await fetched('/feed');
  port.updateConfig(draft => {
    draft.mutes.push('author:"Jane Roe"', 'title:nothing', '(');
  });
  expect([...port.hiddenByMutes()]).toEqual([
    ['author:"Jane Roe"', 1],
    ['title:nothing', 0],
  ]);
});
