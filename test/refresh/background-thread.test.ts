import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { feedId } from '../../src/feed/identity.ts';
import { profilePaths } from '../../src/profile/paths.ts';
import { openRefresher } from '../../src/refresh/client.ts';
import { startFeedServer } from '../support/feed-server.ts';

const BEHIND = constants.priority.PRIORITY_BELOW_NORMAL;

/** How many threads of this process stand behind the others. */
const behind = () =>
  readdirSync('/proc/self/task').filter(thread => getPriority(Number(thread)) === BEHIND).length;

/** Refreshes a feed, and counts the threads behind while they wait for the next one. */
async function refreshed(besideScreen: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-behind-'));
  const server = await startFeedServer();
  const refresher = openRefresher(profilePaths({ NUTGRAF_HOME: folder }), { besideScreen });
  onTestFinished(async () => {
    await refresher.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const story = '<item><title>Bridge</title><guid>1</guid><description>It opens.</description></item>';
  server.serve('/feed', { body: `<rss version="2.0"><channel><title>Tide</title>${story}</channel></rss>` });
  const url = server.url('/feed');
  expect(await refresher.refresh([{ id: feedId(url), url }], 'now')).toMatchObject({ added: 1 });
  return behind();
}

it.runIf(process.platform === 'linux')(
  'beside a screen both threads of a refresh let its thread go first, and in a script they do not',
  async () => {
    const before = behind();
    expect(await refreshed(false)).toBe(before);
    expect(await refreshed(true)).toBeGreaterThanOrEqual(before + 2);
  },
);
