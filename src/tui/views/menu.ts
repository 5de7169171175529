import { visibleItems } from '../menus.ts';
import { BLANK, fillRuns, type Row, row, run, spread } from '../rows.ts';
import { shownKey } from '../shown-key.ts';
import { signs } from '../signs.ts';
import { layout, type Menu, type MenuItem, type State } from '../state.ts';

function itemRow(state: State, menu: Menu, item: MenuItem, here: boolean, columns: number): Row {
  const sign = signs(state.config.settings.unicode);
  const box = menu.many ? `${item.chosen ? sign.chosen : sign.open} ` : '';
  const keyed = menu.purpose === 'palette';
  const note = item.note ? [run(item.note, keyed ? 'key' : 'dim')] : [];
  const left = [run('  '), run(box, item.chosen ? 'good' : 'dim'), run(item.label)];
  const runs = keyed
    ? spread(left, [...note, run('  ')], columns, sign.ellipsis)
    : fillRuns([...left, run(note.length > 0 ? '  ' : ''), ...note], columns, sign.ellipsis);
  return { runs, ...(here ? { under: 'selected' as const } : {}) };
}

function footer(state: State, menu: Menu): string {
  const key = shownKey(state, 'toggle-item');
  const choose = menu.many ? `${key} chooses, ` : menu.other ? `${key}: ${menu.other}, ` : '';
  return `${choose}Enter: ${menu.hint}, Esc: back`;
}

/** A menu over the whole screen below its title. */
export function menuRows(state: State, menu: Menu): Row[] {
  const { height } = layout(state);
  const { columns } = state.size;
  const sign = signs(state.config.settings.unicode);
  const items = visibleItems(menu);
  const rows: Row[] = [];
  if (menu.line)
    rows.push(row(run('  '), run(': ', 'key'), run(menu.line.text), run(' ', 'selected')), BLANK);
  const room = Math.max(1, height - rows.length - 2);
  const top = Math.max(0, Math.min(menu.selected - Math.floor(room / 2), items.length - room));
  items.slice(top, top + room).forEach((item, i) => {
    rows.push(itemRow(state, menu, item, top + i === menu.selected, columns));
  });
  if (items.length === 0)
    rows.push(row(run(menu.line ? '  No command is called that.' : '  There are none.', 'dim')));
  while (rows.length < height - 1) rows.push(BLANK);
  rows.push(row(run('  '), ...fillRuns([run(footer(state, menu), 'dim')], columns - 2, sign.ellipsis)));
  return rows.slice(-height);
}
