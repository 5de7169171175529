import { withCounts } from './changes.ts';
import { type Next, only } from './effect.ts';
import { clearFilter } from './list-commands.ts';
import { focusPane, showSource } from './moves.ts';
import { sourceKey } from './source.ts';
import { entryOf, layout, type State } from './state.ts';

/** A step back: from a search, from the story, from the filter, out of a folder. */
export function back(state: State): Next {
  if (state.zen && state.focus !== 'story') return only({ ...state, zen: false });
  if (state.focus === 'story') {
    if (state.story.search) {
      const { search: _, ...story } = state.story;
      return only({ ...state, story });
    }
    return focusPane(state, 'headlines');
  }
  if (state.focus === 'sidebar') return fold(state, true);
  if (state.filter !== '') return only(clearFilter(state));
  return focusPane(state, 'sidebar');
}

/** Folds or unfolds the selected folder; folds the one that the selected feed or a folder that is folded already is in. */
function fold(state: State, hidden: boolean): Next {
  const entry = entryOf(state);
  const own = entry?.source.kind === 'folder' ? entry.source.name : undefined;
  const folder = own !== undefined && entry?.folded !== hidden ? own : hidden ? around(state) : undefined;
  if (folder === undefined) return only(state);
  const folded = hidden ? [...state.folded, folder] : state.folded.filter(name => name !== folder);
  return only(showSource(withCounts({ ...state, folded }, state.counts), { kind: 'folder', name: folder }));
}

/** The folder that the selected entry of the sidebar is in. */
function around(state: State): string | undefined {
  const at = state.entries.findIndex(entry => sourceKey(entry.source) === sourceKey(state.source));
  const depth = state.entries[at]?.depth ?? 0;
  const outer = state.entries.slice(0, Math.max(0, at)).findLast(entry => {
    return entry.source.kind === 'folder' && (entry.depth ?? 0) === depth - 1;
  });
  return outer?.source.kind === 'folder' ? outer.source.name : undefined;
}

/** A step on: into the folder, the list, the story. */
export function open(state: State): Next {
  if (state.focus !== 'sidebar') return focusPane(state, 'story');
  const unfolded = fold(state, false);
  return unfolded.state === state ? focusPane(state, 'headlines') : unfolded;
}

export function toggleSidebar(state: State): Next {
  if (layout(state).kind !== 'wide')
    return focusPane(state, state.focus === 'sidebar' ? 'headlines' : 'sidebar');
  const sidebarShown = !state.sidebarShown;
  const focus = state.focus === 'sidebar' && !sidebarShown ? 'headlines' : state.focus;
  return only({ ...state, sidebarShown, focus });
}

/** Leaves the pane, and the reader from the list. */
export function closePane(state: State): Next {
  if (state.focus === 'story') return back(state);
  if (state.focus === 'headlines' && state.filter !== '') return only(clearFilter(state));
  if (state.focus === 'sidebar') return focusPane(state, 'headlines');
  return { state, effects: [{ type: 'quit', code: 0 }] };
}
