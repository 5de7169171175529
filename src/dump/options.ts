import type { Author, SectionKind, StoryDocument, StoryRow } from '../story.ts';
import type { Template } from './template.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'tsv', 'markdown'] as const;
export type FormatName = (typeof FORMATS)[number];

/** A story to dump; with its document where `needsDocument` says so. */
export type DumpStory = StoryRow & { document?: StoryDocument };

/** Another story about the same. */
export interface RelatedStory {
  id: string;
  title: string;
  /** Milliseconds since the epoch. */
  published?: number;
}

/** What a story alone does not know. */
export interface DumpContext {
  feeds: ReadonlyMap<string, { title: string; url: string }>;
  isFollowed(author: Author, feedId: string): boolean;
  /** Related stories; asked for with `full` only. */
  related?: (id: string) => readonly RelatedStory[];
  /** Milliseconds since the epoch: what ages count from, and the envelope's date. */
  now: number;
}

export interface DumpOptions extends DumpContext {
  format: FormatName;
  /** Names of FIELDS, for json, ndjson and tsv; without it the format's own choice. */
  fields?: readonly string[];
  /** From parseTemplate; takes the place of the format. */
  template?: Template;
  /** Only sections of these kinds, in every format. */
  sections?: readonly SectionKind[];
  /** Columns of text. */
  width: number;
  color: boolean;
  /** False keeps text to ASCII signs. */
  unicode?: boolean;
  /** With the whole text and related stories. */
  full: boolean;
  /** The query as typed, for the envelope. */
  query?: string;
}

/** One format: pieces of the output, each a pure function of its story. */
export interface Format {
  start: string;
  /** @param index 0 for the first story. */
  story(story: DumpStory, index: number): string;
  end(count: number): string;
}
