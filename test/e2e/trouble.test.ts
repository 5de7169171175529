import {
  closeSync,
  cpSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CliResult, makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { canBeBound, canMount, forbidWriting, mountDisk, runBound } from '../support/machine.ts';
import { rss } from '../support/rss.ts';
import { hasTmux, openTerminal } from '../support/tmux.ts';

const STORIES = 40;
const ONE_LINE = /^nutgraf: [^\n]+\n$/;

interface Told {
  id: string;
  title: string;
}

let server: FeedServer;
/** A home with all of it, which each test gets a copy of. */
let filled: ReturnType<typeof makeHome>;
let home: ReturnType<typeof makeHome>;
/** Ids in the order of the list: the first two are read, the third is saved. */
let ids: string[];

const run = (...args: string[]) => runCli(args, { home: home.path });
const file = (name: string) => join(home.path, name);
const list = (text: string): Told[] => JSON.parse(text).stories;
const idsOf = ({ stdout }: Pick<CliResult, 'stdout'>) => list(stdout).map(story => story.id);

async function fill(home: string): Promise<void> {
  const run = (...args: string[]) => runCli(args, { home });
  await run('add', '--no-check', server.url('/Alder'));
  await run('follow', 'Nicole Jao');
  await run('refresh');
  ids = idsOf(await run('dump', '--json'));
  await run('mark', 'read', ids[0]!, ids[1]!);
  await run('mark', 'saved', ids[2]!);
}

/** Everything of the user's is there, and nothing else is said about it than `said`. */
async function expectAllThere(said: RegExp | '' = ''): Promise<void> {
  const read = await run('dump', '--json', 'is:read');
  if (said === '') expect(read.stderr).toBe('');
  else expect(read.stderr).toMatch(said);
  expect(read.code).toBe(0);
  expect(idsOf(read)).toEqual(ids.slice(0, 2));
  expect(idsOf(await run('dump', '--json', 'is:saved'))).toEqual(ids.slice(2, 3));
  expect(idsOf(await run('dump', '--json', 'is:followed'))).toEqual(ids);
}

beforeAll(async () => {
  server = await startFeedServer();
  server.serve('/Alder', { body: rss({ title: 'Alder', stories: STORIES }) });
  filled = makeHome();
  await fill(filled.path);
});
afterAll(async () => {
  filled.remove();
  await server.close();
});
beforeEach(() => {
  server.serve('/Alder', { body: rss({ title: 'Alder', stories: STORIES }) });
  home = makeHome();
  cpSync(filled.path, home.path, { recursive: true, preserveTimestamps: true });
});
afterEach(() => home.remove());

describe('a damaged archive', () => {
  const damages: [string, () => void][] = [
    ['full of something else', () => writeFileSync(file('archive.db'), 'no database at all\n'.repeat(5000))],
    ['cut in half', () => truncateSync(file('archive.db'), statSync(file('archive.db')).size / 2)],
    [
      'overwritten in the middle',
      () => {
        const handle = openSync(file('archive.db'), 'r+');
        const { size } = statSync(file('archive.db'));
        for (let at = 8192; at < size; at += 8192) writeSync(handle, Buffer.alloc(8192, 0xa5), 0, 8192, at);
        closeSync(handle);
      },
    ],
  ];

  it.each(damages)('%s is set aside and rebuilt, and no mark is lost', async (_how, damage) => {
    damage();
    const first = await run('dump', '--json');
    // Told at once, or when the damaged part is come upon.
    expect(first.stderr).toMatch(/^nutgraf: [^\n]*archive\.db[^\n]* damaged[^\n]*\n$/);
    expect(await run('refresh')).toMatchObject({ code: 0 });
    expect(readdirSync(home.path).filter(name => /^archive\.db\.corrupt-\d+$/.test(name)).length).toBe(1);
    expect(idsOf(await run('dump', '--json'))).toEqual(ids);
    await expectAllThere();
  });

  it('that is empty is filled again', async () => {
    for (const tail of ['-wal', '-shm']) rmSync(file(`archive.db${tail}`), { force: true });
    truncateSync(file('archive.db'), 0);
    expect(await run('refresh')).toMatchObject({ code: 0 });
    await expectAllThere();
  });
});

it('refuses the archive of a newer version in one line and leaves its stories as they are', async () => {
  const inside = (statement: string) => {
    const database = new DatabaseSync(file('archive.db'));
    try {
      return database.prepare(statement).all();
    } finally {
      database.close();
    }
  };
  const stories = inside('SELECT * FROM stories');
  const version = Number(inside('PRAGMA user_version')[0]!.user_version);
  inside('PRAGMA user_version = 999');
  for (const command of [['dump', '--json'], ['refresh'], ['mark', 'read', ids[5]!]]) {
    const { code, stdout, stderr } = await run(...command);
    expect({ code, stdout }, command[0]).toEqual({ code: 1, stdout: '' });
    expect(stderr, command[0]).toMatch(/^nutgraf: [^\n]*newer[^\n]*\n$/);
  }
  expect(inside('PRAGMA user_version')).toEqual([{ user_version: 999 }]);
  expect(inside('SELECT * FROM stories')).toEqual(stories);
  inside(`PRAGMA user_version = ${version}`);
  await expectAllThere();
});

describe.each(['config.json', 'state.json'])('a %s', name => {
  const halfWritten = () => {
    const text = readFileSync(file(name), 'utf8');
    writeFileSync(file(name), text.slice(0, text.length / 2));
    return text.slice(0, text.length / 2);
  };

  it('another machine has half written is kept aside, said, and the last good one is used', async () => {
    const half = halfWritten();
    await expectAllThere(
      new RegExp(`^nutgraf: [^\\n]*${name.replace('.', '\\.')} is not valid JSON; [^\\n]+\\n$`),
    );
    const aside = readdirSync(home.path).filter(other => other.startsWith(`${name}.broken-`));
    expect(aside.length).toBe(1);
    expect(readFileSync(file(aside[0]!), 'utf8')).toBe(half);
    await expectAllThere();
  });

  it('half written, without an earlier copy, is kept aside, and that is said', async () => {
    rmSync(file(`${name}.bak`));
    const half = halfWritten();
    const { code, stderr } = await run('dump', '--json');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^nutgraf: [^\n]* is not valid JSON; it is kept as [^\n]* starts with an empty one$/m,
    );
    const aside = readdirSync(home.path).filter(other => other.startsWith(`${name}.broken-`));
    expect(readFileSync(file(aside[0]!), 'utf8')).toBe(half);
  });

  it.each([
    ['holds what it may not', { feeds: 5, read: 5 }, /config\.json: feeds|state\.json: read/],
    ['comes from a newer version', { version: 2 }, /newer nutgraf/],
  ])('that %s is refused in one line and left as it is', async (_how, content, words) => {
    writeFileSync(file(name), JSON.stringify(content));
    const stamp = statSync(file(name)).mtimeMs;
    // Marking by id asks nothing of config.json, and following nothing of state.json.
    const touching = name === 'config.json' ? ['follow', 'Ada Ash'] : ['mark', 'read', ids[5]!];
    for (const command of [['dump', '--json'], ['refresh'], touching]) {
      const { code, stderr } = await run(...command);
      expect(stderr, command[0]).toMatch(words);
      expect(stderr, command[0]).not.toMatch(/\n\s+at /);
      // A dump has its stories still when only the marks cannot be read.
      if (name === 'config.json') {
        expect(stderr, command[0]).toMatch(ONE_LINE);
        expect(code, command[0]).toBe(1);
      }
    }
    expect(readFileSync(file(name), 'utf8')).toBe(JSON.stringify(content));
    expect(statSync(file(name)).mtimeMs).toBe(stamp);
  });
});

