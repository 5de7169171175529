import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader } from '../../src/archive/reader.ts';
import { documentText } from '../../src/article/plain-text.ts';
import { feedId } from '../../src/feed/identity.ts';
import { openConfig } from '../../src/profile/config.ts';
import { type ProfilePaths, profilePaths } from '../../src/profile/paths.ts';
import { openRefresher, type Refresher } from '../../src/refresh/client.ts';
import type { Story, Subscription } from '../../src/story.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

let folder: string;
let paths: ProfilePaths;
let server: FeedServer;
let refresher: Refresher;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-pages-'));
  paths = profilePaths({ NUTGRAF_HOME: folder });
  server = await startFeedServer();
  refresher = openRefresher(paths, { besideScreen: true });
});
afterEach(async () => {
  await refresher.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const sentence =
  'The harbour authority published the tender on Monday and expects four bids before the summer. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Quay tender</title>
  <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Nicole Jao"},"datePublished":"2026-06-01T08:00:00Z"}</script></head>
  <body><nav><a href="/">Home</a></nav><article><h1>Quay tender</h1><p>${sentence.repeat(3)}</p><p>${sentence.repeat(4)}</p>
  <p><strong>Why it matters:</strong> Ships wait half as long at the new quay.</p></article></body></html>`;

function rss(path: string, description: string): string {
  return `<rss version="2.0"><channel><title>Quay</title><item><title>Quay tender</title><link>${server.url(path)}</link>
    <guid isPermaLink="false">quay-1</guid><description>${description}</description></item></channel></rss>`;
}

async function refreshed(changes: Partial<Subscription> = {}): Promise<Story> {
  const url = server.url('/feed');
  await refresher.refresh([{ id: feedId(url), url, ...changes }], 'now');
  const reader = openReader(paths.archive);
  try {
    const numbers = reader.read(db =>
      db
        .prepare('SELECT n FROM stories')
        .all()
        .map(row => Number(row.n)),
    );
    return reader.stories(numbers)[0]!;
  } finally {
    reader.close();
  }
}
const asked = (path: string) => server.requests.filter(request => request.path === path).length;

describe('the full text of a story', () => {
  it('is fetched from its page when the feed has only a teaser, with the author and date the feed lacks', async () => {
    server.serve('/feed', { body: rss('/page', 'A tender for the quay.') });
    server.serve('/page', { body: PAGE, contentType: 'text/html' });
    const story = await refreshed();
    expect(story).toMatchObject({
      why: 'Ships wait half as long at the new quay.',
      briefKind: 'why-it-matters',
      authors: [{ name: 'Nicole Jao', key: 'nicole jao' }],
      published: Date.parse('2026-06-01T08:00:00Z'),
      kinds: ['why-it-matters'],
    });
    expect(documentText(story.document)).not.toContain('Home');
  });

  it('is not asked for again while the feed says the same', async () => {
    server.serve('/feed', { body: rss('/page', 'A tender for the quay.') });
    server.serve('/page', { body: PAGE, contentType: 'text/html' });
    await refreshed();
    server.serve('/feed', { body: `${rss('/page', 'A tender for the quay.')}<!-- again -->` });
    expect((await refreshed()).why).toBe('Ships wait half as long at the new quay.');
    expect(asked('/page')).toBe(1);
  });

  it('is not asked for when the feed has the story already, unless the user always wants it', async () => {
    server.serve('/feed', { body: rss('/page', sentence.repeat(12)) });
    server.serve('/page', { body: PAGE, contentType: 'text/html' });
    await refreshed();
    expect(asked('/page')).toBe(0);
    server.serve('/feed', { body: `${rss('/page', sentence.repeat(13))}` });
    await refreshed({ fullText: 'always' });
    expect(asked('/page')).toBe(1);
  });

  it.each([
    ['the user never wants it', { fullText: 'never' } as const, true],
    ['the setting is off', {}, false],
  ])('is not asked for when %s', async (_why, changes, setting) => {
    await openConfig(paths).update(draft => {
      draft.settings.fullText = setting;
    });
    server.serve('/feed', { body: rss('/page', 'A tender for the quay.') });
    await refreshed(changes);
    expect(asked('/page')).toBe(0);
  });

  it.each([
    ['is missing', { status: 404, body: 'gone' }],
    ['is no HTML', { body: '%PDF-1.7', contentType: 'application/pdf' }],
    [
      'says less than the feed',
      { body: '<html><body><p>Please accept cookies.</p></body></html>', contentType: 'text/html' },
    ],
    ['is too big', { body: '<p>x</p>', contentType: 'text/html', shape: 'endless' as const }],
  ])('leaves the story as the feed has it when the page %s', async (_what, page) => {
    server.serve('/feed', { body: rss('/page', 'A tender for the quay, with four bids expected.') });
    server.serve('/page', page);
    const story = await refreshed();
    expect(documentText(story.document)).toBe('A tender for the quay, with four bids expected.');
    expect(asked('/page')).toBe(1);
  });
});
