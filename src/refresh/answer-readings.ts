import { parentPort } from 'node:worker_threads';
import { FeedError } from '../feed/error.ts';
import { readFeed } from './read-feed.ts';
import { END, type ReadingReply, type ReadingRequest } from './reading-thread.ts';

const port = parentPort!;

async function answer(request: ReadingRequest): Promise<unknown> {
  if (request.kind === 'feed') return readFeed(request.job);
  // It brings what reads whole pages, which most refreshes do without.
  const { readStoryPage } = await import('./read-story-page.ts');
  return readStoryPage(request.job);
}

function failure(error: unknown): ReadingReply {
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  return error instanceof FeedError ? { failed: { code: error.code, message } } : { fault: message };
}

const reply = (message: ReadingReply) => port.postMessage(message);
let work: Promise<unknown> = Promise.resolve();
port.on('message', (request: ReadingRequest | typeof END) => {
  if (request === END) {
    port.close();
    return;
  }
  // One after the other: whoever waits too long has the one that is being read to blame.
  work = work
    .then(() => {
      reply('begun');
      return answer(request);
    })
    .then(found => ({ found }), failure)
    .then(reply);
});
