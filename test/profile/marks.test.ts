import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openMarks } from '../../src/profile/marks.ts';
import type { ProfilePaths } from '../../src/profile/paths.ts';
import type { Mark } from '../../src/story.ts';
import { emptyProfile, ended, startWriter } from './profile-folder.ts';

const read = (id: string): Mark => ({ id, key: 'read', on: true });
const unread = (id: string): Mark => ({ id, key: 'read', on: false });
const story = {
  title: 'A bank for everyone',
  url: 'https://technode.example/bank',
  feed: 'https://technode.example/feed',
  authors: ['Nicole Jao'],
  published: Date.UTC(2026, 10, 1),
  savedAt: Date.UTC(2026, 10, 2),
};

function at(paths: ProfilePaths, time = Date.UTC(2026, 10, 5)) {
  return openMarks(paths, () => time);
}

test('a mark is there for the next reader at once, and after a checkpoint in state.json', async () => {
  const { paths } = emptyProfile();
  const marks = at(paths);
  marks.record([read('a'), read('b'), { id: 'a', key: 'saved', on: true, story }]);
  const expected = { read: new Set(['a', 'b']), saved: new Map([['a', story]]) };
  expect(at(paths).state()).toEqual(expected);
  await marks.checkpoint();
  rmSync(paths.journal);
  expect(at(paths).state()).toEqual(expected);
  expect(JSON.parse(readFileSync(paths.state, 'utf8'))).toEqual({
    version: 1,
    read: { '2026-11': 'a b' },
    saved: {
      a: { ...story, published: '2026-11-01T00:00:00Z', savedAt: '2026-11-02T00:00:00Z' },
    },
  });
});

test('the last word counts, before and after a checkpoint', async () => {
  const { paths } = emptyProfile();
  const marks = at(paths);
  marks.record([read('a'), read('b'), { id: 'b', key: 'saved', on: true, story }]);
  await marks.checkpoint();
  marks.record([unread('a'), read('c')]);
  marks.record([unread('c'), { id: 'b', key: 'saved', on: false }]);
  const expected = { read: new Set(['b']), saved: new Map() };
  expect(marks.state()).toEqual(expected);
  await marks.checkpoint();
  expect(marks.state()).toEqual(expected);
});

test('a month that is over stays as it was', async () => {
  const { paths } = emptyProfile();
  const october = at(paths, Date.UTC(2026, 9, 31));
  october.record([read('a'), read('b')]);
  await october.checkpoint();
  const november = at(paths);
  november.record([read('b'), read('c')]);
  await november.checkpoint();
  expect(JSON.parse(readFileSync(paths.state, 'utf8')).read).toEqual({ '2026-10': 'a b', '2026-11': 'c' });
});

test('what another machine or a newer version wrote into state.json stays', async () => {
  const { paths } = emptyProfile();
  writeFileSync(paths.state, JSON.stringify({ version: 1, pins: ['x'], read: { old: 'z' }, saved: {} }));
  const marks = at(paths);
  marks.record([read('a')]);
  await marks.checkpoint();
  expect(JSON.parse(readFileSync(paths.state, 'utf8'))).toMatchObject({ pins: ['x'], read: { old: 'z' } });
  expect(marks.state().read).toEqual(new Set(['z', 'a']));
});

test('reading makes no file', () => {
  const { home, paths } = emptyProfile();
  const marks = at(paths);
  expect(marks.state()).toEqual({ read: new Set(), saved: new Map() });
  marks.stamp();
  expect(readdirSync(home)).toEqual([]);
});

describe('a stamp', () => {
  test('tells whether anything changed, in this process or another, and a checkpoint changes nothing', async () => {
    const { paths } = emptyProfile();
    const [one, two] = [at(paths), at(paths)];
    one.record([read('a')]);
    const first = one.stamp();
    expect(two.stamp()).toBe(first);
    two.record([read('b')]);
    const second = one.stamp();
    expect(second).not.toBe(first);
    await one.checkpoint();
    await two.checkpoint();
    expect(one.stamp()).toBe(second);
    writeFileSync(paths.state, '{"read": {"x": "y"}}');
    expect(one.stamp()).not.toBe(second);
    expect(two.stamp()).toBe(one.stamp());
  });

  test('leads to what was marked since, as long as the journal has it', async () => {
    const { paths } = emptyProfile();
    const marks = at(paths);
    marks.record([read('a')]);
    const first = marks.stamp();
    expect(marks.since(first)).toEqual({ marks: [], stamp: first });
    marks.record([read('b'), unread('a')]);
    marks.record([read('c')]);
    const after = marks.since(first);
    expect(after).toEqual({ marks: [read('b'), unread('a'), read('c')], stamp: marks.stamp() });
    await marks.checkpoint();
    expect(marks.since(first)).toBeUndefined();
    expect(marks.since(marks.stamp())?.marks).toEqual([]);
    marks.record([read('d')]);
    expect(marks.since(after!.stamp)?.marks).toEqual([read('d')]);
  });

  test('of a journal that is gone leads nowhere', () => {
    const { paths } = emptyProfile();
    const marks = at(paths);
    marks.record([read('a')]);
    const old = marks.stamp();
    marks.close();
    rmSync(paths.journal);
    const fresh = at(paths);
    fresh.record([read('b')]);
    fresh.record([read('c')]);
    expect(fresh.since(old)).toBeUndefined();
    expect(fresh.since('')).toBeUndefined();
  });
});

