/** Something about the user's own files; the message is one line that says which file and what to do. */
export class ProfileError extends Error {
  override name = 'ProfileError';
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a part of its path is not a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
};

// SQLite's primary result codes (sqlite.org/rescode.html).
const SQLITE_REASONS: Record<number, string> = {
  5: 'another nutgraf keeps it locked',
  6: 'another nutgraf keeps it locked',
  8: 'it cannot be written',
  10: 'reading or writing the disk failed',
  11: 'it is damaged',
  13: 'the disk is full',
  14: 'it cannot be opened',
  26: 'it is damaged',
};

/** Why a file or SQLite call failed, in a few words without the file's name. */
export function reason(error: unknown): string {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message?: string };
  if (errcode !== undefined) return SQLITE_REASONS[errcode & 0xff] ?? String(message);
  return (code && REASONS[code]) ?? String(message ?? error).split('\n', 1)[0]!;
}

/** Whether SQLite says that a file is no database, or is one with parts destroyed. */
export function isDamaged(error: unknown): boolean {
  return [11, 26].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff);
}
