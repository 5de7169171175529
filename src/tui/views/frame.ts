import { cutRuns, runsWidth } from '../../text/runs.ts';
import type { Painter, Run } from '../../text/style.ts';
import { helpLines } from '../help-lines.ts';
import { type Layout, type Pane, SMALLEST } from '../layout.ts';
import { orderWords } from '../list-words.ts';
import { fillRuns, type Row, run, spread } from '../rows.ts';
import { signs } from '../signs.ts';
import { laidStory, layout, type State, selectedRow, sourceTitle } from '../state.ts';
import { headlineRows } from './headlines.ts';
import { menuRows } from './menu.ts';
import { promptRows } from './prompt.ts';
import { sidebarRows } from './sidebar.ts';
import { statusRows } from './status-bar.ts';
import { progress, storyRows } from './story.ts';

const VIEWS: Record<Pane, (state: State) => Row[]> = {
  sidebar: sidebarRows,
  headlines: headlineRows,
  story: storyRows,
};

/** Share of a list's title that its name may have of the numbers beside it. */
const NAME_SHARE = 0.75;

function sidebarTitle(state: State): Run[] {
  return [run('nutgraf', state.focus === 'sidebar' ? 'focus' : 'title')];
}

function headlinesTitle(state: State, columns: number): Run[] {
  const sign = signs(state.config.settings.unicode);
  const { list } = state;
  const name: Run[] = [run(sourceTitle(state), state.focus === 'headlines' ? 'focus' : 'title')];
  const sample = state.sample ? [run(` ${sign.dot} sample edition`, 'warning')] : [];
  if (state.filter !== '') name.push(run(` ${sign.dot} /${state.filter}`, 'match'));
  else if (state.onlyUnread) name.push(run(` ${sign.dot} unread only`, 'dim'));
  const order = orderWords(state);
  const ordered = order === undefined ? name : [...name, run(` ${sign.dot} ${order}`, 'dim')];
  const whole = [...ordered.slice(0, 1), ...sample, ...ordered.slice(1)];
  const place = list.total === 0 ? '' : `${list.selected + 1}/${list.total}`;
  const unread = list.total === 0 ? '' : `${list.unread} unread`;
  const muted = list.muted > 0 ? `${list.muted} muted` : '';
  const said = (...parts: string[]) => parts.filter(part => part !== '').join(` ${sign.dot} `);
  // From everything to the least; the name has its room before the numbers have.
  const tries: [Run[], string][] = [
    [whole, said(unread, muted, place)],
    [whole, said(unread, place)],
    [ordered, said(unread, place)],
    [ordered, place],
    [name, place],
  ];
  const fits = ([left, right]: [Run[], string]) =>
    Math.min(runsWidth(left), Math.floor(columns * NAME_SHARE)) <= columns - right.length - 1;
  const [left, right] = tries.find(fits) ?? [name, ''];
  return spread(left, [run(right, 'dim')], columns, sign.ellipsis);
}

function storyTitle(state: State, columns: number): Run[] {
  const sign = signs(state.config.settings.unicode);
  const story = selectedRow(state);
  if (!story) return [run('Story', 'dim')];
  const laid = laidStory(state);
  const here = laid?.anchors.findLast(anchor => anchor.line <= state.story.top)?.title;
  const role = state.focus === 'story' ? 'focus' : 'title';
  const name = [run(here ?? story.feedTitle, role)];
  const far = progress(state);
  return spread(name, far === undefined ? [] : [run(`${far}%`, 'dim')], columns, sign.ellipsis);
}

function title(state: State, pane: Pane, columns: number): Run[] {
  const room = Math.max(1, columns - 2);
  const own =
    pane === 'sidebar'
      ? sidebarTitle(state)
      : pane === 'headlines'
        ? headlinesTitle(state, room)
        : storyTitle(state, room);
  return [run(' '), ...own];
}

function paint(painter: Painter, row: Row, columns: number): string {
  // Cut without an ellipsis: what may be long has been cut where it was made.
  return painter.line(fillRuns(row.runs, columns, ''), row.under);
}

/** Lines of one width that stand beside others. */
interface Part {
  width: number;
  lines: string[];
}

