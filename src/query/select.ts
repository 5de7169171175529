import { foldTag } from '../archive/fold.ts';
import { firstNumber } from '../archive/numbering.ts';
import { isUnspaced, spaced } from '../archive/search-text.ts';
import { kindBit, TRAITS } from '../archive/trait-bits.ts';
import { followKey } from '../article/follow-key.ts';
import type { Follow } from '../story.ts';
import { fold, isInFolder } from './folder.ts';
import { momentOf } from './moment.ts';
import { and, type HasValue, or, type Query, type StateValue } from './tree.ts';

/** A feed as queries know it. */
export interface QueryFeed {
  id: string;
  title: string;
  url: string;
  folder?: string;
}

/** What a query needs to know beside its own words. */
export interface QueryContext {
  /** Milliseconds since the epoch, for ages and `today`. */
  now: number;
  follows: readonly Follow[];
  feeds: readonly QueryFeed[];
  /** What is never shown, unless it is saved. */
  mutes: readonly Query[];
  /** Ids of feeds the archive still has and the user no longer: their stories are not shown, unless saved. */
  dropped?: readonly string[];
}

/** A condition on stories `s`, its values bound in order. */
export interface Condition {
  sql: string;
  values: (string | number)[];
}

/** A query for SQLite: what the full-text index is asked first, if anything, and the condition on what it finds. */
export interface Selection {
  match?: string;
  where: Condition[];
}

/** The condition of `is:unread`, known by its name where an index of unread stories serves. */
export const UNREAD: Condition = { sql: 's.read = 0', values: [] };
const NOTHING: Condition = { sql: '0', values: [] };

/** Words for the full-text index, to be found or to be left out. */
interface Words {
  match: string;
  negated: boolean;
}

/** A query as a selection; with `mutes` of the context unless they are not wanted. Values are bound, never part of the SQL. */
export function select(
  query: Query,
  context: QueryContext,
  muted: 'hidden' | 'shown' | 'only' = 'hidden',
): Selection {
  const parts = query.type === 'and' ? query.parts : [query];
  const words = wordsOf(and(parts.filter(part => wordsOf(part))));
  const found = words && !words.negated ? words.match : undefined;
  const where = parts
    .filter(part => part.type !== 'all' && !(found && wordsOf(part)))
    .map(part => condition(part, context));
  where.push(...droppedConditions(context));
  if (muted === 'hidden') where.push(...hidden(context));
  if (muted === 'only') return { ...(found ? { match: found } : {}), where: onlyMuted(where, context) };
  return { ...(found ? { match: found } : {}), where };
}

/** None in the usual case, in which every feed of the archive is subscribed to: the condition costs an index. */
function droppedConditions({ dropped = [] }: QueryContext): Condition[] {
  if (dropped.length === 0) return [];
  const feeds = 'SELECT n FROM feeds WHERE id IN (SELECT value FROM json_each(?))';
  return [{ sql: `(s.saved = 1 OR s.feed NOT IN (${feeds}))`, values: [JSON.stringify(dropped)] }];
}

function hidden(context: QueryContext): Condition[] {
  if (context.mutes.length === 0) return [];
  const { sql, values } = condition(or(context.mutes), context);
  return [{ sql: `(NOT ${sql} OR s.saved = 1)`, values }];
}

// What is muted is few, so it leads; the plus keeps the index of all unread stories from leading.
function onlyMuted(where: readonly Condition[], context: QueryContext): Condition[] {
  if (context.mutes.length === 0) return [NOTHING];
  const { sql, values } = condition(or(context.mutes), context);
  const others = where.map(one => (one === UNREAD ? { sql: '+s.read = 0', values: [] } : one));
  return [...others, { sql: `(s.saved = 0 AND ${sql})`, values }];
}

/** The query as an expression of the full-text index, where it is about nothing but words. */
function wordsOf(query: Query): Words | undefined {
  switch (query.type) {
    case 'text':
      return { match: term(query), negated: false };
    case 'not': {
      const inner = wordsOf(query.part);
      return inner && { match: inner.match, negated: !inner.negated };
    }
    case 'and':
    case 'or':
      return combined(query.type, query.parts);
    default:
      return undefined;
  }
}

// The index knows "this but not that" alone, so what is to be left out is gathered on one side (De Morgan).
function combined(type: 'and' | 'or', parts: readonly Query[]): Words | undefined {
  const all = parts.map(wordsOf);
  if (!all.every(words => words !== undefined)) return undefined;
  const wanted = all.filter(words => !words.negated).map(words => words.match);
  const unwanted = all.filter(words => words.negated).map(words => words.match);
  const either = (matches: string[]) => matches.join(' OR ');
  const both = (matches: string[]) => matches.join(' AND ');
  if (type === 'and') {
    if (wanted.length === 0) return { match: `(${either(unwanted)})`, negated: true };
    const match = unwanted.length > 0 ? `(${both(wanted)}) NOT (${either(unwanted)})` : both(wanted);
    return { match: `(${match})`, negated: false };
  }
  if (unwanted.length === 0) return { match: `(${either(wanted)})`, negated: false };
  const match = wanted.length > 0 ? `(${both(unwanted)}) NOT (${either(wanted)})` : both(unwanted);
  return { match: `(${match})`, negated: true };
}

