import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ProfilePaths } from '../profile/paths.ts';
import type { Subscription } from '../story.ts';
import type {
  FeedOutcome,
  RefreshEvent,
  RefreshMode,
  RefreshSummary,
  SkippedFeed,
  WorkerReply,
  WorkerRequest,
} from './events.ts';
import { OwnThread } from './own-thread.ts';
import { STORING_MEMORY } from './worker-memory.ts';

// A feed whose reading takes longer than this hangs: the largest body allowed is read in under three seconds.
const READING_DEADLINE = 20_000;
// In a bundle the worker lies beside every other part; in the sources it is TypeScript, which Node reads itself.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './refresh-worker.js',
  import.meta.url,
);

const STOPPED = {
  feeds: 0,
  added: 0,
  updated: 0,
  failed: 0,
  arrived: [],
  skipped: [],
  error: 'the refresh was stopped',
} satisfies RefreshSummary;

/** What the worker is started with. */
export interface WorkerSetup {
  paths: ProfilePaths;
  /** Milliseconds the reading of one feed may take. */
  readingDeadline: number;
  /** Whether somebody is at a screen, whose keys go before the refresh. */
  besideScreen: boolean;
}

export type RefreshListener = (
  event: RefreshEvent | { type: 'marked' } | { type: 'notice'; message: string },
) => void;

/** The refresh pipeline; beside a screen in a worker thread, so that a key press never waits for it. */
export interface Refresher {
  /**
   * Refreshes feeds, after any refresh that is under way; the same that is asked for again before it begins is done once.
   * Resolves with what it came to; never rejects.
   */
  refresh(feeds: Subscription[], mode: RefreshMode): Promise<RefreshSummary>;
  /** Has the archive's read and saved columns brought in step with the profile. */
  syncMarks(): void;
  /** Calls the listener with everything that happens, until the returned function is called. */
  subscribe(listener: RefreshListener): () => void;
  /** Ends the worker: at the next feed's end, or at once when it does not answer. */
  close(): Promise<void>;
}

interface Running {
  outcomes: FeedOutcome[];
  skipped: SkippedFeed[];
  finish: (summary: RefreshSummary) => void;
}

export interface RefresherOptions {
  /** Milliseconds the reading of one feed may take. */
  readingDeadline?: number;
  /** Whether somebody is at a screen, whose keys go before the refresh. */
  besideScreen?: boolean;
}

/** Starts the work when it is first needed. */
export function openRefresher(
  paths: ProfilePaths,
  { readingDeadline = READING_DEADLINE, besideScreen = false }: RefresherOptions = {},
): Refresher {
  return new WorkerRefresher({ paths, readingDeadline, besideScreen });
}

class WorkerRefresher implements Refresher {
  readonly #setup: WorkerSetup;
  readonly #listeners = new Set<RefreshListener>();
  #worker: Worker | OwnThread | undefined;
  #running: Running | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  /** Refreshes that have not begun, by what they were asked for: once more is enough, however often a key is pressed. */
  readonly #inLine = new Map<string, Promise<RefreshSummary>>();
  /** How often the worker was asked for the marks and has not answered. */
  #marking = 0;
  #closing = false;

  constructor(setup: WorkerSetup) {
    this.#setup = setup;
  }

