import { documentText } from '../article/plain-text.ts';
import { spaced } from './search-text.ts';
import type { Connection } from './sqlite.ts';
import { kindText, type Row, readAuthors, unpackDocument } from './story-record.ts';

/**
 * Puts the newest of the stories whose words are not in the full-text index into it, in one transaction.
 * @returns how many are left. What an ended process left behind is taken up by the next call.
 */
export function indexPending(connection: Connection, limit: number): number {
  const waiting = connection
    .prepare(
      `SELECT s.n, c.title, c.authors, d.body
         FROM (SELECT n FROM unindexed ORDER BY n DESC LIMIT ?) u
         CROSS JOIN stories s ON s.n = u.n
         JOIN cards c ON c.n = s.card
         LEFT JOIN documents d ON d.n = s.card`,
    )
    .all(limit) as Row[];
  // Rising numbers are one segment of the index; a falling one would write the segment out early.
  waiting.sort((a, b) => Number(a.n) - Number(b.n));
  return connection.transaction(() => {
    const drop = connection.prepare('DELETE FROM search WHERE rowid = ?');
    const add = connection.prepare(
      'INSERT INTO search (rowid, title, authors, why, body) VALUES (?, ?, ?, ?, ?)',
    );
    const done = connection.prepare('DELETE FROM unindexed WHERE n = ?');
    for (const row of waiting) {
      const n = Number(row.n);
      // Another process may have indexed it since it was read.
      if (done.run(n).changes === 0) continue;
      const document = unpackDocument(row.body);
      drop.run(n);
      add.run(
        n,
        spaced(String(row.title)),
        spaced(
          readAuthors(row.authors)
            .map(author => author.name)
            .join('\n'),
        ),
        spaced(kindText(document, 'why-it-matters') ?? ''),
        spaced(documentText(document)),
      );
    }
    return Number(connection.prepare('SELECT count(*) AS count FROM unindexed').get()?.count ?? 0);
  });
}
