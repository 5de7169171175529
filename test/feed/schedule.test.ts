import { describe, expect, it } from 'vitest';
import { type CheckTiming, nextCheck } from '../../src/feed/schedule.ts';

const NOW = Date.UTC(2026, 10, 22);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes until the next check, without the share of chance. */
const wait = (timing: Partial<CheckTiming>) =>
  (nextCheck({ now: NOW, interval: 30, failures: 0, random: () => 0, ...timing }) - NOW) / MINUTE;

describe('the next check of a feed', () => {
  it('is after the longest of what the user, the feed and the server ask for', () => {
    expect(wait({})).toBe(30);
    expect(wait({ ttl: 60 })).toBe(60);
    expect(wait({ ttl: 10 })).toBe(30);
    expect(wait({ freshUntil: NOW + 90 * MINUTE, ttl: 60 })).toBe(90);
    expect(wait({ freshUntil: NOW - MINUTE })).toBe(30);
  });

  it('is within a day, unless the user wants it later', () => {
    expect(wait({ ttl: 1_000_000 })).toBe(24 * 60);
    expect(wait({ freshUntil: NOW + 6 * DAY })).toBe(24 * 60);
    expect(wait({ interval: 3 * 24 * 60 })).toBe(3 * 24 * 60);
  });

  it('is twice as far off after each failure in a row', () => {
    expect([1, 2, 3, 4].map(failures => wait({ failures }))).toEqual([30, 60, 120, 240]);
    expect(wait({ failures: 1000 })).toBe(24 * 60);
  });

  it('is never before the server wants it', () => {
    expect(wait({ failures: 1, retryAt: NOW + 5 * 60 * MINUTE })).toBe(300);
    expect(wait({ failures: 5, retryAt: NOW + MINUTE })).toBe(480);
  });

  it('drifts apart for feeds that were added together, later and never sooner', () => {
    expect(wait({ random: () => 0.999 })).toBeGreaterThan(32);
    expect(wait({ random: () => 0.999 })).toBeLessThan(33);
  });
});
