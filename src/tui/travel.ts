import { apply, say } from './changes.ts';
import type { Effect, Next } from './effect.ts';
import { showSource } from './moves.ts';
import { sourceKey } from './source.ts';
import type { State } from './state.ts';

/** Whether what the list lists is there still. */
function isThere({ source, config, entries }: State): boolean {
  if (source.kind === 'author') return true;
  if (source.kind === 'feed') return config.feeds.some(feed => feed.id === source.id);
  return entries.some(entry => sourceKey(entry.source) === sourceKey(source));
}

/** The state after a change with what has taken the place of its list, where that is gone. */
function onTheList(before: State, after: State): State {
  if (isThere(after) || !isThere(before)) return after;
  const { source } = before;
  const at = before.entries.findIndex(entry => sourceKey(entry.source) === sourceKey(source));
  const same = after.entries.find(
    entry => entry.source.kind === 'query' && source.kind === 'query' && entry.source.query === source.query,
  );
  const beside = same ?? after.entries[Math.min(at, after.entries.length - 1)];
  return showSource(after, beside?.source ?? { kind: 'all' });
}

/** Takes back, or makes again, the last steps. */
export function travel(state: State, direction: 'undo' | 'redo', count: number): Next {
  let next = state;
  const effects: Effect[] = [];
  const labels: string[] = [];
  for (let i = 0; i < count; i++) {
    const step = next[direction].at(-1);
    if (!step) break;
    const done = apply(next, step[direction]);
    const other = direction === 'undo' ? 'redo' : 'undo';
    next = {
      ...onTheList(next, done.state),
      [direction]: next[direction].slice(0, -1),
      [other]: [...next[other], step],
    };
    effects.push(...done.effects);
    labels.push(step.label);
  }
  const word = direction === 'undo' ? 'Undone' : 'Redone';
  const said = labels.length > 0 ? `${word}: ${labels.join(', ')}` : `Nothing to ${direction}`;
  return { state: say(next, said), effects };
}
