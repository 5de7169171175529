/** The domain's words as types, shared by every stage; the rules live in the stages. */

/** A run of text with one look. */
export interface Span {
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
  /** Absolute http, https or mailto URL. */
  href?: string;
}

export interface Paragraph {
  type: 'paragraph';
  spans: Span[];
}

/** What a document is made of. Text in it has passed `text/sanitize`. */
export type Block =
  | Paragraph
  | { type: 'heading'; level: number; spans: Span[] }
  | { type: 'list'; ordered: boolean; start?: number; items: Block[][] }
  | { type: 'quote'; blocks: Block[]; attribution?: string }
  | { type: 'code'; text: string; language?: string }
  | { type: 'image'; src: string; alt: string; caption?: string }
  | { type: 'table'; header: Span[][]; rows: Span[][][] }
  | { type: 'rule' };

export const SECTION_KINDS = [
  'key-points',
  'why-it-matters',
  'news',
  'details',
  'numbers',
  'quotes',
  'analysis',
  'counterpoint',
  'context',
  'how-it-works',
  'next',
  'bottom-line',
  'notable',
  'links',
] as const;

/** A section's kind; its place in SECTION_KINDS is its rank. */
export type SectionKind = (typeof SECTION_KINDS)[number];

export type Provenance = 'publisher' | 'derived';

/** A labelled run of blocks. */
export interface Section {
  type: 'section';
  kind: SectionKind;
  /** As the publisher wrote it, without its colon; for a derived section nutgraf's own wording, which names the program that made it if one did. */
  label: string;
  provenance: Provenance;
  blocks: Block[];
  /** Of a derived section: the 0-based index, among the story's sentences, of the one it repeats. */
  sentence?: number;
}

/** A story's body. Publisher sections stand in it where the publisher put them; derived ones stand apart. */
export interface StoryDocument {
  blocks: (Block | Section)[];
  derived: Section[];
  /** The author's bio the body ended with, taken off the text. */
  bio?: { name?: string; text: string; links: string[] };
  /** ISO 639-1 language of the text, as far as it could be told. */
  lang?: string;
}

export interface Author {
  /** Clean display name: "Nicole Jao". */
  name: string;
  /** Follow key: "nicole jao". Names are the same person exactly when their keys are equal. */
  key: string;
}

export interface Enclosure {
  url: string;
  type?: string;
  /** Bytes. */
  length?: number;
  /** Seconds. */
  duration?: number;
}

export const BRIEF_KINDS = ['why-it-matters', 'key-points', 'news', 'lede', 'none'] as const;
/** Where a story's brief line comes from. */
export type BriefKind = (typeof BRIEF_KINDS)[number];

/** One item of a feed as the feed stage hands it on: strings clean and resolved, body still HTML. */
export interface Entry {
  /** What the feed calls the item (guid, atom:id, rdf:about, or link, or title + date): never empty, unique in its document. */
  identity: string;
  url: string;
  title: string;
  /** Bylines as written, one string an author element; the article stage makes names of them. */
  bylines: string[];
  /** Milliseconds since the epoch. */
  published?: number;
  updated?: number;
  /** The fullest body the item carries, as HTML with resolved links; '' when there is none. */
  html: string;
  /** The item's own short description as HTML when it also has a fuller body. */
  summaryHtml?: string;
  tags: string[];
  enclosures: Enclosure[];
  image?: string;
  commentsUrl?: string;
  lang?: string;
}

/** A feed document as the feed stage hands it on. */
export interface ParsedFeed {
  title: string;
  siteUrl?: string;
  description?: string;
  lang?: string;
  /** Minutes, from ttl or sy:updatePeriod. */
  ttl?: number;
  entries: Entry[];
  /** Set where entries share a guid or link, so that what one is called depends on the others. */
  sharedNames?: true;
  /** What was left out or mended, one line each, for the user. */
  notes: string[];
}

/** What the article stage makes of an entry: everything about a story but its place in the archive. */
export interface Article {
  title: string;
  authors: Author[];
  document: StoryDocument;
  brief: string;
  briefKind: BriefKind;
  /** Plain text, at most about 300 characters, cut at a sentence. */
  summary: string;
  /** Words of the body (CJK: characters / 2), for the reading time. */
  words: number;
}

/** A story as lists show it. */
export interface StoryRow {
  /** 16 lower-case hex digits, from the feed's id and the entry's identity. */
  id: string;
  feedId: string;
  feedTitle: string;
  url: string;
  title: string;
  authors: Author[];
  /** Milliseconds since the epoch; the feed's word, or absent. */
  published?: number;
  updated?: number;
  fetched: number;
  /** What lists sort by: published, but never more than a day after fetched. */
  sort: number;
  read: boolean;
  saved: boolean;
  tags: string[];
  brief: string;
  briefKind: BriefKind;
  summary: string;
  /** Kinds of the publisher's sections, in article order. */
  kinds: SectionKind[];
  /** Text of the why-it-matters and context sections, for denser lists; publisher's or absent. */
  why?: string;
  context?: string;
  words: number;
  image?: string;
  commentsUrl?: string;
  enclosures: Enclosure[];
  lang?: string;
}

/** A story with its body. */
export interface Story extends StoryRow {
  document: StoryDocument;
}

/** A subscription as config.json keeps it. */
export interface Subscription {
  /** 8 lower-case hex digits, from the URL as first added; stays when the feed moves. */
  id: string;
  url: string;
  /** The user's own title; without it the feed's is shown. */
  title?: string;
  folder?: string;
  fullText?: 'auto' | 'always' | 'never';
  /** In place of the settings of the same names; 0 keeps all. */
  keepDays?: number;
  keepStories?: number;
}

export type FeedStatus = 'new' | 'ok' | 'unchanged' | 'moved' | 'gone' | 'failing';

/** How a feed is doing, as the archive keeps it. */
export interface FeedState {
  id: string;
  /** The feed's own title and site. */
  title: string;
  siteUrl?: string;
  status: FeedStatus;
  /** Validators for the next conditional GET, verbatim. */
  etag?: string;
  lastModified?: string;
  bodyHash?: string;
  /** Milliseconds since the epoch. */
  checked?: number;
  nextCheck?: number;
  /** Minutes between checks the user wanted when `nextCheck` was reckoned, and until when the server called its answer fresh. */
  interval?: number;
  freshUntil?: number;
  /** Before this the server wants no request (Retry-After). */
  retryAt?: number;
  /** Minutes, as the feed last said. */
  ttl?: number;
  failingSince?: number;
  failures: number;
  /** One line: what went wrong last, or what was mended. */
  message?: string;
  /** Where permanent redirects led; the subscription's URL is updated from it. */
  movedTo?: string;
}

/** Someone the user follows; narrowed to feeds when `feeds` is there. */
export interface Follow {
  name: string;
  key: string;
  feeds?: string[];
}

/** What is kept of a saved story outside the archive: enough to show it when the archive and the feed have lost it. */
export interface SavedStory {
  title: string;
  url: string;
  /** The feed's URL. */
  feed: string;
  authors?: string[];
  /** Milliseconds since the epoch. */
  published?: number;
  savedAt: number;
}

/** One change of what is read or saved. */
export interface Mark {
  /** A story's id. */
  id: string;
  key: 'read' | 'saved';
  on: boolean;
  /** With `saved` on. */
  story?: SavedStory;
}

/** What is read and saved; a story in neither is unread and not saved. */
export interface MarkState {
  read: ReadonlySet<string>;
  saved: ReadonlyMap<string, SavedStory>;
}
