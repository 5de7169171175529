import { enclosureToPlay } from '../article/enclosure-to-play.ts';
import type { StoryRow } from '../story.ts';
import { perform, say } from './changes.ts';
import { type Next, only } from './effect.ts';
import { rowsOf } from './list-rows.ts';
import { select } from './moves.ts';
import { laidStory, type State, selectedRow } from './state.ts';

/** What is said where nothing is selected. */
export const NO_STORY = 'No story is selected';

/** Does something about the selected story. */
export function whenStory(state: State, act: (row: StoryRow) => Next): Next {
  const row = selectedRow(state);
  return row ? act(row) : only(say(state, NO_STORY));
}

/** What `o` and `y` are about: the story, or with a count one of its links. */
function target(state: State, count: number | undefined): { url: string } | { missing: string } {
  const row = selectedRow(state);
  if (!row) return { missing: NO_STORY };
  if (count === undefined) return row.url ? { url: row.url } : { missing: 'This story has no address' };
  const links = state.story.story?.id === row.id ? (laidStory(state)?.links ?? []) : [];
  const link = links.find(one => one.number === count);
  if (link) return { url: link.url };
  const have =
    links.length === 0 ? 'The story on the screen has no links' : `There are links 1 to ${links.length}`;
  return { missing: have };
}

export function browse(state: State, count: number | undefined): Next {
  const found = target(state, count);
  if ('missing' in found) return only(say(state, found.missing, 'warning'));
  const row = selectedRow(state);
  const open: Next = {
    state: say(state, `Opening ${found.url}`),
    effects: [{ type: 'open', url: found.url }],
  };
  if (count !== undefined || !row || row.read) return open;
  const read = perform(open.state, 'story read', {
    marks: [{ id: row.id, key: 'read', on: true }],
    config: [],
  });
  return { state: read.state, effects: [...open.effects, ...read.effects] };
}

/** Copies the address of the story, or with a count that of one of its links. */
export function copy(state: State, count: number | undefined): Next {
  const found = target(state, count);
  if ('missing' in found) return only(say(state, found.missing, 'warning'));
  return { state, effects: [{ type: 'copy', text: found.url }] };
}

/** The selected story and those below it, as many as the count says; all or none of them get the mark. */
export function toggle(state: State, count: number | undefined, key: 'read' | 'saved'): Next {
  const rows = rowsOf(state.list, state.list.selected, count ?? 1);
  const [first] = rows;
  if (!first) return only(say(state, NO_STORY));
  const on = !first[key];
  const marks = rows.filter(row => row[key] !== on).map(row => ({ id: row.id, key, on }));
  const word = key === 'read' ? (on ? 'read' : 'unread') : on ? 'saved' : 'no longer saved';
  const label = rows.length === 1 ? `story ${word}` : `${rows.length} stories ${word}`;
  const next = perform(state, label, { marks, config: [] });
  const down = count !== undefined && state.focus === 'headlines';
  const moved = down ? select(next.state, state.list.selected + rows.length) : next.state;
  return { ...next, state: say(moved, label.charAt(0).toUpperCase() + label.slice(1)) };
}

/** Opens another address of the story than its own. */
export function openOther(state: State, url: string | undefined, missing: string): Next {
  if (!url) return only(say(state, missing));
  return { state: say(state, `Opening ${url}`), effects: [{ type: 'open', url }] };
}

/** The first image in the text of a story whose feed names none for it. */
function firstImage({ story: { story } }: State, { id }: StoryRow): string | undefined {
  const image = story?.id === id ? story.document.blocks.find(block => block.type === 'image') : undefined;
  return image?.type === 'image' ? image.src : undefined;
}

export function showImage(state: State): Next {
  return whenStory(state, story => {
    const url = story.image ?? firstImage(state, story);
    if (!url) return only(say(state, 'This story has no image'));
    return { state: say(state, 'Fetching the image'), effects: [{ type: 'image', story, url }] };
  });
}

/** Has the player open what is attached to the story, or with a count the file of that place. */
export function play(state: State, count: number | undefined): Next {
  return whenStory(state, ({ enclosures }) => {
    const found = enclosureToPlay(enclosures, count);
    if (found) return { state, effects: [{ type: 'play', url: found.url }] };
    const there = enclosures.length;
    const missing =
      there === 0 ? 'Nothing to play is attached' : `${there} attached, none of them ${count ?? 'to play'}`;
    return only(say(state, missing, 'warning'));
  });
}
