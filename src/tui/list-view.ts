import type { StoryRow } from '../story.ts';
import { groupOf, isSameGroup } from './groups.ts';
import { type HeadlineOptions, headlineLines } from './headline-lines.ts';
import { widthOf } from './layout.ts';
import { type ListState, layout, rowAt, type State } from './state.ts';

/** How the headlines of this state are laid out. */
export function headlineOptions(state: State): HeadlineOptions {
  const { settings, follows } = state.config;
  return {
    width: Math.max(12, (widthOf(layout(state), 'headlines') || state.size.columns) - 2),
    density: settings.density,
    unicode: settings.unicode,
    follows,
    now: state.now,
    showSource: state.source.kind !== 'feed' && settings.group !== 'feed' && state.counts.feeds.length > 1,
    showAuthor: settings.group !== 'author',
  };
}

/** The group heading that stands above a story: at a change of group, and always at the top of the screen. */
export function groupHeading(state: State, place: number, top: number): string | undefined {
  const { group } = state.config.settings;
  const story = rowAt(state.list, place);
  if (group === 'none' || !story) return undefined;
  const before = place === top ? undefined : rowAt(state.list, place - 1);
  return before && isSameGroup(before, story, group) ? undefined : groupOf(story, group, state.now);
}

function linesOf(story: StoryRow | undefined, options: HeadlineOptions): number {
  return story ? headlineLines(story, options).length : 1;
}

/** Rows a story takes on the screen with its group heading. */
function heightAt(state: State, place: number, top: number, options: HeadlineOptions): number {
  return linesOf(rowAt(state.list, place), options) + (groupHeading(state, place, top) === undefined ? 0 : 1);
}

/** The list scrolled as little as it takes to have the selected story whole on the screen. */
export function scrolled(state: State): ListState {
  const { list } = state;
  const { height } = layout(state);
  const selected = Math.max(0, Math.min(list.selected, list.total - 1));
  let top = Math.max(0, Math.min(list.top, selected));
  // No story is less than a row, so none further up can share the screen with the selected one.
  top = Math.max(top, selected - height + 1, 0);
  const options = headlineOptions(state);
  let used = 0;
  for (let place = top; place <= selected; place++) used += heightAt(state, place, top, options);
  while (used > height && top < selected) {
    used -= heightAt(state, top, top, options);
    top += 1;
    // The story that is the first now may get a heading it did not have.
    if (groupHeading(state, top, top) !== undefined && groupHeading(state, top, top - 1) === undefined)
      used += 1;
  }
  // At the end of the list no row is left empty that a story further up could have.
  while (top > 0 && rowAt(list, top - 1) && fills(state, top - 1, height, options)) top -= 1;
  if (selected === list.selected && top === list.top) return list;
  return { ...list, selected, top };
}

/** Whether all stories from one on have their place on the screen. */
function fills(state: State, top: number, height: number, options: HeadlineOptions): boolean {
  const { total } = state.list;
  if (total - top > height) return false;
  let used = 0;
  for (let place = top; place < total && used <= height; place++)
    used += heightAt(state, place, top, options);
  return used <= height;
}

/** Stories that are whole on the screen; at least one. */
export function storiesOnScreen(state: State): number {
  const { list } = state;
  const { height } = layout(state);
  const options = headlineOptions(state);
  let used = 0;
  let place = list.top;
  while (place < list.total) {
    used += heightAt(state, place, list.top, options);
    if (used > height) break;
    place += 1;
  }
  return Math.max(1, place - list.top);
}

/** The rows to load: undefined while all that can be on the screen is there. */
export function rowsNeeded(state: State): { offset: number; limit: number } | undefined {
  const { list } = state;
  if (list.stale || list.total === 0) return undefined;
  const { height } = layout(state);
  const first = Math.max(0, Math.min(list.top, list.selected) - 1);
  const last = Math.min(list.total, Math.max(list.top, list.selected) + height + 1);
  const have = list.offset + list.rows.length;
  if (list.rows.length > 0 && first >= list.offset && last <= have) return undefined;
  // Enough on both sides that scrolling asks again only every few screens.
  const offset = Math.max(0, first - height);
  return { offset, limit: Math.min(list.total, last + 3 * height) - offset };
}
