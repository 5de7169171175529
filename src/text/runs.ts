import type { Run } from './style.ts';
import { cut, width } from './width.ts';

/** Columns of runs that stand one behind the other. */
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

export const blank = (columns: number): Run => ({ text: ' '.repeat(columns) });

/** Takes pieces of runs by place in their text; the places must not go backwards. */
export function slicer(runs: readonly Run[]): (start: number, end: number) => Run[] {
  let index = 0;
  let offset = 0;
  return (start, end) => {
    const found: Run[] = [];
    while (index < runs.length) {
      const run = runs[index]!;
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, run.text.length);
      // A line break inside a range cannot be: flow() ends the line there.
      if (to > from) found.push({ ...run, text: run.text.slice(from, to).replaceAll('\t', ' ') });
      if (offset + run.text.length > end) break;
      offset += run.text.length;
      index += 1;
    }
    return found;
  };
}
