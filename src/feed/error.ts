import { sanitizeLine } from '../text/sanitize.ts';

export type FeedErrorCode =
  | 'http'
  | 'network'
  | 'timeout'
  | 'too-big'
  | 'not-a-feed'
  | 'gone'
  | 'refused'
  | 'redirect';

export interface FeedErrorDetails {
  /** Milliseconds since the epoch before which the server wants no request. */
  retryAt?: number;
  /** HTTP status. */
  status?: number;
  cause?: unknown;
}

/** A feed that could not be had. Its message is one line, fit to show, and names no credentials. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  declare readonly retryAt?: number;
  declare readonly status?: number;

  constructor(code: FeedErrorCode, message: string, details: FeedErrorDetails = {}) {
    // It may name a file, a program or an address as the feed's own address writes it.
    super(sanitizeLine(message), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'FeedError';
    this.code = code;
    if (details.retryAt !== undefined) this.retryAt = details.retryAt;
    if (details.status !== undefined) this.status = details.status;
  }
}
