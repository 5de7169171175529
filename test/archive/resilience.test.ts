import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openReader } from '../../src/archive/reader.ts';
import { MIGRATIONS, migrate, SCHEMA_VERSION } from '../../src/archive/schema.ts';
import { connect } from '../../src/archive/sqlite.ts';
import { parseQuery } from '../../src/query/language.ts';
import { countStories, storyNumbers } from '../../src/query/story-list.ts';
import { FEED, feedState, idOf, story, temporaryFolder, unmarked } from '../support/archived-story.ts';

const everything = { now: Date.UTC(2026, 10, 22), follows: [], feeds: [], mutes: [] };

function newFile(): string {
  return join(temporaryFolder(), 'archive.db');
}

function filled(file: string, names = ['a', 'b', 'c']): void {
  const archive = openArchive(file);
  archive.ingest(
    FEED,
    names.map(name => story(name)),
    feedState(),
    unmarked,
  );
  while (archive.indexPending(100) > 0);
  archive.close();
}

function integrity(file: string): unknown {
  const connection = connect(file);
  try {
    connection.database.exec("INSERT INTO search (search) VALUES ('integrity-check')");
    return connection.database.prepare('PRAGMA integrity_check').all();
  } finally {
    connection.close();
  }
}

/** Starts a process that stores stories without end. */
function startIngesting(
  file: string,
  seed: number,
): { child: ChildProcess; stored: string[]; some: Promise<void> } {
  const script = fileURLToPath(new URL('ingest-forever.ts', import.meta.url));
  const child = spawn(process.execPath, [script, file, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const stored: string[] = [];
  const some = new Promise<void>(resolve => {
    createInterface(child.stdout!).on('line', line => {
      stored.push(line);
      if (stored.length === 5) resolve();
    });
  });
  return { child, stored, some };
}

describe('a process that is killed while it stores', () => {
  it('leaves an archive with every feed it had stored, whole, and the index catches up', async () => {
    const file = newFile();
    let expected = 0;
    for (const seed of [1, 2, 3]) {
      const { child, stored, some } = startIngesting(file, seed);
      await some;
      child.kill('SIGKILL');
      await once(child, 'exit');
      expected += stored.length;
      const archive = openArchive(file);
      expect(archive.notices).toEqual([]);
      for (const id of stored) expect(archive.known(id).size).toBe(20);
      while (archive.indexPending(200) > 0);
      archive.close();
      const reader = openReader(file);
      const { size: feeds } = reader.counts();
      expect(feeds).toBeGreaterThanOrEqual(expected);
      expect(countStories(reader, parseQuery(''), everything)).toBe(feeds * 20);
      const [newest] = reader.stories(storyNumbers(reader, parseQuery(''), everything, { limit: 1 }));
      const words = `title:"${newest!.title}"`;
      expect(reader.ids(storyNumbers(reader, parseQuery(words), everything))).toContain(newest!.id);
      reader.close();
      expect(integrity(file)).toEqual([{ integrity_check: 'ok' }]);
    }
  });
});

describe('several processes at once', () => {
  it('write and mark and read without losing anything', async () => {
    const file = newFile();
    filled(file);
    const children = [startIngesting(file, 1), startIngesting(file, 2)];
    const archive = openArchive(file);
    const reader = openReader(file);
    onTestFinished(() => {
      archive.close();
      reader.close();
    });
    await Promise.all(children.map(child => child.some));
    let last = 0;
    for (let round = 0; round < 40; round++) {
      const on = round % 2 === 0;
      archive.mark([{ id: idOf('a'), key: 'read', on }]);
      expect(reader.story(idOf('a'))!.read).toBe(on);
      const total = countStories(reader, parseQuery(''), everything);
      // Feeds come in whole: three stories of ours, twenty of each of theirs.
      expect((total - 3) % 20).toBe(0);
      expect(total).toBeGreaterThanOrEqual(last);
      last = total;
      await new Promise(resolve => setImmediate(resolve));
    }
    for (const { child } of children) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    for (const { stored } of children) for (const id of stored) expect(archive.known(id).size).toBe(20);
  });
});

/** Permissions mean nothing to root. */
function asOrdinaryUser(work: () => void): void {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid!(65534);
  try {
    work();
  } finally {
    if (root) process.seteuid!(0);
  }
}

describe('a reader', () => {
  it('finds nothing where there is no archive, and everything once there is one', () => {
    const file = join(temporaryFolder(), 'not', 'there', 'archive.db');
    const reader = openReader(file);
    onTestFinished(() => reader.close());
    expect(reader.counts().size).toBe(0);
    expect(reader.story(idOf('a'))).toBeUndefined();
    expect(storyNumbers(reader, parseQuery('word -other'), everything)).toEqual([]);
    expect(existsSync(file)).toBe(false);
    filled(file);
    expect(countStories(reader, parseQuery(''), everything)).toBe(3);
  });

  it('takes an empty file for no archive', () => {
    const file = newFile();
    writeFileSync(file, '');
    const reader = openReader(file);
    onTestFinished(() => reader.close());
    expect(reader.counts().size).toBe(0);
  });

  it('reads an archive where nothing can be written', () => {
    const file = newFile();
    filled(file);
    const folder = join(file, '..');
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o700));
    asOrdinaryUser(() => {
      const reader = openReader(file);
      expect(countStories(reader, parseQuery('title'), everything)).toBe(3);
      reader.close();
      expect(() => openArchive(file)).toThrow(/^[^\n]*archive\.db[^\n]*cannot be written[^\n]*$/);
    });
  });

  it('never writes', () => {
    const file = newFile();
    filled(file);
    const reader = openReader(file);
    onTestFinished(() => reader.close());
    expect(() => reader.read(({ database }) => database.exec('DELETE FROM stories'))).toThrow(/readonly/);
  });
});

