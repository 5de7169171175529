import type { FeedCount } from '../archive/reader.ts';
import { publicUrl } from '../feed/public-url.ts';
import type { FeedState } from '../story.ts';
import { iso, localTime } from '../text/time.ts';
import { columns } from './columns.ts';
import { EXIT, type Invocation } from './command.ts';
import { findFeed, type TitledFeed } from './find-feed.ts';
import { hint, printJson, printLines } from './output.ts';
import { openSession } from './session.ts';

/** `nutgraf feeds`: the subscriptions and how each is doing. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const session = openSession(invocation);
  try {
    const all = session.titledFeeds();
    const feeds = args.length === 0 ? all : args.map(word => findFeed(all, word));
    const states = new Map(
      session
        .reader()
        .feedStates()
        .map(state => [state.id, state]),
    );
    const counts = session.reader().counts();
    if (session.sample) hint(invocation, 'no feeds yet; `nutgraf add https://example.org` subscribes to one');
    const shown = session.sample ? [] : feeds;
    if (options.json) {
      printJson(io, { feeds: shown.map(feed => record(feed, states.get(feed.id), counts.get(feed.id))) });
    } else {
      printLines(io, columns(shown.map(feed => line(feed, states.get(feed.id), counts.get(feed.id)))));
    }
    return EXIT.ok;
  } finally {
    await session.close();
  }
}

const date = (time: number | undefined) => (time === undefined ? null : iso(time));

/** A feed as JSON has it. */
export function record(feed: TitledFeed, state: FeedState | undefined, count: FeedCount | undefined) {
  return {
    id: feed.id,
    title: feed.title,
    url: publicUrl(feed.url),
    site: state?.siteUrl ?? null,
    folder: feed.folder ?? null,
    stories: count?.total ?? 0,
    unread: count?.unread ?? 0,
    status: state?.status ?? 'new',
    message: state?.message ?? null,
    checked: date(state?.checked),
    nextCheck: date(state?.nextCheck),
    failures: state?.failures ?? 0,
    failingSince: date(state?.failingSince),
    movedTo: state?.movedTo ? publicUrl(state.movedTo) : null,
  };
}

/** How a feed is doing, in words. */
export function condition(state: FeedState | undefined): string {
  if (!state || state.status === 'new') return 'never fetched';
  if (state.status === 'gone') return 'gone for good: remove it';
  if (state.status === 'failing') {
    const since = state.failingSince === undefined ? '' : ` since ${localTime(state.failingSince)}`;
    const next = state.nextCheck === undefined ? '' : `; next try ${localTime(state.nextCheck)}`;
    return `failing${since}: ${state.message ?? 'no reason known'}${next}`;
  }
  const checked = state.checked === undefined ? '' : `, ${localTime(state.checked)}`;
  const note = state.message ? `; ${state.message}` : '';
  return `${state.status === 'unchanged' ? 'ok, not changed' : state.status}${checked}${note}`;
}

function line(feed: TitledFeed, state: FeedState | undefined, count: FeedCount | undefined): string[] {
  const stories = `${count?.unread ?? 0}/${count?.total ?? 0}`;
  return [feed.id, stories.padStart(9), feed.title, feed.folder ?? '', publicUrl(feed.url), condition(state)];
}
