import type { StoryRow } from '../story.ts';
import type { ListState } from './state.ts';

/** The loaded rows from a place in the list on. */
export function rowsOf(list: ListState, from: number, count: number): StoryRow[] {
  const start = from - list.offset;
  return start < 0 ? [] : list.rows.slice(start, start + count);
}
