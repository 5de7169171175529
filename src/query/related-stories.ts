import type { Reader } from '../archive/reader.ts';
import { type RelatedStory, relatedStories as relatedIn } from '../archive/related.ts';
import { type QueryContext, select } from './select.ts';

/**
 * Other stories about the same as a story, as far as the user is shown them: none of a feed unsubscribed from, none
 * that a mute hides.
 * @param id the story's whole id.
 */
export function relatedStories(reader: Reader, id: string, context: QueryContext): RelatedStory[] {
  return relatedIn(reader, id, { visible: numbers => visibleAmong(reader, numbers, context) });
}

function visibleAmong(reader: Reader, numbers: readonly number[], context: QueryContext): Set<number> {
  const { where } = select({ type: 'all' }, context);
  if (where.length === 0) return new Set(numbers);
  return reader.read(connection => {
    const rows = connection
      .prepare(
        `SELECT s.n FROM json_each(?) j CROSS JOIN stories s ON s.n = j.value
          WHERE ${where.map(({ sql }) => sql).join(' AND ')}`,
      )
      .all(JSON.stringify(numbers), ...where.flatMap(({ values }) => values));
    return new Set(rows.map(row => Number(row.n)));
  });
}
