import { type Connection, readNumber } from './sqlite.ts';
import type { StoryWriter } from './story-writer.ts';

/** Which stories of a feed are kept. Saved ones always are. */
export interface KeepRule {
  /** Those that came in at this moment or later, in milliseconds since the epoch; without it, of any age. */
  since?: number;
  /** So many of the newest; without it, all. */
  newest?: number;
  /** Unread ones too. */
  unread: boolean;
}

const lettingGo = ({ unread }: Pick<KeepRule, 'unread'>) =>
  unread ? 's.saved = 0 AND s.read = 1' : 's.saved = 0';

/** Numbers of the stories of a feed that the rule lets go. */
export function outdated(connection: Connection, feedId: string, rule: KeepRule): number[] {
  const feed = connection.prepare('SELECT n FROM feeds WHERE id = ?').get(feedId)?.n;
  if (feed === undefined) return [];
  const { since = 0, newest = 0 } = rule;
  return connection
    .prepare(
      `SELECT s.n FROM stories s JOIN cards c ON c.n = s.card
        WHERE s.feed = ? AND ${lettingGo(rule)} AND (s.n < ? OR (s.card < ? AND c.fetched < ?))`,
    )
    .all(feed, oldestKept(connection, Number(feed), newest), firstCardSince(connection, since), since)
    .map(row => Number(row.n));
}

/**
 * About the first card that came in at a moment or later. Cards are numbered in the order of arrival, so halving finds it in
 * a few steps; saved stories that were brought back, and a clock that was set back, make it inexact.
 */
function firstCardSince(connection: Connection, since: number): number {
  if (since === 0) return 0;
  const next = connection.prepare('SELECT n, fetched FROM cards WHERE n >= ? ORDER BY n LIMIT 1');
  let low = 0;
  let high = readNumber(connection, 'SELECT coalesce(max(n), 0) FROM cards') + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const card = next.get(middle);
    if (card === undefined || Number(card.fetched) >= since) high = middle;
    else low = Number(card.n) + 1;
  }
  return low;
}

/** Number of the oldest story that counts among the newest of a feed; 0 when all do. */
function oldestKept(connection: Connection, feed: number, newest: number): number {
  if (newest === 0) return 0;
  const row = connection
    .prepare('SELECT n FROM stories WHERE feed = ? ORDER BY n DESC LIMIT 1 OFFSET ?')
    .get(feed, newest - 1);
  return Number(row?.n ?? 0);
}

/**
 * Drops those of the stories that may go still: one may have been saved, or marked unread, since they were chosen. Each is
 * remembered, for its feed may still carry it. Runs inside the caller's transaction.
 * @returns how many went.
 */
export function dropStories(
  connection: Connection,
  writer: StoryWriter,
  numbers: readonly number[],
  rule: Pick<KeepRule, 'unread'>,
): number {
  const stories = connection
    .prepare(
      `SELECT s.n, s.card, s.feed, s.id FROM stories s
        WHERE s.n IN (SELECT value FROM json_each(?)) AND ${lettingGo(rule)}`,
    )
    .all(JSON.stringify(numbers)) as { n: number; card: number; feed: number; id: string }[];
  const remember = connection.prepare('INSERT OR IGNORE INTO dropped (feed, id) VALUES (?, ?)');
  for (const { n, card, feed, id } of stories) {
    writer.remove(n, card);
    remember.run(feed, id);
  }
  return stories.length;
}

/** Ids of the stories of a feed that were dropped, as far as they are remembered. */
export function dropped(connection: Connection, feedId: string): Set<string> {
  const rows = connection
    .prepare('SELECT d.id FROM feeds f JOIN dropped d ON d.feed = f.n WHERE f.id = ?')
    .all(feedId);
  return new Set(rows.map(row => String(row.id)));
}

/** Forgets the dropped stories of a feed that it does not carry any more. Runs inside the caller's transaction. */
export function forgetDropped(connection: Connection, feedId: string, carried: readonly string[]): void {
  connection
    .prepare(
      `DELETE FROM dropped WHERE feed = (SELECT n FROM feeds WHERE id = ?)
         AND id NOT IN (SELECT value FROM json_each(?))`,
    )
    .run(feedId, JSON.stringify(carried));
}
