import type { FeedState, Story, StoryDocument, StoryRow } from '../story.ts';
import { noteDamage, openForReading } from './archive-file.ts';
import { ArchiveError, explain, isCorrupt } from './error.ts';
import { migrate } from './schema.ts';
import { arrays, type Connection, connect, readNumber } from './sqlite.ts';
import { storedStates } from './stored-states.ts';
import { BODY_COLUMN, BODY_TABLES, ROW_COLUMNS, type Row, readRow, unpackDocument } from './story-record.ts';

/** How many stories a feed has here. */
export interface FeedCount {
  total: number;
  unread: number;
}

/** Someone who wrote stories of the archive. */
export interface AuthorEntry {
  key: string;
  /** Spellings, the most frequent first. */
  names: string[];
  /** Ids of feeds. */
  feeds: string[];
  stories: number;
  /** When the last story was published or fetched, milliseconds since the epoch. */
  last: number;
}

const FROM_NUMBERS = `FROM json_each(?) j
  CROSS JOIN stories s ON s.n = j.value
  CROSS JOIN cards c ON c.n = s.card
  CROSS JOIN feeds f ON f.n = s.feed`;
const FROM_STORY = 'FROM stories s JOIN cards c ON c.n = s.card JOIN feeds f ON f.n = s.feed';
const CANDIDATES = 6;

/**
 * Opens the archive for reading. One that is not there yet reads as empty, until it is there.
 * @throws ArchiveError in one line.
 */
export function openReader(file: string): Reader {
  return new Reader(file);
}

/** Reads the archive on a connection of its own, also while others write. */
export class Reader {
  readonly #file: string;
  #connection: Connection;
  #empty: boolean;

  constructor(file: string) {
    this.#file = file;
    const connection = openForReading(file);
    this.#empty = connection === undefined;
    this.#connection = connection ?? emptyArchive();
  }

  /** Runs reads on the connection; what goes wrong comes out as one line. For the stages that choose stories. */
  read<T>(work: (connection: Connection) => T): T {
    if (this.#empty) this.#lookAgain();
    try {
      return work(this.#connection);
    } catch (error) {
      if (isCorrupt(error)) noteDamage(this.#file);
      throw explain(error, this.#file);
    }
  }

  #lookAgain(): void {
    const connection = openForReading(this.#file);
    if (!connection) return;
    this.#connection.close();
    this.#connection = connection;
    this.#empty = false;
  }

  /** Stories by number, in the order asked for; numbers that are gone are left out. */
  rows(numbers: readonly number[]): StoryRow[] {
    if (numbers.length === 0) return [];
    return this.read(connection =>
      (connection.prepare(`SELECT ${ROW_COLUMNS} ${FROM_NUMBERS}`).all(JSON.stringify(numbers)) as Row[]).map(
        readRow,
      ),
    );
  }

  /** The same with their bodies. */
  stories(numbers: readonly number[]): Story[] {
    if (numbers.length === 0) return [];
    return this.read(connection => {
      const sql = `SELECT ${ROW_COLUMNS}, ${BODY_COLUMN} ${FROM_NUMBERS} ${BODY_TABLES}`;
      return (connection.prepare(sql).all(JSON.stringify(numbers)) as Row[]).map(readStory);
    });
  }

  /**
   * A story by its id or the beginning of one.
   * @returns undefined when there is none.
   * @throws ArchiveError 'ambiguous' when several begin so; it names some of them.
   */
  story(idOrPrefix: string): Story | undefined {
    const prefix = idOrPrefix.toLowerCase();
    if (!/^[0-9a-f]{1,16}$/.test(prefix)) return undefined;
    return this.read(connection => {
      // 'g' is above every hexadecimal digit.
      const found = connection
        .prepare(
          'SELECT s.n, s.id, c.title FROM stories s JOIN cards c ON c.n = s.card WHERE s.id >= ? AND s.id < ? LIMIT ?',
        )
        .all(prefix, `${prefix}g`, CANDIDATES) as Row[];
      if (found.length > 1) throw ambiguous(prefix, found);
      if (found.length === 0) return undefined;
      const sql = `SELECT ${ROW_COLUMNS}, ${BODY_COLUMN} ${FROM_STORY} ${BODY_TABLES} WHERE s.n = ?`;
      const row = connection.prepare(sql).get(found[0]!.n!) as Row | undefined;
      return row && readStory(row);
    });
  }

  /** The body of a story, by its whole id. */
  document(id: string): StoryDocument | undefined {
    return this.read(connection => {
      const row = connection
        .prepare(`SELECT ${BODY_COLUMN} FROM stories s ${BODY_TABLES} WHERE s.id = ?`)
        .get(id) as Row | undefined;
      return row && unpackDocument(row.body);
    });
  }

  /** Ids of stories by number, in the order asked for. */
  ids(numbers: readonly number[]): string[] {
    return this.#gathered<string>(
      'SELECT json_group_array(s.id) AS list FROM json_each(?) j CROSS JOIN stories s ON s.n = j.value',
      numbers,
    );
  }

  /** Ids of those of the numbers whose stories are unread now, in the order asked for. */
  unreadIds(numbers: readonly number[]): string[] {
    return this.#gathered<string>(
      `SELECT json_group_array(s.id) AS list FROM json_each(?) j CROSS JOIN stories s ON s.n = j.value
        WHERE s.read = 0`,
      numbers,
    );
  }

  /** Those of the numbers whose stories are unread now. */
  unreadAmong(numbers: readonly number[]): Set<number> {
    return new Set(
      this.#gathered<number>(
        'SELECT json_group_array(s.n) AS list FROM json_each(?) j CROSS JOIN stories s ON s.n = j.value WHERE s.read = 0',
        numbers,
      ),
    );
  }

  /** The one list a statement makes of numbers; as a text it comes in a third of the time that 100,000 rows take. */
  #gathered<T>(sql: string, numbers: readonly number[]): T[] {
    return this.read(connection => {
      const row = connection.prepare(sql).get(JSON.stringify(numbers));
      return JSON.parse(String(row?.list)) as T[];
    });
  }