/** A text as the index is asked for it: always in quotes, so that nothing in it is the index's own syntax. */
function term({ text, prefix, in: part }: Query & { type: 'text' }): string {
  // To the index's parser a NUL is the end.
  const words = `"${spaced(text).replaceAll('\0', ' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
  return part ? `${part} : ${words}` : words;
}

function condition(query: Query, context: QueryContext): Condition {
  const words = wordsOf(query);
  if (words) {
    const not = words.negated ? 'NOT ' : '';
    return { sql: `s.n ${not}IN (SELECT rowid FROM search WHERE search MATCH ?)`, values: [words.match] };
  }
  switch (query.type) {
    case 'and':
    case 'or':
      return joined(query.type, query.parts, context);
    case 'not': {
      const inner = condition(query.part, context);
      return { sql: `NOT ${inner.sql}`, values: inner.values };
    }
    case 'is':
      return stateCondition(query.value, context);
    case 'has':
      return { sql: '(s.traits & ?) <> 0', values: [traitBit(query.value)] };
    case 'author':
      return authorCondition(query.value);
    case 'tag': {
      const stories = 'SELECT l.story FROM tags t JOIN story_tags l ON l.tag = t.n WHERE t.key = ?';
      return { sql: `s.n IN (${stories})`, values: [foldTag(query.value)] };
    }
    case 'feed':
      return feedCondition(context.feeds.filter(feedMatcher(query.value)), context);
    case 'folder':
      return feedCondition(
        context.feeds.filter(({ folder }) => isInFolder(folder, query.value)),
        context,
      );
    case 'since':
    case 'before':
      return timeCondition(query.type, momentOf(query.value, context.now));
    default:
      return { sql: '1', values: [] };
  }
}

/** The parts joined; what is about words alone is one question to the index. */
function joined(type: 'and' | 'or', parts: readonly Query[], context: QueryContext): Condition {
  const wordParts = parts.filter(part => wordsOf(part));
  const others = parts.filter(part => !wordsOf(part));
  const asked = wordParts.length > 0 ? [(type === 'and' ? and : or)(wordParts)] : [];
  const conditions = [...others, ...asked].map(part => condition(part, context));
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(type === 'and' ? ' AND ' : ' OR ')})`,
    values: conditions.flatMap(({ values }) => values),
  };
}

function stateCondition(value: StateValue, context: QueryContext): Condition {
  switch (value) {
    case 'unread':
      return UNREAD;
    case 'read':
      return { sql: 's.read = 1', values: [] };
    case 'saved':
      return { sql: 's.saved = 1', values: [] };
    case 'followed':
      return followedCondition(context.follows);
  }
}

const BY_KEYS =
  'SELECT l.story FROM bylines b CROSS JOIN story_authors l ON l.byline = b.n WHERE b.key IN (SELECT value FROM json_each(?))';
const BY_KEY_IN_FEEDS = `SELECT l.story FROM bylines b CROSS JOIN story_authors l ON l.byline = b.n JOIN stories o ON o.n = l.story
  WHERE b.key = ? AND o.feed IN (SELECT n FROM feeds WHERE id IN (SELECT value FROM json_each(?)))`;

function followedCondition(follows: readonly Follow[]): Condition {
  const everywhere = follows.filter(follow => follow.feeds === undefined).map(follow => follow.key);
  const narrowed = follows.filter(follow => follow.feeds !== undefined);
  const selects = [BY_KEYS, ...narrowed.map(() => BY_KEY_IN_FEEDS)];
  return {
    sql: `s.n IN (${selects.join(' UNION ALL ')})`,
    values: [
      JSON.stringify(everywhere),
      ...narrowed.flatMap(({ key, feeds }) => [key, JSON.stringify(feeds)]),
    ],
  };
}

function traitBit(value: HasValue): number {
  return value in TRAITS
    ? TRAITS[value as keyof typeof TRAITS]
    : kindBit(value as Exclude<HasValue, keyof typeof TRAITS>);
}

/** Several words are a whole name; one is a whole word of it; of a script without spaces, any part of it. */
function authorCondition(name: string): Condition {
  const key = followKey(name);
  if (key === '') return NOTHING;
  const stories = 'SELECT l.story FROM bylines b CROSS JOIN story_authors l ON l.byline = b.n WHERE';
  if (key.includes(' ')) return { sql: `s.n IN (${stories} b.key = ?)`, values: [key] };
  if (isUnspaced(key)) return { sql: `s.n IN (${stories} instr(b.key, ?) > 0)`, values: [key] };
  return { sql: `s.n IN (${stories} instr(' ' || b.key || ' ', ?) > 0)`, values: [` ${key} `] };
}

function feedMatcher(value: string): (feed: QueryFeed) => boolean {
  const wanted = fold(value);
  const host = wanted.replace(/^www\./, '');
  return ({ id, title, url }) => {
    if (id === wanted || url.toLowerCase() === wanted || fold(title).includes(wanted)) return true;
    const own = URL.parse(url)?.hostname.replace(/^www\./, '');
    return own !== undefined && (own === host || own.endsWith(`.${host}`));
  };
}

function feedCondition(feeds: readonly QueryFeed[], context: QueryContext): Condition {
  if (feeds.length === 0) return NOTHING;
  // One feed's stories come out of its index in order of time.
  if (feeds.length === 1)
    return { sql: 's.feed = (SELECT n FROM feeds WHERE id = ?)', values: [feeds[0]!.id] };
  // Of many feeds the newest are found sooner by looking at all of the newest; the plus keeps the index out.
  const column = feeds.length * 8 > context.feeds.length ? '+s.feed' : 's.feed';
  return {
    sql: `${column} IN (SELECT n FROM feeds WHERE id IN (SELECT value FROM json_each(?)))`,
    values: [JSON.stringify(feeds.map(feed => feed.id))],
  };
}

function timeCondition(type: 'since' | 'before', time: number | undefined): Condition {
  if (time === undefined) return NOTHING;
  if (type === 'before') return { sql: 's.sort < ?', values: [time] };
  // A story's number is never below its moment's first, so older ones are not even looked at.
  return { sql: '(s.n >= ? AND s.sort >= ?)', values: [firstNumber(time), time] };
}
