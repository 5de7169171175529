import type { FeedStatus, Subscription } from '../story.ts';

/** Why a feed is left alone in a refresh. */
export interface SkippedFeed {
  feedId: string;
  reason: string;
}

/** How one feed of a refresh ended. */
export interface FeedOutcome {
  feedId: string;
  status: FeedStatus;
  added: number;
  updated: number;
  /** Ids of the stories that are news: those added, but not the back issues of a feed fetched for the first time. */
  arrived: string[];
  /** One line for the user: what went wrong, moved or was mended. */
  message?: string;
}

/** What a refresh came to. */
export interface RefreshSummary {
  feeds: number;
  added: number;
  updated: number;
  failed: number;
  /** Of all feeds. */
  arrived: string[];
  skipped: SkippedFeed[];
  /** A fault of the refresh as a whole, such as a disk that is full; one line. */
  error?: string;
}

/** Progress of a refresh, in the order it happens. */
export type RefreshEvent =
  | { type: 'started'; total: number; skipped: SkippedFeed[] }
  /** A feed is left alone after all, for what its host said of another one. */
  | ({ type: 'skipped' } & SkippedFeed)
  | ({ type: 'feed' } & FeedOutcome)
  /** The page of one of the feed's stories was fetched for its full text, and read. */
  | { type: 'page'; feedId: string }
  /** Every headline is stored; what is left is the full-text index. */
  | { type: 'stored' }
  | { type: 'done'; summary: RefreshSummary };

/**
 * Which feeds a refresh fetches: `due` those whose time has come, `now` all but those whose server asked to be
 * left alone, `force` all.
 */
export type RefreshMode = 'due' | 'now' | 'force';

/** What the worker is asked to do. */
export type WorkerRequest =
  | { type: 'refresh'; feeds: Subscription[]; mode: RefreshMode }
  /** Brings the archive's index of read and saved in step with the profile. */
  | { type: 'marks' }
  | { type: 'close' };

/** What the worker answers. */
export type WorkerReply =
  | RefreshEvent
  | { type: 'marked' }
  | { type: 'notice'; message: string }
  | { type: 'closed' };
