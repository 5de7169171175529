import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openConfig } from '../../src/profile/config.ts';
import { openMarks } from '../../src/profile/marks.ts';
import { emptyProfile } from './profile-folder.ts';

// Permissions do not bind root; there the second process runs as nobody.
const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const script = fileURLToPath(new URL('writer.ts', import.meta.url));
// A checkout in root's own home is closed to nobody.
const looks = ['-e', 'require("node:fs").accessSync(process.argv[1])', script];
const possible = process.platform !== 'win32' && spawnSync(process.execPath, looks, someone).status === 0;

test.skipIf(!possible)(
  'in a home that may only be read, reading goes on and every write is one clear line at once',
  async () => {
    const { home, paths } = emptyProfile();
    await openConfig(paths).update(draft => {
      draft.mutes.push('old');
    });
    const marks = openMarks(paths);
    marks.record([{ id: 'a', key: 'read', on: true }]);
    await marks.checkpoint();
    marks.record([{ id: 'b', key: 'read', on: true }]);
    for (const name of readdirSync(home)) chmodSync(`${home}/${name}`, 0o444);
    chmodSync(home, 0o555);
    const { stdout, stderr } = spawnSync(process.execPath, [script, 'read-only'], {
      ...someone,
      env: { NUTGRAF_HOME: home, NODE_NO_WARNINGS: '1' },
      encoding: 'utf8',
      timeout: 20_000,
    });
    chmodSync(home, 0o755);
    marks.close();
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'mutes old',
      'read a',
      `${paths.journal}: the newest marks cannot be read: permission denied`,
      `ProfileError: ${paths.journal}: marks cannot be saved to it: permission denied`,
      `ProfileError: ${paths.lock}: cannot lock the profile for writing: permission denied`,
      `ProfileError: ${paths.lock}: cannot lock the profile for writing: permission denied`,
    ]);
  },
);
