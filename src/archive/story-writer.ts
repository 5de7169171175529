import type { Author, StoryDocument } from '../story.ts';
import { foldTag } from './fold.ts';
import { Numbering } from './numbering.ts';
import type { Connection } from './sqlite.ts';
import {
  CARD_COLUMNS,
  cardValues,
  type NewStory,
  publisherKinds,
  type Row,
  readAuthors,
  sortTime,
} from './story-record.ts';
import { traitBits } from './trait-bits.ts';

/** Flags of a story that is new to the archive. */
export interface Flags {
  read: boolean;
  saved: boolean;
}

const CARD_PLACES = CARD_COLUMNS.map(() => '?').join(', ');
const UPDATED_COLUMNS = CARD_COLUMNS.filter(column => column !== 'fetched');

/** Writes stories into all the tables they live in. Every method runs inside the caller's transaction. */
export class StoryWriter {
  readonly #connection: Connection;
  readonly #numbering: Numbering;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#numbering = new Numbering(connection);
  }

  /** Stores stories the archive does not have. The feed's first comes out as the newest of equal age. */
  insert(feed: number, stories: readonly NewStory[], flags: (id: string) => Flags): void {
    const oldestFirst = stories
      .map(story => ({ story, sort: sortTime(story.entry.published, story.fetched) }))
      .reverse()
      .sort((a, b) => a.sort - b.sort);
    let last = Number.NEGATIVE_INFINITY;
    for (const { story, sort } of oldestFirst) {
      last = this.#numbering.next(sort, last);
      this.#insertOne(last, feed, story, sort, flags(story.id));
    }
  }

  #insertOne(n: number, feed: number, story: NewStory, sort: number, flags: Flags): void {
    const { document, authors } = story.article;
    const card = this.#connection
      .prepare(`INSERT INTO cards (${CARD_COLUMNS.join(', ')}) VALUES (${CARD_PLACES})`)
      .run(...cardValues(story)).lastInsertRowid;
    this.#connection
      .prepare(
        'INSERT INTO stories (n, id, feed, card, sort, read, saved, traits) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(n, story.id, feed, card, sort, flags.read ? 1 : 0, flags.saved ? 1 : 0, traitsOf(story));
    this.#link(n, authors, story.entry.tags);
    this.#connection
      .prepare('INSERT INTO unindexed (card, story, body, again) VALUES (?, ?, ?, 0)')
      .run(card, n, JSON.stringify(document));
  }

  /** Puts a feed's new words in the place of a story's old ones. Its id, place in time, first fetch and marks stay. */
  update(n: number, card: number, story: NewStory): void {
    this.#unlink(n, card);
    const values = cardValues(story).filter((_, index) => CARD_COLUMNS[index] !== 'fetched');
    this.#connection
      .prepare(`UPDATE cards SET ${UPDATED_COLUMNS.map(column => `${column} = ?`).join(', ')} WHERE n = ?`)
      .run(...values, card);
    this.#connection.prepare('UPDATE stories SET traits = ? WHERE n = ?').run(traitsOf(story), n);
    this.#link(n, story.article.authors, story.entry.tags);
    this.#connection
      .prepare(
        `INSERT INTO unindexed (card, story, body, again) VALUES (?, ?, ?, 1)
           ON CONFLICT (card) DO UPDATE SET body = excluded.body`,
      )
      .run(card, n, JSON.stringify(story.article.document));
  }

  /** Takes a story out of every table. */
  remove(n: number, card: number): void {
    this.#unlink(n, card);
    this.#connection.prepare('DELETE FROM search WHERE rowid = ?').run(n);
    this.#connection.prepare('DELETE FROM stories WHERE n = ?').run(n);
    this.#connection.prepare('DELETE FROM unindexed WHERE card = ?').run(card);
    for (const table of ['cards', 'documents']) {
      this.#connection.prepare(`DELETE FROM ${table} WHERE n = ?`).run(card);
    }
  }

  #link(n: number, authors: readonly Author[], tags: readonly string[]): void {
    for (const { key, name } of authors) {
      this.#connection.prepare('INSERT OR IGNORE INTO bylines (key, name) VALUES (?, ?)').run(key, name);
      this.#connection
        .prepare(
          'INSERT OR IGNORE INTO story_authors (byline, story) SELECT n, ? FROM bylines WHERE key = ? AND name = ?',
        )
        .run(n, key, name);
    }
    for (const tag of tags) {
      const key = foldTag(tag);
      this.#connection.prepare('INSERT OR IGNORE INTO tags (key, name) VALUES (?, ?)').run(key, tag);
      this.#connection
        .prepare('INSERT OR IGNORE INTO story_tags (tag, story) SELECT n, ? FROM tags WHERE key = ?')
        .run(n, key);
    }
  }

  // The card knows the links, so they need no index by story.
  #unlink(n: number, card: number): void {
    const row = this.#connection.prepare('SELECT authors, tags FROM cards WHERE n = ?').get(card) as
      | Row
      | undefined;
    if (!row) return;
    for (const { key, name } of readAuthors(row.authors)) {
      this.#connection
        .prepare(
          'DELETE FROM story_authors WHERE story = ? AND byline = (SELECT n FROM bylines WHERE key = ? AND name = ?)',
        )
        .run(n, key, name);
    }
    for (const tag of typeof row.tags === 'string' ? (JSON.parse(row.tags) as string[]) : []) {
      this.#connection
        .prepare('DELETE FROM story_tags WHERE story = ? AND tag = (SELECT n FROM tags WHERE key = ?)')
        .run(n, foldTag(tag));
    }
  }
}

function traitsOf({ entry, article }: NewStory): number {
  const document: StoryDocument = article.document;
  return traitBits({
    kinds: publisherKinds(document),
    enclosures: entry.enclosures,
    ...(entry.image ? { image: entry.image } : {}),
    document,
  });
}
