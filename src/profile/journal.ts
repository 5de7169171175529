import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Mark, SavedStory } from '../story.ts';
import { isDamaged, ProfileError, reason } from './error.ts';
import { makeFolderOf } from './paths.ts';

/** The marks of one action. */
export interface JournalRow {
  /** Grows with every row, across processes. */
  seq: number;
  /** Milliseconds since the epoch. */
  at: number;
  marks: Mark[];
}

type Change =
  | { key: 'read'; on: boolean; ids: string }
  | { key: 'saved'; on: boolean; ids: string; story?: SavedStory };

const VERSION = 1;
const SCHEMA = `
  CREATE TABLE marks (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, changes TEXT NOT NULL);
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  -- Names this journal among all that ever lie here.
  INSERT INTO meta (name, value) VALUES ('id', lower(hex(randomblob(16))));
  PRAGMA user_version = ${VERSION};
`;

/** The marks that are not in state.json yet: one row an action, in SQLite, shared by every running nutgraf. */
export class Journal {
  readonly notices: string[] = [];
  readonly #file: string;
  #database: DatabaseSync | undefined;
  #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds the marks of one action as one row. On return no kill of the process loses it. Throws ProfileError. */
  add(marks: readonly Mark[], at: number): void {
    this.#do('saved to', () =>
      this.#statement('INSERT INTO marks (at, changes) VALUES (?, ?)').run(at, JSON.stringify(packed(marks))),
    );
  }

  /** The rows after a sequence number, oldest first. */
  after(seq: number): JournalRow[] {
    return this.#read(() => {
      const rows = this.#statement('SELECT seq, at, changes FROM marks WHERE seq > ? ORDER BY seq').all(seq);
      return rows.map(row => ({
        seq: Number(row.seq),
        at: Number(row.at),
        marks: unpacked(String(row.changes)),
      }));
    }, []);
  }

  /** The sequence number of the last row ever added; 0 before the first. */
  last(): number {
    return this.#read(() => {
      const row = this.#statement("SELECT seq FROM sqlite_sequence WHERE name = 'marks'").get();
      return Number(row?.seq ?? 0);
    }, 0);
  }

  /** Takes away the rows up to a sequence number and remembers values, in one transaction. */
  settle(seq: number, values: Readonly<Record<string, string>>): void {
    this.#do('tidied in', database =>
      inTransaction(database, () => {
        this.#statement('DELETE FROM marks WHERE seq <= ?').run(seq);
        for (const [name, value] of Object.entries(values)) this.#remember(name, value);
      }),
    );
  }

  /** A value that `settle` remembered; `id` names this journal among all that ever lay here. */
  value(name: string): string | undefined {
    return this.#read(() => {
      const row = this.#statement('SELECT value FROM meta WHERE name = ?').get(name);
      return row ? String(row.value) : undefined;
    }, undefined);
  }

  close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = undefined;
  }

  #remember(name: string, value: string): void {
    this.#statement(
      'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    ).run(name, value);
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#open().prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #do(what: string, work: (database: DatabaseSync) => unknown): void {
    try {
      this.#mended(() => work(this.#open()));
    } catch (error) {
      throw new ProfileError(`${this.#file}: marks cannot be ${what} it: ${reason(error)}`);
    }
  }

  /** Reading goes on where the journal cannot be opened, as on a read-only disk; it never makes one. */
  #read<T>(work: () => T, otherwise: T): T {
    if (!this.#database && !existsSync(this.#file)) return otherwise;
    try {
      this.#mended(() => this.#open());
    } catch (error) {
      this.#say(`${this.#file}: the newest marks cannot be read: ${reason(error)}`);
      return otherwise;
    }
    return this.#mended(work);
  }

  /** Does it once more on a new journal where this one turns out to be damaged. */
  #mended<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!isDamaged(error)) throw error;
      this.close();
      this.#setAside();
      return work();
    }
  }

  #say(notice: string): void {
    if (!this.notices.includes(notice)) this.notices.push(notice);
  }

  #open(): DatabaseSync {
    this.#database ??= this.#opened();
    return this.#database;
  }

  #opened(): DatabaseSync {
    makeFolderOf(this.#file);
    closeSync(openSync(this.#file, 'a', 0o600));
    const database = new DatabaseSync(this.#file, { timeout: 5000 });
    try {
      // With NORMAL a row is in the kernel's hands when `add` returns, which no kill can undo; a power cut may take
      // the last ones, but never the file.
      database.exec('PRAGMA journal_mode = wal; PRAGMA synchronous = normal');
      if (version(database) < VERSION) create(database);
      if (version(database) > VERSION) throw new Error('a newer nutgraf wrote it; update this one');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  #setAside(): void {
    const aside = `${this.#file}.broken-${new Date().toISOString().replace(/[:.]/gu, '-')}`;
    renameSync(this.#file, aside);
    for (const tail of ['-wal', '-shm']) rmSync(`${this.#file}${tail}`, { force: true });
    this.#say(
      `${this.#file} is damaged; it is kept as ${basename(aside)}, and the last few marks may be missing`,
    );
  }
}

function version(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

function create(database: DatabaseSync): void {
  inTransaction(database, () => {
    // Another process may have been faster.
    if (version(database) === 0) database.exec(SCHEMA);
  });
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Runs of marks that say the same, as one change with all their ids: small, also for a hundred thousand. */
function packed(marks: readonly Mark[]): Change[] {
  const changes: { key: Mark['key']; on: boolean; story?: SavedStory; ids: string[] }[] = [];
  for (const { id, key, on, story } of marks) {
    const last = changes.at(-1);
    if (last && last.key === key && last.on === on && !last.story && !story) last.ids.push(id);
    else changes.push({ key, on, ids: [id], ...(story ? { story } : {}) });
  }
  return changes.map(change => ({ ...change, ids: change.ids.join(' ') })) as Change[];
}

function unpacked(text: string): Mark[] {
  return (JSON.parse(text) as Change[]).flatMap(({ ids, ...change }) =>
    ids.split(' ').map((id): Mark => ({ id, ...change })),
  );
}
