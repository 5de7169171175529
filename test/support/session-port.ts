import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Io } from '../../src/commands/command.ts';
import { SessionPort } from '../../src/commands/reader-port.ts';
import { openSession, type Session } from '../../src/commands/session.ts';
import type { Config } from '../../src/profile/config.ts';

/** What the screen stands on, over a user's files of the test's own. */
export interface OpenPort {
  home: string;
  io: Io;
  session: Session;
  port: SessionPort;
  /** Ends it and takes the files away. */
  close(): Promise<void>;
}

/**
 * Opens a port whose user has changed the configuration before. Pages of stories are not fetched: their addresses are
 * made up.
 */
export async function openPort(
  change: (draft: Config) => void = () => {},
  offline = false,
): Promise<OpenPort> {
  const home = mkdtempSync(join(tmpdir(), 'nutgraf-port-'));
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const io = { stdin, stdout, stderr, env: { NUTGRAF_HOME: home } };
  const session = openSession({ io });
  await session.update(draft => {
    draft.settings.fullText = false;
    change(draft);
  });
  const port = new SessionPort(session, await session.refresher(), io, offline);
  const close = async () => {
    await port.close();
    await session.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { home, io, session, port, close };
}
