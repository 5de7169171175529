import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openReader } from '../../src/archive/reader.ts';
import { feedId } from '../../src/feed/identity.ts';
import { profilePaths } from '../../src/profile/paths.ts';
import { openRefresher } from '../../src/refresh/client.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

let folder: string;
let server: FeedServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-stopped-'));
  server = await startFeedServer();
});
afterEach(async () => {
  server.release();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a feed that was being fetched when the reader was left has not failed', async () => {
  const paths = profilePaths({ NUTGRAF_HOME: folder });
  const asked = new Promise<void>(resolve =>
    server.serve('/slow', () => {
      resolve();
      return { held: true };
    }),
  );
  const refresher = openRefresher(paths);
  const done = refresher.refresh([{ id: feedId(server.url('/slow')), url: server.url('/slow') }], 'now');
  await asked;
  await refresher.close();
  expect((await done).failed).toBe(0);
  const reader = openReader(paths.archive);
  expect(reader.feedStates().filter(state => state.status === 'failing')).toEqual([]);
  reader.close();
});
