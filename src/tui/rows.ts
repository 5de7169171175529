import { cutRuns, runsWidth } from '../text/runs.ts';
import type { Role, Run } from '../text/style.ts';

/** A row of a pane: what stands in it, and a role that lies under all of it (the selected row). */
export interface Row {
  runs: Run[];
  under?: Role;
}

/** A run, without a role where it is plain. */
export function run(text: string, role?: Role): Run {
  return role ? { text, role } : { text };
}

export function row(...runs: Run[]): Row {
  return { runs };
}

export const BLANK: Row = { runs: [] };

/** Cuts or fills runs to exactly `columns`. */
export function fillRuns(runs: readonly Run[], columns: number, ellipsis = '…'): Run[] {
  const kept = cutRuns(runs, columns, ellipsis);
  const gap = columns - runsWidth(kept);
  if (gap > 0) kept.push({ text: ' '.repeat(gap) });
  return kept;
}

/** One thing at the left end and one at the right, at least a space apart; the left one is cut first. */
export function spread(left: readonly Run[], right: readonly Run[], columns: number, ellipsis = '…'): Run[] {
  const end = runsWidth(right);
  if (end === 0 || end + 2 > columns) return fillRuns(left, columns, ellipsis);
  return [...fillRuns(left, columns - end - 1, ellipsis), { text: ' ' }, ...right];
}
