import { FeedError } from './error.ts';
import type { HttpAnswer } from './http-get.ts';
import { retryTime } from './http-time.ts';
import { feedName } from './public-url.ts';

/** What to do about a status, by its number. */
const ADVICE: Record<number, string> = {
  401: 'wants a user name and password (https://user:password@host/…)',
  403: 'refuses access',
  404: 'not found; check the address',
  429: 'too many requests',
  451: 'not available for legal reasons',
};

/**
 * The error of an answer that is neither a feed nor a redirect, in one line.
 * @param now milliseconds since the epoch.
 */
export function httpFailure(url: string, { status, headers }: HttpAnswer, now: number): FeedError {
  const name = feedName(url);
  if (status === 410) {
    return new FeedError('gone', `${name}: gone for good (410); it is not asked again`, { status });
  }
  const retryAt = retryTime(headers['retry-after'], now);
  const reason =
    ADVICE[status] ?? (status >= 500 ? 'the server has a problem; try again later' : 'no feed there');
  const details = retryAt === undefined ? { status } : { status, retryAt };
  return new FeedError('http', `${name}: ${reason} (${status})`, details);
}
