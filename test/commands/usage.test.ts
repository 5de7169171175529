import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table.ts';
import { makeHome } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { run as runProgram } from '../support/run.ts';

const home = makeHome();
let server: FeedServer;
const run = (...argv: string[]) => runProgram(argv, { home: home.path });

beforeAll(async () => {
  server = await startFeedServer();
  server.serve('/h.xml', { body: rss({ title: 'Harbour', stories: 2 }) });
  await run('add', server.url('/h.xml'));
  await run('refresh');
});
afterAll(async () => {
  await server.close();
  home.remove();
});

describe('a word that a script hands on', () => {
  const word = 'a\u001b]0;owned\u0007b\u202ec';

  it.each([
    ['a file', ['show', word]],
    ['a command', [word]],
    ['an option', ['dump', `--${word}`]],
    ['a part of a broken query', ['dump', `(${word}`]],
  ])('acts on no terminal when it is no name of %s', async (_, argv) => {
    expect((await run(...argv)).stderr).toMatch(/^nutgraf: [^\u0007\u001b\u202e]*\babc\b/);
  });

  it('finds what it says without what cannot be seen', async () => {
    const { stdout } = await run('dump', '--json', 'Har\u00adbour\u200b');
    expect(JSON.parse(stdout)).toMatchObject({ query: 'Harbour', count: 2 });
  });
});

describe('a word that is nearly right', () => {
  it.each([
    ['dmup', 'dump'],
    ['feed', 'feeds'],
    ['dump --jsn', '--json'],
    ['dump --fields titel --json', 'title'],
    ['dump is:unred', 'unread'],
    ['dump fede:harbour', 'feed'],
    ['dump --section contxt', 'context'],
    ['config gte theme', 'get'],
    ['config set them dark', 'theme'],
    ['config get refrehEvery', 'refreshEvery'],
    ['mark raed abcd', 'read'],
    ['completion zhs', 'zsh'],
    ['refresh harbor', 'Harbour'],
  ])('`nutgraf %s` is answered with a hint and exit code 2', async (line, meant) => {
    const { code, stdout, stderr } = await run(...line.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`did you mean "?${meant}:?"?\\?`, 'i'));
  });

  it.each([
    'config set theme drak',
    'config set refreshEvery often',
    'dump --format jsn',
    'dump --sort nwest',
  ])('`nutgraf %s` is answered with what is allowed and exit code 2', async line => {
    const { code, stderr } = await run(...line.split(' '));
    expect(code).toBe(2);
    expect(stderr).toMatch(/one of|whole number|Allowed choices/);
  });
});

describe('every command', () => {
  const names = COMMANDS.map(({ name }) => name);

  it.each(names)('%s explains itself with examples', async name => {
    const { code, stdout, stderr } = await run(name, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Examples:\n {2}.*nutgraf/);
    for (const option of ['--quiet', '--offline', '--no-color']) expect(stdout).toContain(option);
  });

  const offline: string[][] = [
    ['dump', '--refresh'],
    ['brief', '--refresh'],
    ['show', 'http://127.0.0.1/'],
    ['play', '3f9a'],
    ['refresh'],
    ['add', 'nothing.example'],
    ['remove', 'nothing'],
    ['feeds'],
    ['follow', 'Nicole Jao'],
    ['unfollow', 'Nicole Jao'],
    ['follows'],
    ['mark', 'read', 'is:unread'],
    ['import', 'feeds.opml'],
    ['export'],
    ['config'],
    ['doctor'],
    ['completion', 'bash'],
    ['complete', 'dump'],
  ];

  it('has a line here', () => {
    // The reader needs a terminal; watch is tested on its own.
    expect(offline.map(([name]) => name).sort()).toEqual(
      names.filter(name => name !== 'read' && name !== 'watch').sort(),
    );
  });

  it.each(offline)('%s %s asks no server with --offline', async (...argv) => {
    writeFileSync(
      join(home.path, 'feeds.opml'),
      `<opml version="2.0"><body><outline type="rss" xmlUrl="${server.url('/h.xml')}"/></body></opml>`,
    );
    const words = argv.map(word => (word === 'feeds.opml' ? join(home.path, word) : word));
    const before = server.requests.length;
    const [name, ...rest] = words.map(word => (word === 'http://127.0.0.1/' ? server.url('/h.xml') : word));
    await run(name!, '--offline', ...rest);
    expect(server.requests.length).toBe(before);
    await run('remove', 'nothing.example');
  });

  it.each([
    ['dump'],
    ['brief'],
    ['feeds'],
    ['follows'],
    ['doctor'],
    ['config'],
    ['config', 'path'],
    ['mark', 'unread', 'is:read'],
  ])('%s %s prints JSON of a version with --json, and nothing on stderr with -q', async (...argv) => {
    const { stdout, stderr } = await run(...argv.filter(Boolean), '--json', '-q');
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
    expect(stderr).toBe('');
  });

  it('may have its options before its name, and plain options mean dump in a pipe', async () => {
    expect((await run('-q', '--json', 'feeds')).stdout).toContain('"feeds"');
    expect((await run('--limit', '1', '-f', 'tsv', '--fields', 'title')).stdout).toBe('Harbour 1\n');
  });
});
