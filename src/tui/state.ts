import type { KeptPrompt, PromptHistory } from '../profile/prompt-history.ts';
import type { Author, Story, StoryRow } from '../story.ts';
import type { ConfigChange } from './config-change.ts';
import { type Keymap, makeKeymap, NOTHING_TYPED, type Typed } from './keymap.ts';
import { type Layout, layoutOf, type Pane, type Size, widthOf } from './layout.ts';
import type { Line } from './line-editor.ts';
import { hasOutline, OUTLINE_WIDTH } from './outline.ts';
import type {
  Candidate,
  Counts,
  FoundFeed,
  ListRequest,
  QueryProblem,
  ReaderConfig,
  ReadMark,
  RefreshEvent,
  StarterFeed,
} from './ports.ts';
import { shownKey } from './shown-key.ts';
import {
  joinQueries,
  type SidebarEntry,
  type Source,
  sidebarEntries,
  sourceKey,
  sourceQuery,
} from './source.ts';
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
}

export interface StoryState {
  /** The story laid out in the pane; another one is loaded when the selection moves. */
  story?: Story;
  top: number;
  search?: { text: string; current: number };
}

export type MenuPurpose =
  | 'palette'
  | 'starter'
  | 'found'
  | 'authors'
  | 'authors-here'
  | 'author-page'
  | 'follows'
  | 'trouble'
  | 'feed'
  | 'mutes';

export interface MenuItem {
  id: string;
  label: string;
  note?: string;
  /** What there is to know of it, told whole while it is selected. */
  detail?: string;
  chosen?: boolean;
}

export interface Menu {
  kind: 'menu';
  purpose: MenuPurpose;
  title: string;
  items: MenuItem[];
  /** What is typed to find an entry, where there is a line for it. */
  line?: Line;
  selected: number;
  /** Entries can be chosen one by one. */
  many: boolean;
  /** What Enter does. */
  hint: string;
  /** What the key that chooses entries does in a menu where one is enough. */
  other?: string;
  /** Which key helps where there is no entry. */
  none?: string;
}

export type PromptPurpose =
  | 'filter'
  | 'search'
  | 'add-feed'
  | 'rename'
  | 'address'
  | 'folder'
  | 'save-query'
  | 'mute'
  | 'pipe'
  | 'follow';

export interface Prompt {
  kind: 'prompt';
  purpose: PromptPurpose;
  label: string;
  line: Line;
  /** What Esc goes back to. */
  before: string;
  /** The list as it was when the prompt came up. */
  list: ListState;
  problem?: QueryProblem;
  completion?: { start: number; end: number; candidates: Candidate[]; chosen: number };
  /** Place in the history, counted from its end; 0 is what is being typed. */
  past: number;
}

export interface Help {
  kind: 'help';
  top: number;
}

export type Overlay = Help | Menu | Prompt;

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

export type Action =
  | { type: 'resize'; size: Size }
  | { type: 'tick'; now: number }
  | { type: 'key'; key: string }
  | { type: 'paste'; text: string }
  | { type: 'pointer'; button: 'left' | 'wheel-up' | 'wheel-down'; column: number; row: number }
  | { type: 'listed'; total: number; unread: number; muted: number; position: number }
  | { type: 'rows'; offset: number; rows: readonly StoryRow[] }
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

/** A feed to subscribe to; the name is for the message only, until the feed itself tells its title. */
export interface NewFeed {
  url: string;
  name: string;
  folder?: string;
}

/** What happens outside the state; the controller does it. */
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

export interface Beginning {
  size: Size;
  now: number;
  config: ReaderConfig;
  counts: Counts;
  sample: boolean;
  /** A refresh begins with the reader. */
  refreshing?: boolean;
  notices: readonly string[];
  starterFeeds: readonly StarterFeed[];
  history: PromptHistory;
  /** What the list is filtered by at first. */
  filter?: string;
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

/** The state the reader begins with; its list is still to be asked for. */
export function initialState(beginning: Beginning): State {
  const { refreshing = false, ...given } = beginning;
  const { config, counts, notices, filter = '' } = given;
  const keymap = makeKeymap(config.keys);
  const said = [...notices, ...keymap.problems];
  const state: State = {
    ...given,
    ...(refreshing ? { refresh: { done: 0, total: 0 } } : {}),
    keymap,
    entries: sidebarEntries(counts, config.queries, []),
    folded: [],
    focus: 'headlines',
    sidebarShown: true,
    zen: false,
    source: { kind: 'all' },
    filter,
    onlyUnread: false,
    list: NO_LIST,
    story: { top: 0 },
    typed: NOTHING_TYPED,
    notices: said.slice(1),
    fresh: 0,
    undo: [],
    redo: [],
  };
  if (said[0] !== undefined) return { ...state, message: { text: said[0], tone: 'warning' } };
  if (!state.sample) return state;
  const [pick, add] = [shownKey(state, 'starter-feeds'), shownKey(state, 'add-feed')];
  const text = `A sample to look around in; ${pick} picks feeds of your own, ${add} adds one`;
  return { ...state, message: { text, tone: 'plain' } };
}

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