describe.skipIf(!canBeBound)('a home that may not be written', () => {
  it('is read all the same; what would write says so in one line and fails', async () => {
    const allow = forbidWriting(home.path);
    try {
      const read = runBound(['dump', '--json', 'is:read'], home.path);
      expect(read.code).toBe(0);
      expect(idsOf(read)).toEqual(ids.slice(0, 2));
      expect(read.stderr).not.toMatch(/\n\s+at /);
      for (const args of [
        ['mark', 'read', ids[7]!],
        ['follow', 'Ada Ash'],
        ['add', '--no-check', 'https://other.example/rss'],
        ['config', 'set', 'refreshEvery', '10'],
        ['refresh'],
      ]) {
        const { code, stdout, stderr } = runBound(args, home.path);
        expect({ code, stdout }, args[0]).toEqual({ code: 1, stdout: '' });
        expect(stderr, args[0]).toMatch(/^(?:nutgraf: [^\n]+\n)+$/);
        expect(stderr, args[0]).toMatch(/permission denied|cannot be written|EACCES|EPERM/);
        expect(stderr, args[0]).not.toMatch(/\n\s+at /);
      }
    } finally {
      allow();
    }
    await expectAllThere();
  });
});

it('names the path when the home cannot be made', async () => {
  const under = join(file('config.json'), 'below');
  for (const args of [
    ['dump', '--json'],
    ['follow', 'Ada Ash'],
    ['refresh'],
    ['mark', 'read', 'is:unread'],
  ]) {
    const { code, stdout, stderr } = await runCli(args, { home: under });
    expect({ code, stdout }, args[0]).toEqual({ code: 1, stdout: '' });
    expect(stderr, args[0]).toContain(under);
    expect(stderr, args[0]).toMatch(/^(?:nutgraf: [^\n]+\n)+$/);
  }
});

