import { width } from '../text/width.ts';
import type { Action } from './action.ts';
import { type Next, only } from './effect.ts';
import { headlineLines } from './headline-lines.ts';
import type { Pane } from './layout.ts';
import { groupHeading, headlineOptions } from './list-view.ts';
import { focusPane, move, scrollStory, select, showSource } from './moves.ts';
import { laidStory, layout, rowAt, type State } from './state.ts';
import { sidebarRows } from './views/sidebar.ts';

const WHEEL_LINES = 3;

interface Place {
  pane: Pane;
  /** Row inside the pane, from 0 under its title. */
  row: number;
  column: number;
}

function placeAt(state: State, column: number, row: number): Place | undefined {
  const { panes, ruled, height } = layout(state);
  const inside = row - (ruled ? 2 : 1);
  if (inside < 0 || inside >= height) return undefined;
  let left = 0;
  for (const { pane, width } of panes) {
    if (column >= left && column < left + width) return { pane, row: inside, column: column - left };
    left += width + 1;
  }
  return undefined;
}

/** The story whose lines hold a row of the headlines pane. */
function storyAtRow(state: State, row: number): number | undefined {
  const options = headlineOptions(state);
  let below = row;
  for (let place = state.list.top; place < state.list.total; place++) {
    const story = rowAt(state.list, place);
    if (!story) return undefined;
    if (groupHeading(state, place, state.list.top) !== undefined) below -= 1;
    if (below < 0) return undefined;
    below -= headlineLines(story, options).length;
    if (below < 0) return place;
  }
  return undefined;
}

/** The address under a place of the story pane. */
function linkAt(state: State, place: Place): string | undefined {
  const line = laidStory(state)?.lines[state.story.top + place.row];
  let left = 1;
  for (const run of line?.runs ?? []) {
    left += width(run.text);
    if (place.column < left) return run.href;
  }
  return undefined;
}

function click(state: State, place: Place): Next {
  if (place.pane === 'sidebar') {
    const entry = sidebarRows(state)[place.row]?.entry;
    return focusPane(entry ? showSource(state, entry.source) : state, 'sidebar');
  }
  if (place.pane === 'headlines') {
    const story = storyAtRow(state, place.row);
    if (story === undefined) return focusPane(state, 'headlines');
    const again = state.focus === 'headlines' && story === state.list.selected;
    return focusPane(select(state, story), again ? 'story' : 'headlines');
  }
  const url = linkAt(state, place);
  const next = focusPane(state, 'story');
  return url ? { ...next, effects: [...next.effects, { type: 'open', url }] } : next;
}

/** What the mouse does: the wheel moves the pane under it, a click selects, a second one opens, and links open. */
export function pointer(state: State, action: Extract<Action, { type: 'pointer' }>): Next {
  const place = state.overlay ? undefined : placeAt(state, action.column, action.row);
  if (!place) return only(state);
  if (action.button === 'left') return click(state, place);
  const steps = (action.button === 'wheel-down' ? 1 : -1) * WHEEL_LINES;
  if (place.pane === 'story') return only(scrollStory(state, state.story.top + steps));
  const moved = move({ ...state, focus: place.pane }, { unit: 'line', steps: Math.sign(steps) });
  return only({ ...moved, focus: state.focus });
}
