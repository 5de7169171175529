import type { Story, StoryRow } from '../story.ts';
import type { ConfigChange } from './config-change.ts';
import type { Keymap } from './keymap.ts';
import { type Layout, layoutOf, type Pane, type Size, widthOf } from './layout.ts';
import { hasOutline, OUTLINE_WIDTH } from './outline.ts';
import type { Overlay, PromptPurpose } from './overlay.ts';
import type { Counts, FoundFeed, ListRequest, ReaderConfig, ReadMark, StarterFeed, Tally } from './ports.ts';
import type { Typed } from './read-key.ts';
import { joinQueries, type SidebarEntry, type Source, sourceKey, sourceQuery } from './source.ts';
import { type LaidStory, layStory } from './story-lines.ts';

/** The headlines: a window of rows around what is on the screen, of a list that may have 100,000. */
export interface ListState {
  /** It must be asked for anew; `keep` says whether the selection stays on its story then. */
  stale: false | 'fresh' | 'keep';
  total: number;
  unread: number;
  /** Unread ones that the mute rules keep out. */
  muted: number;
  /** Place of the first row of the window in the list. */
  offset: number;
  rows: readonly StoryRow[];
  selected: number;
  /** The story the selection is on, also while its row is not loaded. */
  selectedId?: string;
  /** First story on the screen. */
  top: number;
  /** What the groups at both ends of the window have outside of it, once it is counted. */
  beyond?: { before: Tally; behind: Tally };
}

export interface StoryState {
  /** The story laid out in the pane; another one is loaded when the selection moves. */
  story?: Story;
  top: number;
  search?: { text: string; current: number };
}

/** Marks and configuration changed together, as one step of undo. */
export interface Change {
  marks: readonly ReadMark[];
  config: readonly ConfigChange[];
}

export interface Step {
  label: string;
  undo: Change;
  redo: Change;
}

export interface Message {
  text: string;
  tone: 'plain' | 'good' | 'warning' | 'error';
}

export interface State {
  size: Size;
  now: number;
  config: ReaderConfig;
  keymap: Keymap;
  starterFeeds: readonly StarterFeed[];
  sample: boolean;
  counts: Counts;
  entries: readonly SidebarEntry[];
  folded: readonly string[];
  focus: Pane;
  sidebarShown: boolean;
  zen: boolean;
  source: Source;
  filter: string;
  onlyUnread: boolean;
  list: ListState;
  story: StoryState;
  overlay?: Overlay;
  typed: Typed;
  message?: Message;
  /** What there is still to say after the message on the screen. */
  notices: readonly string[];
  refresh?: { done: number; total: number };
  /** The user asked for the refresh that is going on, or for the next one, and is told how it went. */
  asked?: 'now' | 'next';
  /** The address whose feeds are being looked for. */
  looking?: string;
  /** Feeds to choose from, once the user is done with what is on the screen. */
  found?: readonly FoundFeed[];
  /** New stories of this list that are not shown yet. */
  fresh: number;
  undo: readonly Step[];
  redo: readonly Step[];
  /** What was typed into prompts, by purpose, the latest last. */
  history: Partial<Record<PromptPurpose, readonly string[]>>;
}

/** A list that is still to be asked for. */
export const NO_LIST: ListState = {
  stale: 'fresh',
  total: 0,
  unread: 0,
  muted: 0,
  offset: 0,
  rows: [],
  selected: 0,
  top: 0,
};

export function layout(state: State): Layout {
  const { settings } = state.config;
  return layoutOf(state.size, {
    focus: state.focus,
    sidebarShown: state.sidebarShown,
    zen: state.zen,
    settings,
  });
}

/** What the headlines are a list of. */
export function request(state: State): ListRequest {
  const { settings } = state.config;
  const parts = [sourceQuery(state.source), state.onlyUnread ? 'is:unread' : '', state.filter];
  const searching = state.filter.trim() !== '';
  const sort = settings.sort === 'best' && !searching ? 'newest' : settings.sort;
  return { query: joinQueries(parts), sort };
}

/** The list before the stories outside its window are counted. */
export function uncounted({ beyond: _, ...list }: ListState): ListState {
  return list;
}

export function rowAt(list: ListState, place: number): StoryRow | undefined {
  return list.rows[place - list.offset];
}

export function selectedRow(state: State): StoryRow | undefined {
  return rowAt(state.list, state.list.selected);
}

export function entryOf(state: State, source: Source = state.source): SidebarEntry | undefined {
  const key = sourceKey(source);
  return state.entries.find(entry => sourceKey(entry.source) === key);
}

export function sourceTitle(state: State): string {
  if ('name' in state.source) return state.source.name;
  return entryOf(state)?.title ?? 'All';
}

/** Columns inside the story pane, and how many of them the outline in the margin takes. */
export function storyColumns(state: State): { columns: number; outline: number } {
  const columns = Math.max(10, (widthOf(layout(state), 'story') || state.size.columns) - 2);
  const { story } = state.story;
  return { columns, outline: story && hasOutline(story.document, columns) ? OUTLINE_WIDTH : 0 };
}

/** The story pane's lines, or undefined while there is no story. */
export function laidStory(state: State): LaidStory | undefined {
  const { story } = state.story;
  if (!story) return undefined;
  const { settings, follows } = state.config;
  const { columns, outline } = storyColumns(state);
  return layStory(story, {
    width: columns - outline,
    measure: settings.measure,
    order: settings.order,
    unicode: settings.unicode,
    follows,
    now: state.now,
  });
}
