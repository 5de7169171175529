import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { type Killed, Moments, runAndKill } from '../support/kill.ts';
import { rss } from '../support/rss.ts';
import { seeded } from '../support/story-generator.ts';
import { hasTmux, isAlive, openTerminal, until } from '../support/tmux.ts';

const FEEDS = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir'];
const PER_FEED = 60;
/** Of commands at once; a machine with two cores runs them truly side by side. */
const AT_ONCE = 3;

interface Told {
  id: string;
  title: string;
  read: boolean;
  saved: boolean;
}

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());

const homes: ReturnType<typeof makeHome>[] = [];
function newHome() {
  const home = makeHome();
  homes.push(home);
  return home;
}
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

function serve(revision: number): void {
  for (const title of FEEDS)
    server.serve(`/${title}`, { body: rss({ title, stories: PER_FEED, revision, paragraphs: 12 }) });
}

const json = (home: string, name: string) => JSON.parse(readFileSync(join(home, name), 'utf8'));

/** A home with all feeds in it, fetched, and how long the fetching took. */
async function filledHome() {
  const home = newHome();
  const run = (...args: string[]) => runCli(args, { home: home.path });
  serve(0);
  await run('add', '--no-check', ...FEEDS.map(title => server.url(`/${title}`)));
  const started = performance.now();
  expect(await run('refresh')).toMatchObject({ code: 0 });
  return { ...home, run, life: performance.now() - started };
}

async function dumped(home: string): Promise<Told[]> {
  const { code, stdout, stderr } = await runCli(['dump', '--json', '--fields', 'id,title,read,saved'], {
    home,
  });
  // Nothing is to be said: no file was set aside, none is in anybody's way.
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout).stories;
}

function expectSound(home: string): void {
  const archive = new DatabaseSync(join(home, 'archive.db'), { readOnly: true });
  expect(archive.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  archive.close();
}

/** Starts commands a few at once and kills each at a random moment, until enough were met alive and some got through. */
async function killing(
  enough: number,
  next: () => { args: string[]; told: (result: Killed) => void },
  home: string,
  moments: Moments,
): Promise<void> {
  let killed = 0;
  let done = 0;
  for (let round = 0; killed < enough || done < enough / 3; round++) {
    expect(round, 'rounds without enough kills').toBeLessThan(enough * 2);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const { args, told } = next();
        const result = await runAndKill(args, { home }, moments.next());
        moments.saw(result);
        if (result.killed) killed += 1;
        else {
          done += 1;
          expect(result, args.join(' ')).toMatchObject({ code: 0, stderr: '' });
        }
        told(result);
      }),
    );
  }
}

it('has its archive and all marks after kills in the middle of refreshes', { timeout: 60_000 }, async () => {
  const home = await filledHome();
  const random = seeded(7);
  const before = await dumped(home.path);
  expect(before.length).toBe(FEEDS.length * PER_FEED);
  const read = before.filter(() => random() < 0.1).map(story => story.id);
  await home.run('mark', 'read', ...read);
  const moments = new Moments(random, home.life);
  for (let killed = 0, revision = 1; killed < 8; revision++) {
    expect(revision).toBeLessThan(20);
    // Every story says something new, so that a refresh has all of them to write.
    serve(revision);
    const result = await runAndKill(['refresh', '--force'], { home: home.path }, moments.next());
    moments.saw(result);
    if (result.killed) killed += 1;
    else expect(result).toMatchObject({ code: 0 });
    const stories = await dumped(home.path);
    expect(stories.length).toBe(before.length);
    expect(stories.filter(story => story.read).map(story => story.id)).toEqual(read);
  }
  expectSound(home.path);
  serve(99);
  expect(await home.run('refresh', '--force')).toMatchObject({ code: 0 });
  const found = await home.run('dump', '--json', '"revision 99"');
  expect(JSON.parse(found.stdout).stories.length).toBe(before.length);
});

