const MINUTE = 60_000;
const MAX_WAIT = 24 * 60 * MINUTE;
const MAX_TTL = 7 * 24 * 60;
/** Share of the wait that is left to chance, so that feeds added together drift apart. */
const JITTER = 0.1;

export interface CheckTiming {
  /** Milliseconds since the epoch. */
  now: number;
  /** Minutes between checks the user wants. */
  interval: number;
  /** Minutes, as the feed says. */
  ttl?: number;
  /** Milliseconds since the epoch until which the server calls its answer fresh. */
  freshUntil?: number;
  /** Milliseconds since the epoch before which the server wants no request. */
  retryAt?: number;
  /** Failed checks in a row, this one included. */
  failures: number;
  /** A number from 0 up to 1. */
  random: () => number;
}

/**
 * When a feed is checked next: after the longest of what the user, the feed and the server ask for, at most a day,
 * unless the user's interval is longer; each failure in a row doubles the wait. Retry-After is always kept.
 * @returns milliseconds since the epoch.
 */
export function nextCheck(timing: CheckTiming): number {
  const { now, failures } = timing;
  const interval = Math.max(1, timing.interval) * MINUTE;
  const ttl = Math.min(Math.max(timing.ttl ?? 0, 0), MAX_TTL) * MINUTE;
  const fresh = (timing.freshUntil ?? now) - now;
  const cap = Math.max(interval, MAX_WAIT);
  const calm = Math.min(Math.max(interval, ttl, fresh), cap);
  const wait = failures > 0 ? Math.min(calm * 2 ** Math.min(failures - 1, 20), cap) : calm;
  const time = now + Math.round(wait * (1 + JITTER * timing.random()));
  return Math.max(time, timing.retryAt ?? 0);
}
