import type { FeedError } from '../feed/error.ts';
import type { FetchResult } from '../feed/fetch.ts';
import { nextCheck } from '../feed/schedule.ts';
import type { FeedState, ParsedFeed, Subscription } from '../story.ts';
import { localTime } from '../text/time.ts';
import type { RefreshMode } from './events.ts';

type Unchanged = Extract<FetchResult, { kind: 'unchanged' }>;
type Body = Extract<FetchResult, { kind: 'body' }>;

/** State of a feed that was never fetched. */
export function firstState(subscription: Subscription): FeedState {
  return { id: subscription.id, title: '', status: 'new', failures: 0 };
}

// A round of refreshes comes as often as the user says: what is due soon after one need not wait for the next.
const ROUND_SLACK = 1 / 4;
const MINUTE = 60_000;

/** Minutes between checks of a feed that says nothing itself. */
export function checkInterval({ refreshEvery }: { refreshEvery: number }): number {
  return refreshEvery || 30;
}

/**
 * When a feed is due; undefined for one that always is.
 * @param interval minutes between checks the user wants by now; shorter ones than before count from the last check.
 */
export function dueAt(state: FeedState, interval: number): number | undefined {
  const { nextCheck: planned, checked, failures, ttl, freshUntil, retryAt } = state;
  if (planned === undefined || checked === undefined || interval >= (state.interval ?? 0)) return planned;
  const said = failures > 0 ? {} : { ttl, freshUntil };
  const sooner = nextCheck({
    now: checked,
    interval,
    failures,
    random: () => 0,
    ...given({ ...said, retryAt }),
  });
  return Math.min(planned, sooner);
}

/** What is known of it: the rest is left out. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/**
 * Why a feed is not fetched now, or undefined when it is.
 * @param now milliseconds since the epoch.
 * @param interval minutes between checks the user wants.
 */
export function reasonToSkip(
  state: FeedState | undefined,
  mode: RefreshMode,
  now: number,
  interval: number,
): string | undefined {
  if (!state || mode === 'force') return undefined;
  if (state.status === 'gone') return 'gone for good (410)';
  // It was last checked under a clock that was wrong, and so is every moment that was reckoned from it.
  if (state.checked !== undefined && state.checked > now) return undefined;
  if (state.retryAt !== undefined && state.retryAt > now) return askedToWait(state.retryAt);
  const due = mode === 'due' ? dueAt(state, interval) : undefined;
  const soon = now + interval * MINUTE * ROUND_SLACK;
  return due !== undefined && due > soon ? `not due until ${localTime(due)}` : undefined;
}

/** The reason to leave a feed alone whose server wants no request before a time. */
export function askedToWait(until: number | undefined): string | undefined {
  return until === undefined ? undefined : `its server asked to wait until ${localTime(until)}`;
}

/** What stays known of a feed while it answers: no failures, and its own words. */
function answering(before: FeedState): FeedState {
  const { failingSince: _since, message: _message, retryAt: _retry, freshUntil: _fresh, ...kept } = before;
  return { ...kept, failures: 0, checked: Date.now() };
}

function validators({ etag, lastModified, bodyHash }: Unchanged | Body) {
  return {
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(bodyHash ? { bodyHash } : {}),
  };
}

function next(interval: number, ttl: number | undefined, freshUntil: number | undefined) {
  const said = given({ ttl, freshUntil });
  const time = nextCheck({ now: Date.now(), interval, failures: 0, random: Math.random, ...said });
  return { interval, nextCheck: time, ...given({ freshUntil }) };
}

/** State after the server said that nothing changed. `interval` in minutes. */
export function afterUnchanged(before: FeedState, result: Unchanged, interval: number): FeedState {
  return {
    ...answering(before),
    // What was told of the text still holds of it.
    ...(before.failures === 0 && before.message ? { message: before.message } : {}),
    ...validators(result),
    status: result.movedTo ? 'moved' : 'unchanged',
    ...next(interval, before.ttl, result.freshUntil),
    ...(result.movedTo ? { movedTo: result.movedTo } : {}),
  };
}

/** State after a body was fetched and read. `interval` in minutes. */
export function afterFetch(
  before: FeedState,
  result: Body,
  feed: Omit<ParsedFeed, 'entries'>,
  interval: number,
): FeedState {
  const { etag: _etag, lastModified: _modified, siteUrl: _site, ttl: _ttl, ...kept } = answering(before);
  const message = feed.notes.length > 0 ? feed.notes.join('; ') : undefined;
  return {
    ...kept,
    ...validators(result),
    title: feed.title || before.title,
    status: result.movedTo ? 'moved' : 'ok',
    ...next(interval, feed.ttl, result.freshUntil),
    ...(feed.siteUrl ? { siteUrl: feed.siteUrl } : {}),
    ...(feed.ttl === undefined ? {} : { ttl: feed.ttl }),
    ...(result.movedTo ? { movedTo: result.movedTo } : {}),
    ...(message ? { message } : {}),
  };
}

/** State after a feed could not be fetched or read; what was known of it stays. `interval` in minutes. */
export function afterFailure(before: FeedState, error: FeedError, interval: number): FeedState {
  const now = Date.now();
  const failures = before.failures + 1;
  const { retryAt: _retry, ...kept } = before;
  return {
    ...kept,
    status: error.code === 'gone' ? 'gone' : 'failing',
    checked: now,
    failures,
    failingSince: before.failingSince ?? now,
    message: error.message,
    interval,
    nextCheck: nextCheck({
      now,
      interval,
      failures,
      random: Math.random,
      ...(error.retryAt === undefined ? {} : { retryAt: error.retryAt }),
    }),
    ...(error.retryAt === undefined ? {} : { retryAt: error.retryAt }),
  };
}
