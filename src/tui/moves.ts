import { perform, say } from './changes.ts';
import { type Next, only } from './effect.ts';
import { PANES, type Pane, widthOf } from './layout.ts';
import { scrolled, storiesOnScreen } from './list-view.ts';
import { type Source, sourceKey } from './source.ts';
import { type ListState, laidStory, layout, NO_LIST, type State, selectedRow } from './state.ts';

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The list with another story selected, scrolled to show it. */
export function select(state: State, place: number, top = state.list.top): State {
  const selected = clamp(place, 0, Math.max(0, state.list.total - 1));
  const { selectedId: _, ...rest } = state.list;
  const list: ListState = { ...rest, selected, top };
  const id = selectedRow({ ...state, list })?.id;
  const next = { ...state, list: id ? { ...list, selectedId: id } : list };
  return { ...next, list: scrolled(next) };
}

export function scrollStory(state: State, top: number): State {
  const lines = laidStory(state)?.lines.length ?? 0;
  const last = Math.max(0, lines - layout(state).height);
  return { ...state, story: { ...state.story, top: clamp(top, 0, last) } };
}

/** Lists another source, from its top. */
export function showSource(state: State, source: Source): State {
  if (sourceKey(source) === sourceKey(state.source)) return state;
  return {
    ...state,
    source,
    filter: '',
    fresh: 0,
    list: NO_LIST,
  };
}

/** Marks the selected story read, as opening it does; scrolling by without opening does not. */
export function readSelected(state: State): Next {
  const row = selectedRow(state);
  if (!row || row.read) return only(state);
  return perform(state, 'story read', { marks: [{ id: row.id, key: 'read', on: true }], config: [] });
}

export function focusPane(state: State, pane: Pane): Next {
  if (pane === 'story' && !selectedRow(state)) return only(state);
  const next = { ...state, focus: pane, sidebarShown: state.sidebarShown || pane === 'sidebar' };
  const fitted = { ...next, list: scrolled(next) };
  return pane === 'story' ? readSelected(fitted) : only(fitted);
}

/** The pane before or after the one in focus, of those that can be had. */
export function cyclePane(state: State, step: 1 | -1): Next {
  const reachable = PANES.filter(pane => pane !== 'story' || selectedRow(state));
  const at = reachable.indexOf(state.focus);
  return focusPane(state, reachable[(at + step + reachable.length) % reachable.length]!);
}

function moveInSidebar(state: State, to: (at: number, last: number) => number): State {
  const at = state.entries.findIndex(entry => sourceKey(entry.source) === sourceKey(state.source));
  const last = state.entries.length - 1;
  const entry = state.entries[clamp(to(Math.max(0, at), last), 0, last)];
  return entry ? showSource(state, entry.source) : state;
}

type Distance =
  | { unit: 'line' | 'half' | 'page'; steps: number }
  | { unit: 'edge'; steps: -1 | 1; line?: number };

/** Moves in the pane that has the focus. */
export function move(state: State, distance: Distance): State {
  const { height } = layout(state);
  const page = Math.max(1, height - 2);
  if (state.focus === 'sidebar') {
    if (distance.unit === 'edge')
      return moveInSidebar(state, (_, last) => distance.line ?? (distance.steps < 0 ? 0 : last));
    const step = { line: 1, half: Math.ceil(page / 2), page }[distance.unit] * distance.steps;
    return moveInSidebar(state, at => at + step);
  }
  if (state.focus === 'story') {
    const { top } = state.story;
    if (distance.unit === 'edge')
      return scrollStory(state, distance.line ?? (distance.steps < 0 ? 0 : Number.MAX_SAFE_INTEGER));
    const step = { line: 1, half: Math.ceil(page / 2), page }[distance.unit] * distance.steps;
    return scrollStory(state, top + step);
  }
  const { list } = state;
  if (distance.unit === 'edge')
    return select(state, distance.line ?? (distance.steps < 0 ? 0 : list.total - 1));
  if (distance.unit === 'line') return select(state, list.selected + distance.steps);
  const shown = Math.max(1, storiesOnScreen(state) - 1);
  const step = (distance.unit === 'page' ? shown : Math.ceil(shown / 2)) * distance.steps;
  return select(state, list.selected + step, clamp(list.top + step, 0, Math.max(0, list.total - 1)));
}

/** Whether the story pane shows the end of the story. */
export function atStoryEnd(state: State): boolean {
  const lines = laidStory(state)?.lines.length ?? 0;
  return state.story.top + layout(state).height >= lines;
}

/** Another story, by its distance from this one; stays in the pane. */
export function stepStory(state: State, steps: number): Next {
  const before = state.list.selected;
  const next = select(state, before + steps);
  if (next.list.selected === before)
    return only(say(state, steps > 0 ? 'This is the last story' : 'This is the first story'));
  return only(next);
}

/** The next or previous section's label to the top of the pane. */
export function jumpSection(state: State, steps: number): State {
  const laid = laidStory(state);
  if (!laid || laid.anchors.length === 0) return say(state, 'This story has no sections');
  const { top } = state.story;
  const places = laid.anchors.map(anchor => anchor.line);
  const wanted =
    steps > 0 ? places.filter(line => line > top)[steps - 1] : places.filter(line => line < top).at(steps);
  if (wanted === undefined) {
    if (steps < 0) return scrollStory(state, 0);
    return say(state, 'No section further down');
  }
  const next = scrollStory(state, wanted);
  return next.story.top === top ? say(next, 'The rest of the sections is on the screen') : next;
}

/** Whether a pane is on the screen. */
export function isShown(state: State, pane: Pane): boolean {
  return widthOf(layout(state), pane) > 0;
}
