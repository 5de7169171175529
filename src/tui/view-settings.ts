import { THEMES } from '../text/style.ts';
import { perform, say } from './changes.ts';
import { type Next, only, type Run } from './effect.ts';
import { widthOf } from './layout.ts';
import { SORT_WORDS } from './list-words.ts';
import { DENSITIES, GROUPINGS, type ReaderSettings, SORTS, type Sort } from './ports.ts';
import { layout, request, type State } from './state.ts';

function settings(state: State, label: string, change: Partial<ReaderSettings>, said?: string): Next {
  const next = perform(state, label, { marks: [], config: [{ type: 'settings', settings: change }] });
  return said ? { ...next, state: say(next.state, said) } : next;
}

/** The one behind another in a list that begins again after its last. */
export function after<T>(list: readonly T[], current: T): T {
  return list[(list.indexOf(current) + 1) % list.length]!;
}

export function sort(state: State): Next {
  const list = state.filter.trim() === '' ? SORTS.filter(one => one !== 'best') : SORTS;
  const next = after(list, request(state).sort);
  return settings(state, 'sorting', { sort: next, group: 'none' }, `Sorted ${SORT_WORDS[next]}`);
}

export function group(state: State): Next {
  const next = after(GROUPINGS, state.config.settings.group);
  // Groups hold together only in a list sorted by what they are made of.
  const sorting: Sort = next === 'feed' || next === 'author' ? next : 'newest';
  return settings(
    state,
    'grouping',
    { group: next, sort: sorting },
    next === 'none' ? 'Not grouped' : `Grouped by ${next}`,
  );
}

const DENSITY_WORDS = {
  headlines: 'Headlines only',
  why: 'With why it matters',
  context: 'With why it matters and the context',
};

export function density(state: State): Next {
  const next = after(DENSITIES, state.config.settings.density);
  return settings(state, 'density', { density: next }, DENSITY_WORDS[next]);
}

export function theme(state: State): Next {
  const next = after(Object.keys(THEMES), state.config.settings.theme);
  return settings(state, 'theme', { theme: next }, `Theme: ${next}`);
}

export function order(state: State): Next {
  const next = state.config.settings.order === 'article' ? 'rank' : 'article';
  const said = next === 'rank' ? 'Sections: most telling first' : 'Sections: as in the article';
  const done = settings(state, 'section order', { order: next }, said);
  return { ...done, state: { ...done.state, story: { ...done.state.story, top: 0 } } };
}

/** Makes the pane that has the focus wider or narrower. */
export function resizePane(direction: 1 | -1): Run {
  return (state, count) => {
    const own = layout(state);
    if (own.panes.length < 2) return only(say(state, 'There is only one pane on the screen'));
    const by = direction * (count ?? 2);
    if (state.focus === 'sidebar') {
      return settings(state, 'pane width', { sidebarWidth: Math.max(14, widthOf(own, 'sidebar') + by) });
    }
    // The story takes what the headlines leave.
    const change = state.focus === 'story' ? -by : by;
    return settings(state, 'pane width', { listWidth: Math.max(24, widthOf(own, 'headlines') + change) });
  };
}
