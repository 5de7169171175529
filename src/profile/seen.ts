import { closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { ProfileError, reason } from './error.ts';
import { makeFolderOf, type ProfilePaths } from './paths.ts';

const VERSION = 1;
const PATIENCE = 5000;
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS consumers (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS seen (consumer INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (consumer, id)) WITHOUT ROWID;
  PRAGMA user_version = ${VERSION};
`;

/**
 * What one named consumer (a mail, a status bar, …) was given: the ids of its stories, kept in the profile, so that
 * neither a deleted archive nor a story that arrives with an old date makes a difference.
 */
export interface Seen {
  /** Whether nothing was ever recorded under the name. */
  readonly isNew: boolean;
  has(id: string): boolean;
  /** Records stories in one transaction; on return no kill of the process loses them. Throws ProfileError. */
  add(ids: readonly string[]): void;
  close(): void;
}

/** Opens what a consumer was given. Makes no file before something is recorded. Throws ProfileError. */
export function openSeen(paths: Pick<ProfilePaths, 'seen'>, consumer: string): Seen {
  return new SeenStories(paths.seen, consumer);
}

class SeenStories implements Seen {
  readonly #file: string;
  readonly #consumer: string;
  #database: DatabaseSync | undefined;
  #find: StatementSync | undefined;
  #number: number | undefined;

  constructor(file: string, consumer: string) {
    this.#file = file;
    this.#consumer = consumer;
    if (existsSync(file)) this.#do('read', () => this.#lookUp(this.#open()));
  }

  get isNew(): boolean {
    return this.#number === undefined;
  }

  has(id: string): boolean {
    const number = this.#number;
    if (number === undefined) return false;
    return this.#do('read', () => {
      this.#find ??= this.#open().prepare('SELECT 1 FROM seen WHERE consumer = ? AND id = ?');
      return this.#find.get(number, id) !== undefined;
    });
  }

  add(ids: readonly string[]): void {
    this.#do('written', () => {
      const database = this.#open();
      database.exec('BEGIN IMMEDIATE');
      try {
        database.prepare('INSERT OR IGNORE INTO consumers (name) VALUES (?)').run(this.#consumer);
        const number = this.#lookUp(database)!;
        const insert = database.prepare('INSERT OR IGNORE INTO seen (consumer, id) VALUES (?, ?)');
        for (const id of ids) insert.run(number, id);
        database.exec('COMMIT');
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  close(): void {
    this.#find = undefined;
    this.#database?.close();
    this.#database = undefined;
  }

  #lookUp(database: DatabaseSync): number | undefined {
    const row = database.prepare('SELECT n FROM consumers WHERE name = ?').get(this.#consumer);
    this.#number = row === undefined ? undefined : Number(row.n);
    return this.#number;
  }

  #open(): DatabaseSync {
    if (this.#database) return this.#database;
    makeFolderOf(this.#file);
    // SQLite would create it readable by everyone.
    closeSync(openSync(this.#file, 'a', 0o600));
    const database = new DatabaseSync(this.#file, { timeout: PATIENCE });
    this.#database = database;
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
    if (version > VERSION) throw new Error('it was written by a newer nutgraf; update this one');
    if (version < VERSION) database.exec(SCHEMA);
    return database;
  }

  #do<T>(what: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new ProfileError(
        `${this.#file}: what was seen cannot be ${what}: ${reason(error)}; move the file away to begin anew`,
      );
    }
  }
}
