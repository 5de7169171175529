import { countWords } from '../article/language.ts';
import type { BriefKind, StoryRow } from '../story.ts';

/** What a briefing is made for. */
export interface BriefingOptions {
  /** Milliseconds since the epoch; freshness counts from it. */
  now: number;
  /** How long reading the briefing itself may take. */
  minutes: number;
  isFollowed(story: StoryRow): boolean;
}

/** One story of a briefing, and the same story as other feeds have it. */
export interface BriefingItem<T extends StoryRow = StoryRow> {
  story: T;
  also: T[];
}

export interface Briefing<T extends StoryRow = StoryRow> {
  items: BriefingItem<T>[];
  /** Unread stories that did not get in, the same in several feeds counted once. */
  left: number;
}

const HOUR = 3_600_000;
/** Words a minute of somebody who skims. */
const PACE = 230;
/** What a headline costs beside its words: to see where it is from, and to move on. */
const OVERHEAD = 8;
/** After so long a story counts half as fresh. */
const HALF_LIFE = 24 * HOUR;
/** Headlines alike further apart than this are a series ("The week in numbers"), not one story. */
const SAME_STORY = 72 * HOUR;
/** A shorter headline may be alike by chance. */
const TELLING = 16;

const FOLLOWED = 3;
const FRESH = 2;
const SECTION = 0.1;
const MOST_SECTIONS = 4;
const BRIEF: Readonly<Record<BriefKind, number>> = {
  'why-it-matters': 2,
  'key-points': 1.5,
  news: 1,
  lede: 0.3,
  none: 0,
};
/** What every story more of one feed loses, so that a busy feed does not fill the briefing. */
const CROWDING = 0.4;
const MOST_CROWDING = 2;

/**
 * Chooses the stories of a briefing: unread ones first; among them by follows, by the publisher's own sections and by
 * freshness, no feed crowding out the others; each story once however many feeds have it. It ends when reading it takes
 * the minutes given, and has one story at least when there is one.
 */
export function briefing<T extends StoryRow>(stories: readonly T[], options: BriefingOptions): Briefing<T> {
  const groups = folded(ranked(stories, options));
  const budget = options.minutes * PACE;
  const items: BriefingItem<T>[] = [];
  let used = 0;
  let left = 0;
  for (const group of spread(groups)) {
    const cost = wordsOf(group.story) + OVERHEAD;
    if (items.length > 0 && used + cost > budget) {
      used = Number.POSITIVE_INFINITY;
      if (!isRead(group)) left += 1;
      continue;
    }
    used += cost;
    items.push({ story: group.story, also: group.also });
  }
  return { items, left };
}

interface Ranked<T> {
  story: T;
  score: number;
}

interface Group<T> extends Ranked<T> {
  also: T[];
}

function ranked<T extends StoryRow>(stories: readonly T[], options: BriefingOptions): Ranked<T>[] {
  return stories
    .map(story => ({ story, score: scoreOf(story, options) }))
    .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
}

function scoreOf(story: StoryRow, { now, isFollowed }: BriefingOptions): number {
  const fresh = FRESH * 2 ** (-Math.max(0, now - story.sort) / HALF_LIFE);
  const sections = SECTION * Math.min(story.kinds.length, MOST_SECTIONS);
  return (isFollowed(story) ? FOLLOWED : 0) + BRIEF[story.briefKind] + sections + fresh;
}

/** The same stories with those that tell the same put together under the best of them. */
function folded<T extends StoryRow>(stories: readonly Ranked<T>[]): Group<T>[] {
  const groups: Group<T>[] = [];
  const byKey = new Map<string, Group<T>[]>();
  for (const { story, score } of stories) {
    const keys = [headlineKey(story.title), addressKey(story.url)].filter(key => key !== '');
    const same = keys
      .flatMap(key => byKey.get(key) ?? [])
      .find(group => Math.abs(group.story.sort - story.sort) <= SAME_STORY);
    const group = same ?? { story, score, also: [] };
    if (same) same.also.push(story);
    else groups.push(group);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), group]);
  }
  return groups;
}

/** The headline without case, punctuation and spaces; '' when it is too short to tell a story by. */
function headlineKey(title: string): string {
  const key = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  // An ideograph says as much as a few letters.
  const weight = [...key].reduce((sum, char) => sum + (char >= '\u3040' ? 3 : 1), 0);
  return weight < TELLING ? '' : `title ${key}`;
}

/** The address without what only says where the reader came from. */
function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return '';
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  return `url ${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

/** Who has read a story in one feed has read it. */
const isRead = (group: Group<StoryRow>) => [group.story, ...group.also].some(story => story.read);

/** Groups in the order they are told: unread first, and every further story of a feed a little later. */
function spread<T extends StoryRow>(groups: readonly Group<T>[]): Group<T>[] {
  const unread = groups.filter(group => !isRead(group));
  const read = groups.filter(isRead);
  return [...takeTurns(unread), ...takeTurns(read)];
}

function takeTurns<T extends StoryRow>(groups: readonly Group<T>[]): Group<T>[] {
  const counts = new Map<string, number>();
  const queues = new Map<string, Group<T>[]>();
  for (const group of groups) {
    const queue = queues.get(group.story.feedId);
    if (queue) queue.push(group);
    else queues.set(group.story.feedId, [group]);
  }
  const worth = (feed: string) =>
    queues.get(feed)![0]!.score - Math.min(MOST_CROWDING, CROWDING * (counts.get(feed) ?? 0));
  const order: Group<T>[] = [];
  while (queues.size > 0) {
    // The best of each feed is its first, so the best of all is among the first ones.
    const best = [...queues.keys()].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    const queue = queues.get(best)!;
    order.push(queue.shift()!);
    counts.set(best, (counts.get(best) ?? 0) + 1);
    if (queue.length === 0) queues.delete(best);
  }
  return order;
}

const wordsOf = ({ title, brief, context = '' }: StoryRow) => countWords(`${title}\n${brief}\n${context}`);
