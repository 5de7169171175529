import { plainText } from '../text/style.ts';
import { say } from './changes.ts';
import { scrollStory } from './moves.ts';
import { laidStory, layout, type State } from './state.ts';

/** Lines of the story that hold the text, whatever its case. */
export function matchingLines(state: State, text: string): number[] {
  const wanted = text.toLowerCase();
  if (wanted === '') return [];
  return (laidStory(state)?.lines ?? []).flatMap((line, i) =>
    plainText(line.runs).toLowerCase().includes(wanted) ? [i] : [],
  );
}

function show(state: State, text: string, line: number, matches: readonly number[]): State {
  const { height } = layout(state);
  const { top } = state.story;
  const visible = line >= top && line < top + height;
  const next = visible ? state : scrollStory(state, line - Math.floor(height / 3));
  const found = { ...next, story: { ...next.story, search: { text, current: line } } };
  return say(found, `Match ${matches.indexOf(line) + 1} of ${matches.length}`);
}

/** Looks for a text in the story, from what is on the screen on. */
export function searchStory(state: State, text: string): State {
  const { search: _, ...story } = state.story;
  if (text.trim() === '') return { ...state, story };
  const matches = matchingLines(state, text);
  const first = matches.find(line => line >= state.story.top) ?? matches[0];
  if (first === undefined) return say({ ...state, story }, `"${text}" is not in this story`, 'warning');
  return show(state, text, first, matches);
}

/** On to the next or previous match, around the ends of the story. */
export function nextMatch(state: State, direction: 1 | -1): State {
  const { search } = state.story;
  if (!search) return state;
  const matches = matchingLines(state, search.text);
  if (matches.length === 0) return say(state, `"${search.text}" is not in this story`, 'warning');
  const further =
    direction > 0
      ? matches.find(line => line > search.current)
      : matches.findLast(line => line < search.current);
  const line = further ?? (direction > 0 ? matches[0]! : matches.at(-1)!);
  return show(state, search.text, line, matches);
}
