import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sectionText } from '../article/plain-text.ts';
import type {
  Article,
  Author,
  BriefKind,
  Entry,
  Section,
  SectionKind,
  StoryDocument,
  StoryRow,
} from '../story.ts';

type Value = null | number | string | Uint8Array;

/** A row as SQLite gives it. */
export type Row = Record<string, Value>;

/** A story on its way into the archive. */
export interface NewStory {
  id: string;
  entry: Entry;
  article: Article;
  /** Says whether the feed's words changed; the archive only compares it. */
  contentHash: string;
  /** Milliseconds since the epoch. */
  fetched: number;
}

const DAY = 86_400_000;
// Lists show one or two lines of it; the whole is in the document.
const EXTRACT_LIMIT = 1000;

/** What lists sort by, in milliseconds: the feed's word, but never more than a day after the fetch. */
export function sortTime(published: number | undefined, fetched: number): number {
  return Math.min(published ?? fetched, fetched + DAY);
}

/** The publisher's sections of a document, in order. */
export function publisherSections(document: StoryDocument): Section[] {
  return document.blocks.filter(block => block.type === 'section').filter(s => s.provenance === 'publisher');
}

/** Kinds of the publisher's sections in article order, each once. */
export function publisherKinds(document: StoryDocument): SectionKind[] {
  return [...new Set(publisherSections(document).map(section => section.kind))];
}

/** All the publisher says under one kind of label, or undefined. */
export function kindText(document: StoryDocument, kind: SectionKind): string | undefined {
  const texts = publisherSections(document)
    .filter(section => section.kind === kind)
    .flatMap(section => {
      const { text, bullets } = sectionText(section);
      return [text, ...bullets];
    });
  const whole = texts.join(' ').replace(/\s+/g, ' ').trim();
  return whole || undefined;
}

function extract(document: StoryDocument, kind: SectionKind): string | null {
  const text = kindText(document, kind);
  if (text === undefined || text.length <= EXTRACT_LIMIT) return text ?? null;
  const cut = text.slice(0, EXTRACT_LIMIT).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXTRACT_LIMIT - 40))}…`;
}

const list = (values: readonly unknown[]): string | null =>
  values.length > 0 ? JSON.stringify(values) : null;

/** Columns of `cards` in their order, without `n`. */
export const CARD_COLUMNS = [
  'url',
  'title',
  'published',
  'updated',
  'fetched',
  'hash',
  'brief',
  'brief_kind',
  'summary',
  'why',
  'context',
  'words',
  'lang',
  'image',
  'comments',
  'kinds',
  'authors',
  'tags',
  'enclosures',
] as const;

/** The values of CARD_COLUMNS for a story. */
export function cardValues({ entry, article, contentHash, fetched }: NewStory): (null | number | string)[] {
  const { document } = article;
  const card: Record<(typeof CARD_COLUMNS)[number], null | number | string> = {
    url: entry.url,
    title: article.title,
    published: entry.published ?? null,
    updated: entry.updated ?? null,
    fetched,
    hash: contentHash,
    brief: article.brief,
    brief_kind: article.briefKind,
    summary: article.summary,
    why: extract(document, 'why-it-matters'),
    context: extract(document, 'context'),
    words: article.words,
    lang: document.lang ?? entry.lang ?? null,
    image: entry.image ?? null,
    comments: entry.commentsUrl ?? null,
    kinds: list(publisherKinds(document)),
    authors: list(article.authors.map(({ name, key }) => [name, key])),
    tags: list(entry.tags),
    enclosures: list(entry.enclosures),
  };
  return CARD_COLUMNS.map(column => card[column]);
}

/** The authors a card's `authors` column holds. */
export function readAuthors(value: Value | undefined): Author[] {
  if (typeof value !== 'string') return [];
  return (JSON.parse(value) as [string, string][]).map(([name, key]) => ({ name, key }));
}

function readList<T>(value: Value | undefined): T[] {
  return typeof value === 'string' ? (JSON.parse(value) as T[]) : [];
}

/** The columns `readRow` needs, of stories `s`, cards `c` and feeds `f`. */
export const ROW_COLUMNS = `s.id, f.id AS feed, f.title AS feed_title, s.sort, s.read, s.saved, ${CARD_COLUMNS.map(
  column => `c.${column}`,
).join(', ')}`;

/** The body of stories `s`: the latest waits for the index. */
export const BODY_COLUMN = 'coalesce(u.body, d.body) AS body';
export const BODY_TABLES = 'LEFT JOIN unindexed u ON u.card = s.card LEFT JOIN documents d ON d.n = s.card';

/** A row of ROW_COLUMNS as the story it is. */
export function readRow(row: Row): StoryRow {
  const story: StoryRow = {
    id: row.id as string,
    feedId: row.feed as string,
    feedTitle: row.feed_title as string,
    url: row.url as string,
    title: row.title as string,
    authors: readAuthors(row.authors),
    fetched: row.fetched as number,
    sort: row.sort as number,
    read: row.read === 1,
    saved: row.saved === 1,
    tags: readList(row.tags),
    brief: row.brief as string,
    briefKind: row.brief_kind as BriefKind,
    summary: row.summary as string,
    kinds: readList(row.kinds),
    words: row.words as number,
    enclosures: readList(row.enclosures),
  };
  if (row.published !== null) story.published = row.published as number;
  if (row.updated !== null) story.updated = row.updated as number;
  if (row.why !== null) story.why = row.why as string;
  if (row.context !== null) story.context = row.context as string;
  if (row.image !== null) story.image = row.image as string;
  if (row.comments !== null) story.commentsUrl = row.comments as string;
  if (row.lang !== null) story.lang = row.lang as string;
  return story;
}

/** A body's JSON as `documents` keeps it. More effort would save a twentieth of the space for half as much time again. */
export function packDocument(json: string): Uint8Array {
  return deflateRawSync(json, { level: 1 });
}

/** What `packDocument` packed, or a document that waits for it. */
export function unpackDocument(body: Value | undefined): StoryDocument {
  if (typeof body === 'string') return JSON.parse(body) as StoryDocument;
  if (!(body instanceof Uint8Array)) return { blocks: [], derived: [] };
  return JSON.parse(inflateRawSync(body).toString()) as StoryDocument;
}
