import { followKey } from '../article/follow-key.ts';
import { feedId } from '../feed/identity.ts';
import type { Mark, SavedStory } from '../story.ts';
import { arrays, type Connection } from './sqlite.ts';
import type { NewStory } from './story-record.ts';

// From here on it is quicker to read all stories that lack the flag than to look each one up.
const MANY = 10_000;

/** Sets one flag of many stories; those that have it already cost nothing. @returns how many changed. */
export function setFlag(
  connection: Connection,
  key: Mark['key'],
  on: boolean,
  ids: readonly string[],
): number {
  if (ids.length === 0) return 0;
  const value = on ? 1 : 0;
  const lacking = `${key} = ${1 - value}`;
  const update = `UPDATE stories SET ${key} = ${value} WHERE ${lacking}`;
  if (ids.length === 1) return Number(connection.prepare(`${update} AND id = ?`).run(ids[0]!).changes);
  if (ids.length < MANY) {
    const sql = `${update} AND id IN (SELECT value FROM json_each(?))`;
    return Number(connection.prepare(sql).run(JSON.stringify(ids)).changes);
  }
  const wanted = new Set(ids);
  const rows = arrays<[number, string]>(connection, `SELECT n, id FROM stories WHERE ${lacking}`);
  const numbers = rows.filter(([, id]) => wanted.has(id)).map(([n]) => n);
  if (numbers.length === rows.length) return Number(connection.prepare(update).run().changes);
  const sql = `${update} AND n IN (SELECT value FROM json_each(?))`;
  return Number(connection.prepare(sql).run(JSON.stringify(numbers)).changes);
}

/** The last word on each story of a list of marks, by flag and value. */
export function sortMarks(marks: readonly Mark[]): { key: Mark['key']; on: boolean; ids: string[] }[] {
  const last = new Map<string, Mark>();
  for (const mark of marks) last.set(mark.key + mark.id, mark);
  const groups = { read: [[], []], saved: [[], []] } as Record<Mark['key'], [string[], string[]]>;
  for (const { key, on, id } of last.values()) groups[key][on ? 1 : 0].push(id);
  return (['read', 'saved'] as const).flatMap(key =>
    [false, true].map(on => ({ key, on, ids: groups[key][on ? 1 : 0] })),
  );
}

/** A saved story the archive has lost, as a story without a body; the feed's next word replaces it. */
export function restored(id: string, record: SavedStory): { feedId: string; story: NewStory } {
  const { title, url, published, savedAt } = record;
  return {
    feedId: feedId(record.feed),
    story: {
      id,
      entry: {
        identity: id,
        url,
        title,
        bylines: [],
        html: '',
        tags: [],
        enclosures: [],
        ...(published !== undefined ? { published } : {}),
      },
      article: {
        title,
        authors: (record.authors ?? []).map(name => ({ name, key: followKey(name) })),
        document: { blocks: [], derived: [] },
        brief: '',
        briefKind: 'none',
        summary: '',
        words: 0,
      },
      contentHash: '',
      fetched: savedAt,
    },
  };
}
