import type { PromptHistory } from '../profile/prompt-history.ts';
import { makeKeymap } from './keymap.ts';
import type { Size } from './layout.ts';
import type { Counts, ReaderConfig, StarterFeed } from './ports.ts';
import { NOTHING_TYPED } from './read-key.ts';
import { shownKey } from './shown-key.ts';
import { sidebarEntries } from './source.ts';
import { NO_LIST, type State } from './state.ts';

export interface Beginning {
  size: Size;
  now: number;
  config: ReaderConfig;
  counts: Counts;
  sample: boolean;
  /** A refresh begins with the reader. */
  refreshing?: boolean;
  notices: readonly string[];
  starterFeeds: readonly StarterFeed[];
  history: PromptHistory;
  /** What the list is filtered by at first. */
  filter?: string;
}

/** The state the reader begins with; its list is still to be asked for. */
export function initialState(beginning: Beginning): State {
  const { refreshing = false, ...given } = beginning;
  const { config, counts, notices, filter = '' } = given;
  const keymap = makeKeymap(config.keys);
  const said = [...notices, ...keymap.problems];
  const state: State = {
    ...given,
    ...(refreshing ? { refresh: { done: 0, total: 0 } } : {}),
    keymap,
    entries: sidebarEntries(counts, config.queries, []),
    folded: [],
    focus: 'headlines',
    sidebarShown: true,
    zen: false,
    source: { kind: 'all' },
    filter,
    onlyUnread: false,
    list: NO_LIST,
    story: { top: 0 },
    typed: NOTHING_TYPED,
    notices: said.slice(1),
    fresh: 0,
    undo: [],
    redo: [],
  };
  if (said[0] !== undefined) return { ...state, message: { text: said[0], tone: 'warning' } };
  if (!state.sample) return state;
  const [pick, add] = [shownKey(state, 'starter-feeds'), shownKey(state, 'add-feed')];
  const text = `A sample to look around in; ${pick} picks feeds of your own, ${add} adds one`;
  return { ...state, message: { text, tone: 'plain' } };
}
