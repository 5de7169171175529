import { perform, say } from './changes.ts';
import { type Next, only } from './effect.ts';
import { folderName, renameFolder } from './folder-changes.ts';
import { showSource } from './moves.ts';
import type { PromptPurpose } from './overlay.ts';
import { entryOf, request, type State } from './state.ts';
import { searchStory } from './story-search.ts';

type Accept = (state: State, text: string) => Next;

function told(next: Next, text: string): Next {
  return { ...next, state: say(next.state, text) };
}

function rename(state: State, text: string): Next {
  const { source } = state;
  if (source.kind === 'feed') {
    const at = state.config.feeds.findIndex(feed => feed.id === source.id);
    const feed = state.config.feeds[at];
    if (!feed) return only(state);
    const { title: _, ...rest } = feed;
    const renamed = text === '' ? rest : { ...rest, title: text };
    const next = perform(state, 'feed renamed', {
      marks: [],
      config: [{ type: 'put-feed', feed: renamed, at }],
    });
    return told(next, text === '' ? 'The feed has its own name again' : `Renamed to ${text}`);
  }
  if (source.kind === 'folder') {
    const name = folderName(text);
    if (name === '' || name === source.name) return only(state);
    return told(renameFolder(state, source.name, name), `Renamed to ${name}`);
  }
  if (source.kind !== 'query' || text === '' || text === source.name) return only(state);
  const at = state.config.queries.findIndex(query => query.name === source.name);
  const query = { ...state.config.queries[at], name: text, query: source.query };
  const next = perform(state, 'query renamed', {
    marks: [],
    config: [
      { type: 'remove-query', name: source.name },
      { type: 'put-query', query, at: Math.max(0, at) },
    ],
  });
  const shown: State = { ...next.state, source: { kind: 'query', name: text, query: source.query } };
  return told({ ...next, state: shown }, `Renamed to ${text}`);
}

/** The address with the user name and the password that only the one before it has told. */
function withSecrets(address: URL, before: URL | null): string {
  if (before?.origin === address.origin && address.username === '') {
    address.username = before.username;
    address.password = before.password;
  }
  return address.href;
}

function changeAddress(state: State, text: string): Next {
  const { source } = state;
  const at = state.config.feeds.findIndex(feed => source.kind === 'feed' && feed.id === source.id);
  const feed = state.config.feeds[at];
  if (!feed || text === '' || text === entryOf(state)?.feed?.url) return only(state);
  const address = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!address || !/^https?:$/.test(address.protocol))
    return only(say(state, `${text} is no address of the web`, 'warning'));
  const url = withSecrets(address, URL.parse(feed.url));
  const change = { marks: [], config: [{ type: 'put-feed' as const, feed: { ...feed, url }, at }] };
  const next = perform(state, 'address changed', change);
  const fetch = { type: 'refresh' as const, feedIds: [feed.id], insist: true as const };
  return { state: { ...next.state, asked: 'now' }, effects: [...next.effects, fetch] };
}

function moveFeed(state: State, text: string): Next {
  const { source } = state;
  const name = folderName(text);
  const at = state.config.feeds.findIndex(feed => source.kind === 'feed' && feed.id === source.id);
  const feed = state.config.feeds[at];
  if (!feed) return only(state);
  const { folder: _, ...rest } = feed;
  const moved = name === '' ? rest : { ...rest, folder: name };
  const label = name === '' ? 'feed taken out of its folder' : `feed moved to ${name}`;
  const next = perform(state, label, { marks: [], config: [{ type: 'put-feed', feed: moved, at }] });
  return told(next, name === '' ? 'Taken out of its folder' : `Moved to ${name}`);
}

function saveQuery(state: State, text: string): Next {
  if (text === '') return only(state);
  const { query } = request(state);
  const at = state.config.queries.length;
  const next = perform(state, `query ${text} saved`, {
    marks: [],
    config: [{ type: 'put-query', query: { name: text, query }, at }],
  });
  const shown = showSource({ ...next.state, onlyUnread: false }, { kind: 'query', name: text, query });
  return { ...next, state: say(shown, `Saved as ${text}, in the sidebar`, 'good') };
}

function mute(state: State, text: string): Next {
  if (text === '') return only(state);
  const next = perform(state, `muted ${text}`, { marks: [], config: [{ type: 'put-mute', mute: text }] });
  return { ...next, state: say(next.state, `Stories that match ${text} are hidden; u takes it back`) };
}

/** What a prompt does with the text that was typed. */
export const ACCEPT: Record<PromptPurpose, Accept> = {
  filter: (state, text) => {
    const next: State = { ...state, focus: 'headlines' };
    return only(
      text === state.filter ? next : { ...next, filter: text, list: { ...next.list, stale: 'fresh' } },
    );
  },
  search: (state, text) => only(searchStory(state, text)),
  'add-feed': (state, text) => {
    if (text === '') return only(state);
    return { state: { ...state, looking: text }, effects: [{ type: 'discover', url: text }] };
  },
  rename,
  address: changeAddress,
  folder: moveFeed,
  'save-query': saveQuery,
  mute,
  pipe: (state, text) => (text === '' ? only(state) : { state, effects: [{ type: 'pipe', command: text }] }),
  follow: (state, text) =>
    text === '' ? only(state) : { state, effects: [{ type: 'follow-name', name: text }] },
};