  /** Number of a story by its whole id. */
  numberOf(id: string): number | undefined {
    return this.read(
      connection => connection.prepare('SELECT n FROM stories WHERE id = ?').get(id)?.n as number | undefined,
    );
  }

  /** Stories of each feed, by feed id. */
  counts(): Map<string, FeedCount> {
    return this.read(connection => {
      const rows = arrays<[string, number | null, number | null]>(
        connection,
        'SELECT f.id, c.stories, c.unread FROM feeds f LEFT JOIN counts c ON c.feed = f.n',
      );
      return new Map(rows.map(([id, total, unread]) => [id, { total: total ?? 0, unread: unread ?? 0 }]));
    });
  }

  /** The number of the story that came in last; 0 without any. */
  newest(): number {
    return this.read(connection => readNumber(connection, 'SELECT max(n) FROM stories'));
  }

  /** Stories of all feeds together. */
  count(): FeedCount {
    return this.read(connection => {
      const row = connection.prepare('SELECT stories, unread FROM counts WHERE feed = 0').get();
      return { total: Number(row?.stories), unread: Number(row?.unread) };
    });
  }

  /** Everyone who wrote stories of the archive, the most productive first. */
  authors(): AuthorEntry[] {
    return this.read(connection => {
      const rows = connection
        .prepare(
          `SELECT b.key, b.name, count(*) AS stories, max(s.sort) AS last, json_group_array(DISTINCT f.id) AS feeds
             FROM bylines b CROSS JOIN story_authors a ON a.byline = b.n
             CROSS JOIN stories s ON s.n = a.story JOIN feeds f ON f.n = s.feed
            GROUP BY b.n ORDER BY stories DESC, b.name`,
        )
        .all() as Row[];
      const authors = new Map<string, AuthorEntry>();
      for (const row of rows) {
        const key = String(row.key);
        const author = authors.get(key) ?? { key, names: [], feeds: [], stories: 0, last: 0 };
        author.names.push(String(row.name));
        author.feeds = [...new Set([...author.feeds, ...(JSON.parse(String(row.feeds)) as string[])])];
        author.stories += Number(row.stories);
        author.last = Math.max(author.last, Number(row.last));
        authors.set(key, author);
      }
      return [...authors.values()].sort((a, b) => b.stories - a.stories);
    });
  }

  /** Tags and how many stories have them, the most used first. */
  tags(): { name: string; stories: number }[] {
    return this.read(connection =>
      connection
        .prepare(
          `SELECT t.name, count(*) AS stories FROM tags t JOIN story_tags s ON s.tag = t.n
            GROUP BY t.n ORDER BY stories DESC, t.name`,
        )
        .all()
        .map(row => ({ name: String(row.name), stories: Number(row.stories) })),
    );
  }

  /** What the feeds that have stories or a state here call themselves, by id; subscribed to or not. */
  feedTitles(): Map<string, string> {
    return this.read(
      connection => new Map(arrays<[string, string]>(connection, 'SELECT id, title FROM feeds')),
    );
  }

  feedStates(): FeedState[] {
    return this.read(storedStates);
  }

  get isOpen(): boolean {
    return this.#connection.database.isOpen;
  }

  close(): void {
    this.#connection.close();
  }
}

function readStory(row: Row): Story {
  return { ...readRow(row), document: unpackDocument(row.body) };
}

function emptyArchive(): Connection {
  const connection = connect(':memory:');
  migrate(connection, ':memory:');
  return connection;
}

function ambiguous(prefix: string, found: readonly Row[]): ArchiveError {
  const named = found.slice(0, CANDIDATES - 1).map(row => `${row.id} (${row.title})`);
  const more = found.length === CANDIDATES ? ', …' : '';
  return new ArchiveError('ambiguous', `${prefix} begins more than one story: ${named.join(', ')}${more}`);
}
