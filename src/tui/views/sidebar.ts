import { widthOf } from '../layout.ts';
import { type Row, run, spread } from '../rows.ts';
import { signs } from '../signs.ts';
import { type SidebarEntry, sourceKey } from '../source.ts';
import { layout, type State } from '../state.ts';

/** A row of the sidebar, and the entry it stands for where it is one. */
export interface SidebarRow extends Row {
  entry?: SidebarEntry;
}

function entryRow(state: State, entry: SidebarEntry, columns: number): SidebarRow {
  const { unicode } = state.config.settings;
  const sign = signs(unicode);
  const here = sourceKey(entry.source) === sourceKey(state.source);
  const trouble = entry.feed && (entry.feed.status === 'failing' || entry.feed.status === 'gone');
  const fold = entry.folded === undefined ? '' : `${entry.folded ? sign.folded : sign.unfolded} `;
  const left = [
    run(entry.indented ? '   ' : ' '),
    run(fold, 'dim'),
    run(entry.title, entry.unread > 0 ? 'unread' : 'dim'),
  ];
  const right = [
    ...(trouble ? [run(sign.trouble, 'error')] : []),
    run(entry.unread > 0 ? ` ${entry.unread} ` : ' ', 'dim'),
  ];
  const runs = spread(left, right, columns, sign.ellipsis);
  const under = here ? (state.focus === 'sidebar' ? 'selected' : 'selectedDim') : undefined;
  return { runs, entry, ...(under ? { under } : {}) };
}

function allRows(state: State, columns: number): SidebarRow[] {
  const rows: SidebarRow[] = [];
  let group: SidebarEntry['group'];
  for (const entry of state.entries) {
    if (entry.group !== group) rows.push({ runs: [] }, { runs: [run(` ${entry.group}`, 'dim')] });
    group = entry.group;
    rows.push(entryRow(state, entry, columns));
  }
  if (state.sample || state.counts.feeds.length === 0) {
    rows.push({ runs: [] });
    const note = state.sample ? 'Stories to try it with.' : 'No feeds yet.';
    for (const text of [note, 'a adds a feed of yours,', '+ picks from some.'])
      rows.push({ runs: [run(` ${text}`, 'dim')] });
  }
  return rows;
}

/** The sidebar's rows on the screen, scrolled so that the selected entry is among them. */
export function sidebarRows(state: State): SidebarRow[] {
  const own = layout(state);
  const columns = widthOf(own, 'sidebar') || state.size.columns;
  const rows = allRows(state, columns);
  const at = rows.findIndex(row => row.under !== undefined);
  // As a function of the selection alone, the sidebar needs no scroll state: it is centred when it is too long.
  const top = Math.max(0, Math.min(at - Math.floor(own.height / 2), rows.length - own.height));
  return rows.slice(top, top + own.height);
}
