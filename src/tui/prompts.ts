import { KEPT_PROMPTS, withLine } from '../profile/prompt-history.ts';
import { fold } from '../query/folder.ts';
import { perform, say } from './changes.ts';
import { type Next, only } from './effect.ts';
import { folderName, renameFolder } from './folder-changes.ts';
import { EMPTY_LINE, editLine, insert, type Line, lineOf } from './line-editor.ts';
import { showSource } from './moves.ts';
import type { Prompt, PromptPurpose } from './overlay.ts';
import { entryOf, request, type State } from './state.ts';
import { searchStory } from './story-search.ts';

interface PromptInfo {
  label: string;
  /** What is typed is a query: checked and completed as it is typed. */
  query?: true;
}

const PROMPTS: Record<PromptPurpose, PromptInfo> = {
  filter: { label: 'Filter: ', query: true },
  search: { label: 'Search the story: ' },
  'add-feed': { label: 'Address of a feed or site: ' },
  rename: { label: 'New name: ' },
  address: { label: 'Address of the feed: ' },
  folder: { label: 'Folder (empty for none): ' },
  'save-query': { label: 'Name of the query: ' },
  mute: { label: 'Hide stories that match: ', query: true },
  pipe: { label: 'Pipe to: ' },
  follow: { label: 'Follow: ' },
};

/** Puts a line to type into at the bottom of the screen. */
export function openPrompt(state: State, purpose: PromptPurpose, line: Line = EMPTY_LINE): State {
  const { label } = PROMPTS[purpose];
  const prompt: Prompt = {
    kind: 'prompt',
    purpose,
    label,
    line,
    before: line.text,
    list: state.list,
    past: 0,
  };
  const next = { ...state, overlay: prompt };
  return purpose === 'folder' ? withFolders(next, prompt) : next;
}

/** The prompt with the folders that begin as what is typed. */
function withFolders(state: State, prompt: Prompt): State {
  const { text } = prompt.line;
  const names = state.entries.flatMap(({ source }) => (source.kind === 'folder' ? [source.name] : []));
  const candidates = names
    .filter(name => name !== text && fold(name).startsWith(fold(text)))
    .map(name => ({ text: name }));
  if (candidates.length === 0) return state;
  const completion = { start: 0, end: text.length, candidates, chosen: -1 };
  return { ...state, overlay: { ...prompt, completion } };
}

function without(state: State): State {
  const { overlay: _, ...rest } = state;
  return rest;
}

function changed(state: State, prompt: Prompt, line: Line, past = 0): Next {
  const { problem: _, completion: __, ...rest } = prompt;
  const next: State = { ...state, overlay: { ...rest, line, past } };
  if (prompt.purpose === 'folder') return only(withFolders(next, next.overlay as Prompt));
  if (!PROMPTS[prompt.purpose].query) return only(next);
  return { state: next, effects: [{ type: 'check', text: line.text, cursor: line.cursor }] };
}

/** What was typed was looked at: a query that is fine filters the list at once. */
export function checked(
  state: State,
  text: string,
  problem: Prompt['problem'],
  completion: { start: number; end: number; candidates: { text: string; note?: string }[] } | undefined,
): State {
  const { overlay } = state;
  if (overlay?.kind !== 'prompt' || overlay.line.text !== text) return state;
  const { problem: _, completion: before, ...rest } = overlay;
  // While Tab goes through what could stand there, the others stay to choose from.
  const cycling = before && before.chosen >= 0 ? before : undefined;
  const fresh = completion && completion.candidates.length > 0 ? { ...completion, chosen: -1 } : undefined;
  const kept = cycling ?? fresh;
  const prompt: Prompt = { ...rest, ...(problem ? { problem } : {}), ...(kept ? { completion: kept } : {}) };
  const next = { ...state, overlay: prompt };
  if (problem || overlay.purpose !== 'filter' || state.filter === text) return next;
  return { ...next, filter: text, list: { ...next.list, stale: 'fresh' } };
}

