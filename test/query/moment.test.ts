import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/query/moment.ts';

const now = new Date(2026, 10, 22, 21, 30).getTime();
const HOUR = 3_600_000;

describe('the moment a query means', () => {
  it('is counted back from now for an age', () => {
    expect(momentOf('36h', now)).toBe(now - 36 * HOUR);
    expect(momentOf('2d', now)).toBe(now - 48 * HOUR);
    expect(momentOf('3W', now)).toBe(now - 21 * 24 * HOUR);
    expect(momentOf('30m', now)).toBe(now - HOUR / 2);
    expect(momentOf('6mo', now)).toBe(new Date(2026, 4, 22, 21, 30).getTime());
    expect(momentOf('1mo', new Date(2026, 2, 31, 12).getTime())).toBe(new Date(2026, 1, 28, 12).getTime());
    expect(momentOf('1y', now)).toBe(new Date(2025, 10, 22, 21, 30).getTime());
  });

  it('is the beginning of a local day for a word or a date', () => {
    expect(momentOf('today', now)).toBe(new Date(2026, 10, 22).getTime());
    expect(momentOf('yesterday', now)).toBe(new Date(2026, 10, 21).getTime());
    expect(momentOf('2026-11-01', now)).toBe(new Date(2026, 10, 1).getTime());
    expect(momentOf('2026-11', now)).toBe(new Date(2026, 10, 1).getTime());
    expect(momentOf('2026', now)).toBe(new Date(2026, 0, 1).getTime());
  });

  it('is the day before by the calendar, also where a day has 25 hours', () => {
    // Clocks went back in the night to 5 April 2026 in Auckland.
    const sunday = new Date(2026, 3, 6, 1).getTime();
    expect(momentOf('yesterday', sunday)).toBe(new Date(2026, 3, 5).getTime());
  });

  it('is local without a zone and exact with one', () => {
    expect(momentOf('2026-11-01T08:30', now)).toBe(new Date(2026, 10, 1, 8, 30).getTime());
    expect(momentOf('2026-11-01 08:30:15', now)).toBe(new Date(2026, 10, 1, 8, 30, 15).getTime());
    expect(momentOf('2026-11-01T08:30Z', now)).toBe(Date.UTC(2026, 10, 1, 8, 30));
    expect(momentOf('2026-11-01T08:30:00+13:00', now)).toBe(Date.UTC(2026, 9, 31, 19, 30));
    expect(momentOf('2026-11-01T08:30-0330', now)).toBe(Date.UTC(2026, 10, 1, 12));
  });

  it.each(['', 'soon', '2x', '2026-13-01', '2026-02-29', '2026-11-01T25:00', '20261101', '99999999d'])(
    'is not in %j',
    text => {
      expect(momentOf(text, now)).toBeUndefined();
    },
  );
});
