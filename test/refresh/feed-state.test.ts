import { describe, expect, it } from 'vitest';
import { afterUnchanged, dueAt, reasonToSkip } from '../../src/refresh/feed-state.ts';
import type { FeedState } from '../../src/story.ts';

const MINUTE = 60_000;
const CHECKED = Date.UTC(2026, 10, 22);
const at = (minutes: number) => CHECKED + minutes * MINUTE;

/** A feed checked at minute 0 while the user wanted a check each half hour. */
const checked = (changes: Partial<FeedState> = {}): FeedState => ({
  id: 'aaaaaaaa',
  title: 'A',
  status: 'ok',
  failures: 0,
  checked: CHECKED,
  interval: 30,
  nextCheck: at(32),
  ...changes,
});

/** Minute at which a feed is due when the user wants a check as often as that. */
const due = (interval: number, changes: Partial<FeedState> = {}) =>
  (dueAt(checked(changes), interval)! - CHECKED) / MINUTE;

describe('when a feed is due', () => {
  it('follows a shorter setting from the last check on', () => {
    expect(due(30)).toBe(32);
    expect(due(5)).toBe(5);
    expect(due(1)).toBe(1);
  });

  it('is no sooner than the feed or its server asked for', () => {
    expect(due(5, { ttl: 20 })).toBe(20);
    expect(due(5, { freshUntil: at(12) })).toBe(12);
    expect(due(5, { failures: 1, retryAt: at(25) })).toBe(25);
  });

  it('still waits longer after each failure', () => {
    expect(due(5, { failures: 2, nextCheck: at(60) })).toBe(10);
  });

  it('stays what it was with a longer setting, and where nothing is known of the one before', () => {
    expect(due(600)).toBe(32);
    expect(dueAt(checked({ interval: undefined as never }), 5)).toBe(at(32));
  });
});

describe('a round of refreshes', () => {
  const skipped = (minute: number, interval = 30) =>
    reasonToSkip(checked(), 'due', at(minute), interval) !== undefined;

  it('takes along what is due soon after it, or each second one would find nothing', () => {
    expect(skipped(30)).toBe(false);
    expect(skipped(20)).toBe(true);
  });

  it('comes sooner with a shorter setting', () => {
    expect(skipped(6, 5)).toBe(false);
    expect(skipped(2, 5)).toBe(true);
  });
});

it('what was told of a feed holds while it stays unchanged, what kept it from being had does not', () => {
  const result = { kind: 'unchanged', url: 'https://tide.example/feed' } as const;
  const note = { message: 'its XML is broken at line 3; it was mended' };
  expect(afterUnchanged(checked(note), result, 30)).toMatchObject(note);
  const failed = checked({ message: 'no such host', failures: 1 });
  expect(afterUnchanged(failed, result, 30)).not.toHaveProperty('message');
});
