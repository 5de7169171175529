import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader } from '../../src/archive/reader.ts';
import { feedId } from '../../src/feed/identity.ts';
import { openConfig } from '../../src/profile/config.ts';
import { profilePaths } from '../../src/profile/paths.ts';
import { openRefresher } from '../../src/refresh/client.ts';
import type { FeedOutcome } from '../../src/refresh/events.ts';
import type { Subscription } from '../../src/story.ts';
import { type FeedServer, type Route, startFeedServer } from '../support/feed-server.ts';

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (inside: string) => `<item><guid>g</guid><title>Kept</title>${inside}</item>`;
const MB = 1024 * 1024;

/** Feeds that mean harm, and what becomes of each: an error, or what can be had of it. */
const HOSTILE: Record<string, { route: Route; ends: 'failing' | 'ok' | 'either' }> = {
  'expands entities without end': {
    route: {
      body: rss(
        item('<description>&i;</description>'),
        `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghi'
          .split('')
          .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefgh'[n]};`.repeat(10)}">`)
          .join('')}]>`,
      ),
    },
    ends: 'either',
  },
  'is larger than any feed': {
    route: { body: rss(item(`<description>${'x'.repeat(16 * MB)}</description>`)) },
    ends: 'failing',
  },
  'has half a million items': { route: { body: rss('<item><guid/></item>'.repeat(500_000)) }, ends: 'ok' },
  'has an attribute of 12 MB': {
    route: { body: rss(item(`<link href="${'x'.repeat(12 * MB)}"/>`)) },
    ends: 'either',
  },
  'nests 100,000 tags': {
    route: { body: rss(item(`<description>${'<b>'.repeat(100_000)}</description>`)) },
    ends: 'either',
  },
  'nests 100,000 tags of HTML': {
    route: { body: rss(item(`<description>${'&lt;div&gt;'.repeat(100_000)}deep</description>`)) },
    ends: 'ok',
  },
  'has a million links': {
    route: { body: rss(item(`<description>${'&lt;a href=/&gt;x&lt;/a&gt;'.repeat(400_000)}</description>`)) },
    ends: 'ok',
  },
  'has a line of 10 MB': {
    route: { body: rss(item(`<description>${'word '.repeat(2 * MB)}</description>`)) },
    ends: 'ok',
  },
  'is full of NULs': {
    route: { body: rss(item('<description>a\0b</description>')) + '\0'.repeat(MB) },
    ends: 'either',
  },
  'has lone surrogates': {
    route: { body: rss(item('<description>&#xD800;&#xDFFF;x</description>')) },
    ends: 'ok',
  },
  'names its tags __proto__': {
    route: { body: rss(item('<__proto__>x</__proto__><constructor>y</constructor><hasOwnProperty a="1"/>')) },
    ends: 'ok',
  },
  'is JSON of a million objects': {
    route: {
      body: `{"version":"https://jsonfeed.org/version/1.1","items":[${'{},'.repeat(1_000_000)}{}]}`,
      contentType: 'application/feed+json',
    },
    ends: 'failing',
  },
  'is ten million brackets': {
    route: { body: '['.repeat(10_000_000), contentType: 'application/json' },
    ends: 'failing',
  },
  'is a gzip bomb': { route: { shape: 'bomb' }, ends: 'failing' },
  'never stops sending': { route: { shape: 'endless' }, ends: 'failing' },
  'has a tail of ampersands': {
    route: { body: rss(item(`<description>${'&'.repeat(MB)}</description>`)) },
    ends: 'either',
  },
  'never closes a comment': {
    route: { body: rss(item(`<description>ok</description><!--${'-'.repeat(MB)}`)) },
    ends: 'either',
  },
};

describe('a refresh with feeds that mean harm', () => {
  const outcomes = new Map<string, FeedOutcome>();
  let folder: string;
  let server: FeedServer;
  let good: Subscription[];
  const feed = (path: string): Subscription => ({ id: feedId(server.url(path)), url: server.url(path) });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nutgraf-hostile-'));
    const paths = profilePaths({ NUTGRAF_HOME: folder });
    server = await startFeedServer();
    await openConfig(paths).update(draft => {
      draft.settings.fullText = false;
    });
    Object.values(HOSTILE).forEach(({ route }, n) => {
      server.serve(`/bad${n}`, route);
    });
    server.redirect('/loop', server.url('/loop'));
    good = [0, 1, 2].map(n => {
      server.serve(`/good${n}`, { body: rss(item(`<description>Story ${n}</description>`)) });
      return feed(`/good${n}`);
    });
    const bad = Object.keys(HOSTILE).map((_, n) => feed(`/bad${n}`));
    const refresher = openRefresher(paths);
    refresher.subscribe(event => {
      if (event.type === 'feed') outcomes.set(event.feedId, event);
    });
    await refresher.refresh([good[0]!, ...bad, feed('/loop'), ...good.slice(1)], 'now');
    await refresher.close();
  }, 120_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(HOSTILE).map(([what, { ends }], n) => ({ what, ends, n })))(
    'survives one that $what, and says in one line what is wrong',
    ({ ends, n }) => {
      const outcome = outcomes.get(feedId(server.url(`/bad${n}`)));
      if (ends !== 'either') expect(outcome?.status).toBe(ends);
      else expect(['ok', 'failing']).toContain(outcome?.status);
      if (outcome?.status === 'failing') expect(outcome.message).toMatch(/^[^\n\p{Cc}]{10,300}$/u);
    },
  );

  it('has every other feed of the refresh', () => {
    for (const one of good) expect(outcomes.get(one.id)).toMatchObject({ status: 'ok', added: 1 });
    expect(outcomes.get(feedId(server.url('/loop')))).toMatchObject({
      status: 'failing',
      message: expect.stringMatching(/redirects without end/),
    });
    const reader = openReader(profilePaths({ NUTGRAF_HOME: folder }).archive);
    for (const one of good) expect(reader.counts().get(one.id)?.total).toBe(1);
    reader.close();
  });
});
