import { spawn } from 'node:child_process';
import { safeUrl, sanitizeLine } from '../text/sanitize.ts';

/** Nothing could be played; the message is one line. */
export class PlayerError extends Error {
  override name = 'PlayerError';
}

/**
 * The user's player with an address as its last argument; no shell reads either. What begins with http is no option.
 * Throws PlayerError when there is no player, or the address is not one of the web.
 */
function playerWith(words: readonly string[], url: string): { program: string; args: string[] } {
  const [program, ...args] = words;
  if (!program) throw new PlayerError('no player; config.json names one, as in "play": {"command": ["mpv"]}');
  const safe = safeUrl(url);
  if (!safe || !/^https?:/.test(safe)) throw new PlayerError('only http and https addresses are played');
  return { program, args: [...args, safe] };
}

function failure(program: string, { code, message }: NodeJS.ErrnoException): PlayerError {
  const why = code === 'ENOENT' ? 'there is no such program' : sanitizeLine(message);
  return new PlayerError(`play.command: ${sanitizeLine(program)}: ${why}`);
}

/** Starts the player beside the reader, which goes on. Rejects with PlayerError when it cannot be started. */
export async function startPlayer(words: readonly string[], url: string): Promise<void> {
  const { program, args } = playerWith(words, url);
  return new Promise((resolve, reject) => {
    try {
      const child = spawn(program, args, { stdio: 'ignore', detached: true });
      child.once('error', error => reject(failure(program, error)));
      child.once('spawn', () => {
        child.unref();
        resolve();
      });
    } catch (error) {
      reject(failure(program, error as Error));
    }
  });
}

/** Runs the player with the terminal, to its end. Rejects with PlayerError when it cannot be run or fails. */
export async function runPlayer(words: readonly string[], url: string): Promise<void> {
  const { program, args } = playerWith(words, url);
  // Ctrl-C is for the player, which may have something to put back.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    await new Promise<void>((resolve, reject) => {
      // What it prints is not data of ours.
      const child = spawn(program, args, { stdio: ['inherit', 2, 'inherit'] });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (code === 0 || signal === 'SIGINT') resolve();
        else reject(new Error(signal ? `ended by ${signal}` : `ended with code ${code}`));
      });
    });
  } catch (error) {
    throw failure(program, error as Error);
  } finally {
    process.off('SIGINT', ignore);
  }
}