describe('a broken file', () => {
  test('state.json cut short loses no mark', async () => {
    const { home, paths } = emptyProfile();
    const marks = at(paths);
    marks.record([read('a')]);
    await marks.checkpoint();
    marks.record([read('b')]);
    truncateSync(paths.state, 30);
    const fresh = at(paths);
    expect(fresh.state().read).toEqual(new Set(['a', 'b']));
    expect(fresh.notices.join()).toMatch(
      /state\.json is not valid JSON; it is kept as state\.json\.broken-/u,
    );
    await fresh.checkpoint();
    expect(at(paths).state().read).toEqual(new Set(['a', 'b']));
    expect(readdirSync(home).some(name => name.startsWith('state.json.broken-'))).toBe(true);
  });

  test('state.json with a wrong value is named and left alone', async () => {
    const { paths } = emptyProfile();
    writeFileSync(paths.state, '{"read": ["a"]}');
    const marks = at(paths);
    expect(() => marks.state()).toThrow(`${paths.state}: read must be an object, not ["a"]`);
    marks.record([read('b')]);
    await expect(marks.checkpoint()).rejects.toThrow('read must be an object');
    expect(readFileSync(paths.state, 'utf8')).toBe('{"read": ["a"]}');
    writeFileSync(paths.state, '{}');
    expect(marks.state().read).toEqual(new Set(['b']));
  });

  test('a journal that is no database is set aside, and marking goes on', () => {
    const { paths } = emptyProfile();
    writeFileSync(paths.journal, 'not a database at all, but long enough to look like one'.repeat(50));
    const marks = at(paths);
    marks.record([read('a')]);
    expect(marks.state().read).toEqual(new Set(['a']));
    expect(marks.notices.join()).toContain('journal.db is damaged; it is kept as journal.db.broken-');
  });

  test('a journal of a newer nutgraf is left alone, with a clear word', () => {
    const { paths } = emptyProfile();
    const newer = at(paths);
    newer.record([read('a')]);
    newer.close();
    const database = new DatabaseSync(paths.journal);
    database.exec('PRAGMA user_version = 2');
    database.close();
    const marks = at(paths);
    expect(() => marks.record([read('b')])).toThrow('a newer nutgraf wrote it; update this one');
    expect(marks.state().read).toEqual(new Set());
    expect(marks.notices.join()).toContain('the newest marks cannot be read: a newer nutgraf wrote it');
    expect(existsSync(paths.journal)).toBe(true);
  });

  test('a journal damaged inside is set aside when it is found out', async () => {
    const { paths } = emptyProfile();
    const marks = at(paths);
    for (let i = 0; i < 300; i++) marks.record([read(`a${i}-${'x'.repeat(90)}`)]);
    marks.close();
    const bytes = readFileSync(paths.journal);
    bytes.fill(0xa5, 4096 * 2);
    writeFileSync(paths.journal, bytes);
    const fresh = at(paths);
    fresh.state();
    fresh.record([read('b')]);
    expect(fresh.state().read.has('b')).toBe(true);
    expect(fresh.notices.join()).toContain('journal.db is damaged');
  });
});

test('three processes that mark at once, with checkpoints, lose no mark', async () => {
  const { home, paths } = emptyProfile();
  const names = ['a', 'b', 'c'];
  const results = await Promise.all(names.map(name => ended(startWriter(home, 'marks', name, '60'))));
  expect(results.map(result => result.errors)).toEqual(['', '', '']);
  const marks = at(paths);
  expect(marks.state().read.size).toBe(180);
  await marks.checkpoint();
  expect(at(paths).state().read.size).toBe(180);
});

test('a reader killed at any moment has every mark it had shown', async () => {
  const { home, paths } = emptyProfile();
  const shown: string[] = [];
  for (let round = 0; round < 8; round++) {
    const writer = startWriter(home, 'marks', `r${round}`, '100000');
    const target = 2 + round * 3;
    let lines = 0;
    writer.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1;
      if (lines >= target) writer.kill('SIGKILL');
    });
    shown.push(...(await ended(writer)).said);
  }
  const state = at(paths).state();
  expect(shown.filter(id => !state.read.has(id))).toEqual([]);
  expect(shown.length).toBeGreaterThan(8 * 10);
});
