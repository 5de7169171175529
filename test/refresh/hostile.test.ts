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
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { HOSTILE, item, rss } from '../support/hostile-feeds.ts';

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
