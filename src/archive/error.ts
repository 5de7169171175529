import { basename } from 'node:path';

/** What went wrong with the archive file, in one line fit to show; `code` tells what the caller can do about it. */
export class ArchiveError extends Error {
  readonly code: 'newer' | 'busy' | 'corrupt' | 'unwritable' | 'ambiguous' | 'failed';
  constructor(code: ArchiveError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ArchiveError';
    this.code = code;
  }
}

// Primary result codes of https://sqlite.org/rescode.html; the extended ones hold them in their low byte.
const BUSY = [5, 6];
const UNWRITABLE = [3, 8, 10, 13, 14, 23];
const CORRUPT = [11, 26];

function resultCode(error: unknown): number {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : 0;
}

/** Whether SQLite said that the file is damaged or is no database. */
export function isCorrupt(error: unknown): boolean {
  return CORRUPT.includes(resultCode(error));
}

/** Whether another connection holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  return BUSY.includes(resultCode(error));
}

/** Whether SQLite could not open the file at all. */
export function cannotOpen(error: unknown): boolean {
  return [8, 14].includes(resultCode(error));
}

/** Puts an error of SQLite into one line for the user; any other error is returned as it is. */
export function explain(error: unknown, file: string): unknown {
  if (error instanceof ArchiveError || !(error instanceof Error)) return error;
  const code = resultCode(error);
  if (code === 0) return error;
  const name = basename(file);
  if (isBusy(error)) {
    return new ArchiveError(
      'busy',
      `${name} is being written by another nutgraf: try again in a moment`,
      error,
    );
  }
  if (CORRUPT.includes(code)) {
    return new ArchiveError(
      'corrupt',
      `${name} is damaged (${file}): it is set aside and rebuilt at the next start`,
      error,
    );
  }
  if (UNWRITABLE.includes(code)) {
    return new ArchiveError(
      'unwritable',
      `${name} cannot be written (${error.message}): check ${file} and the disk`,
      error,
    );
  }
  return new ArchiveError('failed', `${name}: ${error.message} (${file})`, error);
}
