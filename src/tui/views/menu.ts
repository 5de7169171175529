import { flow } from '../../text/flow.ts';
import { runsWidth } from '../../text/runs.ts';
import { visibleItems } from '../menus.ts';
import type { Menu, MenuItem } from '../overlay.ts';
import { BLANK, fillRuns, type Row, row, run, spread } from '../rows.ts';
import { shownKey } from '../shown-key.ts';
import { signs } from '../signs.ts';
import { layout, type State } from '../state.ts';

/** From so many rows on there is room for a blank one. */
const ROOMY = 10;
const MOST_DETAIL = 4;

function itemRuns(state: State, menu: Menu, item: MenuItem) {
  const sign = signs(state.config.settings.unicode);
  const box = menu.many ? `${item.chosen ? sign.chosen : sign.open} ` : '';
  const keyed = menu.purpose === 'palette' || menu.purpose === 'feed';
  const note = item.note ? [run(item.note, keyed ? 'key' : 'dim')] : [];
  return { left: [run('  '), run(box, item.chosen ? 'good' : 'dim'), run(item.label)], note, keyed };
}

function itemRow(state: State, menu: Menu, item: MenuItem, here: boolean): Row {
  const { columns } = state.size;
  const { ellipsis } = signs(state.config.settings.unicode);
  const { left, note, keyed } = itemRuns(state, menu, item);
  const runs = keyed
    ? spread(left, [...note, run('  ')], columns, ellipsis)
    : fillRuns([...left, run(note.length > 0 ? '  ' : ''), ...note], columns, ellipsis);
  return { runs, ...(here ? { under: 'selected' as const } : {}) };
}

/** What is told of an entry below the list: its detail, or a note that does not fit beside it. */
function detailLines(state: State, menu: Menu, item: MenuItem): string[] {
  const { columns } = state.size;
  const { left, note, keyed } = itemRuns(state, menu, item);
  const isCut = !keyed && runsWidth(left) + 2 + runsWidth(note) > columns;
  const text = item.detail ?? (isCut ? (item.note ?? '') : '');
  return flow(text, columns - 4)
    .slice(0, MOST_DETAIL)
    .map(({ start, end }) => text.slice(start, end));
}

/** The keys of a menu in words. */
export function menuHelp(state: State, menu: Menu): string {
  if (visibleItems(menu).length === 0) return 'Esc: back';
  const key = shownKey(state, 'toggle-item');
  const choose = menu.many ? `${key} chooses, ` : menu.other ? `${key}: ${menu.other}, ` : '';
  return `${choose}Enter: ${menu.hint}, Esc: back`;
}

/** What a menu without entries says. */
export function noItems(menu: Menu): string[] {
  if (menu.line) return ['No command is called that.'];
  return ['There are none.', ...(menu.none ? [menu.none] : [])];
}

/** A menu over the whole screen below its title; its keys stand on the last row. */
export function menuRows(state: State, menu: Menu): Row[] {
  const { height } = layout(state);
  const roomy = height >= ROOMY;
  const items = visibleItems(menu);
  const rows: Row[] = [];
  if (menu.line) rows.push(row(run('  '), run(': ', 'key'), run(menu.line.text), run(' ', 'selected')));
  if (menu.line && roomy) rows.push(BLANK);
  const details = items.map(item => detailLines(state, menu, item));
  // As much for all of them as one needs: the list must not jump when the selection moves.
  const most = Math.min(Math.max(0, ...details.map(lines => lines.length)), Math.floor(height / 2));
  const below = most > 0 ? most + (roomy ? 1 : 0) : 0;
  const room = Math.max(1, height - rows.length - below);
  const top = Math.max(0, Math.min(menu.selected - Math.floor(room / 2), items.length - room));
  items.slice(top, top + room).forEach((item, i) => {
    rows.push(itemRow(state, menu, item, top + i === menu.selected));
  });
  if (items.length === 0)
    for (const text of noItems(menu))
      for (const { start, end } of flow(text, state.size.columns - 4))
        rows.push(row(run(`  ${text.slice(start, end)}`, 'dim')));
  while (rows.length < height - most) rows.push(BLANK);
  for (const text of (details[menu.selected] ?? []).slice(0, most)) rows.push(row(run(`  ${text}`)));
  while (rows.length < height) rows.push(BLANK);
  return rows.slice(0, height);
}
