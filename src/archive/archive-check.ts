import { openForReading } from './archive-file.ts';

/**
 * Checks the whole file, the full-text index included.
 * @returns what is wrong in one line, or undefined.
 */
export function checkArchive(file: string): string | undefined {
  try {
    const connection = openForReading(file);
    if (!connection) return undefined;
    try {
      const row = connection.prepare('PRAGMA integrity_check(1)').get() as
        | { integrity_check?: string }
        | undefined;
      const said = row?.integrity_check ?? 'ok';
      return said === 'ok'
        ? undefined
        : `${file} is damaged (${said.split('\n', 1)[0]}): delete it, and it is rebuilt`;
    } finally {
      connection.close();
    }
  } catch (error) {
    return (error as Error).message;
  }
}
