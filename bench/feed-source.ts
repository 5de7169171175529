import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { feedId } from '../src/feed/identity.ts';
import { feedFiles, type Size } from './data.ts';

const PROCESS = fileURLToPath(new URL('feed-process.ts', import.meta.url));
// Readers are polite to a host; the feeds of a real list lie on many.
const HOSTS = 100;

/** Feeds on a local server. */
export interface FeedSource {
  feeds: { id: string; url: string }[];
  /** Gives every feed one more item from now on. */
  addItem(): Promise<void>;
  close(): void;
}

/** Serves the feeds of a size from another process, by many addresses of this machine. */
export async function serveFeeds(size: Size): Promise<FeedSource> {
  const child = fork(PROCESS, [await feedFiles(size)]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const urls = Array.from(
    { length: size.feeds },
    (_, i) => `http://127.0.0.${1 + (i % HOSTS)}:${port}/${i}.xml`,
  );
  let added = 0;
  return {
    feeds: urls.map(url => ({ id: feedId(url), url })),
    async addItem() {
      added += 1;
      const done = once(child, 'message');
      child.send(added);
      await done;
    },
    close: () => child.disconnect(),
  };
}
