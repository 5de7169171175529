import { KEPT_PROMPTS, withLine } from '../profile/prompt-history.ts';
import { fold } from '../query/folder.ts';
import { width } from '../text/width.ts';
import { ACCEPT } from './accept-prompt.ts';
import { type Next, only } from './effect.ts';
import { EMPTY_LINE, editLine, insert, type Line, lineOf } from './line-editor.ts';
import type { Prompt, PromptPurpose } from './overlay.ts';
import { entryOf, type State } from './state.ts';

interface PromptInfo {
  label: string;
  /** The label where the other one would leave hardly any room to type. */
  short?: string;
  /** What is typed is a query: checked and completed as it is typed. */
  query?: true;
}

const PROMPTS: Record<PromptPurpose, PromptInfo> = {
  filter: { label: 'Filter: ', query: true },
  search: { label: 'Search the story: ', short: 'Search: ' },
  'add-feed': { label: 'Address of a feed or site: ', short: 'Address: ' },
  rename: { label: 'New name: ', short: 'Name: ' },
  address: { label: 'Address of the feed: ', short: 'Address: ' },
  folder: { label: 'Folder (empty for none): ', short: 'Folder: ' },
  'save-query': { label: 'Name of the query: ', short: 'Name: ' },
  mute: { label: 'Hide stories that match: ', short: 'Hide: ', query: true },
  pipe: { label: 'Pipe to: ' },
  follow: { label: 'Follow: ' },
};

/** Columns to type in that a label must leave. */
const ROOM = 20;

/** What stands before the line of a prompt on a screen of so many columns. */
export function promptLabel({ purpose }: Prompt, columns = Number.POSITIVE_INFINITY): string {
  const { label, short = label } = PROMPTS[purpose];
  return width(label) + ROOM <= columns ? label : short;
}

/** Puts a line to type into at the bottom of the screen. */
export function openPrompt(state: State, purpose: PromptPurpose, line: Line = EMPTY_LINE): State {
  const prompt: Prompt = {
    kind: 'prompt',
    purpose,
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
