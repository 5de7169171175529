import { closeSync, openSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { isDamaged, ProfileError, reason } from './error.ts';
import { makeFolderOf } from './paths.ts';

/** Longer than any holder needs, shorter than a user's patience. */
const PATIENCE = 5000;
const SQLITE_BUSY = 5;

/**
 * Runs `work` while no other process (and no other caller in this one) runs its own under the same file.
 * The lock is a transaction on an empty SQLite file: the kernel lets go of it however the holder ends, kill -9 included.
 * Waits without blocking the thread. Throws ProfileError when the lock cannot be had.
 */
export async function withLock<T>(file: string, work: () => T, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    const release = tryLock(file, 0);
    if (release) return during(release, work);
    if (performance.now() > until) throw lockedOut(file);
    await wait(2 + Math.random() * 8);
  }
}

/** `withLock` for where waiting must block, as in the rare repair of a file while it is read. */
export function withLockNow<T>(file: string, work: () => T, patience = PATIENCE): T {
  const release = tryLock(file, patience);
  if (!release) throw lockedOut(file);
  return during(release, work);
}

function during<T>(release: () => void, work: () => T): T {
  try {
    return work();
  } finally {
    release();
  }
}

function lockedOut(file: string): ProfileError {
  return new ProfileError(`${file}: another nutgraf is writing and does not finish; try again, or end it`);
}

/** Takes the lock, waiting at most `patience` milliseconds; undefined when another has it. */
function tryLock(file: string, patience: number): (() => void) | undefined {
  try {
    try {
      return taken(file, patience);
    } catch (error) {
      if (!isDamaged(error)) throw error;
      // There is nothing in it, and nobody can hold it.
      rmSync(file);
      return taken(file, patience);
    }
  } catch (error) {
    if (((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY) return undefined;
    throw new ProfileError(`${file}: cannot lock the profile for writing: ${reason(error)}`);
  }
}

function taken(file: string, patience: number): () => void {
  makeFolderOf(file);
  // SQLite would create it readable by everyone.
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw error;
  }
  return () => database.close();
}
