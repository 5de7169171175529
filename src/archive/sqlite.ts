import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { isBusy } from './error.ts';

/** Milliseconds a writer waits for another one's transaction. */
const BUSY_TIMEOUT = 10_000;

const nothing = new Int32Array(new SharedArrayBuffer(4));

/** Stops the thread for some milliseconds. */
function pause(milliseconds: number): void {
  Atomics.wait(nothing, 0, 0, milliseconds);
}

/** Lets a writer of another process have its turn between two long transactions of one that has many. */
export function giveWay(): void {
  pause(2);
}

/** A connection whose statements are prepared once. */
export class Connection {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  /** The prepared statement of a text that does not vary with its values. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Runs the work in one write transaction, taken at the start so that it cannot fail half way for a lock. */
  transaction<T>(work: () => T): T {
    this.#begin();
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /**
   * SQLite's own waiting looks ten times a second in the end, and one process that writes without a pause can keep
   * another waiting for seconds (measured: 4 s); whoever looks every millisecond gets the next turn.
   */
  #begin(): void {
    const deadline = Date.now() + BUSY_TIMEOUT;
    this.database.exec('PRAGMA busy_timeout = 0');
    try {
      for (;;) {
        try {
          this.database.exec('BEGIN IMMEDIATE');
          return;
        } catch (error) {
          if (!isBusy(error) || Date.now() > deadline) throw error;
          pause(1);
        }
      }
    } finally {
      this.database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.database.isOpen) this.database.close();
  }
}

/** Opens a file for writing, or ':memory:'. @throws SQLite's own errors. */
export function connect(file: string): Connection {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    // Only an empty file takes these; set again they would write to the file at each opening.
    if (Number(database.prepare('PRAGMA page_count').get()?.page_count) === 0) {
      // Two bodies to a page waste a quarter of 4096 bytes, and a twentieth of this.
      database.exec('PRAGMA page_size = 8192');
      // What is deleted gives its pages back in small steps.
      database.exec('PRAGMA auto_vacuum = INCREMENTAL');
    }
    database.exec('PRAGMA journal_mode = WAL');
    // In WAL a crash of the machine can lose the last commits, never the file; the archive is a cache.
    database.exec('PRAGMA synchronous = NORMAL');
    // Four megabytes: with sixteen a refresh took as long (measured).
    database.exec('PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000');
    database.exec('PRAGMA journal_size_limit = 16777216');
  } catch (error) {
    database.close();
    throw error;
  }
  return new Connection(database);
}

/** Opens a file for reading alone. `immutable` is for a file on a medium where SQLite cannot put its lock files. */
export function connectReadOnly(file: string | URL): Connection {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, readOnly: true });
  try {
    database.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000');
  } catch (error) {
    database.close();
    throw error;
  }
  return new Connection(database);
}

/**
 * What a query finds, each row as an array: twice as quick to make as objects.
 * @param sql a text of its own; other readers of the same would get arrays, too.
 */
export function arrays<T extends unknown[]>(
  connection: Connection,
  sql: string,
  values: readonly (string | number)[] = [],
): T[] {
  const statement = connection.prepare(sql);
  statement.setReturnArrays(true);
  return statement.all(...values) as unknown as T[];
}

/** A number SQLite answers to a query of one value. */
export function readNumber(connection: Connection, sql: string): number {
  const row = connection.database.prepare(sql).get();
  return Number(row ? Object.values(row)[0] : 0);
}
