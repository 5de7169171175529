import { Worker } from 'node:worker_threads';
import { FeedError, type FeedErrorCode } from '../feed/error.ts';
import { feedName } from '../feed/public-url.ts';
import type { FeedJob, FeedReading } from './read-feed.ts';
import type { PageJob, PageReading } from './read-story-page.ts';
import { READING_MEMORY } from './worker-memory.ts';

/** What the thread is asked to read. */
export type ReadingRequest = { kind: 'feed'; job: FeedJob } | { kind: 'page'; job: PageJob };

/** What it is told when nothing is left to be read. */
export const END = 'end';

/** What it answers, in the order it was asked: first that it has begun, which it does not before it is loaded. */
export type ReadingReply =
  | 'begun'
  | { found: unknown }
  | { failed: { code: FeedErrorCode; message: string } }
  | { fault: string };

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);

/** Milliseconds an idle thread has to end. */
const PATIENCE = 1000;

interface Asked {
  request: ReadingRequest;
  /** The feed that is to blame where its text cannot be read. */
  address: string;
  resolve: (found: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * Reads feeds and pages in a thread of its own, one after the other: the archive is written meanwhile, and a text that
 * cannot be read in time or memory costs the thread and nothing else.
 */
export class ReadingThread {
  readonly #deadline: number;
  #worker: Worker | undefined;
  /** Not answered yet; the first is being read. */
  readonly #asked: Asked[] = [];
  #watchdog: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param deadline milliseconds one reading may take. */
  constructor(deadline: number) {
    this.#deadline = deadline;
  }

  /** @throws FeedError for a body that is no feed, or takes too much time or memory. */
  feed(job: FeedJob): Promise<FeedReading> {
    return this.#ask({ kind: 'feed', job }, job.subscription.url) as Promise<FeedReading>;
  }

  /** @throws FeedError for a page that takes too much time or memory. */
  page(job: PageJob): Promise<PageReading | undefined> {
    return this.#ask({ kind: 'page', job }, job.url) as Promise<PageReading | undefined>;
  }

  /** Ends the thread, and with it what is being read. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#watchdog);
    const isIdle = this.#asked.length === 0;
    for (const { reject } of this.#asked.splice(0)) reject(new FeedError('network', 'stopped'));
    const worker = this.#worker;
    this.#worker = undefined;
    if (!worker) return;
    if (!isIdle) return void (await worker.terminate());
    // One that has nothing to do ends by itself: to be ended from outside is what V8 does not always survive.
    const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()));
    worker.postMessage(END);
    const impatient = setTimeout(() => void worker.terminate(), PATIENCE);
    await ended;
    clearTimeout(impatient);
  }

  #ask(request: ReadingRequest, address: string): Promise<unknown> {
    if (this.#closed) return Promise.reject(new FeedError('network', 'stopped'));
    return new Promise((resolve, reject) => {
      this.#asked.push({ request, address, resolve, reject });
      this.#worker ??= this.#spawn();
      this.#worker.postMessage(request);
    });
  }

  #spawn(): Worker {
    const worker = new Worker(WORKER, {
      resourceLimits: READING_MEMORY,
      // What a package prints must not reach the screen.
      stdout: true,
      stderr: true,
    });
    worker.on('message', (reply: ReadingReply) => this.#receive(worker, reply));
    worker.on('error', error => this.#lost(worker, whyLost(error)));
    worker.on('exit', () => this.#lost(worker, 'could not be read'));
    return worker;
  }

  #receive(worker: Worker, reply: ReadingReply): void {
    if (worker !== this.#worker) return;
    if (reply === 'begun') {
      this.#watch();
      return;
    }
    clearTimeout(this.#watchdog);
    const asked = this.#asked.shift();
    if (!asked) return;
    if ('found' in reply) asked.resolve(reply.found);
    else if ('failed' in reply) asked.reject(new FeedError(reply.failed.code, reply.failed.message));
    else asked.reject(new Error(reply.fault));
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    const first = this.#asked[0];
    if (!first) return;
    this.#watchdog = setTimeout(() => {
      // An answer may have come while this thread was busy itself: it is taken in before this is called.
      setImmediate(() => {
        if (this.#worker && this.#asked[0] === first)
          this.#lost(this.#worker, `took more than ${this.#deadline / 1000} s to read`);
      });
    }, this.#deadline);
  }

  /** The thread is of no more use. What it was reading is to blame; a new one reads the rest. */
  #lost(worker: Worker, why: string): void {
    if (worker !== this.#worker || this.#closed) return;
    this.#worker = undefined;
    clearTimeout(this.#watchdog);
    void worker.terminate();
    const blamed = this.#asked.shift();
    if (this.#asked.length > 0) {
      this.#worker = this.#spawn();
      for (const { request } of this.#asked) this.#worker.postMessage(request);
    }
    blamed?.reject(new FeedError('not-a-feed', `${feedName(blamed.address)}: ${why}`));
  }
}

function whyLost(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'needs too much memory to read';
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
}
