import { median, quantile, type Samples, spread } from './samples.ts';

/** A figure of the report, and the goal it is held against where there is one. */
export interface Row {
  what: string;
  samples: Samples;
  unit: 'ms' | 's' | 'MB' | 'KB' | 'x' | 'µs' | 'MB/s';
  /** With the 95th of 100 and the slowest beside the median. */
  tail?: true;
}

/** A figure that is held against a goal. */
export interface Goal {
  what: string;
  value: number;
  /** At most so much; absent where there is no goal for it. */
  limit?: number;
  /** `x` is a ratio of two figures of the same run; a number of things has none. */
  unit: 'x' | 'ms' | 'MB' | '';
}

/** What one measure says. */
export interface Part {
  title: string;
  rows: Row[];
  goals: Goal[];
  /** What the reader of the figures must know, one line each. */
  notes?: string[];
}

const DIGITS: Record<Row['unit'], number> = { ms: 1, s: 2, MB: 0, KB: 2, x: 2, µs: 0, 'MB/s': 0 };

function figure(value: number, unit: Row['unit']): string {
  return `${value.toFixed(unit === 'ms' && value < 2 ? 2 : DIGITS[unit])} ${unit}`;
}

function cells({ what, samples, unit, tail }: Row): string[] {
  const said = figure(median(samples), unit);
  const more = tail
    ? `p95 ${figure(quantile(samples, 0.95), unit)}, max ${figure(Math.max(...samples), unit)}`
    : samples.length > 1
      ? `±${(spread(samples) * 50).toFixed(0)} %`
      : 'one run';
  return [what, said, more, String(samples.length)];
}

/** Whether the goal is reached. */
const isMet = ({ value, limit }: Goal): boolean => limit === undefined || value <= limit;

function goalCells(goal: Goal): string[] {
  const digits = goal.unit === 'MB' || goal.unit === '' ? 0 : 2;
  const shown = (value: number) => `${value.toFixed(digits)} ${goal.unit}`.trimEnd();
  if (goal.limit === undefined) return [goal.what, shown(goal.value), '', ''];
  return [
    goal.what,
    shown(goal.value),
    `<= ${goal.limit} ${goal.unit}`.trimEnd(),
    isMet(goal) ? 'reached' : 'MISSED',
  ];
}

function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map(row => row[i]!.length)));
  const line = (row: string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)];
}

/** A part as Markdown, one line a string. */
export function partLines({ title, rows, goals, notes = [] }: Part): string[] {
  return [
    `## ${title}`,
    '',
    ...table(['measure', 'median', 'spread', 'runs'], rows.map(cells)),
    '',
    ...(goals.length > 0
      ? [...table(['ratio or figure', 'here', 'goal', ''], goals.map(goalCells)), '']
      : []),
    ...notes.flatMap(note => [note, '']),
  ];
}

/** All goals of a run on one page, the missed ones first. */
export function goalLines(parts: readonly Part[]): string[] {
  const goals = parts.flatMap(part => part.goals).filter(goal => goal.limit !== undefined);
  const missed = goals.filter(goal => !isMet(goal));
  return [
    `## Goals: ${goals.length - missed.length} of ${goals.length} reached`,
    '',
    ...(missed.length > 0 ? [...table(['missed', 'here', 'goal', ''], missed.map(goalCells)), ''] : []),
  ];
}
