import type { Reader } from '../archive/reader.ts';

/** A spelling of each author's name, without a look at their stories: quick enough for a key press in a shell. */
export function authorNames(reader: Reader): string[] {
  return reader.read(connection =>
    connection
      .prepare('SELECT min(name) AS name FROM bylines GROUP BY key ORDER BY name')
      .all()
      .map(row => String(row.name)),
  );
}
