const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The same letters as the ages in lists. */
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

const AGE = /^(\d{1,5})(mo|[mhdwy])$/;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** What `momentOf` reads, for messages. */
export const MOMENT_EXAMPLES = '2d, 36h, 3w, today, yesterday, 2026-11-01 or 2026-11-01T08:30';

/**
 * The moment a query's `since:` or `before:` means: an age counted back from now, a word, or an ISO date or time. Dates, and times
 * without a zone, are of the local time zone; a date stands for its first moment.
 * @returns milliseconds since the epoch, or undefined for anything else.
 */
export function momentOf(text: string, now: number): number | undefined {
  const written = text.trim();
  const word = written.toLowerCase();
  if (word === 'now') return now;
  if (word === 'today') return startOfDay(now, 0);
  if (word === 'yesterday') return startOfDay(now, -1);
  const age = AGE.exec(word);
  if (age) return ago(now, Number(age[1]), age[2]!);
  const date = DATE.exec(written.toUpperCase());
  return date ? dateOf(date) : undefined;
}

function startOfDay(now: number, days: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

function ago(now: number, amount: number, unit: string): number | undefined {
  if (unit in UNITS) return now - amount * UNITS[unit]!;
  const date = new Date(now);
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() - amount * (unit === 'y' ? 12 : 1));
  // A month back from the 31st is the last of a shorter month.
  date.setDate(Math.min(day, new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate()));
  return Number.isNaN(date.getTime()) ? undefined : date.getTime();
}

function dateOf([
  ,
  year,
  month = '01',
  day = '01',
  hour = '00',
  minute = '00',
  second = '00',
  zone,
]: RegExpExecArray): number | undefined {
  const numbers = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [y, mo, d, h, mi, s] = numbers;
  // What rolls over (30 February, 25 o'clock) is no date.
  const utc = new Date(Date.UTC(y, mo - 1, d, h, mi, s));
  const read = [
    utc.getUTCFullYear(),
    utc.getUTCMonth() + 1,
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  ];
  if (read.some((value, i) => value !== numbers[i])) return undefined;
  if (!zone) return new Date(y, mo - 1, d, h, mi, s).getTime();
  if (zone === 'Z') return utc.getTime();
  const offset = Number(zone.slice(1, 3)) * HOUR + Number(zone.slice(-2)) * MINUTE;
  return utc.getTime() - (zone[0] === '-' ? -offset : offset);
}
