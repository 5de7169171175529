import { spawn } from 'node:child_process';
import { FeedError } from './error.ts';

/** A feed that a program writes: `exec:["program","argument",…]`, an argument list that no shell ever sees. */
export const COMMAND_SCHEME = 'exec:';

/** The address that a subscription to a program's output has. */
export function commandUrl(words: readonly string[]): string {
  return COMMAND_SCHEME + JSON.stringify(words);
}

/** The argument list of such an address. Throws FeedError when it is none. */
export function commandWords(url: string): string[] {
  try {
    const words: unknown = JSON.parse(url.slice(COMMAND_SCHEME.length));
    if (Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string'))
      return words;
  } catch {
    // Said below.
  }
  throw new FeedError('refused', `${url.slice(0, 80)}: not a list of a program and its arguments`);
}

/** How a program is named in a message. */
const named = (words: readonly string[]) => `exec: ${words[0]}`;

/**
 * Runs a program and takes what it writes to its standard output as the feed.
 * @param limits milliseconds it may run, and bytes it may write.
 * @throws FeedError when it cannot be run, fails, writes too much or does not end in time.
 */
export function runCommandFeed(
  url: string,
  limits: { deadline: number; maxBytes: number },
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = commandWords(url);
  const [program = '', ...args] = words;
  return new Promise((resolve, reject) => {
    const timeout = AbortSignal.timeout(limits.deadline);
    const ended = signal ? AbortSignal.any([timeout, signal]) : timeout;
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      signal: ended,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    const fail = (code: 'timeout' | 'too-big' | 'network', why: string) => {
      child.kill('SIGKILL');
      reject(new FeedError(code, `${named(words)}: ${why}`));
    };
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.maxBytes)
        fail('too-big', `wrote more than ${Math.round(limits.maxBytes / 1024 / 1024)} MiB`);
      else chunks.push(chunk);
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (timeout.aborted) fail('timeout', `did not end within ${limits.deadline / 1000} s`);
      else if (error.code === 'ENOENT') fail('network', 'there is no such program');
      else fail('network', error.message.split('\n', 1)[0]!);
    });
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else if (!timeout.aborted) fail('network', `ended with code ${code ?? 'none'}`);
    });
  });
}
