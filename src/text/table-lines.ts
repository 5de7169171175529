import { flow } from './flow.ts';
import type { Run } from './style.ts';
import { pad, width } from './width.ts';

/** A column narrower than this is no help; the table is then shown as a record a row. */
const NARROWEST = 6;

/** Columns each table column gets: its natural width where that fits, else the widest are narrowed first. */
function columnWidths(cells: string[][], columns: number, room: number): number[] | undefined {
  const natural = Array.from({ length: columns }, (_, i) =>
    Math.max(1, ...cells.map(row => width(row[i] ?? ''))),
  );
  const gaps = 3 * (columns - 1);
  const free = room - gaps;
  if (natural.reduce((a, b) => a + b, 0) <= free) return natural;
  const sorted = [...natural].sort((a, b) => a - b);
  let left = free;
  let cap = 0;
  sorted.forEach((wish, i) => {
    cap = Math.floor(left / (columns - i));
    left -= Math.min(wish, cap);
  });
  if (cap < NARROWEST) return undefined;
  return natural.map(wish => Math.min(wish, cap));
}

const NUMBER = /^[-+−–~≈<>$€£¥₹%\s]*\d[\d\s.,:/]*[%‰$€£¥₹]?(?:[kKMB]|bn|mn|tn)?$/u;

/** Whether all that stands in a column are numbers, which are compared more easily with their ends in line. */
function isNumeric(rows: string[][], column: number): boolean {
  const cells = rows.map(row => row[column]?.trim() ?? '').filter(cell => cell !== '');
  return cells.length > 0 && cells.every(cell => NUMBER.test(cell));
}

interface Columns {
  widths: number[];
  /** Whether a column is lined up at its right side. */
  numeric: boolean[];
  bar: string;
}

function rowLines(row: string[], { widths, numeric, bar }: Columns, role: Run['role']): Run[][] {
  const cells = widths.map((columns, i) => {
    const text = row[i] ?? '';
    return flow(text, columns).map(({ start, end }) => text.slice(start, end));
  });
  const height = Math.max(1, ...cells.map(lines => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths.flatMap((columns, i): Run[] => {
      const last = i === widths.length - 1;
      const text = cells[i]?.[line] ?? '';
      const left = numeric[i] ? ' '.repeat(columns - width(text)) : '';
      const cell: Run = { text: last ? left + text : pad(left + text, columns), ...(role ? { role } : {}) };
      return last ? [cell] : [cell, { text: ` ${bar} `, role: 'dim' }];
    }),
  );
}

function records(header: string[], rows: string[][], room: number): Run[][] {
  return rows.flatMap((row, i) => {
    const lines = row.flatMap((cell, column): Run[][] => {
      const name = header[column];
      const text = name ? `${name}: ${cell}` : cell;
      return flow(text, room).map(({ start, end }) => [{ text: text.slice(start, end) }]);
    });
    return i === 0 ? lines : [[], ...lines];
  });
}

/**
 * Lays a table out in at most `room` columns: cells wrap inside their column, and where columns would get too
 * narrow each row becomes a record of `name: cell` lines.
 */
export function tableLines(header: string[], rows: string[][], room: number, unicode: boolean): Run[][] {
  const columns = Math.max(header.length, ...rows.map(row => row.length), 0);
  if (columns === 0) return [];
  const all = header.length > 0 ? [header, ...rows] : rows;
  const widths = columnWidths(all, columns, room);
  if (!widths) return records(header, rows.length > 0 ? rows : [header], room);
  const [bar, line, cross] = unicode ? ['│', '─', '─┼─'] : ['|', '-', '-+-'];
  const numeric = widths.map((_, i) => isNumeric(rows, i));
  const own: Columns = { widths, numeric, bar: bar! };
  const lines = rows.flatMap(row => rowLines(row, own, undefined));
  if (header.length === 0) return lines;
  const rule: Run[] = [{ text: widths.map(one => line!.repeat(one)).join(cross), role: 'dim' }];
  return [...rowLines(header, own, 'strong'), rule, ...lines];
}
