import type { FeedCount, Reader } from '../archive/reader.ts';
import { arrays } from '../archive/sqlite.ts';
import type { Story, StoryRow } from '../story.ts';
import { type QueryContext, type QueryFeed, type Selection, select, UNREAD } from './select.ts';
import type { Query } from './tree.ts';

export type { QueryContext, QueryFeed } from './select.ts';

/** What lists can be ordered by; `best` is the best match for the query's words, and `newest` where it has none. */
export const SORTS = ['newest', 'oldest', 'feed', 'author', 'title', 'longest', 'best'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListOptions {
  sort?: Sort;
  limit?: number;
  offset?: number;
  /** Leaves out stories by their ids; `limit` counts what is left. For the lists that are read one by one. */
  without?: (id: string) => boolean;
  /** Only stories of these ids. */
  among?: readonly string[];
  /** Show what the mutes hide as well. */
  muted?: 'hidden' | 'shown';
}

// Few enough to answer at once, enough to be worth a question to SQLite.
const WINDOW = 200;

/** Orders, and the tables beside `stories` that they need. Equal ones are newest first. */
const ORDERS: Readonly<Record<Exclude<Sort, 'best' | 'feed'>, { join?: string; by: string }>> = {
  newest: { by: 's.n DESC' },
  oldest: { by: 's.n' },
  author: {
    join: 'JOIN cards c ON c.n = s.card',
    by: "c.authors IS NULL, json_extract(c.authors, '$[0][1]'), s.n DESC",
  },
  title: { join: 'JOIN cards c ON c.n = s.card', by: 'c.title COLLATE NOCASE, s.n DESC' },
  longest: { join: 'JOIN cards c ON c.n = s.card', by: 'c.words DESC, s.n DESC' },
};

const AMONG = 's.id IN (SELECT value FROM json_each(?))';

interface Statement {
  sql: string;
  values: (string | number)[];
}

/** FROM and WHERE of a selection, with `stories s`, and what an order joins to it, only where they are needed. */
function source(selection: Selection, needs: { join?: string; stories?: string } = {}): Statement {
  const { join = '', stories = join && 'stories s' } = needs;
  const conditions = selection.where.map(({ sql }) => sql);
  const values = selection.where.flatMap(condition => condition.values);
  if (selection.match === undefined) {
    const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
    return { sql: `FROM ${stories || 'stories s'} ${join}${where}`, values };
  }
  // The index leads: it finds the newest first, and best first, without reading the rest.
  const joined = conditions.length > 0 || stories ? ' CROSS JOIN stories s ON s.n = search.rowid' : '';
  const where = ['search MATCH ?', ...conditions].join(' AND ');
  return { sql: `FROM search${joined} ${join} WHERE ${where}`, values: [selection.match, ...values] };
}

/** Numbers of the stories a query selects, in order: the handle the reader turns into rows. */
export function storyNumbers(
  reader: Reader,
  query: Query,
  context: QueryContext,
  options: ListOptions = {},
): number[] {
  const { sort = 'newest', limit = -1, offset = 0, muted = 'hidden', among } = options;
  const selection = select(query, context, muted);
  if (among) selection.where.push({ sql: AMONG, values: [JSON.stringify(among)] });
  if (sort === 'feed') return byFeed(reader, selection, context, offset, limit);
  const { sql, values } = numbersStatement(selection, sort);
  return gathered<number>(reader, `${sql} LIMIT ? OFFSET ?`, [...values, limit, offset]);
}

/**
 * Ids of the stories a query selects, in no order.
 * @param newest number of the last story that counts: what came in later is left out.
 */
export function storyIds(reader: Reader, query: Query, context: QueryContext, newest: number): string[] {
  const selection = select(query, context, 'hidden');
  selection.where.push({ sql: 's.n <= ?', values: [newest] });
  const { sql, values } = source(selection, { stories: 'stories s' });
  return gathered<string>(reader, `SELECT s.id AS one ${sql}`, values);
}

function numbersStatement(selection: Selection, sort: Exclude<Sort, 'feed'>): Statement {
  if (sort === 'best' && selection.match !== undefined) {
    const { sql, values } = source(selection);
    return { sql: `SELECT search.rowid AS one ${sql} ORDER BY search.rank`, values };
  }
  const order = ORDERS[sort === 'best' ? 'newest' : sort];
  const { sql, values } = source(selection, order);
  // The index is walked in order only when it is asked for its own rowid.
  const number = selection.match !== undefined && !order.join ? 'search.rowid' : 's.n';
  return { sql: `SELECT ${number} AS one ${sql} ORDER BY ${order.by.replaceAll('s.n', number)}`, values };
}

/** Feed after feed by the titles the user knows them by: newest first, then gathered, which no index could do sooner. */
function byFeed(
  reader: Reader,
  selection: Selection,
  context: QueryContext,
  offset: number,
  limit: number,
): number[] {
  const { sql, values } = source(selection, { join: 'CROSS JOIN feeds f ON f.n = s.feed' });
  const titles = titlesOf(context.feeds);
  const feeds = new Map<string, number[]>();
  const rows = reader.read(connection =>
    arrays<[number, string]>(connection, `SELECT s.n, f.id ${sql} ORDER BY s.n DESC`, values),
  );
  for (const [number, id] of rows) {
    const numbers = feeds.get(id);
    if (numbers) numbers.push(number);
    else feeds.set(id, [number]);
  }
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const ordered = [...feeds].sort(([a], [b]) =>
    collator.compare(titles.get(a) ?? '\uffff', titles.get(b) ?? '\uffff'),
  );
  return ordered.flatMap(([, numbers]) => numbers).slice(offset, limit < 0 ? undefined : offset + limit);
}

/** What a statement selects as `one`, in its order: as one text, which 100,000 rows take three times as long as. */
function gathered<T>(reader: Reader, sql: string, values: (string | number)[]): T[] {
  return reader.read(connection => {
    const row = connection.prepare(`SELECT json_group_array(one) AS list FROM (${sql})`).get(...values);
    return JSON.parse(String(row?.list)) as T[];
  });
}

// Asked for every page of a list, of a thousand feeds that stay as they are.
const knownTitles = new WeakMap<readonly QueryFeed[], ReadonlyMap<string, string>>();

function titlesOf(feeds: readonly QueryFeed[]): ReadonlyMap<string, string> {
  const known = knownTitles.get(feeds);
  if (known) return known;
  const titles = new Map(feeds.map(feed => [feed.id, feed.title]));
  knownTitles.set(feeds, titles);
  return titles;
}

/** Feed titles as the user has them, over what the feeds call themselves. */
function titled<T extends StoryRow>(rows: T[], context: QueryContext): T[] {
  const titles = titlesOf(context.feeds);
  for (const row of rows) row.feedTitle = titles.get(row.feedId) || row.feedTitle;
  return rows;
}

/** Stories a query selects, as rows. */
export function listStories(
  reader: Reader,
  query: Query,
  context: QueryContext,
  options: ListOptions = {},
): StoryRow[] {
  return titled(reader.rows(storyNumbers(reader, query, context, options)), context);
}

/** The rows of story numbers, with the titles the user knows the feeds by. */
export function storyRows(reader: Reader, numbers: readonly number[], context: QueryContext): StoryRow[] {
  return titled(reader.rows(numbers), context);
}

/** How many stories a query selects. */
export function countStories(
  reader: Reader,
  query: Query,
  context: QueryContext,
  { muted = 'hidden' }: Pick<ListOptions, 'muted'> = {},
): number {
  const all = count(reader, select(query, context, 'shown'));
  // What the mutes hide is few and quickly found; to ask them of every story takes 40 times as long at 100,000.
  return muted === 'shown' ? all : Math.max(0, all - countMuted(reader, query, context));
}

/** How many stories a query would select were it not for the mutes. */
export function countMuted(reader: Reader, query: Query, context: QueryContext): number {
  return context.mutes.length === 0 ? 0 : count(reader, select(query, context, 'only'));
}

/** What a selection is where the archive counts it as stories come and go. */
function countedAs({ match, where }: Selection): keyof FeedCount | undefined {
  if (match !== undefined || where.length > 1) return undefined;
  if (where.length === 0) return 'total';
  return where[0] === UNREAD ? 'unread' : undefined;
}

function count(reader: Reader, selection: Selection): number {
  const counted = countedAs(selection);
  if (counted) return reader.count()[counted];
  const { sql, values } = source(selection);
  return reader.read(connection =>
    Number(connection.prepare(`SELECT count(*) AS count ${sql}`).get(...values)?.count),
  );
}

/** How many stories of each feed a query selects, by feed id; feeds without any are left out. */
export function countByFeed(reader: Reader, query: Query, context: QueryContext): Map<string, number> {
  const counts = groupByFeed(reader, select(query, context, 'shown'));
  if (context.mutes.length === 0) return counts;
  for (const [id, hidden] of groupByFeed(reader, select(query, context, 'only'))) {
    const left = (counts.get(id) ?? 0) - hidden;
    if (left > 0) counts.set(id, left);
    else counts.delete(id);
  }
  return counts;
}

function groupByFeed(reader: Reader, selection: Selection): Map<string, number> {
  const known = countedAs(selection);
  if (known) {
    const counts = reader.counts().entries();
    return new Map(
      counts.map(([id, count]): [string, number] => [id, count[known]]).filter(([, count]) => count > 0),
    );
  }
  // Named, because the planner would take the index of all unread stories and sort what it finds (10 times slower).
  const unread = selection.where.includes(UNREAD);
  const { sql, values } = source(selection, {
    stories: unread ? 'stories s INDEXED BY stories_unread_feed' : 'stories s',
  });
  const counted = `SELECT s.feed, count(*) AS count ${sql} GROUP BY s.feed`;
  const named = `SELECT f.id, c.count FROM (${counted}) c JOIN feeds f ON f.n = c.feed`;
  return new Map(reader.read(connection => arrays<[string, number]>(connection, named, values)));
}

/** The stories a query selects, one after the other, in constant memory. */
export function iterate(
  reader: Reader,
  query: Query,
  context: QueryContext,
  options?: ListOptions,
): Generator<StoryRow> {
  return inWindows(reader, query, context, options, numbers => reader.rows(numbers));
}

/** The same with their bodies. */
export function iterateStories(
  reader: Reader,
  query: Query,
  context: QueryContext,
  options?: ListOptions,
): Generator<Story> {
  return inWindows(reader, query, context, options, numbers => reader.stories(numbers));
}

function* inWindows<T extends StoryRow>(
  reader: Reader,
  query: Query,
  context: QueryContext,
  options: ListOptions = {},
  read: (numbers: number[]) => T[],
): Generator<T> {
  const { without, limit = -1, ...rest } = options;
  const numbers = storyNumbers(reader, query, context, without ? rest : options);
  let left = limit < 0 || !without ? numbers.length : limit;
  for (let from = 0; from < numbers.length && left > 0; from += WINDOW) {
    const window = numbers.slice(from, from + WINDOW);
    // Ids alone are read many times faster than rows.
    if (without && reader.ids(window).every(without)) continue;
    const rows = titled(read(window), context).filter(row => !without?.(row.id));
    yield* rows.slice(0, left);
    left -= rows.length;
  }
}
