import type { StoryRow } from '../story.ts';
import { applyConfigChange, type ConfigChange, inverse } from './config-change.ts';
import type { Effect, Next } from './effect.ts';
import { makeKeymap } from './keymap.ts';
import type { Counts, ReaderConfig, ReadMark } from './ports.ts';
import { sidebarEntries } from './source.ts';
import { type Change, type Message, type State, uncounted } from './state.ts';

const UNDO_LIMIT = 100;

export function say(state: State, text: string, tone: Message['tone'] = 'plain'): State {
  return { ...state, message: { text, tone } };
}

function marked<T extends StoryRow>(story: T, mark: ReadMark): T {
  return { ...story, [mark.key]: mark.on };
}

/** Unread counts after marks, until they are counted anew; only of stories whose feed is at hand. */
function patchCounts(counts: Counts, before: readonly StoryRow[], marks: readonly ReadMark[]): Counts {
  const changes = new Map<string, number>();
  for (const mark of marks) {
    const story = mark.key === 'read' && before.find(one => one.id === mark.id);
    if (!story || story.read === mark.on) continue;
    changes.set(story.feedId, (changes.get(story.feedId) ?? 0) + (mark.on ? -1 : 1));
  }
  if (changes.size === 0) return counts;
  const sum = [...changes.values()].reduce((a, b) => a + b, 0);
  return {
    ...counts,
    all: Math.max(0, counts.all + sum),
    feeds: counts.feeds.map(feed => {
      const change = changes.get(feed.id);
      return change ? { ...feed, unread: Math.max(0, feed.unread + change) } : feed;
    }),
  };
}

/** The marks of the stories at hand, by story; the others, maybe 100,000, are not looked at twice. */
function marksOf(
  stories: ReadonlyMap<string, StoryRow>,
  marks: readonly ReadMark[],
): Map<string, ReadMark[]> {
  const found = new Map<string, ReadMark[]>();
  for (const mark of marks) {
    if (!stories.has(mark.id)) continue;
    const own = found.get(mark.id);
    if (own) own.push(mark);
    else found.set(mark.id, [mark]);
  }
  return found;
}

/** How many more stories are unread after the marks; those not at hand are taken to change. */
function unreadChange(stories: ReadonlyMap<string, StoryRow>, marks: readonly ReadMark[]): number {
  let sum = 0;
  for (const mark of marks) {
    if (mark.key !== 'read' || stories.get(mark.id)?.read === mark.on) continue;
    sum += mark.on ? -1 : 1;
  }
  return sum;
}

/** The state with its rows, its story and its counts as the marks say. */
export function patchMarks(state: State, marks: readonly ReadMark[]): State {
  if (marks.length === 0) return state;
  const { list } = state;
  const { story } = state.story;
  const inList = new Map(list.rows.map(row => [row.id, row]));
  const byId = marksOf(story ? new Map([...inList, [story.id, story]]) : inList, marks);
  const patch = <T extends StoryRow>(one: T): T => (byId.get(one.id) ?? []).reduce(marked, one);
  const isElsewhere = marks.some(mark => mark.key === 'read' && !inList.has(mark.id));
  const unread = Math.max(0, Math.min(list.total, list.unread + unreadChange(inList, marks)));
  const next: State = {
    ...state,
    list: { ...(isElsewhere ? uncounted(list) : list), rows: list.rows.map(patch), unread },
    story: story ? { ...state.story, story: patch(story) } : state.story,
  };
  const few = marks.length <= 100;
  return few ? withCounts(next, patchCounts(state.counts, list.rows, marks)) : next;
}

/** The state with the marks that stories have by now, whoever made them. What has not changed stays the same object. */
export function remarked(state: State, rows: readonly StoryRow[], unread: number): State {
  const found = new Map(rows.map(row => [row.id, row]));
  const anew = <T extends StoryRow>(one: T): T => {
    const now = found.get(one.id);
    if (!now || (now.read === one.read && now.saved === one.saved)) return one;
    return { ...one, read: now.read, saved: now.saved };
  };
  const { list } = state;
  const { story } = state.story;
  return {
    ...state,
    list: { ...uncounted(list), rows: list.rows.map(anew), unread },
    story: story ? { ...state.story, story: anew(story) } : state.story,
  };
}

export function withCounts(state: State, counts: Counts): State {
  return { ...state, counts, entries: sidebarEntries(counts, state.config.queries, state.folded) };
}

export function withConfig(state: State, config: ReaderConfig): State {
  const entries = sidebarEntries(state.counts, config.queries, state.folded);
  if (JSON.stringify(config.keys) === JSON.stringify(state.config.keys)) return { ...state, config, entries };
  const keymap = makeKeymap(config.keys);
  return { ...state, config, entries, keymap, notices: [...state.notices, ...keymap.problems] };
}

/** Counts of feeds that are there and as the configuration calls them, until they are counted anew. */
function matchCounts(state: State): State {
  const { feeds } = state.config;
  const known = new Map(feeds.map(feed => [feed.id, feed]));
  const kept = state.counts.feeds.flatMap(summary => {
    const feed = known.get(summary.id);
    if (!feed) return [];
    const { folder: _, ...rest } = summary;
    return [{ ...rest, title: feed.title ?? summary.title, ...(feed.folder ? { folder: feed.folder } : {}) }];
  });
  return withCounts(state, { ...state.counts, feeds: kept });
}

function copyConfig(config: ReaderConfig): ReaderConfig {
  return structuredClone(config);
}

function stales(changes: readonly ConfigChange[]): boolean {
  return changes.some(
    change =>
      change.type === 'remove-feed' ||
      change.type === 'put-feed' ||
      change.type === 'put-mute' ||
      change.type === 'remove-mute' ||
      (change.type === 'settings' && ('sort' in change.settings || 'group' in change.settings)),
  );
}

/** Makes a change in the state and as effects, without a step of undo. */
export function apply(state: State, change: Change): Next {
  const effects: Effect[] = [];
  let next = state;
  if (change.marks.length > 0) {
    next = patchMarks(next, change.marks);
    effects.push({ type: 'mark', marks: change.marks });
  }
  if (change.config.length > 0) {
    const config = copyConfig(next.config);
    for (const one of change.config) applyConfigChange(config, one);
    next = matchCounts(withConfig(next, config));
    if (stales(change.config)) next = { ...next, list: { ...next.list, stale: 'keep' } };
    effects.push({ type: 'config', changes: change.config });
  }
  return { state: next, effects };
}

function undoOf(state: State, change: Change): Change {
  const config = copyConfig(state.config);
  const back: ConfigChange[] = [];
  for (const one of change.config) {
    back.unshift(inverse(config, one));
    applyConfigChange(config, one);
  }
  return { marks: change.marks.map(mark => ({ ...mark, on: !mark.on })), config: back };
}

/**
 * Makes a change that can be taken back. Marks that change nothing must not be in it: they would be flipped by undo.
 * @param label what undo says it takes back: "12 stories read".
 */
export function perform(state: State, label: string, change: Change): Next {
  if (change.marks.length === 0 && change.config.length === 0) return { state, effects: [] };
  const step = { label, undo: undoOf(state, change), redo: change };
  const undo = [...state.undo, step].slice(-UNDO_LIMIT);
  return apply({ ...state, undo, redo: [] }, change);
}
