import type { Story, StoryRow } from '../story.ts';
import type { Size } from './layout.ts';
import type {
  Candidate,
  Counts,
  FoundFeed,
  QueryProblem,
  ReaderConfig,
  RefreshEvent,
  Tally,
} from './ports.ts';
import type { Change, Message } from './state.ts';

/** What happens to the state. */
export type Action =
  | { type: 'resize'; size: Size }
  | { type: 'tick'; now: number }
  | { type: 'key'; key: string }
  | { type: 'paste'; text: string }
  | { type: 'pointer'; button: 'left' | 'wheel-up' | 'wheel-down'; column: number; row: number }
  | { type: 'listed'; total: number; unread: number; muted: number; position: number }
  | { type: 'rows'; offset: number; rows: readonly StoryRow[] }
  | { type: 'beyond'; before: Tally; behind: Tally }
  /** The rows at hand as they are marked now, and how many of the list are unread. */
  | { type: 'remarked'; rows: readonly StoryRow[]; unread: number }
  | { type: 'story'; story: Story | undefined }
  | { type: 'counts'; counts: Counts; sample: boolean }
  | { type: 'config'; config: ReaderConfig }
  | { type: 'refresh'; event: RefreshEvent }
  | { type: 'message'; message: Message }
  | { type: 'all-said' }
  | { type: 'sought'; position: number; direction: 1 | -1; open: boolean; moved?: true }
  | { type: 'collected'; ids: readonly string[] }
  | {
      type: 'checked';
      text: string;
      problem?: QueryProblem;
      completion?: { start: number; end: number; candidates: Candidate[] };
    }
  | { type: 'looked'; address: string }
  | { type: 'found'; feeds: readonly FoundFeed[] }
  | { type: 'muted'; hidden: ReadonlyMap<string, number> }
  | { type: 'change'; label: string; change: Change };