describe('a damaged archive', () => {
  const damages: [name: string, damage: (file: string) => void][] = [
    ['no database at all', file => writeFileSync(file, 'This is a letter, not a database. '.repeat(100))],
    ['cut short', file => truncateSync(file, Math.floor(statSync(file).size / 2))],
    [
      'overwritten where the schema is',
      file => {
        const bytes = readFileSync(file);
        bytes.fill(0xaa, 100, 8192);
        writeFileSync(file, bytes);
      },
    ],
  ];

  it.each(damages)('is set aside with a word to the user: %s', (_, damage) => {
    const file = newFile();
    filled(
      file,
      Array.from({ length: 300 }, (_, i) => `story ${i}`),
    );
    damage(file);
    const archive = openArchive(file);
    onTestFinished(() => archive.close());
    expect(archive.notices).toHaveLength(1);
    expect(archive.notices[0]).toMatch(/^archive\.db was damaged and is kept as .*corrupt-\d{17}; .*$/);
    expect(readdirSync(join(file, '..')).some(name => name.startsWith('archive.db.corrupt-'))).toBe(true);
    expect(archive.size()).toBe(0);
    archive.ingest(FEED, [story('a')], feedState(), unmarked);
    expect(archive.indexPending(10)).toBe(0);
  });

  it('whose damage shows late is set aside at the next start', () => {
    const file = newFile();
    filled(
      file,
      Array.from({ length: 300 }, (_, i) => `story ${i}`),
    );
    const bytes = readFileSync(file);
    // All pages but the first ones of the schema and small tables.
    bytes.fill(0xaa, 26 * 8192);
    writeFileSync(file, bytes);
    const reader = openReader(file);
    const ids = Array.from({ length: 300 }, (_, i) => idOf(`story ${i}`));
    expect(() => ids.map(id => reader.story(id))).toThrow(/^archive\.db is damaged .*[^\n]$/);
    reader.close();
    const archive = openArchive(file);
    onTestFinished(() => archive.close());
    expect(archive.notices[0]).toMatch(/was damaged/);
    expect(archive.size()).toBe(0);
    const again = openArchive(file);
    onTestFinished(() => again.close());
    expect(again.notices).toEqual([]);
  });
});

describe('the schema', () => {
  it('of a newer nutgraf is refused in one line that says what to do, and the file is left alone', () => {
    const file = newFile();
    filled(file);
    const connection = connect(file);
    connection.database.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 4}`);
    connection.close();
    const before = readFileSync(file);
    for (const open of [openArchive, openReader]) {
      expect(() => open(file)).toThrow(/^[^\n]*newer nutgraf[^\n]*update nutgraf[^\n]*$/);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('of every earlier version comes to the present one with its data', () => {
    for (let version = 1; version <= MIGRATIONS.length; version++) {
      const file = newFile();
      const connection = connect(file);
      migrate(connection, file, MIGRATIONS.slice(0, version));
      connection.database.exec(`
        INSERT INTO feeds (n, id, title, state) VALUES (1, '${FEED}', 'TechNode', '${JSON.stringify(feedState())}');
        INSERT INTO stories (n, id, feed, card, sort, read, saved, traits) VALUES (80, '${idOf('a')}', 1, 1, 10000, 1, 1, 0),
          (88, '${idOf('b')}', 1, 2, 11000, 0, 0, 0);
        INSERT INTO cards (n, url, title, fetched, hash, brief, brief_kind, summary, words, authors)
          VALUES (1, 'https://technode.example/a', 'Old title', 10000, 'first', '', 'none', '', 0, '[["Nicole Jao","nicole jao"]]');
        INSERT INTO bylines (n, key, name) VALUES (1, 'nicole jao', 'Nicole Jao');
        INSERT INTO story_authors (byline, story) VALUES (1, 80);
        INSERT INTO unindexed (card, story, body, again) VALUES (1, 80, '{"blocks":[],"derived":[]}', 0);
        INSERT INTO meta (key, value) VALUES ('stamp', 'kept');
      `);
      connection.close();
      // Reading alone brings it up to date too.
      const reader = openReader(file);
      expect(reader.story(idOf('a'))).toMatchObject({ title: 'Old title', read: true, saved: true });
      expect(reader.counts()).toEqual(new Map([[FEED, { total: 2, unread: 1 }]]));
      const archive = openArchive(file);
      expect(archive.stamp()).toBe('kept');
      expect(archive.indexPending(10)).toBe(0);
      expect(countStories(reader, parseQuery('old author:"Nicole Jao"'), everything)).toBe(1);
      expect(
        archive.ingest(FEED, [story('a', { hash: 'second' })], feedState(), unmarked).updated,
      ).toHaveLength(1);
      archive.close();
      reader.close();
    }
  });

  it('stays as it was when a step fails, with the steps before it kept', () => {
    const file = newFile();
    filled(file);
    const connection = connect(file);
    onTestFinished(() => connection.close());
    const steps = [
      ...MIGRATIONS,
      "UPDATE cards SET title = 'changed'",
      'DELETE FROM stories; SELECT * FROM nowhere',
    ];
    expect(() => migrate(connection, file, steps)).toThrow(/nowhere/);
    expect(connection.database.prepare('PRAGMA user_version').get()).toEqual({
      user_version: MIGRATIONS.length + 1,
    });
    expect(connection.database.prepare('SELECT count(*) AS count FROM stories').get()).toEqual({ count: 3 });
    expect(connection.database.prepare('SELECT DISTINCT title FROM cards').all()).toEqual([
      { title: 'changed' },
    ]);
  });
});
