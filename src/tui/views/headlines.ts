import { groupTally } from '../groups.ts';
import { headlineLines, titleLineCount } from '../headline-lines.ts';
import { widthOf } from '../layout.ts';
import { groupHeading, headlineOptions } from '../list-view.ts';
import type { Tally } from '../ports.ts';
import { BLANK, type Row, run, spread } from '../rows.ts';
import { signs } from '../signs.ts';
import { layout, rowAt, type State } from '../state.ts';
import { emptyRows } from './empty.ts';

// Narrower lists have room for the numbers alone.
const SPELT = 40;

/** How many stories a group has, and how many of them are unread. */
function tallyText({ stories, unread }: Tally, columns: number): string {
  if (columns < SPELT) return unread === undefined ? String(stories) : `${unread}/${stories}`;
  if (unread === undefined) return `${stories} stories`;
  return `${unread} of ${stories} unread`;
}

function headingRow(state: State, heading: string, place: number, columns: number): Row {
  const sign = signs(state.config.settings.unicode);
  const tally = groupTally(state, place);
  const name = [run(` ${sign.horizontal}${sign.horizontal} ${heading}`, 'heading')];
  const count = tally ? [run(`${tallyText(tally, columns)} `, 'dim')] : [];
  return { runs: spread(name, count, columns, sign.ellipsis) };
}

/** The headline list's rows on the screen. */
export function headlineRows(state: State): Row[] {
  const { list } = state;
  const { height } = layout(state);
  if (list.total === 0) return emptyRows(state);
  const options = headlineOptions(state);
  const columns = widthOf(layout(state), 'headlines') || state.size.columns;
  const sign = signs(options.unicode);
  const rows: Row[] = [];
  for (let place = list.top; place < list.total && rows.length < height; place++) {
    const story = rowAt(list, place);
    if (!story) break;
    const heading = groupHeading(state, place, list.top);
    if (heading !== undefined) rows.push(headingRow(state, heading, place, columns));
    const here = place === list.selected;
    const focused = state.focus === 'headlines';
    const titles = titleLineCount(story, options);
    headlineLines(story, options).forEach((runs, i) => {
      if (!here) rows.push({ runs: [run(' '), ...runs] });
      // Only the headline is lit: the lines below it keep their colours and stay easy to read.
      else if (i < titles)
        rows.push({ runs: [run(sign.here, 'focus'), ...runs], under: focused ? 'selected' : 'selectedDim' });
      else rows.push({ runs: [run(sign.here, 'focus'), ...runs] });
    });
  }
  while (rows.length < height) rows.push(BLANK);
  return rows.slice(0, height);
}