function fromHistory(state: State, prompt: Prompt, step: 1 | -1): Next {
  const list = state.history[prompt.purpose] ?? [];
  const past = Math.max(0, Math.min(list.length, prompt.past + step));
  if (past === prompt.past) return only(state);
  return changed(state, prompt, lineOf(past === 0 ? prompt.before : (list.at(-past) ?? '')), past);
}

/** Puts the next thing that could stand there in its place; the only one at once for good. */
function complete(state: State, prompt: Prompt, step: 1 | -1): Next {
  const { completion, line } = prompt;
  if (!completion) return only(state);
  const { candidates, start, end } = completion;
  const from = completion.chosen < 0 && step < 0 ? 0 : completion.chosen;
  const chosen = (from + step + candidates.length) % candidates.length;
  const { text } = candidates[chosen]!;
  const next: Line = {
    text: line.text.slice(0, start) + text + line.text.slice(end),
    cursor: start + text.length,
  };
  const done = changed(state, prompt, next);
  if (candidates.length === 1 || done.state.overlay?.kind !== 'prompt') return done;
  const cycling = { ...completion, end: start + text.length, chosen };
  return { ...done, state: { ...done.state, overlay: { ...done.state.overlay, completion: cycling } } };
}

function cancel(state: State, prompt: Prompt): State {
  const next = without(state);
  if (prompt.purpose !== 'filter' || state.filter === prompt.before) return next;
  return { ...next, filter: prompt.before, list: { ...prompt.list, stale: 'keep' } };
}

function remember(state: State, prompt: Prompt): State {
  const text = prompt.line.text.trim();
  if (text === '') return state;
  const lines = withLine(state.history[prompt.purpose] ?? [], text);
  return { ...state, history: { ...state.history, [prompt.purpose]: lines } };
}

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

const ACCEPT: Record<PromptPurpose, Accept> = {
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

function accept(state: State, prompt: Prompt): Next {
  if (prompt.problem) {
    const { completion: _, ...rest } = prompt;
    return only({ ...state, overlay: rest });
  }
  const text = prompt.line.text.trim();
  const done = ACCEPT[prompt.purpose](without(remember(state, prompt)), text);
  const kept = KEPT_PROMPTS.find(name => name === prompt.purpose);
  if (!kept || text === '') return done;
  return { ...done, effects: [...done.effects, { type: 'remember', prompt: kept, line: text }] };
}

/** The state after a key in a prompt. */
export function promptKey(state: State, prompt: Prompt, key: string): Next {
  switch (key) {
    case 'esc':
    case 'ctrl-c':
      return only(cancel(state, prompt));
    case 'enter':
      return accept(state, prompt);
    case 'up':
    case 'ctrl-p':
      return fromHistory(state, prompt, 1);
    case 'down':
    case 'ctrl-n':
      return fromHistory(state, prompt, -1);
    case 'tab':
      return complete(state, prompt, 1);
    case 'shift-tab':
      return complete(state, prompt, -1);
  }
  const line = editLine(prompt.line, key);
  if (!line) return only(state);
  // Backspace in an empty line leaves it, as in vi.
  if (key === 'backspace' && prompt.line.text === '') return only(cancel(state, prompt));
  return changed(state, prompt, line);
}

/** The state after a paste into a prompt. */
export function promptPaste(state: State, prompt: Prompt, text: string): Next {
  return changed(state, prompt, insert(prompt.line, text));
}

/** Whether a prompt's text is a query. */
export function isQueryPrompt(prompt: Prompt): boolean {
  return PROMPTS[prompt.purpose].query === true;
}

/** The title of what a prompt is about, where that is one thing. */
export function promptSubject(state: State, prompt: Prompt): string | undefined {
  return ['rename', 'address', 'folder'].includes(prompt.purpose) ? entryOf(state)?.title : undefined;
}
