import { documentText } from '../article/plain-text.ts';
import { spaced } from './search-text.ts';
import type { Connection } from './sqlite.ts';
import { kindText, packDocument, type Row, readAuthors, unpackDocument } from './story-record.ts';

/**
 * Puts the stories that wait for it longest into the full-text index, and packs their bodies, in one transaction.
 * @returns how many are left. What an ended process left behind is taken up by the next call.
 */
export function indexPending(connection: Connection, limit: number): number {
  return connection.transaction(() => {
    const waiting = connection
      .prepare(
        `SELECT u.card, u.story, u.body, u.again, c.title, c.authors
           FROM (SELECT * FROM unindexed ORDER BY card LIMIT ?) u CROSS JOIN cards c ON c.n = u.card`,
      )
      .all(limit) as Row[];
    const last = waiting.at(-1)?.card;
    if (last === undefined) return 0;
    for (const row of waiting) pack(connection, row);
    // Rising numbers are one segment of the index; a falling one would write the segment out early.
    waiting.sort((a, b) => Number(a.story) - Number(b.story));
    for (const row of waiting) indexWords(connection, row);
    connection.prepare('DELETE FROM unindexed WHERE card <= ?').run(last);
    return Number(connection.prepare('SELECT count(*) AS count FROM unindexed').get()?.count ?? 0);
  });
}

function pack(connection: Connection, { card, body }: Row): void {
  connection
    .prepare('INSERT OR REPLACE INTO documents (n, body) VALUES (?, ?)')
    .run(Number(card), packDocument(String(body)));
}

function indexWords(connection: Connection, row: Row): void {
  const n = Number(row.story);
  const document = unpackDocument(row.body);
  const authors = readAuthors(row.authors).map(author => author.name);
  if (row.again === 1) connection.prepare('DELETE FROM search WHERE rowid = ?').run(n);
  connection
    .prepare('INSERT INTO search (rowid, title, authors, why, body) VALUES (?, ?, ?, ?, ?)')
    .run(
      n,
      spaced(String(row.title)),
      spaced(authors.join('\n')),
      spaced(kindText(document, 'why-it-matters') ?? ''),
      spaced(documentText(document)),
    );
}
