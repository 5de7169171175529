import { counted } from '../text/counted.ts';
import { say } from './changes.ts';
import type { RefreshEvent } from './ports.ts';
import { shownKey } from './shown-key.ts';
import { sourceFeeds } from './source.ts';
import type { Message, State } from './state.ts';

type Done = Extract<RefreshEvent, { type: 'done' }>;

/** How a refresh went; undefined where the screen says all of it already. */
function outcome(state: State, { added, failed, message }: Done): Message | undefined {
  if (message) return { text: message, tone: 'warning' };
  const news = added === 0 ? 'Nothing new' : added === state.fresh ? undefined : counted(added, 'new story');
  const why = `${shownKey(state, 'trouble')} says why`;
  const trouble = failed > 0 ? `${counted(failed, 'feed')} failed, ${why}` : undefined;
  const text = [news, trouble].filter(part => part !== undefined).join('; ');
  return text === '' ? undefined : { text, tone: failed > 0 ? 'warning' : 'plain' };
}

/** With nothing on the screen nothing can move: what came is shown at once. */
function shown(state: State, added: number): State {
  if (state.list.total > 0 || added === 0) return state;
  return { ...state, fresh: 0, list: { ...state.list, stale: 'fresh' } };
}

/** One of several things to be told waits its turn. */
function noticed(state: State, text: string): State {
  if (!state.message || state.message.tone === 'plain') return say(state, text, 'warning');
  return { ...state, notices: [...state.notices, text] };
}

function done(state: State, event: Done): State {
  const { refresh: _, asked, ...rest } = state;
  // The one the user asked for begins now, after this one that was going on.
  const after: State = asked === 'next' ? { ...rest, asked: 'now' } : rest;
  const next = shown(after, event.added);
  const allFailed = event.failed > 0 && event.failed >= state.counts.feeds.length;
  // What nobody asked for ends without a word; the new stories have been announced.
  if (asked !== 'now' && !event.message && !allFailed) return next;
  const message = outcome(next, event);
  return !message || next.message?.tone === 'error' ? next : { ...next, message };
}

/** Progress of a refresh: new stories are counted and announced; the list on the screen stays as it is. */
export function refreshed(state: State, event: RefreshEvent): State {
  switch (event.type) {
    case 'marked':
      return state;
    case 'notice':
      return noticed(state, event.message);
    case 'asked':
      return state.refresh ? state : { ...state, refresh: { done: 0, total: 0 } };
    case 'started':
      return { ...state, refresh: { done: 0, total: event.total } };
    case 'feed': {
      const progress = state.refresh ?? { done: 0, total: 1 };
      const count = Math.min(progress.total, progress.done + 1);
      const inside = sourceFeeds(state.source, state.counts.feeds)?.includes(event.feedId) ?? true;
      const fresh = state.fresh + (inside ? event.added : 0);
      return shown({ ...state, refresh: { ...progress, done: count }, fresh }, event.added);
    }
    case 'done':
      return done(state, event);
  }
}
