import { flow } from '../../text/flow.ts';
import { widthOf } from '../layout.ts';
import { type Row, run, spread } from '../rows.ts';
import { shownKey } from '../shown-key.ts';
import { signs } from '../signs.ts';
import { isFailing, type SidebarEntry, sourceKey } from '../source.ts';
import { layout, type State } from '../state.ts';

/** A row of the sidebar, and the entry it stands for where it is one. */
export interface SidebarRow extends Row {
  entry?: SidebarEntry;
}

function entryRow(state: State, entry: SidebarEntry, columns: number): SidebarRow {
  const { unicode } = state.config.settings;
  const sign = signs(unicode);
  const here = sourceKey(entry.source) === sourceKey(state.source);
  const trouble = entry.feed && isFailing(entry.feed);
  const fold = entry.folded === undefined ? '' : `${entry.folded ? sign.folded : sign.unfolded} `;
  const left = [
    run(here ? sign.here : ' ', 'focus'),
    run('  '.repeat(entry.depth ?? 0)),
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

/** What stands in a row, still to be drawn: of 1,000 feeds only those on the screen are. */
type Slot = SidebarEntry | string;

function slots(state: State, columns: number): Slot[] {
  const found: Slot[] = [];
  let group: SidebarEntry['group'];
  for (const entry of state.entries) {
    if (entry.group && entry.group !== group) found.push('', ` ${entry.group}`);
    group = entry.group;
    found.push(entry);
  }
  if (state.sample || state.counts.feeds.length === 0) {
    const note = state.sample ? 'Stories to try it with.' : 'No feeds yet.';
    const text = `${note} ${shownKey(state, 'add-feed')} adds a feed, ${shownKey(state, 'starter-feeds')} picks some.`;
    found.push('', ...flow(text, columns - 2).map(({ start, end }) => ` ${text.slice(start, end)}`));
  }
  return found;
}

/** The sidebar's rows on the screen, scrolled so that the selected entry is among them. */
export function sidebarRows(state: State): SidebarRow[] {
  const own = layout(state);
  const columns = widthOf(own, 'sidebar') || state.size.columns;
  const all = slots(state, columns);
  const key = sourceKey(state.source);
  const at = all.findIndex(slot => typeof slot !== 'string' && sourceKey(slot.source) === key);
  // As a function of the selection alone, the sidebar needs no scroll state: it is centred when it is too long.
  const top = Math.max(0, Math.min(at - Math.floor(own.height / 2), all.length - own.height));
  return all
    .slice(top, top + own.height)
    .map(slot => (typeof slot === 'string' ? { runs: [run(slot, 'dim')] } : entryRow(state, slot, columns)));
}
