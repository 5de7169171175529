import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fresh, kept, type Size, sizeName } from './data.ts';
import { type FeedSource, serveFeeds } from './feed-source.ts';
import { type Command, processTime } from './program.ts';

const SMALL: Size = { feeds: 50, perFeed: 20 };

/** The peer's version, or undefined where it is not installed: `apt-get install newsboat`. */
export function newsboatVersion(): string | undefined {
  const { stdout, status } = spawnSync('newsboat', ['-v'], { encoding: 'utf8' });
  return status === 0 ? /newsboat\s+(\S+)/i.exec(stdout)?.[1] : undefined;
}

/** newsboat with files of its own in a home. */
export const newsboat = (home: string, ...args: string[]): Command => ({
  argv: [
    'newsboat',
    '-u',
    join(home, 'urls'),
    '-C',
    join(home, 'newsboat-config'),
    '-c',
    join(home, 'cache.db'),
    ...args,
  ],
  home,
});

function onCache(home: string, sql: string): void {
  const cache = new DatabaseSync(join(home, 'cache.db'));
  cache.exec(sql);
  cache.close();
}

/** It never analyses its cache, without which a large one takes time by its square; this is its better side. */
export const tune = (home: string): void => onCache(home, 'ANALYZE');

function subscribe(home: string, { feeds }: FeedSource): void {
  writeFileSync(join(home, 'urls'), feeds.map(feed => `${feed.url}\n`).join(''));
  // As many at once as nutgraf fetches.
  writeFileSync(join(home, 'newsboat-config'), 'reload-threads 8\n');
}

/** An empty cache that knows what a full one is like. */
function emptyTunedCache(): Promise<string> {
  return kept('newsboat-empty', async home => {
    const source = await serveFeeds(SMALL);
    subscribe(home, source);
    processTime(newsboat(home, '-x', 'reload'));
    source.close();
    onCache(home, 'ANALYZE; DELETE FROM rss_item; DELETE FROM rss_feed; VACUUM');
  });
}

/** A home of newsboat's with nothing fetched yet. */
export async function emptyNewsboat(source: FeedSource, name: string): Promise<string> {
  const home = fresh(name);
  subscribe(home, source);
  copyFileSync(join(await emptyTunedCache(), 'cache.db'), join(home, 'cache.db'));
  return home;
}

/** A home of newsboat's that has fetched the feeds of a size, tuned. The server is gone. */
export function fullNewsboat(size: Size): Promise<string> {
  return kept(`newsboat-${sizeName(size)}`, async home => {
    const source = await serveFeeds(size);
    subscribe(home, source);
    copyFileSync(join(await emptyTunedCache(), 'cache.db'), join(home, 'cache.db'));
    processTime(newsboat(home, '-x', 'reload'));
    source.close();
    tune(home);
    if (!existsSync(join(home, 'cache.db'))) throw new Error('newsboat made no cache');
  });
}
