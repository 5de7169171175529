import type { Reader } from '../archive/reader.ts';
import type { Story, StoryRow } from '../story.ts';
import { type QueryContext, type Selection, select } from './select.ts';
import type { Query } from './tree.ts';

export type { QueryContext, QueryFeed } from './select.ts';

/** What lists can be ordered by; `best` is the best match for the query's words, and `newest` where it has none. */
export const SORTS = ['newest', 'oldest', 'feed', 'author', 'title', 'longest', 'best'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListOptions {
  sort?: Sort;
  limit?: number;
  offset?: number;
  /** Show what the mutes hide as well. */
  muted?: 'hidden' | 'shown';
}

// Few enough to answer at once, enough to be worth a question to SQLite.
const WINDOW = 200;

/** Tables and orders beside `stories` that a sort needs. Equal ones are newest first. */
const ORDERS: Readonly<Record<Exclude<Sort, 'best'>, { join?: string; by: string }>> = {
  newest: { by: 's.n DESC' },
  oldest: { by: 's.n' },
  feed: {
    join: 'JOIN feeds f ON f.n = s.feed LEFT JOIN feed_places p ON p.id = f.id',
    by: 'p.place, f.title COLLATE NOCASE, s.n DESC',
  },
  author: {
    join: 'JOIN cards c ON c.n = s.card',
    by: "c.authors IS NULL, json_extract(c.authors, '$[0][1]'), s.n DESC",
  },
  title: { join: 'JOIN cards c ON c.n = s.card', by: 'c.title COLLATE NOCASE, s.n DESC' },
  longest: { join: 'JOIN cards c ON c.n = s.card', by: 'c.words DESC, s.n DESC' },
};
const FEED_PLACES = 'WITH feed_places(id, place) AS MATERIALIZED (SELECT value, key FROM json_each(?)) ';

interface Statement {
  sql: string;
  values: (string | number)[];
}

/** FROM and WHERE of a selection; `join` is for columns an order needs. */
function source(selection: Selection, join = ''): Statement {
  const conditions = selection.where.map(({ sql }) => sql);
  const values = selection.where.flatMap(condition => condition.values);
  if (selection.match === undefined) {
    const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
    return { sql: `FROM stories s ${join}${where}`, values };
  }
  // The index leads: it finds the newest first, and best first, without reading the rest.
  const stories = conditions.length > 0 || join ? ' CROSS JOIN stories s ON s.n = search.rowid' : '';
  const where = ['search MATCH ?', ...conditions].join(' AND ');
  return { sql: `FROM search${stories} ${join} WHERE ${where}`, values: [selection.match, ...values] };
}

function numbersStatement(query: Query, context: QueryContext, options: ListOptions): Statement {
  const { sort = 'newest', limit = -1, offset = 0, muted = 'hidden' } = options;
  const selection = select(query, context, muted);
  const page = [limit, offset];
  if (sort === 'best' && selection.match !== undefined) {
    const { sql, values } = source(selection);
    return {
      sql: `SELECT search.rowid ${sql} ORDER BY search.rank LIMIT ? OFFSET ?`,
      values: [...values, ...page],
    };
  }
  const order = ORDERS[sort === 'best' ? 'newest' : sort];
  const { sql, values } = source(selection, order.join);
  const number = selection.match !== undefined && !order.join ? 'search.rowid' : 's.n';
  const by = order.by.replaceAll('s.n', number);
  const places = sort === 'feed' ? [JSON.stringify(titleOrder(context))] : [];
  return {
    sql: `${sort === 'feed' ? FEED_PLACES : ''}SELECT ${number} ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`,
    values: [...places, ...values, ...page],
  };
}

/** Ids of the feeds by the titles the user knows them by. */
function titleOrder({ feeds }: QueryContext): string[] {
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return [...feeds].sort((a, b) => collator.compare(a.title, b.title)).map(feed => feed.id);
}

/** Numbers of the stories a query selects, in order: the handle the reader turns into rows. */
export function storyNumbers(
  reader: Reader,
  query: Query,
  context: QueryContext,
  options: ListOptions = {},
): number[] {
  const { sql, values } = numbersStatement(query, context, options);
  return reader.read(connection => {
    const statement = connection.prepare(sql);
    statement.setReturnArrays(true);
    const rows = statement.all(...values) as unknown as [number][];
    return rows.map(row => row[0]);
  });
}

/** Feed titles as the user has them, over what the feeds call themselves. */
function titled<T extends StoryRow>(rows: T[], context: QueryContext): T[] {
  const titles = new Map(context.feeds.map(feed => [feed.id, feed.title]));
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
  options: Pick<ListOptions, 'muted'> = {},
): number {
  return count(reader, select(query, context, options.muted ?? 'hidden'));
}

/** How many stories a query would select were it not for the mutes. */
export function countMuted(reader: Reader, query: Query, context: QueryContext): number {
  return context.mutes.length === 0 ? 0 : count(reader, select(query, context, 'only'));
}

function count(reader: Reader, selection: Selection): number {
  const { sql, values } = source(selection);
  return reader.read(connection =>
    Number(connection.prepare(`SELECT count(*) AS count ${sql}`).get(...values)?.count),
  );
}

/** How many stories of each feed a query selects, by feed id; feeds without any are left out. */
export function countByFeed(reader: Reader, query: Query, context: QueryContext): Map<string, number> {
  const selection = select(query, context);
  const grouped =
    selection.match === undefined ? selection : { ...selection, where: [...selection.where, ALWAYS] };
  const { sql, values } = source(grouped);
  return reader.read(connection => {
    const rows = connection
      .prepare(
        `SELECT (SELECT id FROM feeds WHERE n = feed) AS id, count FROM (SELECT s.feed AS feed, count(*) AS count ${sql} GROUP BY s.feed)`,
      )
      .all(...values);
    return new Map(rows.map(row => [row.id as string, Number(row.count)]));
  });
}

const ALWAYS = { sql: '1', values: [] };

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
  options: ListOptions | undefined,
  read: (numbers: number[]) => T[],
): Generator<T> {
  const numbers = storyNumbers(reader, query, context, options);
  for (let from = 0; from < numbers.length; from += WINDOW) {
    yield* titled(read(numbers.slice(from, from + WINDOW)), context);
  }
}
