import { spawn } from 'node:child_process';
import { sanitizeLine } from '../text/sanitize.ts';

/** A program gave no answer; the message is one line. */
export class ProgramError extends Error {
  override name = 'ProgramError';
}

/**
 * Runs a program without a shell, with a text on its standard input, and takes what it prints as its answer; what it says
 * on standard error is dropped.
 * @param limits milliseconds it may run, and bytes it may print.
 * @param signal ends it.
 * @throws ProgramError when it cannot be run, fails, prints too much or does not end in time; then it is gone.
 */
export function askProgram(
  words: readonly string[],
  input: string,
  limits: { deadline: number; maxBytes: number },
  signal?: AbortSignal,
): Promise<string> {
  const [program = '', ...args] = words;
  return new Promise((resolve, reject) => {
    const timeout = AbortSignal.timeout(limits.deadline);
    const fail = (why: string) => reject(new ProgramError(why));
    try {
      const child = spawn(program, args, {
        stdio: ['pipe', 'pipe', 'ignore'],
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
      });
      const chunks: Buffer[] = [];
      let size = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= limits.maxBytes) {
          chunks.push(chunk);
          return;
        }
        fail(`printed more than ${Math.round(limits.maxBytes / 1024)} KiB`);
        child.kill('SIGKILL');
        child.stdout.destroy();
      });
      child.on('error', (error: NodeJS.ErrnoException) => {
        // A program of its own that it left behind may hold the pipe.
        child.stdout?.destroy();
        if (timeout.aborted) fail(`did not end within ${limits.deadline / 1000} s`);
        else fail(error.code === 'ENOENT' ? 'there is no such program' : sanitizeLine(error.message));
      });
      child.on('close', (code, how) => {
        if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
        else fail(how ? `ended by ${how}` : `ended with code ${code}`);
      });
      // One that does not read all it is given may answer all the same.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    } catch (error) {
      fail(sanitizeLine((error as Error).message));
    }
  });
}
