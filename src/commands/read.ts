import { spareMemory } from '../system/spare-memory.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { CommandError, type Invocation } from './command.ts';
import { SessionPort } from './reader-port.ts';
import { openSession } from './session.ts';

const WRITER_DELAY = 400;

/** `nutgraf read`, and plain `nutgraf` on a terminal: the reader. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  if (!io.stdin.isTTY || !io.stdout.isTTY) {
    throw new CommandError('the reader needs a terminal; `nutgraf dump` prints stories anywhere');
  }
  const session = openSession(invocation);
  const stopSparing = spareMemory(process.stdin);
  try {
    const refresher = await session.refresher({ besideScreen: true });
    const port = new SessionPort(session, refresher, io, options.offline === true);
    const { runReader } = await import('../tui/run.tsx');
    // What is in the archive is on the screen first; the feeds that are due follow behind it.
    setImmediate(() => port.refresh(undefined, 'due'));
    // Once the first keys have had their frames: a change of the configuration is then in the file before it shows.
    setTimeout(() => void session.config.prepare(), WRITER_DELAY).unref();
    const code = await runReader(port, {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      ...(args.length > 0 ? { query: sanitizeLine(args.join(' ')) } : {}),
    });
    await port.close();
    return code;
  } finally {
    stopSparing();
    await session.close();
  }
}
