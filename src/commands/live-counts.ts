import type { Reader } from '../archive/reader.ts';
import { publicUrl } from '../feed/public-url.ts';
import type { Config } from '../profile/config.ts';
import { parseQuery, type Query, QueryError } from '../query/language.ts';
import { countByFeed, countMuted, countStories, type QueryContext } from '../query/story-list.ts';
import { and } from '../query/tree.ts';
import type { Counts, FeedSummary } from '../tui/ports.ts';

const UNREAD: Query = { type: 'is', value: 'unread' };
const FOLLOWED: Query = { type: 'is', value: 'followed' };
const SAVED: Query = { type: 'is', value: 'saved' };

/** What a query that a person wrote comes to; undefined where it was broken by hand. */
function ofQuery<T>(text: string, act: (query: Query) => T): T | undefined {
  try {
    return act(parseQuery(text));
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}

function feedSummaries(reader: Reader, context: QueryContext): FeedSummary[] {
  const unread = countByFeed(reader, UNREAD, context);
  const states = new Map(reader.feedStates().map(state => [state.id, state]));
  return context.feeds.map((feed): FeedSummary => {
    const state = states.get(feed.id);
    return {
      ...feed,
      // A password in an address is not for the screen.
      url: publicUrl(feed.url),
      ...(state?.siteUrl ? { siteUrl: state.siteUrl } : {}),
      unread: unread.get(feed.id) ?? 0,
      status: state?.status ?? 'new',
      failures: state?.failures ?? 0,
      ...(state?.message ? { message: state.message } : {}),
      ...(state?.checked === undefined ? {} : { checked: state.checked }),
    };
  });
}

/** How many stories each entry of the sidebar stands for, unread ones but for the saved. */
export function liveCounts(reader: Reader, { queries }: Config, context: QueryContext): Counts {
  const feeds = feedSummaries(reader, context);
  const counted = queries.map(({ name, query }) => {
    const count = ofQuery(query, parsed => countStories(reader, and([parsed, UNREAD]), context));
    // One that counts nothing says what is wrong when it is opened.
    return [name, count ?? 0];
  });
  return {
    following: countStories(reader, and([FOLLOWED, UNREAD]), context),
    all: feeds.reduce((sum, feed) => sum + feed.unread, 0),
    saved: countStories(reader, SAVED, context),
    queries: Object.fromEntries(counted) as Record<string, number>,
    feeds,
    muted: countMuted(reader, UNREAD, context),
  };
}

/** How many unread stories each mute rule hides; those that cannot be understood are left out. */
export function hiddenByMutes(
  reader: Reader,
  { mutes }: Config,
  context: QueryContext,
): ReadonlyMap<string, number> {
  const hidden = new Map<string, number>();
  for (const mute of mutes) {
    const count = ofQuery(mute, query =>
      countStories(reader, and([UNREAD, query]), context, { muted: 'shown' }),
    );
    if (count !== undefined) hidden.set(mute, count);
  }
  return hidden;
}