  refresh(feeds: Subscription[], mode: RefreshMode): Promise<RefreshSummary> {
    const asked = JSON.stringify([mode, feeds]);
    const inLine = this.#inLine.get(asked);
    if (inLine) return inLine;
    const result = this.#queue.then(() => {
      this.#inLine.delete(asked);
      // A worker started now would have nobody left to end it.
      return this.#closing ? STOPPED : this.#start(feeds, mode);
    });
    this.#inLine.set(asked, result);
    this.#queue = result;
    return result;
  }

  syncMarks(): void {
    this.#marking += 1;
    this.#send({ type: 'marks' });
  }

  subscribe(listener: RefreshListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closing = true;
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()));
    this.#send({ type: 'close' });
    const impatient = setTimeout(() => void worker.terminate(), 2000);
    await ended;
    clearTimeout(impatient);
  }

  #start(feeds: Subscription[], mode: RefreshMode): Promise<RefreshSummary> {
    return new Promise(finish => {
      this.#running = { outcomes: [], skipped: [], finish };
      this.#send({ type: 'refresh', feeds, mode });
    });
  }

  #send(request: WorkerRequest): void {
    this.#worker ??= this.#spawn(request.type === 'refresh' ? request.feeds.length : 0);
    this.#worker.postMessage(request);
  }

  /** @param feeds how many are to be refreshed. */
  #spawn(feeds: number): Worker | OwnThread {
    const worker =
      this.#setup.besideScreen || hasMuchToRead(this.#setup.paths, feeds)
        ? startWorker(this.#setup)
        : new OwnThread(this.#setup);
    worker.on('message', (reply: WorkerReply) => this.#receive(reply));
    worker.on('error', error => this.#lost(worker, oneLine(error)));
    worker.on('exit', () => this.#lost(worker, 'the refresh ended unexpectedly'));
    return worker;
  }

  #emit(event: Parameters<RefreshListener>[0]): void {
    for (const listener of this.#listeners) listener(event);
  }

  #receive(reply: WorkerReply): void {
    const running = this.#running;
    if (reply.type === 'closed') return;
    if (reply.type === 'marked') this.#marking = Math.max(0, this.#marking - 1);
    if (reply.type === 'marked' || reply.type === 'notice') this.#emit(reply);
    else if (running) this.#progress(running, reply);
  }

  #progress(running: Running, reply: RefreshEvent): void {
    if (reply.type === 'started') {
      running.skipped.push(...reply.skipped);
    } else if (reply.type === 'skipped') {
      running.skipped.push({ feedId: reply.feedId, reason: reply.reason });
    } else if (reply.type === 'feed') {
      const { type: _type, ...outcome } = reply;
      running.outcomes.push(outcome);
    } else if (reply.type === 'done') {
      this.#finish(running, reply.summary.error);
      return;
    }
    this.#emit(reply);
  }

  #finish(running: Running, error?: string): void {
    this.#running = undefined;
    const { outcomes, skipped } = running;
    const total = (count: (outcome: FeedOutcome) => number) =>
      outcomes.reduce((sum, one) => sum + count(one), 0);
    const summary: RefreshSummary = {
      feeds: outcomes.length,
      added: total(one => one.added),
      updated: total(one => one.updated),
      failed: total(one => (one.status === 'failing' || one.status === 'gone' ? 1 : 0)),
      arrived: outcomes.flatMap(one => one.arrived),
      skipped,
      ...(error ? { error } : {}),
    };
    this.#emit({ type: 'done', summary });
    running.finish(summary);
  }

  /** The worker is gone, which no feed can bring about; the next request starts another. */
  #lost(worker: Worker | OwnThread, why: string): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const running = this.#running;
    if (!running) return;
    this.#finish(running, this.#closing ? STOPPED.error : why);
    if (this.#closing) return;
    // Every answer that the old one owes is waited for.
    for (let owed = this.#marking; owed > 0; owed--) this.#send({ type: 'marks' });
  }
}

/** Of an archive, for each feed: with less, most feeds have never been read. Bytes; ten short stories take as many. */
const KNOWN_FEED = 20_000;
const FEW_FEEDS = 20;

/**
 * Whether most of so many feeds are new. A thread of its own can be kept from making room for ever more (`STORING_MEMORY`): of 1,000
 * feeds of 100 stories this one took 340 MB, that one 215 (measured).
 */
function hasMuchToRead({ archive }: ProfilePaths, feeds: number): boolean {
  if (feeds <= FEW_FEEDS) return false;
  const size = statSync(archive, { throwIfNoEntry: false })?.size ?? 0;
  return size < feeds * KNOWN_FEED;
}

const startWorker = (setup: WorkerSetup): Worker =>
  new Worker(WORKER, {
    workerData: setup,
    resourceLimits: STORING_MEMORY,
    // What a package prints must not reach the screen.
    stdout: true,
    stderr: true,
  });

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
}
