import { setTimeout as wait } from 'node:timers/promises';
import type { Seen } from '../profile/seen.ts';
import type { Query } from '../query/language.ts';
import { storyNumbers } from '../query/story-list.ts';
import type { RefreshSummary } from '../refresh/events.ts';
import { checkInterval, dueAt } from '../refresh/feed-state.ts';
import type { Story } from '../story.ts';
import type { Io } from './command.ts';
import { complain } from './output.ts';
import { tellOf } from './refresh.ts';
import type { Session } from './session.ts';

/** How often the archive is looked at: stories may also come from the reader or from a `nutgraf refresh`. */
const LOOK = 1000;
const WINDOW = 200;
const EVERYTHING: Query = { type: 'all' };

export interface ArrivalsOptions {
  query: Query;
  /** Who has them reported; it is for the caller to record them. */
  consumer?: Seen;
  /** Never fetch: report what others bring. */
  offline: boolean;
  stop: AbortSignal;
  /** From here on whatever comes is new. */
  onReady: () => void;
  io: Io;
}

/**
 * The stories of a query as they come, oldest first, while feeds are refreshed by their schedule. What is there at the
 * start is not new, nor is what a feed has when it is fetched for the first time; for a consumer that was here before,
 * everything is that it was not given.
 */
export async function* arrivals(session: Session, options: ArrivalsOptions): AsyncGenerator<Story> {
  const { query, consumer, stop } = options;
  const schedule = new Schedule(session, options);
  const reported = new Reported(session, consumer);
  options.onReady();
  let version: unknown;
  while (!stop.aborted) {
    schedule.refreshDue();
    const now = archiveVersion(session);
    if (now !== version) {
      version = now;
      reported.passOverNewFeeds();
      for (const number of reported.unseenOf(query)) {
        if (stop.aborted) return;
        const [story] = session.reader().stories([number]);
        if (story && !consumer?.has(story.id)) yield story;
        reported.add(number);
      }
    }
    await wait(LOOK, undefined, { signal: stop }).catch(() => {});
  }
}

/** What need not be reported any more, by the stories' numbers in the archive. */
class Reported {
  readonly #session: Session;
  readonly #consumer: Seen | undefined;
  readonly #numbers = new Set<number>();
  readonly #feeds: Set<string>;

  constructor(session: Session, consumer: Seen | undefined) {
    this.#session = session;
    this.#consumer = consumer;
    this.#feeds = new Set(fetchedFeeds(session));
    if (consumer && !consumer.isNew) return;
    this.#passOver(this.missingOf(EVERYTHING, 'shown'));
  }

  /** Numbers of a query's stories that were not reported, oldest first. */
  missingOf(query: Query, muted: 'hidden' | 'shown' = 'hidden'): number[] {
    const session = this.#session;
    const all = storyNumbers(session.reader(), query, session.queryContext(), { sort: 'oldest', muted });
    return all.filter(number => !this.#numbers.has(number));
  }

  /** The same one by one, without those the consumer was given, as far as that is seen in passing. */
  *unseenOf(query: Query): Iterable<number> {
    const missing = this.missingOf(query);
    for (let from = 0; from < missing.length; from += WINDOW) {
      const window = missing.slice(from, from + WINDOW);
      const isSeen =
        this.#consumer &&
        this.#session
          .reader()
          .ids(window)
          .every(id => this.#consumer!.has(id));
      if (isSeen) for (const number of window) this.add(number);
      else yield* window;
    }
  }

  add(number: number): void {
    this.#numbers.add(number);
  }

  /** Feeds that were fetched for the first time, by whomever, bring their back issues, which are not news. */
  passOverNewFeeds(): void {
    const fresh = fetchedFeeds(this.#session).filter(id => !this.#feeds.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) this.#feeds.add(id);
    const reader = this.#session.reader();
    const rows = reader.rows(this.missingOf(EVERYTHING, 'shown'));
    const back = rows.filter(row => fresh.includes(row.feedId));
    this.#passOver(back.flatMap(row => reader.numberOf(row.id) ?? []));
  }

  #passOver(numbers: readonly number[]): void {
    this.#consumer?.add(this.#session.reader().ids(numbers));
    for (const number of numbers) this.#numbers.add(number);
  }
}

/** Ids of the feeds that were ever fetched and read. */
function fetchedFeeds(session: Session): string[] {
  const states = session.reader().feedStates();
  return states.filter(state => state.bodyHash !== undefined).map(state => state.id);
}

/** Differs whenever another connection, the refresh worker's among them, wrote to the archive. */
function archiveVersion(session: Session): unknown {
  return session.reader().read(connection => connection.prepare('PRAGMA data_version').get()?.data_version);
}

/** Refreshes feeds when they are due, one refresh at a time, and says once what is wrong with a feed. */
class Schedule {
  readonly #session: Session;
  readonly #options: ArrivalsOptions;
  readonly #said = new Map<string, string>();
  #under: Promise<void> | undefined;

  constructor(session: Session, options: ArrivalsOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Starts a refresh when a feed is due and none is under way. */
  refreshDue(): void {
    if (this.#under || this.#options.offline || this.#options.stop.aborted) return;
    this.#reload();
    if (this.#session.sample) return;
    const states = new Map(
      this.#session
        .reader()
        .feedStates()
        .map(state => [state.id, state]),
    );
    const now = Date.now();
    const interval = checkInterval(this.#session.current().settings);
    const due = ({ id }: { id: string }) => {
      const state = states.get(id);
      return ((state && dueAt(state, interval)) ?? 0) <= now;
    };
    if (!this.#session.titledFeeds().some(due)) return;
    this.#under = this.#refresh(due).finally(() => {
      this.#under = undefined;
    });
  }

  /** Feeds and follows may change while this runs; a file that is wrong in the middle of an edit changes nothing. */
  #reload(): void {
    try {
      this.#session.reload();
      this.#say('config', undefined);
    } catch (error) {
      this.#say('config', (error as Error).message);
    }
  }

  async #refresh(wanted: (feed: { id: string }) => boolean): Promise<void> {
    const feeds = this.#session.titledFeeds().filter(wanted);
    const refresher = await this.#session.refresher();
    const unsubscribe = refresher.subscribe(event => {
      if (event.type === 'notice') this.#say('', event.message);
      if (event.type === 'feed')
        this.#say(
          event.feedId,
          event.status === 'failing' || event.status === 'gone' ? event.message : undefined,
        );
    });
    const summary: RefreshSummary = await refresher.refresh(feeds, 'due');
    unsubscribe();
    if (this.#options.stop.aborted) return;
    this.#say('', summary.error);
    await tellOf(summary.arrived, this.#session, this.#options.io, this.#options.stop);
  }

  #say(what: string, message: string | undefined): void {
    if (message !== undefined && this.#said.get(what) !== message) complain(this.#options.io, message);
    if (message === undefined) this.#said.delete(what);
    else this.#said.set(what, message);
  }
}
