import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ArchiveError, cannotOpen, explain, isCorrupt } from './error.ts';
import { migrate, SCHEMA_VERSION, schemaVersion } from './schema.ts';
import { type Connection, connect, connectReadOnly, readNumber } from './sqlite.ts';

/** The file beside the archive that says: damage was seen, set it aside at the next opening. */
const damageMark = (file: string) => `${file}-damaged`;

/** Makes the file, its user's alone, where there is none. */
function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
}

/** Notes that the file is damaged, so that the next `openForWriting` sets it aside. */
export function noteDamage(file: string): void {
  try {
    writeFileSync(damageMark(file), '', { mode: 0o600 });
  } catch {
    // Where nothing can be written, nothing can be rebuilt either; the error being shown says what is wrong.
  }
}

const inode = (file: string) => statSync(file, { throwIfNoEntry: false })?.ino;

/**
 * Moves a damaged archive out of the way, unless another process has done so meanwhile.
 * @returns the lines that tell the user.
 */
function setAside(file: string, damaged: number | undefined): string[] {
  if (damaged === undefined) rmSync(damageMark(file), { force: true });
  if (damaged === undefined || inode(file) !== damaged) return [];
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 17);
  const aside = `${file}.corrupt-${stamp}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  // Before the new file is there, so that nobody takes the mark for a mark of that one.
  rmSync(damageMark(file), { force: true });
  const name = basename(file);
  return [
    `${name} was damaged and is kept as ${aside}; it is rebuilt from the feeds, and nothing you read or saved is lost`,
  ];
}

function connectAndMigrate(file: string): Connection {
  makePrivate(file);
  const connection = connect(file);
  try {
    migrate(connection, file);
    // Reads the whole schema and the index's own tables, where a torn file shows at once.
    readNumber(connection, 'SELECT count(*) FROM sqlite_schema');
    readNumber(connection, 'SELECT count(*) FROM search_config');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Opens the archive for writing, new or brought to the present schema; a damaged file is set aside.
 * @returns the connection and what the user should be told, one line each.
 * @throws ArchiveError in one line: a newer schema, a folder that cannot be written, a busy file.
 */
export function openForWriting(file: string): { connection: Connection; notices: string[] } {
  const seen = inode(file);
  try {
    const notices = existsSync(damageMark(file)) ? setAside(file, seen) : [];
    try {
      return { connection: connectAndMigrate(file), notices };
    } catch (error) {
      if (!isCorrupt(error)) throw error;
      notices.push(...setAside(file, seen));
      return { connection: connectAndMigrate(file), notices };
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) {
      throw new ArchiveError(
        'unwritable',
        `${file} cannot be written (${code}): check its folder and the disk`,
        error,
      );
    }
    throw explain(error, file);
  }
}

/**
 * Opens the archive for reading. A file of an older schema is brought to the present one first.
 * @returns undefined when there is no archive yet.
 * @throws ArchiveError in one line.
 */
export function openForReading(file: string): Connection | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const connection = connectWhereverItLies(file);
    const version = schemaVersion(connection, file);
    if (version === SCHEMA_VERSION) return connection;
    connection.close();
    // A version of 0 is a file another process is just making, or one that never got further.
    if (version === 0) return undefined;
    openForWriting(file).connection.close();
    return connectWhereverItLies(file);
  } catch (error) {
    if (isCorrupt(error)) noteDamage(file);
    throw explain(error, file);
  }
}

/** Reading needs lock files beside the archive; where they cannot be made, nobody else can write it either. */
function connectWhereverItLies(file: string): Connection {
  let connection: Connection | undefined;
  try {
    connection = connectReadOnly(file);
    readNumber(connection, 'PRAGMA user_version');
    return connection;
  } catch (error) {
    connection?.close();
    if (!cannotOpen(error)) throw error;
    const url = pathToFileURL(file);
    url.searchParams.set('immutable', '1');
    return connectReadOnly(url);
  }
}
