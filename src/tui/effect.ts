import type { KeptPrompt } from '../profile/prompt-history.ts';
import type { Author, StoryRow } from '../story.ts';
import type { ConfigChange } from './config-change.ts';
import type { ReadMark } from './ports.ts';
import type { State } from './state.ts';

/** A feed to subscribe to; the name is for the message only, until the feed itself tells its title. */
export interface NewFeed {
  url: string;
  name: string;
  folder?: string;
}

/** What happens outside the state; `runEffect` does it. */
export type Effect =
  | { type: 'mark'; marks: readonly ReadMark[] }
  | { type: 'config'; changes: readonly ConfigChange[] }
  /** `insist`: also feeds whose server asked to be left alone. */
  | { type: 'refresh'; feedIds?: readonly string[]; insist?: true }
  | { type: 'open'; url: string }
  | { type: 'play'; url: string }
  | { type: 'copy'; text: string }
  /** `moved`: a list was just left for this one, which is sought from its end. */
  | { type: 'seek-unread'; from: number; direction: 1 | -1; open: boolean; moved?: true }
  | { type: 'collect-unread' }
  | { type: 'check'; text: string; cursor: number }
  | { type: 'discover'; url: string }
  | { type: 'add-feeds'; feeds: readonly NewFeed[] }
  | { type: 'follow-name'; name: string }
  /** Opens the menu of the mute rules, with what each hides. */
  | { type: 'mutes' }
  /** Says what is known of an author. */
  | { type: 'author'; author: Author }
  | { type: 'remember'; prompt: KeptPrompt; line: string }
  | { type: 'editor' }
  | { type: 'image'; story: StoryRow; url: string }
  | { type: 'pager' }
  | { type: 'pipe'; command: string }
  | { type: 'repaint' }
  | { type: 'suspend' }
  | { type: 'quit'; code: number };

export interface Next {
  state: State;
  effects: Effect[];
}

/** A state that asks for nothing outside it. */
export const only = (state: State): Next => ({ state, effects: [] });

/** What a command does; the count is what was typed before its key. */
export type Run = (state: State, count: number | undefined) => Next;