describe.skipIf(!canMount)('a full disk (needs the right to mount one)', () => {
  it('loses nothing that was acknowledged, and all works again when there is room', async () => {
    const disk = mountDisk(2048)!;
    const onDisk = { ...home, path: disk.path };
    const usual = home;
    home = onDisk;
    try {
      await fill(disk.path);
      const acknowledged: string[] = [];
      const followed: string[] = [];
      // As full as it gets: then each write finds another amount of room.
      let ballast = fillUp(file('ballast'));
      for (let i = 0; i < 8; i++) {
        const id = ids[5 + i]!;
        const name = `Ada ${'ABCDEFGH'[i]}sh`;
        for (const [args, kept, what] of [
          [['mark', 'read', id], acknowledged, id],
          [['follow', name], followed, name],
        ] as const) {
          const { code, stdout, stderr } = await run(...args);
          expect(stderr, args[0]).not.toMatch(/\n\s+at /);
          if (stdout !== '') kept.push(what);
          else expect(stderr, args[0]).toMatch(/^(?:nutgraf: [^\n]+\n)+$/);
          expect(code === 0, args[0]).toBe(stderr === '');
        }
        const { code, stderr } = await run('refresh', '--force');
        expect(stderr).not.toMatch(/\n\s+at /);
        expect([0, 1]).toContain(code);
        ballast -= 8192 * i;
        truncateSync(file('ballast'), Math.max(0, ballast));
      }
      rmSync(file('ballast'));
      expect(await run('refresh', '--force')).toMatchObject({ code: 0 });
      const read = await run('dump', '--json', 'is:read');
      expect(read.stderr).toBe('');
      expect(idsOf(read)).toEqual(expect.arrayContaining([...ids.slice(0, 2), ...acknowledged]));
      const follows = JSON.parse((await run('follows', '--json')).stdout).follows;
      expect(follows.map((follow: { name: string }) => follow.name)).toEqual(
        expect.arrayContaining(['Nicole Jao', ...followed]),
      );
      expect(idsOf(await run('dump', '--json', 'is:saved'))).toEqual(ids.slice(2, 3));
    } finally {
      home = usual;
      disk.remove();
    }
  });
});

/** Writes until the disk takes no more. Returns the bytes it took. */
function fillUp(path: string): number {
  const handle = openSync(path, 'w');
  let taken = 0;
  try {
    for (;;) taken += writeSync(handle, Buffer.alloc(4096, 1));
  } catch {
    return taken;
  } finally {
    closeSync(handle);
  }
}

