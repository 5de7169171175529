import { spawn } from 'node:child_process';
import { safeUrl } from '../text/sanitize.ts';

/** The browser could not be started; the message is one line. */
export class BrowserError extends Error {
  override name = 'BrowserError';
}

function startCommand(command: string, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The address is an argument of its own: no shell ever reads it.
    const [program = '', ...args] = command.split(/\s+/).filter(part => part !== '');
    const child = spawn(program, [...args.filter(arg => arg !== '%s'), url], {
      stdio: 'ignore',
      detached: true,
    });
    child.once('error', error => reject(new BrowserError(`${program}: ${error.message}`)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/**
 * Opens an http, https or mailto address in the user's browser: `command`, else $BROWSER, else what the system has.
 * Rejects with BrowserError when the address is none of these, or nothing could be started.
 */
export async function openInBrowser(
  url: string,
  { command, env = process.env }: { command?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  const safe = safeUrl(url);
  if (!safe) throw new BrowserError('only http, https and mailto addresses are opened');
  const named = command || env.BROWSER;
  if (named) return startCommand(named, safe);
  const { default: open } = await import('open');
  try {
    const child = await open(safe);
    await new Promise<void>((resolve, reject) => {
      // Without a browser the helper ends at once with an error; one that keeps running has started it.
      child.once('error', reject);
      child.once('exit', code => (code ? reject(new Error(`it ended with code ${code}`)) : resolve()));
      setTimeout(resolve, 400).unref();
    });
  } catch (error) {
    throw new BrowserError(`no browser could be started (${(error as Error).message}); y copies the address`);
  }
}
