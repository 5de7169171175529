import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { hasTmux, openTerminal, type Terminal } from '../support/tmux.ts';

const FEEDS = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir', 'Gorse', 'Hazel'];
const PER_FEED = 20;

interface Told {
  id: string;
  title: string;
}

let server: FeedServer;
let home: ReturnType<typeof makeHome>;
const terminals: Terminal[] = [];
const run = (...args: string[]) => runCli(args, { home: home.path });
const titles = async (...query: string[]) => (await stories(...query)).map(story => story.title).sort();

async function stories(...query: string[]): Promise<Told[]> {
  const { stdout, stderr } = await run('dump', '--json', '--fields', 'id,title', ...query);
  expect(stderr).toBe('');
  return JSON.parse(stdout).stories;
}

beforeAll(async () => {
  server = await startFeedServer();
  for (const title of FEEDS) server.serve(`/${title}`, { body: rss({ title, stories: PER_FEED }) });
  home = makeHome();
  await run('add', '--no-check', ...FEEDS.map(title => server.url(`/${title}`)));
  expect(await run('refresh')).toMatchObject({ code: 0 });
});
afterAll(async () => {
  for (const terminal of terminals) terminal.close();
  await server.close();
  home.remove();
});

/** A reader whose list is one feed. */
async function reader(feed: string): Promise<Terminal> {
  const terminal = await openTerminal(home.path, 80, 24);
  terminals.push(terminal);
  terminal.enter(`${terminal.command(['read', `feed:${feed.toLowerCase()}`])}; echo "ended with $?"`);
  await terminal.see(`${feed} 1`);
  return terminal;
}

/** Marks stories 1 to `count` of the list read one by one, and saves the first. */
async function marksSome(terminal: Terminal, feed: string, count: number): Promise<void> {
  terminal.press('s');
  for (let n = 1; n <= count; n++) {
    await terminal.see(`${n}/${PER_FEED}`);
    terminal.press('m');
    await terminal.see(`${PER_FEED - n} unread`);
    terminal.press('J');
  }
  await terminal.see(new RegExp(`${feed} ${count + 1}\\b`));
}

async function leaves(terminal: Terminal): Promise<void> {
  terminal.press('Q');
  await terminal.see(/^ended with 0$/m);
}

it.skipIf(!hasTmux)(
  'keeps the marks of two readers, five dumps and a row of commands, all at once (needs tmux)',
  {
    timeout: 60_000,
  },
  async () => {
    const [one, two] = await Promise.all([reader('Alder'), reader('Birch')]);
    const byCommand = (await stories('feed:hazel')).slice(0, 6);
    const [, , dumps, marks] = await Promise.all([
      marksSome(one, 'Alder', 5),
      marksSome(two, 'Birch', 7),
      Promise.all(
        ['Cedar', 'Damson', 'Elm', 'Fir', 'Gorse'].map(feed =>
          run('dump', '--json', '--mark-read', '--limit', '9', `feed:${feed.toLowerCase()}`),
        ),
      ),
      Promise.all(byCommand.map(({ id }, i) => run('mark', i % 2 === 0 ? 'read' : 'saved', id))),
    ]);
    for (const result of [...dumps, ...marks]) expect(result).toMatchObject({ code: 0, stderr: '' });
    await Promise.all([leaves(one), leaves(two)]);

    const first = (feed: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${feed} ${i + 1}`);
    const read = [
      ...first('Alder', 5),
      ...first('Birch', 7),
      ...['Cedar', 'Damson', 'Elm', 'Fir', 'Gorse'].flatMap(feed => first(feed, 9)),
      ...byCommand.filter((_, i) => i % 2 === 0).map(story => story.title),
    ].sort();
    const saved = [
      'Alder 1',
      'Birch 1',
      ...byCommand.filter((_, i) => i % 2 === 1).map(story => story.title),
    ];
    expect(await titles('is:read')).toEqual(read);
    expect(await titles('is:saved')).toEqual(saved.sort());

    // All of it is in the user's own file, none in the archive alone.
    const ids = new Map((await stories()).map(story => [story.id, story.title]));
    const state = JSON.parse(readFileSync(join(home.path, 'state.json'), 'utf8'));
    const inFile = Object.values<string>(state.read).flatMap(month => month.split(' '));
    expect(inFile.map(id => ids.get(id)).sort()).toEqual(read);
    expect(
      Object.keys(state.saved)
        .map(id => ids.get(id))
        .sort(),
    ).toEqual(saved);

    for (const tail of ['', '-wal', '-shm']) rmSync(join(home.path, `archive.db${tail}`), { force: true });
    expect(await run('refresh')).toMatchObject({ code: 0 });
    expect(await titles('is:read')).toEqual(read);
    expect(await titles('is:saved')).toEqual(saved);
  },
);

it('keeps every follow and subscription of ten commands at once', { timeout: 60_000 }, async () => {
  const names = ['Ada', 'Bela', 'Cleo', 'Dina', 'Edda'].map(name => `${name} Lovelace`);
  const urls = names.map((_, i) => `https://twin${i}.example/rss`);
  const results = await Promise.all([
    ...names.map(name => run('follow', name)),
    ...urls.map(url => run('add', '--quiet', '--no-check', url)),
  ]);
  for (const result of results) expect(result).toMatchObject({ code: 0, stderr: '' });
  const config = JSON.parse(readFileSync(join(home.path, 'config.json'), 'utf8'));
  expect(config.follows.map((follow: { name: string }) => follow.name).sort()).toEqual(names);
  expect(config.feeds.map((feed: { url: string }) => feed.url)).toEqual(expect.arrayContaining(urls));
});

it.skipIf(!hasTmux)(
  'keeps the follows of a reader and of commands at the same time (needs tmux)',
  {
    timeout: 60_000,
  },
  async () => {
    const terminal = await reader('Alder');
    const names = ['Fina', 'Gesa', 'Hede'].map(name => `${name} Noether`);
    terminal.press('f');
    const results = await Promise.all(names.map(name => run('follow', name)));
    for (const result of results) expect(result).toMatchObject({ code: 0, stderr: '' });
    await terminal.see('Following Nicole Jao');
    await leaves(terminal);
    const config = JSON.parse(readFileSync(join(home.path, 'config.json'), 'utf8'));
    const followed = config.follows.map((follow: { name: string }) => follow.name);
    expect(followed).toEqual(expect.arrayContaining(['Nicole Jao', ...names]));
  },
);

it.skipIf(!hasTmux)(
  'shows in an open reader what a command marked, in its next list (needs tmux)',
  {
    timeout: 60_000,
  },
  async () => {
    const terminal = await reader('Hazel');
    const unread = await stories('feed:hazel', 'is:unread');
    await terminal.see(`${unread.length} unread`);
    expect(await run('mark', 'read', unread[0]!.id)).toMatchObject({ code: 0 });
    terminal.press('U');
    await terminal.see(`${unread.length - 1} unread`);
    await leaves(terminal);
  },
);
