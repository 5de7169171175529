import { cutRuns } from '../../text/runs.ts';
import { headlineLines, titleLineCount } from '../headline-lines.ts';
import { widthOf } from '../layout.ts';
import { groupHeading, headlineOptions } from '../list-view.ts';
import { BLANK, type Row, row, run } from '../rows.ts';
import { signs } from '../signs.ts';
import { layout, rowAt, type State } from '../state.ts';
import { emptyRows } from './empty.ts';

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
    if (heading !== undefined) {
      rows.push(
        row(
          ...cutRuns(
            [run(` ${sign.horizontal}${sign.horizontal} ${heading}`, 'heading')],
            columns,
            sign.ellipsis,
          ),
        ),
      );
    }
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
