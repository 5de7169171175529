import { perform, say } from './changes.ts';
import { type Effect, type Next, only } from './effect.ts';
import { removeFolder } from './folder-changes.ts';
import { lineOf } from './line-editor.ts';
import { openPrompt } from './prompts.ts';
import { type Source, sourceKey } from './source.ts';
import { entryOf, type State, selectedRow } from './state.ts';
import { openOther } from './story-commands.ts';
import { after } from './view-settings.ts';

/** Refreshes feeds, after the refresh that is going on; all of them where none are named. */
export function refresh(state: State, feedIds: string[] | undefined): Next {
  const effect: Effect = { type: 'refresh', ...(feedIds ? { feedIds } : {}) };
  const { refresh: going, asked } = state;
  if (!going) return { state: { ...state, asked: 'now' }, effects: [effect] };
  const far = going.total > 0 ? ` (${going.done}/${going.total})` : '';
  if (asked) return only(say(state, `A refresh is going on already${far}`));
  const next: State = { ...state, asked: 'next' };
  return { state: say(next, `This follows the refresh that is going on${far}`), effects: [effect] };
}

function removeFeed(state: State, source: Extract<Source, { kind: 'feed' }>): Next {
  const title = entryOf(state)?.title ?? 'feed';
  const at = state.entries.findIndex(entry => sourceKey(entry.source) === sourceKey(source));
  const config = [{ type: 'remove-feed' as const, id: source.id }];
  const next = perform(state, `feed ${title} removed`, { marks: [], config });
  const beside = next.state.entries[Math.min(at, next.state.entries.length - 1)];
  return removed(next, title, beside?.source ?? { kind: 'all' });
}

function removeQuery(state: State, name: string): Next {
  const config = [{ type: 'remove-query' as const, name }];
  return removed(perform(state, `query ${name} removed`, { marks: [], config }), name, { kind: 'all' });
}

/** Says so, and lists what is there in its stead. */
function removed(next: Next, title: string, source: Source): Next {
  const shown: State = { ...next.state, source, list: { ...next.state.list, stale: 'fresh' } };
  return { ...next, state: say(shown, `Removed ${title}; u takes it back`) };
}

/** Takes away the feed, the folder or the saved query that is selected. */
export function remove(state: State): Next {
  const { source } = state;
  if (source.kind === 'feed') return removeFeed(state, source);
  if (source.kind === 'query') return removeQuery(state, source.name);
  if (source.kind === 'folder') return removeFolder(state, source.name);
  return only(say(state, 'Select a feed, a folder or a saved query to remove it'));
}

const FULL_TEXT_WORDS = {
  auto: 'from the page where the feed has only a teaser',
  always: 'always from the page',
  never: 'never from the page',
};

/** Another way to the full text for the selected feed, or for the one the selected story is of. */
export function fullText(state: State): Next {
  const id = state.source.kind === 'feed' ? state.source.id : selectedRow(state)?.feedId;
  const at = state.config.feeds.findIndex(feed => feed.id === id);
  const feed = state.config.feeds[at];
  if (!feed) return only(say(state, 'Select a feed of yours, or a story of one'));
  const { fullText: before = 'auto', ...rest } = feed;
  const next = after(['auto', 'always', 'never'] as const, before);
  const changed = next === 'auto' ? rest : { ...rest, fullText: next };
  const done = perform(state, 'full text', {
    marks: [],
    config: [{ type: 'put-feed', feed: changed, at }],
  });
  const title = state.counts.feeds.find(one => one.id === id)?.title ?? 'The feed';
  return { ...done, state: say(done.state, `${title}, new stories: text ${FULL_TEXT_WORDS[next]}`) };
}

/** Asks for another name of the feed, the folder or the saved query that is selected. */
export function askName(state: State): Next {
  const { source } = state;
  const named = source.kind === 'feed' || source.kind === 'folder' || source.kind === 'query';
  if (!named) return only(say(state, 'Select a feed, a folder or a saved query to rename it'));
  const name = source.kind === 'folder' ? source.name : (entryOf(state)?.title ?? '');
  return only(openPrompt(state, 'rename', lineOf(name)));
}

export function askAddress(state: State): Next {
  const feed = entryOf(state)?.feed;
  if (!feed) return only(say(state, 'Select a feed to change its address'));
  return only(openPrompt(state, 'address', lineOf(feed.url)));
}

export function askFolder(state: State): Next {
  if (state.source.kind !== 'feed') return only(say(state, 'Select a feed to move it'));
  return only(openPrompt(state, 'folder', lineOf(entryOf(state)?.feed?.folder ?? '')));
}

/** Opens the site of the selected feed, or of the one the selected story is of. */
export function openSite(state: State): Next {
  const id = state.source.kind === 'feed' ? state.source.id : selectedRow(state)?.feedId;
  const feed = state.counts.feeds.find(one => one.id === id);
  return openOther(state, feed && (feed.siteUrl ?? feed.url), 'Select a feed to open its site');
}