export interface Frame {
  /** What stands side by side, from left to right; together as wide as the screen, one as high as the other. */
  parts: Part[];
  /** What goes across all of the screen, under them. */
  bottom: string[];
}

/** A pane under its title, with the line that parts it from the next one. */
function panePart(state: State, own: Layout, painter: Painter, index: number): Part {
  const sign = signs(state.config.settings.unicode);
  const { pane, width } = own.panes[index]!;
  const last = index === own.panes.length - 1;
  const bar = last ? '' : painter.text(sign.vertical, 'border');
  const rows: Row[] = VIEWS[pane](state);
  const lines = [paint(painter, { runs: title(state, pane, width) }, width) + bar];
  if (own.ruled) lines.push(painter.text(sign.horizontal.repeat(width) + (last ? '' : sign.cross), 'border'));
  for (let i = 0; i < own.height; i++) lines.push(paint(painter, rows[i] ?? { runs: [] }, width) + bar);
  return { width: last ? width : width + 1, lines };
}

function overlayFrame(state: State, own: Layout, painter: Painter, name: string, rows: Row[]): string[] {
  const { columns } = state.size;
  const sign = signs(state.config.settings.unicode);
  const lines = [paint(painter, { runs: [run(` ${name}`, 'focus')] }, columns)];
  if (own.ruled) lines.push(painter.text(sign.horizontal.repeat(columns), 'border'));
  for (let i = 0; i < own.height; i++) lines.push(paint(painter, rows[i] ?? { runs: [] }, columns));
  return lines;
}

function tinyFrame(state: State, painter: Painter): string[] {
  const { columns, rows } = state.size;
  const wanted = `Too small: nutgraf needs ${SMALLEST.columns}x${SMALLEST.rows}, this is ${columns}x${rows}. q quits.`;
  const words = wanted.split(' ');
  const lines: Run[][] = [[]];
  for (const word of words) {
    const line = lines.at(-1)!;
    if (line.length > 0 && runsWidth(line) + 1 + word.length > columns) lines.push([run(word)]);
    else line.push(run(line.length > 0 ? ` ${word}` : word));
  }
  return Array.from({ length: rows }, (_, i) =>
    paint(painter, { runs: cutRuns(lines[i] ?? [], columns, '') }, columns),
  );
}

function body(state: State, own: Layout, painter: Painter): Part[] {
  const { overlay } = state;
  const across = (name: string, rows: Row[]): Part[] => [
    { width: state.size.columns, lines: overlayFrame(state, own, painter, name, rows) },
  ];
  if (overlay?.kind === 'menu') return across(overlay.title, menuRows(state, overlay));
  if (overlay?.kind === 'help') {
    const lines = helpLines(state.keymap, state.size.columns, state.config.settings.unicode);
    const shown = lines.slice(overlay.top, overlay.top + own.height);
    const more =
      lines.length > own.height
        ? ` (${overlay.top + shown.length} of ${lines.length} lines, j and k scroll)`
        : '';
    const rows = shown.map(runs => ({ runs: [run(' '), ...runs] }));
    return across(`Keys${more}`, rows);
  }
  return own.panes.map((_, index) => panePart(state, own, painter, index));
}

/** The whole screen in parts: exactly as many lines as it has rows, each exactly as wide as it. */
export function frameParts(state: State, painter: Painter): Frame {
  const own = layout(state);
  const { size, overlay } = state;
  if (own.kind === 'tiny')
    return { parts: [{ width: size.columns, lines: tinyFrame(state, painter) }], bottom: [] };
  const rows = overlay?.kind === 'prompt' ? promptRows(state, overlay) : statusRows(state);
  const bottom = rows.map(row => paint(painter, row, size.columns));
  const parts = body(state, own, painter);
  return {
    parts: parts.map(({ width, lines }) => ({ width, lines: lines.slice(0, size.rows - bottom.length) })),
    bottom,
  };
}

/** The lines of the whole screen, each from edge to edge. */
export function frame(state: State, painter: Painter): string[] {
  const { parts, bottom } = frameParts(state, painter);
  const above = parts[0]!.lines.map((_, row) => parts.map(({ lines }) => lines[row]).join(''));
  return [...above, ...bottom];
}