it('has every mark it acknowledged after kills in the middle of marking', { timeout: 60_000 }, async () => {
  const home = await filledHome();
  const random = seeded(11);
  const stories = await dumped(home.path);
  const started = performance.now();
  await home.run('mark', 'read', stories[0]!.id);
  const moments = new Moments(random, performance.now() - started);
  /** What the program said it had done. A story is asked for once, so that no later kill makes it uncertain. */
  const acknowledged: { id: string; key: 'read' | 'saved'; on: boolean }[] = [
    { id: stories[0]!.id, key: 'read', on: true },
  ];
  // Some start out read, to be marked unread.
  const [readBefore, rest] = [stories.slice(1, 60), stories.slice(60)];
  await home.run('mark', 'read', ...readBefore.map(story => story.id));
  await killing(
    15,
    () => {
      const way = Math.floor(random() * 3);
      const { id } = way === 0 ? readBefore.pop()! : rest.pop()!;
      const [word, mark] = (
        [
          ['unread', { id, key: 'read', on: false }],
          ['read', { id, key: 'read', on: true }],
          ['saved', { id, key: 'saved', on: true }],
        ] as const
      )[way]!;
      return {
        args: ['mark', word, id],
        told: ({ stdout }) => {
          if (stdout !== '') acknowledged.push(mark);
        },
      };
    },
    home.path,
    moments,
  );
  const now = new Map((await dumped(home.path)).map(story => [story.id, story]));
  for (const { id, key, on } of acknowledged) expect(now.get(id), id).toMatchObject({ [key]: on });
  // The profile alone holds them too: the next writer has moved the journal into it.
  await home.run('mark', 'read', stories[0]!.id);
  await home.run('mark', 'unread', stories[0]!.id);
  const state = json(home.path, 'state.json') as {
    read: Record<string, string>;
    saved: Record<string, unknown>;
  };
  const read = new Set(Object.values(state.read).flatMap(ids => ids.split(' ')));
  for (const { id, key, on } of acknowledged.slice(1))
    expect(key === 'read' ? read.has(id) : id in state.saved, id).toBe(on);
  expectSound(home.path);
});

it('has every follow and subscription it acknowledged after kills in the middle of writing', {
  timeout: 60_000,
}, async () => {
  const home = newHome();
  const random = seeded(13);
  const run = (...args: string[]) => runCli(args, { home: home.path });
  const started = performance.now();
  await run('follow', 'Nicole Jao');
  const moments = new Moments(random, performance.now() - started);
  const follows = ['nicole jao'];
  const feeds = ['https://feed0.example/rss'];
  await run('add', '--quiet', '--no-check', feeds[0]!);
  let n = 0;
  const spelled = (i: number) => [...String(i)].map(digit => 'abcdefghij'[Number(digit)]).join('');
  await killing(
    15,
    () => {
      n += 1;
      if (n % 2 === 0) {
        const name = `Ada Q${spelled(n)}son`;
        return {
          args: ['follow', name],
          told: ({ stdout }) => {
            if (stdout !== '') follows.push(name.toLowerCase());
          },
        };
      }
      const url = `https://feed${n}.example/rss`;
      return {
        args: ['add', '--quiet', '--no-check', url],
        told: ({ stdout }) => {
          if (stdout !== '') feeds.push(url);
        },
      };
    },
    home.path,
    moments,
  );
  const config = json(home.path, 'config.json') as { feeds: { url: string }[]; follows: { key: string }[] };
  expect(follows.length + feeds.length).toBeGreaterThan(5);
  expect(config.follows.map(follow => follow.key)).toEqual(expect.arrayContaining(follows));
  expect(config.feeds.map(feed => feed.url)).toEqual(expect.arrayContaining(feeds));
  expect(new Set(config.feeds.map(feed => feed.url)).size).toBe(config.feeds.length);
  expect(JSON.parse((await run('follows', '--json')).stdout).follows.length).toBe(config.follows.length);
});

it('starts as if nothing had been after kills while the archive was first made', {
  timeout: 60_000,
}, async () => {
  const random = seeded(17);
  const first = newHome();
  const started = performance.now();
  const whole = await runCli(['dump', '--json'], { home: first.path });
  const moments = new Moments(random, performance.now() - started);
  const ids = (stdout: string) => JSON.parse(stdout).stories.map((story: Told) => story.id);
  for (let killed = 0, tries = 0; killed < 5; tries++) {
    expect(tries).toBeLessThan(15);
    const home = newHome();
    const result = await runAndKill(['dump', '--json'], { home: home.path }, moments.next());
    moments.saw(result);
    if (result.killed) killed += 1;
    const again = await runCli(['dump', '--json', '--quiet'], { home: home.path });
    expect(again.stderr).not.toContain('damaged');
    expect(again.code).toBe(0);
    expect(ids(again.stdout)).toEqual(ids(whole.stdout));
  }
});

it.skipIf(!hasTmux)(
  'has every mark that was on the screen of a reader that was killed (needs tmux)',
  {
    timeout: 60_000,
  },
  async () => {
    const home = await filledHome();
    const [first, second] = await dumped(home.path);
    const terminal = await openTerminal(home.path, 80, 24);
    try {
      terminal.enter(terminal.command());
      const all = FEEDS.length * PER_FEED;
      await terminal.see(`${all} unread`);
      const pid = await terminal.pid();
      terminal.press('m');
      await terminal.see(`${all - 1} unread`);
      terminal.press('J');
      await terminal.see(`2/${all}`);
      terminal.press('s');
      await terminal.see('★');
      process.kill(pid, 'SIGKILL');
      await until(
        () => !isAlive(pid),
        () => 'SIGKILL does not kill',
      );
    } finally {
      terminal.close();
    }
    const stories = await dumped(home.path);
    expect(stories.filter(story => story.read).map(story => story.id)).toEqual([first!.id]);
    expect(stories.filter(story => story.saved).map(story => story.id)).toEqual([second!.id]);
  },
);
