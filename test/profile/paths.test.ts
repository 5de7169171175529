import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openConfig } from '../../src/profile/config.ts';
import { openMarks } from '../../src/profile/marks.ts';
import { profilePaths } from '../../src/profile/paths.ts';
import { emptyProfile } from './profile-folder.ts';

test('NUTGRAF_HOME holds every file', () => {
  const paths = profilePaths({ NUTGRAF_HOME: '/n', XDG_CONFIG_HOME: '/x' });
  expect(paths).toEqual({
    config: '/n/config.json',
    state: '/n/state.json',
    journal: '/n/journal.db',
    seen: '/n/seen.db',
    history: '/n/history.json',
    lock: '/n/lock.db',
    archive: '/n/archive.db',
  });
});

test('without it the XDG folders hold them, and a relative XDG folder is ignored', () => {
  const paths = profilePaths(
    { HOME: '/h', XDG_CONFIG_HOME: '/x', XDG_STATE_HOME: 'state', XDG_CACHE_HOME: '' },
    'linux',
  );
  expect(paths.config).toBe('/x/nutgraf/config.json');
  expect(paths.state).toBe('/h/.local/state/nutgraf/state.json');
  expect(paths.journal).toBe('/h/.local/state/nutgraf/journal.db');
  expect(paths.archive).toBe('/h/.cache/nutgraf/archive.db');
});

test("cron's empty environment finds the same home", () => {
  expect(profilePaths({}, 'linux').config).toBe(join(homedir(), '.config/nutgraf/config.json'));
});

test('files are for their owner alone, and so are the folders made for them', async () => {
  const { home } = emptyProfile();
  const paths = profilePaths({ NUTGRAF_HOME: join(home, 'new') });
  await openConfig(paths).update(draft => {
    draft.mutes.push('tag:sport');
  });
  const marks = openMarks(paths);
  marks.record([{ id: 'a', key: 'read', on: true }]);
  await marks.checkpoint();
  const mode = (file: string) => (statSync(file).mode & 0o777).toString(8);
  expect(mode(join(home, 'new'))).toBe('700');
  const files = [
    paths.config,
    `${paths.config}.bak`,
    paths.state,
    `${paths.state}.bak`,
    paths.journal,
    `${paths.journal}-wal`,
  ];
  expect(files.map(mode)).toEqual(files.map(() => '600'));
  expect(mode(paths.lock)).toBe('600');
  marks.close();
});
