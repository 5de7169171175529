import type { Role, Run } from '../../text/style.ts';
import { plainText } from '../../text/style.ts';
import { cut } from '../../text/width.ts';
import { widthOf } from '../layout.ts';
import { BLANK, fillRuns, type Row, row, run } from '../rows.ts';
import { signs } from '../signs.ts';
import { laidStory, layout, type State, selectedRow, storyColumns } from '../state.ts';

/** Splits runs so that every occurrence of a text, whatever its case, has the role of a match, or another. */
export function highlight(runs: readonly Run[], wanted: string, role: Role = 'match'): Run[] {
  const text = plainText(runs).toLowerCase();
  const low = wanted.toLowerCase();
  const places: [number, number][] = [];
  for (let at = text.indexOf(low); low !== '' && at >= 0; at = text.indexOf(low, at + low.length)) {
    places.push([at, at + low.length]);
  }
  if (places.length === 0) return [...runs];
  const found: Run[] = [];
  let offset = 0;
  for (const one of runs) {
    let at = 0;
    for (const [start, end] of places) {
      const from = Math.max(at, start - offset);
      const to = Math.min(one.text.length, end - offset);
      if (to <= from) continue;
      if (from > at) found.push({ ...one, text: one.text.slice(at, from) });
      found.push({ ...one, text: one.text.slice(from, to), role });
      at = to;
    }
    if (at < one.text.length) found.push({ ...one, text: one.text.slice(at) });
    offset += one.text.length;
  }
  return found;
}

/** A row of the outline in the margin: the section's name, lit when it is the one being read. */
function outlineRuns(state: State, row: number, columns: number): Run[] {
  const laid = laidStory(state);
  const anchors = laid?.anchors ?? [];
  const anchor = anchors[row];
  if (!anchor || columns === 0) return [];
  const sign = signs(state.config.settings.unicode);
  const here = anchors.findLastIndex(one => one.line <= state.story.top) === row;
  const indent = ' '.repeat(Math.max(0, Math.min(2, anchor.level - 1)));
  const title = cut(`${indent}${anchor.title}`, columns - 4, sign.ellipsis);
  return [run(here ? `  ${sign.here} ` : '    ', 'focus'), run(title, here ? 'title' : 'dim')];
}

/** The reader pane's rows on the screen. */
export function storyRows(state: State): Row[] {
  const { height } = layout(state);
  const laid = selectedRow(state) ? laidStory(state) : undefined;
  const rows: Row[] = [];
  if (laid) {
    const { top, search } = state.story;
    const sign = signs(state.config.settings.unicode);
    const { columns, outline } = storyColumns(state);
    for (let i = 0; i < height; i++) {
      const own = laid.lines[top + i]?.runs ?? [];
      const here = search?.current === top + i;
      const runs = search ? highlight(own, search.text, here ? 'selected' : 'match') : own;
      const margin = outlineRuns(state, i, outline);
      const filled = margin.length > 0 ? fillRuns(runs, columns - outline, '') : runs;
      // Of all that is lit, the one the keys are at.
      rows.push({ runs: [here ? run(sign.here, 'focus') : run(' '), ...filled, ...margin] });
    }
  } else if (state.list.total === 0 && !state.list.stale) {
    rows.push(BLANK, row(run('  Stories open here.', 'dim')));
  }
  while (rows.length < height) rows.push(BLANK);
  return rows.slice(0, height);
}

/** How far down the story the pane is, in per cent; undefined while all of it is on the screen. */
export function progress(state: State): number | undefined {
  const laid = laidStory(state);
  const { height } = layout(state);
  if (!laid || laid.lines.length <= height || widthOf(layout(state), 'story') === 0) return undefined;
  return Math.round((100 * state.story.top) / (laid.lines.length - height));
}
