const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Age of a moment in at most four columns, as lists show it: `now`, `5m`, `3h`, `2d`, `3w`, `7mo`, `2y`. */
export function age(then: number, now: number): string {
  const span = now - then;
  if (span < MINUTE) return 'now';
  if (span < HOUR) return `${Math.floor(span / MINUTE)}m`;
  if (span < DAY) return `${Math.floor(span / HOUR)}h`;
  if (span < 14 * DAY) return `${Math.floor(span / DAY)}d`;
  if (span < 60 * DAY) return `${Math.floor(span / (7 * DAY))}w`;
  if (span < 365 * DAY) return `${Math.floor(span / (30 * DAY))}mo`;
  return `${Math.floor(span / (365 * DAY))}y`;
}

/** The same in a sentence: `5m ago`, `just now`. */
export function ago(then: number, now: number): string {
  const span = age(then, now);
  return span === 'now' ? 'just now' : `${span} ago`;
}

/** ISO 8601 UTC of a moment in milliseconds, without fractions: `2026-11-01T08:30:00Z`. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const two = (n: number) => String(n).padStart(2, '0');

/** A day in the reader's own time zone: `2026-11-01`. */
export function localDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A moment in the reader's own time zone: `2026-11-01 08:30`. */
export function localTime(time: number): string {
  const date = new Date(time);
  return `${localDay(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
