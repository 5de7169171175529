import { flow } from '../../text/flow.ts';
import type { CommandId } from '../command-table.ts';
import { widthOf } from '../layout.ts';
import { BLANK, type Row, row, run } from '../rows.ts';
import { shownKey } from '../shown-key.ts';
import { isFailing, sourceFeeds, troubleOf } from '../source.ts';
import { layout, type State } from '../state.ts';

/** Why there is no story, and which key helps; one line each. */
export function reasons(state: State): string[] {
  const key = (id: CommandId) => shownKey(state, id);
  if (state.list.stale) return ['Loading…'];
  if (state.sample && state.filter === '' && state.source.kind === 'all')
    return ['Opening the sample edition…'];
  if (state.refresh) return ['Fetching the feeds…', 'Stories appear here as they come.'];
  if (state.filter !== '')
    return [`No story matches ${state.filter}`, `${key('search')} changes the filter, Esc clears it.`];
  if (state.onlyUnread) return ['Everything here is read.', `${key('only-unread')} shows the read ones too.`];
  const { source, counts } = state;
  if (counts.feeds.length === 0 && !state.sample)
    return [
      'No feeds yet.',
      `${key('add-feed')} adds one by its address, ${key('starter-feeds')} offers some to begin with.`,
    ];
  if (source.kind === 'following' && state.config.follows.length === 0)
    return ['You follow nobody yet.', `${key('follow-author')} on a story follows its author.`];
  if (source.kind === 'following')
    return ['Nothing here by those you follow.', `${key('follows')} lists them.`];
  if (source.kind === 'saved') return ['Nothing saved yet.', `${key('toggle-saved')} saves a story.`];
  return unfetched(state);
}

/** Why no stories have come of the feeds of this list. */
function unfetched(state: State): string[] {
  const key = (id: CommandId) => shownKey(state, id);
  const { feeds } = state.counts;
  const inside = sourceFeeds(state.source, feeds);
  const own = inside ? feeds.filter(feed => inside.includes(feed.id)) : feeds;
  const failed = own.filter(isFailing);
  const help = `${key('trouble')} says why, ${key('refresh')} tries again.`;
  const [only] = own;
  if (only?.message && own.length === 1)
    return [`${only.title}: ${troubleOf(only)}`, `${key('refresh')} tries again.`];
  if (failed.length === 0) return ['No stories here yet.', `${key('refresh')} fetches the feeds.`];
  if (failed.length === own.length) return [`None of the ${own.length} feeds could be fetched.`, help];
  return [`No stories here yet; ${failed.length} of ${own.length} feeds failed.`, help];
}

/** The headline pane without stories. */
export function emptyRows(state: State): Row[] {
  const own = layout(state);
  const columns = Math.max(10, (widthOf(own, 'headlines') || state.size.columns) - 4);
  const lines = reasons(state).flatMap((text, i) =>
    flow(text, columns).map(({ start, end }) =>
      row(run('  '), run(text.slice(start, end), i === 0 ? 'strong' : 'dim')),
    ),
  );
  const rows = [BLANK, ...lines].slice(0, own.height);
  while (rows.length < own.height) rows.push(BLANK);
  return rows;
}
