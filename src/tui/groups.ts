import type { StoryRow } from '../story.ts';
import { localDay } from '../text/time.ts';
import type { Grouping, Sort, Tally } from './ports.ts';
import { request, rowAt, type State } from './state.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dayName(time: number, now: number): string {
  const date = new Date(time);
  const midnight = (moment: Date) =>
    new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
  const days = Math.round((midnight(new Date(now)) - midnight(date)) / 86_400_000);
  if (days <= 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return days < 7 ? `${DAYS[date.getDay()]}, ${localDay(date)}` : localDay(date);
}

/** What the stories of a group have in common, and no others; the same for all without grouping. */
function groupKey(story: StoryRow, group: Grouping): string {
  switch (group) {
    case 'none':
      return '';
    case 'day':
      return localDay(new Date(story.sort));
    case 'feed':
      return story.feedId;
    case 'author':
      return story.authors[0]?.key ?? '';
  }
}

export function isSameGroup(a: StoryRow, b: StoryRow, group: Grouping): boolean {
  return groupKey(a, group) === groupKey(b, group);
}

/** Heading of the group a story is in, or undefined without grouping. */
export function groupOf(story: StoryRow, group: Grouping, now: number): string | undefined {
  switch (group) {
    case 'none':
      return undefined;
    case 'day':
      return dayName(story.sort, now);
    case 'feed':
      return story.feedTitle;
    case 'author':
      return story.authors[0]?.name ?? 'No author';
  }
}

/** The orders in which each group stands in one piece. */
const WHOLE_IN: Record<Grouping, readonly Sort[]> = {
  none: [],
  day: ['newest', 'oldest'],
  feed: ['feed'],
  author: ['author'],
};

/** Whether the list is grouped, and each group in one piece. */
export function hasWholeGroups(state: State): boolean {
  return WHOLE_IN[state.config.settings.group].includes(request(state).sort);
}

/** The stories of the group that one is in; undefined while those that are not at hand are not counted. */
export function groupTally(state: State, place: number): Tally | undefined {
  const { offset, rows, total, beyond } = state.list;
  const story = rowAt(state.list, place);
  if (!story || !hasWholeGroups(state)) return undefined;
  const { group } = state.config.settings;
  const isIn = (at: number) => at >= 0 && at < rows.length && isSameGroup(rows[at]!, story, group);
  let first = place - offset;
  while (isIn(first - 1)) first -= 1;
  let end = place - offset + 1;
  while (isIn(end)) end += 1;
  const unread = rows.slice(first, end).filter(row => !row.read).length;
  const parts: (Tally | undefined)[] = [{ stories: end - first, unread }];
  if (first === 0 && offset > 0) parts.push(beyond?.before);
  if (end === rows.length && offset + end < total) parts.push(beyond?.behind);
  return parts.every(part => part !== undefined) ? parts.reduce(sum) : undefined;
}

function sum(a: Tally, b: Tally): Tally {
  const stories = a.stories + b.stories;
  return a.unread === undefined || b.unread === undefined
    ? { stories }
    : { stories, unread: a.unread + b.unread };
}
