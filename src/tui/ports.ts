/**
 * All the reader gets and does goes through these types; who starts the reader implements them.
 * Every method that returns plainly is called between a key and its frame: it must answer within a few milliseconds.
 */
import type { KeptPrompt, PromptHistory } from '../profile/prompt-history.ts';
import type { FeedStatus, Follow, Story, StoryRow, Subscription } from '../story.ts';
import type { Look } from '../text/style.ts';

/** What lists sort by: newest or oldest first, by feed, by author, longest first, or best match. */
export const SORTS = ['newest', 'oldest', 'feed', 'author', 'longest', 'best'] as const;
export type Sort = (typeof SORTS)[number];

export const DENSITIES = ['headlines', 'why', 'context'] as const;
/** What a list shows of a story: its headline, why it matters too, or that and the context. */
export type Density = (typeof DENSITIES)[number];

export const GROUPINGS = ['none', 'day', 'feed', 'author'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How the user wants the screen; kept in the profile's settings. */
export interface ReaderSettings {
  theme: string;
  /** The user's changes to the theme's looks, by role. */
  themeChanges: Record<string, Look>;
  unicode: boolean;
  mouse: boolean;
  density: Density;
  order: 'article' | 'rank';
  group: Grouping;
  sort: Sort;
  /** Widest line of prose, in columns. */
  measure: number;
  /** Columns of the sidebar and of the headlines beside the reader; 0 lets the reader choose. */
  sidebarWidth: number;
  listWidth: number;
  /** Minutes between refreshes while the reader is open; 0 is never. */
  refreshEvery: number;
}

export interface SavedQuery {
  name: string;
  query: string;
}

/** The part of the user's configuration the reader shows or changes. */
export interface ReaderConfig {
  settings: ReaderSettings;
  feeds: Subscription[];
  follows: Follow[];
  queries: SavedQuery[];
  mutes: string[];
  /** Command id to keys, in place of the usual ones. */
  keys: Record<string, string[]>;
}

/** A feed as the sidebar shows it. */
export interface FeedSummary {
  id: string;
  title: string;
  url: string;
  folder?: string;
  /** The site it is of. */
  siteUrl?: string;
  unread: number;
  status: FeedStatus;
  failures: number;
  /** What went wrong last, one line. */
  message?: string;
  /** When it was last looked at, milliseconds since the epoch. */
  checked?: number;
}

/** Unread stories of everything the sidebar lists. */
export interface Counts {
  following: number;
  all: number;
  saved: number;
  /** By name of the saved query. */
  queries: Record<string, number>;
  feeds: FeedSummary[];
  /** Unread stories the mute rules hide. */
  muted: number;
}

export interface ListRequest {
  /** In the query language; '' is everything. */
  query: string;
  sort: Sort;
}

/** Some stories of a list, and how many of them are unread, where that is known. */
export interface Tally {
  stories: number;
  unread?: number;
}

/**
 * A list as it was when it was asked for: stories do not leave it when they are read, and new ones do not enter.
 * The rows' marks are as they are now.
 */
export interface StoryList {
  readonly total: number;
  readonly unread: number;
  /** Unread stories that would be in the list were it not for the mute rules. */
  readonly muted: number;
  /** How many stories of the list are unread now. */
  unreadNow(): number;
  rows(offset: number, limit: number): StoryRow[];
  /** Place of a story in the list, or -1. */
  position(id: string): number;
  /** First place after (or before) one, in list order, of a story that is unread now; or -1. */
  nextUnread(from: number, direction: 1 | -1): number;
  /** Ids of the stories of the list that are unread now, for mark-all-read. */
  unreadIds(): string[];
  /**
   * The stories next to a place, in one direction, as far as something holds for them; it holds for none behind those.
   * Undefined while it would take too long to find out.
   */
  beyond(place: number, direction: 1 | -1, holds: (row: StoryRow) => boolean): Tally | undefined;
}

export interface ReadMark {
  id: string;
  key: 'read' | 'saved';
  on: boolean;
}

/** What a query's error points at. */
export interface QueryProblem {
  message: string;
  /** Code units into the query. */
  at: number;
  length: number;
}

export interface Candidate {
  /** What takes the place of the word. */
  text: string;
  /** A few words about it. */
  note?: string;
}

/** Where the word being completed lies in the text, and what could stand there. */
export interface Completion {
  start: number;
  end: number;
  candidates: Candidate[];
}

export interface StarterFeed {
  title: string;
  url: string;
  about: string;
  folder?: string;
}

export interface FoundFeed {
  url: string;
  title: string;
}

export type RefreshEvent =
  /** A refresh is on its way; its `started` and `done` follow. */
  | { type: 'asked' }
  | { type: 'started'; total: number }
  | { type: 'feed'; feedId: string; status: FeedStatus; added: number; message?: string }
  | { type: 'done'; added: number; failed: number; message?: string }
  /** Marks have reached the archive: counts are right again. */
  | { type: 'marked' }
  /** Something went wrong beside a refresh, in one line. */
  | { type: 'notice'; message: string };

/** What the archive knows of an author. */
export interface AuthorSummary {
  /** Spellings seen, the most frequent first. */
  names: readonly string[];
  /** Titles of the feeds that carry the author. */
  feeds: readonly string[];
  stories: number;
  /** When the last story came, milliseconds since the epoch. */
  last: number;
}

/** Everything the reader needs from the rest of nutgraf. */
export interface ReaderPort {
  /** The sample edition is on the screen, because there are no feeds yet. */
  sample(): boolean;
  /** One line each: what there is to say at the start (a file set aside, a wrong setting, …). */
  readonly notices: readonly string[];
  /** A refresh begins with the reader. */
  readonly refreshing: boolean;
  /** What was typed into prompts, also in earlier readers. */
  readonly history: PromptHistory;
  now(): number;

  list(request: ListRequest): StoryList;
  story(id: string): Story | undefined;
  counts(): Counts;
  /** Unread stories each mute rule hides, by rule; one that cannot be understood has none. */
  hiddenByMutes(): ReadonlyMap<string, number>;
  /** Durable when it returns. */
  mark(marks: readonly ReadMark[]): void;
  /** Looks for marks made elsewhere; a `marked` event follows when there are any. */
  catchUp(): void;

  config(): ReaderConfig;
  /** Reads the file anew, after the user's editor had it. Throws with what is wrong in it. */
  reloadConfig(): ReaderConfig;
  updateConfig(change: (draft: ReaderConfig) => void): ReaderConfig;
  /** The follow a name makes (clean name and key), not yet recorded; rejects with a one-line message. */
  followOf(name: string): Promise<Follow>;
  /** By follow key. */
  author(key: string): AuthorSummary | undefined;
  readonly starterFeeds: readonly StarterFeed[];
  /** Looks for the feeds at a page's or feed's address; rejects with a one-line message. */
  discover(url: string): Promise<FoundFeed[]>;
  /** The subscriptions that addresses make, without those that are there; not yet recorded. */
  newFeeds(feeds: readonly { url: string; folder?: string }[]): Subscription[];

  /** Undefined when the query is fine. */
  validateQuery(text: string): QueryProblem | undefined;
  complete(text: string, cursor: number): Completion;

  /** Keeps what was typed into a prompt for readers to come. */
  remember(prompt: KeptPrompt, line: string): void;

  /**
   * Fetches feeds, all of them without ids: those whose time has come, quietly; all but those whose server asked to be
   * left alone; or all.
   */
  refresh(feedIds: readonly string[] | undefined, which: 'due' | 'now' | 'force'): void;
  subscribe(listener: (event: RefreshEvent) => void): () => void;

  /** Opens an address in the browser; resolves to what to tell the user. */
  open(url: string): Promise<string>;
  /** Fetches an image of a story that came with a feed; rejects with a one-line message. */
  image(url: string, feedId: string): Promise<Uint8Array>;
  /** Has the player open an address; resolves to what to tell the user. */
  play(url: string): Promise<string>;
  /** Copies to the clipboard; resolves to what to tell the user. */
  copy(text: string): Promise<string>;
  /** The configuration file, for the editor. */
  readonly configFile: string;
}

/** What needs the terminal itself; the running screen gives it. */
export interface Outside {
  edit(): Promise<void>;
  page(text: string): Promise<void>;
  pipe(text: string, command: string): Promise<void>;
  /** Whether the terminal shows pictures. */
  showsPictures(): Promise<boolean>;
  /** Shows a picture until a key is pressed. Rejects with a one-line message when it cannot be drawn. */
  picture(bytes: Uint8Array, caption: string): Promise<void>;
  repaint(): Promise<void>;
  suspend(): Promise<void>;
  /** @param code the exit code. */
  quit(code: number): void;
}
