import type { IncomingHttpHeaders } from 'node:http';

const MAX_FRESH = 7 * 24 * 3_600_000;
const MAX_RETRY = 24 * 3_600_000;

/** Milliseconds since the epoch of an HTTP date (RFC 9110, section 5.6.7), or undefined. */
function httpDate(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * When a Retry-After header (RFC 9110, section 10.2.3: seconds or a date) lets the next request be made.
 * @returns milliseconds since the epoch, at most a day after `now`; undefined without a usable header.
 */
export function retryTime(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const given = header.trim();
  const time = /^\d{1,10}(?:\.\d+)?$/.test(given) ? now + Number(given) * 1000 : httpDate(given);
  if (time === undefined || time <= now) return undefined;
  return Math.min(time, now + MAX_RETRY);
}

/**
 * Until when a response is fresh by Cache-Control and Expires (RFC 9111, section 4.2).
 * @returns milliseconds since the epoch, at most a week after `now`; undefined when it is not.
 */
export function freshTime(headers: IncomingHttpHeaders, now: number): number | undefined {
  const control = headers['cache-control']?.toLowerCase() ?? '';
  if (/\bno-(?:cache|store)\b/.test(control)) return undefined;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control);
  const age = Number(headers.age ?? 0);
  const time = maxAge
    ? now + (Number(maxAge[1]) - (Number.isFinite(age) ? age : 0)) * 1000
    : httpDate(headers.expires);
  if (time === undefined || time <= now) return undefined;
  return Math.min(time, now + MAX_FRESH);
}
