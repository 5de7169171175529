import { say } from './changes.ts';
import { type Next, only, type Run } from './effect.ts';
import { lineOf } from './line-editor.ts';
import { atStoryEnd, move } from './moves.ts';
import { openPrompt } from './prompts.ts';
import { request, type State } from './state.ts';
import { nextMatch } from './story-search.ts';

/** The list without its filter, the selection on its story where it still can be. */
export function clearFilter(state: State): State {
  return { ...state, filter: '', list: { ...state.list, stale: 'keep' } };
}

/** Only the unread stories of the list, or all. */
export function onlyUnread(state: State): Next {
  const next = { ...state, onlyUnread: !state.onlyUnread, list: { ...state.list, stale: 'keep' as const } };
  return only(say(next, next.onlyUnread ? 'Only unread stories' : 'All stories'));
}

/** Lists what has come meanwhile. */
export function showNew(state: State): Next {
  const list = { ...state.list, stale: state.fresh > 0 ? ('fresh' as const) : ('keep' as const) };
  const next = { ...state, fresh: 0, list };
  return only(state.fresh > 0 ? next : say(next, 'Nothing new yet'));
}

/** To the next unread story; in a search of the story to the next match. */
export function seek(direction: 1 | -1): Run {
  return state => {
    if (state.focus === 'story' && state.story.search) return only(nextMatch(state, direction));
    return {
      state,
      effects: [{ type: 'seek-unread', from: state.list.selected, direction, open: state.focus === 'story' }],
    };
  };
}

/** A page down; from the end of a story to the next unread one. */
export function pageDown(state: State, steps: number): Next {
  if (state.focus !== 'story' || !atStoryEnd(state)) return only(move(state, { unit: 'page', steps }));
  return { state, effects: [{ type: 'seek-unread', from: state.list.selected, direction: 1, open: true }] };
}

/** Asks for a search: in the story, or in the list. */
export function askSearch(state: State): Next {
  if (state.focus === 'story') return only(openPrompt(state, 'search'));
  return only(openPrompt(state, 'filter', lineOf(state.filter)));
}

/** Asks for a name for what the list is filtered by. */
export function askQueryName(state: State): Next {
  const { query } = request(state);
  return only(query === '' ? say(state, 'Filter the list first, with /') : openPrompt(state, 'save-query'));
}
