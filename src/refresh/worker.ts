import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type Archive, openArchive } from '../archive/archive.ts';
import { type ConfigStore, openConfig } from '../profile/config.ts';
import { type Marks, openMarks } from '../profile/marks.ts';
import { goBehind } from './background-thread.ts';
import type { WorkerSetup } from './client.ts';
import type { WorkerReply, WorkerRequest } from './events.ts';
import { checkInterval } from './feed-state.ts';
import { giveBack, refreshFeeds } from './pipeline.ts';
import { ReadingThread } from './reading-thread.ts';
import { dropOutdated } from './retention.ts';
import { syncMarks } from './sync-marks.ts';

const CHECKPOINT_DELAY = 2000;
// With fewer cores two busy threads slow down a third one: a key took half as long again to its frame (measured, 2 cores).
const CORES_FOR_ALL = 4;

const port = parentPort!;
const { paths, readingDeadline, besideScreen } = workerData as WorkerSetup;
if (besideScreen) goBehind();
const config: ConfigStore = openConfig(paths);
const marks: Marks = openMarks(paths);
const stop = new AbortController();
const thread = new ReadingThread(readingDeadline);
let archive: Archive | undefined;
let work: Promise<void> = Promise.resolve();
let checkpoint: NodeJS.Timeout | undefined;

const reply = (message: WorkerReply) => port.postMessage(message);

function opened(): Archive {
  archive ??= openArchive(paths.archive);
  return archive;
}

/** A permanent redirect becomes the subscription's address; the user's own edit in between wins. */
async function follow(feedId: string, from: string, to: string): Promise<void> {
  await config.update(draft => {
    const feed = draft.feeds.find(one => one.id === feedId);
    if (feed?.url === from) feed.url = to;
  });
}

async function refresh({ feeds, mode }: Extract<WorkerRequest, { type: 'refresh' }>): Promise<void> {
  const { settings, sections, feeds: subscribed, brief } = config.read();
  const state = marks.state();
  const moves: Promise<void>[] = [];
  syncMarks(opened(), marks);
  const summary = await refreshFeeds(feeds, mode, {
    archive: opened(),
    reader: thread,
    inTurns: besideScreen && availableParallelism() < CORES_FOR_ALL,
    marks: { read: id => state.read.has(id), saved: id => state.saved.has(id) },
    interval: checkInterval(settings),
    reading: { labels: sections.labels, derive: settings.derived },
    emit: reply,
    pages: settings.fullText,
    briefCommand: brief.command?.length ? brief.command : undefined,
    onNotice: message => reply({ type: 'notice', message }),
    onMoved(feedId, url) {
      const from = feeds.find(feed => feed.id === feedId)?.url;
      if (from) moves.push(follow(feedId, from, url));
    },
    signal: stop.signal,
  });
  await Promise.all(moves);
  // Feeds that were removed leave the archive here and not at once: until now an undo finds their stories.
  opened().removeFeeds([...new Set([...subscribed, ...feeds].map(feed => feed.id))]);
  // What was marked while the refresh ran is older news to `state`, but not to the profile.
  syncMarks(opened(), marks);
  await dropOutdated(opened(), subscribed, settings, { signal: stop.signal });
  await giveBack(opened(), stop.signal);
  reply({ type: 'done', summary });
}

/** Moves marks from the journal into state.json a little later, so that a row of key presses is one write. */
function checkpointSoon(): void {
  clearTimeout(checkpoint);
  checkpoint = setTimeout(() => {
    marks.checkpoint().catch(error => reply({ type: 'notice', message: oneLine(error) }));
  }, CHECKPOINT_DELAY);
}

async function carryOut(request: WorkerRequest): Promise<void> {
  if (request.type === 'refresh') {
    await refresh(request);
  } else if (request.type === 'marks') {
    syncMarks(opened(), marks);
    reply({ type: 'marked' });
    checkpointSoon();
  }
}

const oneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;

function fault(request: WorkerRequest, error: unknown): void {
  const message = oneLine(error);
  if (request.type !== 'refresh') {
    reply({ type: 'notice', message });
    return;
  }
  const summary = { feeds: 0, added: 0, updated: 0, failed: 0, arrived: [], skipped: [], error: message };
  reply({ type: 'done', summary });
}

async function close(): Promise<void> {
  stop.abort();
  await thread.close();
  await work;
  if (checkpoint) {
    clearTimeout(checkpoint);
    await marks.checkpoint().catch(error => reply({ type: 'notice', message: oneLine(error) }));
  }
  archive?.close();
  marks.close();
  reply({ type: 'closed' });
  port.close();
}

port.on('message', (request: WorkerRequest) => {
  if (request.type === 'close') {
    void close();
  } else if (request.type === 'marks') {
    // Between two feeds of a refresh, not after its last: what was marked shows in the next list.
    void carryOut(request).catch(error => fault(request, error));
  } else {
    work = work.then(() => carryOut(request)).catch(error => fault(request, error));
  }
});
