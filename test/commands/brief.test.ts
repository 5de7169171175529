import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeHome } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { run as runProgram } from '../support/run.ts';

let home: ReturnType<typeof makeHome>;
let server: FeedServer;
const run = (...argv: string[]) => runProgram(argv, { home: home.path });
const json = async (...argv: string[]) => JSON.parse((await run('brief', '--json', ...argv)).stdout);

beforeEach(async () => {
  home = makeHome();
  server = await startFeedServer();
  server.serve('/harbour.xml', { body: rss({ title: 'HarbourNewsDaily', stories: 3 }) });
  // The same stories again, as an aggregator has them.
  const copy = rss({ title: 'HarbourNewsDaily', stories: 2 });
  server.serve('/copy.xml', { body: copy.replace('<title>HarbourNewsDaily<', '<title>The_Copy<') });
  await run('add', '--no-check', server.url('/harbour.xml'), server.url('/copy.xml'));
  await run('refresh');
});
afterEach(async () => {
  await server.close();
  home.remove();
});

it('tells each story once, names the other feed, and ends', async () => {
  const { stdout, code } = await run('brief');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Briefing of \d{4}-\d\d-\d\d \d\d:\d\d: 3 stories in 5 minutes\n/);
  for (const n of [1, 2, 3]) expect(stdout.split(`HarbourNewsDaily ${n}\n`)).toHaveLength(2);
  expect(stdout.match(/Also in/g)).toHaveLength(2);
  expect(stdout).toContain('Why it matters: Number 3 of HarbourNewsDaily counts.');
  expect(stdout).toMatch(/\nThat is all: nothing unread is left\.\n$/);
});

it('is Markdown fit for a mail', async () => {
  const { stdout } = await run('brief', '-f', 'markdown');
  expect(stdout).toMatch(/^# Briefing of /);
  expect(stdout).toContain('\n## [HarbourNewsDaily 3](https://harbournewsdaily');
  expect(stdout).toMatch(/\*Also in (The\\_Copy|HarbourNewsDaily)\*/);
  expect(stdout).toMatch(/\n---\n\n\*That is all: .*\*\n$/);
});

it('is JSON with the records of dump, and where else each story is', async () => {
  const briefing = await json();
  expect(briefing).toMatchObject({ schemaVersion: 1, minutes: 5, count: 3, left: 0 });
  const dumped = JSON.parse((await run('dump', '--json')).stdout).stories;
  for (const { also, ...story } of briefing.stories) {
    expect(dumped).toContainEqual(story);
    for (const other of also) expect(Object.keys(other)).toEqual(['id', 'url', 'feed']);
  }
  expect(briefing.stories.flatMap((story: { also: unknown[] }) => story.also)).toHaveLength(2);
});

it('goes on where the last one under the name ended, twins included', async () => {
  expect(await json('--since-last', 'mail')).toMatchObject({ count: 3 });
  expect(await json('--since-last', 'mail')).toMatchObject({ count: 0, left: 0 });
  expect((await run('brief', '--since-last', 'mail', '-e')).code).toBe(4);
  expect((await run('brief', '--since-last', 'mail')).stdout).toContain(': nothing new\n');
});

it('marks what it told as read when asked to, in every feed that has it', async () => {
  await run('brief', '--mark-read');
  const { stories } = JSON.parse((await run('dump', 'is:unread', '--json')).stdout);
  expect(stories).toEqual([]);
});

it('takes a query, and says how much is left', async () => {
  server.serve('/big.xml', { body: rss({ title: 'Big', stories: 60 }) });
  await run('add', server.url('/big.xml'));
  await run('refresh');
  const { count, left } = await json('feed:big', '--minutes', '1');
  expect(count).toBeGreaterThan(0);
  expect(count + left).toBe(60);
  expect((await run('brief', '--minutes', '0')).code).toBe(2);
});
