import type { Role, Run } from '../text/style.ts';
import { cut, width } from '../text/width.ts';

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

export function runsWidth(runs: readonly Run[]): number {
  let sum = 0;
  for (const one of runs) sum += width(one.text);
  return sum;
}

/** Cuts runs to at most `columns`; what was cut ends in `ellipsis`. */
export function cutRuns(runs: readonly Run[], columns: number, ellipsis = '…'): Run[] {
  if (runsWidth(runs) <= columns) return [...runs];
  const kept: Run[] = [];
  let left = columns;
  for (const [i, one] of runs.entries()) {
    const own = width(one.text);
    const rest = i < runs.length - 1 && runsWidth(runs.slice(i + 1)) > 0;
    // The ellipsis needs its place even where the run itself would just fit.
    if (own < left || (own === left && !rest)) {
      kept.push(one);
      left -= own;
      continue;
    }
    const text = cut(one.text + (rest ? ' '.repeat(left + 1) : ''), left, ellipsis);
    if (text !== '') kept.push({ ...one, text });
    break;
  }
  return kept;
}

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
