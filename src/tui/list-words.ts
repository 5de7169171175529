import type { Sort } from './ports.ts';
import { request, type State } from './state.ts';

/** How a list is sorted, in words. */
export const SORT_WORDS: Record<Sort, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  feed: 'by feed',
  author: 'by author',
  longest: 'longest first',
  best: 'best match first',
};

/** How this list is grouped or sorted; undefined for newest first, which goes without saying. */
export function orderWords(state: State): string | undefined {
  const { group } = state.config.settings;
  if (group !== 'none') return `by ${group}`;
  const { sort } = request(state);
  return sort === 'newest' ? undefined : SORT_WORDS[sort];
}
