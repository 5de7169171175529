import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { width } from '../../src/text/width.ts';
import { makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { hasTmux, openTerminal } from '../support/tmux.ts';

const STORIES = 120;
const LAUNCHER = fileURLToPath(new URL('../../bin/nutgraf.js', import.meta.url));
/** util-linux's `script` runs a command in a pseudo-terminal and hands its exit code on; BSD's takes other words. */
const hasScript =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
const hasFullDevice = existsSync('/dev/full');

let server: FeedServer;
let home: ReturnType<typeof makeHome>;
let wanted: string;

beforeAll(async () => {
  server = await startFeedServer();
  server.serve('/Alder', { body: rss({ title: 'Alder', stories: STORIES, paragraphs: 8 }) });
  home = makeHome();
  await runCli(['add', '--no-check', server.url('/Alder')], { home: home.path });
  await runCli(['follow', 'Nicole Jao'], { home: home.path });
  expect(await runCli(['refresh'], { home: home.path })).toMatchObject({ code: 0 });
  wanted = timeless((await runCli(['dump', '--json'], { home: home.path })).stdout);
});
afterAll(async () => {
  await server.close();
  home.remove();
});

interface Said {
  /** What came out of the shell: standard output, and in a terminal everything else that goes there. */
  out: string;
  /** What the program itself said on standard error. */
  err: string;
  /** The program's exit code. */
  code: number;
}

/** JSON says when it was made; here that is always the same moment. */
const timeless = (json: string) => json.replace(/"generated":"[^"]*"/, '"generated":"2026-11-22T09:00:00Z"');

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
let runs = 0;

/**
 * Runs a line of shell in which `NUTGRAF` is the program, and `noted` runs what follows it with its standard error and
 * exit code kept; in a pseudo-terminal or with nothing but pipes.
 */
function shell(line: string, pty: boolean): Promise<Said> {
  runs += 1;
  const run = runs;
  const at = (name: string) => join(home.path, `${name}-${run}`);
  const lines = [
    `NUTGRAF() { ${quoted(process.execPath)} ${quoted(LAUNCHER)} "$@"; }`,
    `noted() { "$@" 2> ${quoted(at('err'))}; echo $? > ${quoted(at('code'))}; }`,
    line,
  ];
  writeFileSync(at('line.sh'), lines.join('\n'));
  const [command, args] = pty
    ? (['script', ['-qec', `sh ${quoted(at('line.sh'))}`, '/dev/null']] as const)
    : (['sh', [at('line.sh')]] as const);
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home.path,
      NUTGRAF_HOME: home.path,
      TERM: 'xterm-256color',
      SHELL: '/bin/sh',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let stray = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    stray += text;
  });
  const read = (name: string) => readFileSync(at(name), 'utf8');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      child.stdin.destroy();
      if (stray !== '') reject(new Error(stray));
      // A terminal turns each newline into carriage return and newline.
      else
        resolve({
          out: timeless(out.replaceAll('\r\n', '\n')),
          err: read('err'),
          code: Number(read('code')),
        });
    });
  });
}

const WAYS = [
  ['with nothing but pipes', false],
  ['in a pseudo-terminal', true],
] as const;

