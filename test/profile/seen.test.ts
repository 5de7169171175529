import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSeen } from '../../src/profile/seen.ts';
import { emptyProfile } from './profile-folder.ts';

test('a consumer knows what it was given, also when it is opened again, and nothing of the others', () => {
  const { paths } = emptyProfile();
  const mail = openSeen(paths, 'mail');
  expect(mail.isNew).toBe(true);
  expect(existsSync(paths.seen)).toBe(false);
  mail.add(['a', 'b', 'a']);
  expect([mail.isNew, mail.has('a'), mail.has('c')]).toEqual([false, true, false]);
  mail.close();
  const [again, other] = [openSeen(paths, 'mail'), openSeen(paths, 'bar')];
  expect([again.has('b'), other.has('b'), other.isNew]).toEqual([true, false, true]);
  other.add([]);
  expect(openSeen(paths, 'bar').isNew).toBe(false);
  again.close();
  other.close();
});

test('the file is for its owner alone', () => {
  const { paths } = emptyProfile();
  const mail = openSeen(paths, 'mail');
  mail.add(['a']);
  expect((statSync(paths.seen).mode & 0o777).toString(8)).toBe('600');
  mail.close();
});

test('many programs that record at once lose nothing', async () => {
  const { home, paths } = emptyProfile();
  const module = fileURLToPath(new URL('../../src/profile/seen.ts', import.meta.url));
  const script = `import { openSeen } from ${JSON.stringify(module)};
    const seen = openSeen({ seen: process.argv[1] }, 'mail');
    for (let i = 0; i < 50; i++) seen.add([process.argv[2] + i]);`;
  const children = ['a', 'b', 'c'].map(name =>
    spawn(process.execPath, ['--input-type=module', '-e', script, paths.seen, name], {
      cwd: home,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const codes = await Promise.all(children.map(async child => (await once(child, 'close'))[0]));
  expect(codes).toEqual([0, 0, 0]);
  const seen = openSeen(paths, 'mail');
  for (const name of ['a', 'b', 'c']) for (let i = 0; i < 50; i++) expect(seen.has(name + i)).toBe(true);
  seen.close();
});

test('a damaged or newer file is named, with what to do, and left as it is', () => {
  const { paths } = emptyProfile();
  writeFileSync(paths.seen, 'not a database, but long enough to look like one to somebody'.repeat(30));
  expect(() => openSeen(paths, 'mail')).toThrow(/seen\.db: .*is damaged; move the file away to begin anew$/);
  const other = emptyProfile();
  const database = new DatabaseSync(other.paths.seen);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openSeen(other.paths, 'mail')).toThrow(/newer nutgraf/);
});
