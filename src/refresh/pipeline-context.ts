import type { Archive, MarkLookup } from '../archive/archive.ts';
import type { RefreshEvent } from './events.ts';
import type { ReadingThread } from './reading-thread.ts';

/** What reads feeds and pages: a thread of its own, so that what was read is stored meanwhile. */
export type Reader = Pick<ReadingThread, 'feed' | 'page'>;

/** What the pipeline needs beside the feeds. */
export interface PipelineContext {
  archive: Archive;
  reader: Reader;
  /** Whether no feed is read while another is stored. */
  inTurns: boolean;
  marks: MarkLookup;
  /** Minutes between two checks of a feed that says nothing itself. */
  interval: number;
  /** The user's own section labels, and whether sections may be derived. */
  reading: { labels: Record<string, string[]>; derive: boolean };
  emit: (event: RefreshEvent) => void;
  /** Whether the pages of stories may be fetched at all. */
  pages: boolean;
  /** The user's program that is asked for sections where the publisher has none, and its arguments. */
  briefCommand?: readonly string[] | undefined;
  /** Something went wrong that is no feed's fault; one line. */
  onNotice?: (message: string) => void;
  /** A feed whose every redirect was permanent has a new address. */
  onMoved: (feedId: string, url: string) => void;
  signal?: AbortSignal;
}