describe('a clock that jumps', () => {
  const YEAR = 365 * 86_400_000;
  /** The program under a clock that is wrong by so many milliseconds, in all its threads. */
  const runAt = (shift: number, ...args: string[]) => {
    const hook = `const Real = Date; globalThis.Date = class Date extends Real {
      constructor(...of) { of.length === 0 ? super(Real.now() + ${shift}) : super(...of); }
      static now() { return Real.now() + ${shift}; } };`;
    const url = `data:text/javascript,${encodeURIComponent(hook)}`;
    return runCli(args, { home: home.path, env: { NODE_OPTIONS: `--import=${url}` } });
  };

  it.each([
    ['fifty years ahead', 50 * YEAR],
    ['forty years back', -40 * YEAR],
  ])('%s does no harm, and nothing of it is left once it is right', async (_where, shift) => {
    const dumped = await runAt(shift, 'dump', '--json');
    expect(new Date(JSON.parse(dumped.stdout).generated).getUTCFullYear()).not.toBe(
      new Date().getUTCFullYear(),
    );
    expect(idsOf(dumped)).toEqual(ids);
    server.serve('/Alder', { body: rss({ title: 'Alder', stories: STORIES + 1 }) });
    expect(await runAt(shift, 'refresh')).toMatchObject({ code: 0 });
    expect(await runAt(shift, 'mark', 'unread', ids[1]!)).toMatchObject({ code: 0 });
    expect(await runAt(shift, 'mark', 'read', ids[1]!)).toMatchObject({ code: 0 });
    const more = await run('dump', '--json');
    expect(more.stderr).toBe('');
    expect(list(more.stdout).length).toBe(STORIES + 1);
    expect(idsOf(await run('dump', '--json', 'is:read'))).toEqual(ids.slice(0, 2));
    // Also a feed that was to be asked again in fifty years is due.
    server.serve('/Alder', { body: rss({ title: 'Alder', stories: STORIES + 2 }) });
    const due = await run('dump', '--json', '--refresh', '--quiet');
    expect(due).toMatchObject({ code: 0, stderr: '' });
    expect(list(due.stdout).length).toBe(STORIES + 2);
  });
});

describe.skipIf(!hasTmux)('the reader in such a home (needs tmux)', { timeout: 60_000 }, () => {
  /** Opens the reader and waits for what it has to say; `q` then leaves it, if it is there at all. */
  async function opened(said: RegExp): Promise<{ alternate: string; code: number }> {
    const terminal = await openTerminal(home.path, 200, 24);
    try {
      terminal.enter(`${terminal.command(['read', '--offline'])}; echo "ended with $?"`);
      // The saved story, which no damage takes away, or the shell's word that there will be no list.
      await terminal.see(text => said.test(text) && /Alder 3|^ended with \d/m.test(text));
      const alternate = terminal.ask('#{alternate_on}');
      terminal.press('q');
      const ended = /^ended with (\d+)$/m;
      return { alternate, code: Number(ended.exec(await terminal.see(ended))![1]) };
    } finally {
      terminal.close();
    }
  }

  it('opens with a damaged archive and says what became of it', async () => {
    const handle = openSync(file('archive.db'), 'r+');
    writeSync(handle, 'no database at all');
    closeSync(handle);
    expect(await opened(/archive\.db was damaged and is kept/)).toEqual({ alternate: '1', code: 0 });
  });

  it('opens with marks that cannot be read, and says which file to mend', async () => {
    writeFileSync(file('state.json'), '{ "read": 5 }');
    expect(await opened(/state\.json: read must be/)).toEqual({ alternate: '1', code: 0 });
    expect(readFileSync(file('state.json'), 'utf8')).toBe('{ "read": 5 }');
  });

  it('does not open with a config.json it cannot read, and says so on the main screen', async () => {
    writeFileSync(file('config.json'), '{ "feeds": 5 }');
    expect(await opened(/^nutgraf: .*config\.json: feeds must be/m)).toEqual({ alternate: '0', code: 1 });
  });
});
