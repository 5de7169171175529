import { availableParallelism } from 'node:os';
import { type Archive, openArchive } from '../archive/archive.ts';
import { type ConfigStore, openConfig } from '../profile/config.ts';
import { type Marks, openMarks } from '../profile/marks.ts';
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

type Reply = (message: WorkerReply) => void;

/** Carries out what a refresher asks for, one thing after another, in whichever thread it lives. */
export class RefreshWork {
  readonly #setup: WorkerSetup;
  readonly #reply: Reply;
  readonly #config: ConfigStore;
  readonly #marks: Marks;
  readonly #stop = new AbortController();
  readonly #thread: ReadingThread;
  #archive: Archive | undefined;
  #work: Promise<void> = Promise.resolve();
  #checkpoint: NodeJS.Timeout | undefined;

  constructor(setup: WorkerSetup, reply: Reply) {
    this.#setup = setup;
    this.#reply = reply;
    this.#config = openConfig(setup.paths);
    this.#marks = openMarks(setup.paths);
    this.#thread = new ReadingThread(setup.readingDeadline);
  }

  ask(request: WorkerRequest): void {
    if (request.type === 'close') {
      void this.#close();
    } else if (request.type === 'marks') {
      // Between two feeds of a refresh, not after its last: what was marked shows in the next list.
      void this.#carryOut(request).catch(error => this.#fault(request, error));
    } else {
      this.#work = this.#work.then(() => this.#carryOut(request)).catch(error => this.#fault(request, error));
    }
  }

  get #opened(): Archive {
    this.#archive ??= openArchive(this.#setup.paths.archive);
    return this.#archive;
  }

  /** A permanent redirect becomes the subscription's address; the user's own edit in between wins. */
  async #follow(feedId: string, from: string, to: string): Promise<void> {
    await this.#config.update(draft => {
      const feed = draft.feeds.find(one => one.id === feedId);
      if (feed?.url === from) feed.url = to;
    });
  }

  async #refresh({ feeds, mode }: Extract<WorkerRequest, { type: 'refresh' }>): Promise<void> {
    const { settings, sections, feeds: subscribed, brief } = this.#config.read();
    const { signal } = this.#stop;
    const state = this.#marks.state();
    const moves: Promise<void>[] = [];
    syncMarks(this.#opened, this.#marks);
    const summary = await refreshFeeds(feeds, mode, {
      archive: this.#opened,
      reader: this.#thread,
      inTurns: this.#setup.besideScreen && availableParallelism() < CORES_FOR_ALL,
      marks: { read: id => state.read.has(id), saved: id => state.saved.has(id) },
      interval: checkInterval(settings),
      reading: { labels: sections.labels, derive: settings.derived },
      emit: this.#reply,
      pages: settings.fullText,
      briefCommand: brief.command?.length ? brief.command : undefined,
      onNotice: message => this.#reply({ type: 'notice', message }),
      onMoved: (feedId, url) => {
        const from = feeds.find(feed => feed.id === feedId)?.url;
        if (from) moves.push(this.#follow(feedId, from, url));
      },
      signal,
    });
    await Promise.all(moves);
    // Feeds that were removed leave the archive here and not at once: until now an undo finds their stories.
    this.#opened.removeFeeds([...new Set([...subscribed, ...feeds].map(feed => feed.id))]);
    // What was marked while the refresh ran is older news to `state`, but not to the profile.
    syncMarks(this.#opened, this.#marks);
    await dropOutdated(this.#opened, subscribed, settings, { signal });
    await giveBack(this.#opened, signal);
    this.#reply({ type: 'done', summary });
  }

  /** Moves marks from the journal into state.json a little later, so that a row of key presses is one write. */
  #checkpointSoon(): void {
    clearTimeout(this.#checkpoint);
    this.#checkpoint = setTimeout(() => void this.#checkpointNow(), CHECKPOINT_DELAY);
  }

  async #checkpointNow(): Promise<void> {
    await this.#marks.checkpoint().catch(error => this.#reply({ type: 'notice', message: oneLine(error) }));
  }

  async #carryOut(request: WorkerRequest): Promise<void> {
    if (request.type === 'refresh') {
      await this.#refresh(request);
    } else if (request.type === 'marks') {
      syncMarks(this.#opened, this.#marks);
      this.#reply({ type: 'marked' });
      this.#checkpointSoon();
    }
  }

  #fault(request: WorkerRequest, error: unknown): void {
    const message = oneLine(error);
    if (request.type !== 'refresh') {
      this.#reply({ type: 'notice', message });
      return;
    }
    const summary = { feeds: 0, added: 0, updated: 0, failed: 0, arrived: [], skipped: [], error: message };
    this.#reply({ type: 'done', summary });
  }

  async #close(): Promise<void> {
    this.#stop.abort();
    await this.#thread.close();
    await this.#work;
    if (this.#checkpoint) {
      clearTimeout(this.#checkpoint);
      await this.#checkpointNow();
    }
    this.#archive?.close();
    this.#marks.close();
    this.#reply({ type: 'closed' });
  }
}

const oneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
