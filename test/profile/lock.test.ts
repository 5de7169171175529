import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ProfileError } from '../../src/profile/error.ts';
import { withLock, withLockNow } from '../../src/profile/lock.ts';
import { emptyProfile } from './profile-folder.ts';

const holder = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1]);
  database.exec('BEGIN EXCLUSIVE');
  console.log('held');
  setInterval(() => database, 1000);
`;

test('a lock another process holds is waited for, said when it lasts, and free when that process is killed', async () => {
  const { paths } = emptyProfile();
  writeFileSync(paths.lock, '');
  const child = spawn(process.execPath, ['-e', holder, paths.lock], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  await expect(withLock(paths.lock, () => 1, 50)).rejects.toThrow(ProfileError);
  expect(() => withLockNow(paths.lock, () => 1, 50)).toThrow(
    `${paths.lock}: another nutgraf is writing and does not finish; try again, or end it`,
  );
  const waiting = withLock(paths.lock, () => 'mine');
  child.kill('SIGKILL');
  expect(await waiting).toBe('mine');
});

test('a lock is free again after work that throws', async () => {
  const { paths } = emptyProfile();
  const fails = withLock(paths.lock, () => {
    throw new Error('work');
  });
  await expect(fails).rejects.toThrow('work');
  expect(withLockNow(paths.lock, () => 2, 0)).toBe(2);
});

test('a lock file that was overwritten is made anew', async () => {
  const { paths } = emptyProfile();
  writeFileSync(paths.lock, 'something else that is long enough to be looked at'.repeat(100));
  expect(await withLock(paths.lock, () => 3)).toBe(3);
});

test('a lock that cannot be made is one clear line', async () => {
  const { home } = emptyProfile();
  writeFileSync(`${home}/file`, '');
  await expect(withLock(`${home}/file/lock.db`, () => 1)).rejects.toThrow(
    'lock.db: cannot lock the profile for writing: a part of its path is not a folder',
  );
});
