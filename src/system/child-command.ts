import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** How a program ended. */
export interface Ended {
  /** Exit code, or null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
}

/**
 * Runs a program to its end, without a shell, with a text on its standard input; what it prints goes on as it comes.
 * @param words the program and its arguments.
 * @param signal ends it with SIGTERM.
 * Rejects when it cannot be started; a program that does not read its input is no error.
 */
export function runWithInput(
  words: readonly string[],
  input: string,
  out: { stdout: Writable; stderr: Writable },
  signal?: AbortSignal,
): Promise<Ended> {
  const [program = '', ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const end = () => child.kill('SIGTERM');
    signal?.addEventListener('abort', end, { once: true });
    child.stdout.pipe(out.stdout, { end: false });
    child.stderr.pipe(out.stderr, { end: false });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code, how) => {
      signal?.removeEventListener('abort', end);
      resolve({ code, signal: how });
    });
  });
}