describe.each(WAYS)('%s', (_way, pty) => {
  const inShell = (line: string) => shell(line, pty);
  // Each case waits for Node a few times, on a machine that may be busy.
  const works = it.skipIf(pty && !hasScript);

  works('prints JSON, and nothing beside it', async () => {
    expect(await inShell('noted NUTGRAF dump --json')).toEqual({ out: wanted, err: '', code: 0 });
  });

  works('is a dump without a command where it goes into a pipe, and never a reader there', async () => {
    const { out, err, code } = await inShell('noted NUTGRAF | cat');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Alder 120');
    expect(out).not.toContain('\u001b');
    const reader = await inShell('noted NUTGRAF read | cat');
    expect(reader).toMatchObject({ out: '', code: 1 });
    expect(reader.err).toMatch(/^nutgraf: the reader needs a terminal[^\n]*\n$/);
  });

  works('ends quietly when head has enough', async () => {
    const early = await inShell('noted NUTGRAF dump --json --full | head -c 10');
    expect(early).toEqual({ out: wanted.slice(0, 10), err: '', code: 0 });
    const line = await inShell('noted NUTGRAF dump | head -n 1');
    expect(line).toMatchObject({ err: '', code: 0 });
    expect(line.out).toContain('Alder 1');
    for (const format of ['ndjson', 'tsv', 'markdown'])
      expect(await inShell(`noted NUTGRAF dump -f ${format} | head -c 1`)).toMatchObject({
        err: '',
        code: 0,
      });
    for (const command of ['feeds', 'follows', 'config', 'export', 'doctor', '--help'])
      expect(await inShell(`noted NUTGRAF ${command} | true`), command).toMatchObject({ out: '', err: '' });
  });

  it.skipIf(!hasFullDevice || (pty && !hasScript))(
    'says in one line that the disk is full, and exits with 1',
    async () => {
      for (const command of ['dump --json', 'dump', 'dump -f tsv', 'feeds', 'config', 'export', '--help']) {
        const { out, err, code } = await inShell(`noted NUTGRAF ${command} > /dev/full`);
        expect(err, command).toMatch(/^nutgraf: [^\n]*(?:space|full)[^\n]*\n$/i);
        expect({ out, code }, command).toEqual({ out: '', code: 1 });
      }
    },
  );

  works('needs no standard input', async () => {
    expect(await inShell('noted NUTGRAF dump --json <&-')).toEqual({ out: wanted, err: '', code: 0 });
    expect(await inShell('noted NUTGRAF dump --json < /dev/null')).toEqual({ out: wanted, err: '', code: 0 });
  });

  works('works without a standard output or a standard error', async () => {
    // Nobody could read it, so all there is to see is that it ends and says no nonsense.
    expect((await inShell('noted NUTGRAF dump --json >&-')).err).not.toMatch(/\n\s+at /);
    const { out } = await inShell('NUTGRAF dump --json 2>&-; noted true');
    expect(out).toBe(wanted);
  });

  works('works in the environment cron gives', async () => {
    const line = (words: string) =>
      inShell(
        `noted env -i HOME=${quoted(home.path)} NUTGRAF_HOME=${quoted(home.path)} ${quoted(process.execPath)} ${quoted(LAUNCHER)} ${words}`,
      );
    expect(await line('dump --json')).toEqual({ out: wanted, err: '', code: 0 });
    const text = await line('dump --limit 3');
    expect(text).toMatchObject({ err: '', code: 0 });
    // No locale is no reason to lose a character.
    expect(text.out).toContain('●');
  });

  works('keeps to 20 columns', async () => {
    const line = pty
      ? 'stty cols 20; noted NUTGRAF dump --no-color'
      : 'COLUMNS=20; export COLUMNS; noted NUTGRAF dump';
    const { out, err, code } = await inShell(line);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    // An address is one word: broken, it would be none.
    const wide = out.split('\n').filter(text => width(text) > 20 && !text.includes('https://'));
    expect(wide).toEqual([]);
    expect(out.match(/Why it matters/g)?.length).toBe(STORIES);
  });

  works('tells what went wrong on standard error alone', async () => {
    for (const [words, code] of [
      ['dump is:unred', 2],
      ['dump --jsn', 2],
      ['show /no/such/file', 1],
      ['mark read 0123456789abcdef', 1],
    ] as const) {
      const result = await inShell(`noted NUTGRAF ${words}`);
      expect(result, words).toMatchObject({ out: '', code });
      expect(result.err).toMatch(/^nutgraf: /);
    }
  });

  works('colours text on a terminal and nowhere else', async () => {
    const { out } = await inShell('noted NUTGRAF dump --limit 1');
    expect(out.includes('\u001b[')).toBe(pty);
    expect((await inShell('NO_COLOR=1; export NO_COLOR; noted NUTGRAF dump --limit 1')).out).not.toContain(
      '\u001b',
    );
    expect((await inShell('noted NUTGRAF dump --limit 1 | cat')).out).not.toContain('\u001b');
  });

  works('is right while ten other dumps run', async () => {
    const others = Promise.all(
      Array.from({ length: 10 }, () => runCli(['dump', '--json'], { home: home.path })),
    );
    const [plain, early, closed] = await Promise.all([
      inShell('noted NUTGRAF dump --json'),
      inShell('noted NUTGRAF dump --json --full | head -c 10'),
      inShell('noted NUTGRAF dump --json <&-'),
    ]);
    expect(plain).toEqual({ out: wanted, err: '', code: 0 });
    expect(early).toEqual({ out: wanted.slice(0, 10), err: '', code: 0 });
    expect(closed).toEqual({ out: wanted, err: '', code: 0 });
    for (const { stdout, stderr, code } of await others)
      expect({ out: timeless(stdout), err: stderr, code }).toEqual({ out: wanted, err: '', code: 0 });
  });
});

describe.skipIf(!hasTmux)('while the reader is open (needs tmux on the PATH)', () => {
  it('prints the same, in either surrounding', async () => {
    const terminal = await openTerminal(home.path, 80, 24);
    try {
      terminal.enter(terminal.command());
      await terminal.see('Alder 1');
      expect(await shell('noted NUTGRAF dump --json', false)).toEqual({ out: wanted, err: '', code: 0 });
      if (hasScript)
        expect(await shell('noted NUTGRAF dump --json', true)).toEqual({ out: wanted, err: '', code: 0 });
      expect(terminal.screen()).toContain('Alder 1');
    } finally {
      terminal.close();
    }
  });
});
