import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, spawnCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { run as runProgram } from '../support/run.ts';

let home: ReturnType<typeof makeHome>;
let server: FeedServer;
const run = (...argv: string[]) => runProgram(argv, { home: home.path });
const titles = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).title);
const fresh = async (...argv: string[]) => titles((await run('dump', '-f', 'ndjson', ...argv)).stdout);

beforeEach(async () => {
  home = makeHome();
  server = await startFeedServer();
  server.serve('/harbour.xml', { body: rss({ title: 'Harbour', stories: 3 }) });
  await run('add', server.url('/harbour.xml'));
  await run('refresh');
});
afterEach(async () => {
  await server.close();
  home.remove();
});

describe('--since-last', () => {
  it('prints to each consumer what it was not given, whatever another one was', async () => {
    expect(await fresh('--since-last', 'mail')).toEqual(['Harbour 1', 'Harbour 2', 'Harbour 3']);
    expect(await fresh('--since-last', 'mail')).toEqual([]);
    expect(await fresh('--since-last', 'bar', '--limit', '1')).toEqual(['Harbour 1']);
    expect(await fresh('--since-last', 'bar')).toEqual(['Harbour 2', 'Harbour 3']);
    server.serve('/harbour.xml', { body: rss({ title: 'Harbour', stories: 4 }) });
    await run('refresh');
    // Older than all the others, and new all the same.
    expect(await fresh('--since-last', 'mail')).toEqual(['Harbour 4']);
    expect(await fresh('--since-last', 'bar')).toEqual(['Harbour 4']);
  });

  it('keeps for later what the query left out', async () => {
    expect(await fresh('title:"Harbour 2"', '--since-last', 'mail')).toEqual(['Harbour 2']);
    expect(await fresh('--since-last', 'mail')).toEqual(['Harbour 1', 'Harbour 3']);
  });

  it('knows what it printed when the archive is deleted', async () => {
    await run('dump', '--since-last', 'mail', '--limit', '2');
    for (const tail of ['', '-wal', '-shm']) rmSync(join(home.path, `archive.db${tail}`), { force: true });
    await run('refresh', '--force');
    expect(await fresh('--since-last', 'mail')).toEqual(['Harbour 3']);
  });

  it('offers again what a pipe that was closed early may not have taken', async () => {
    const child = spawnCli(['dump', '--json', '--since-last', 'mail'], { home: home.path });
    child.stdout.destroy();
    const code = await new Promise(resolve => child.on('close', resolve));
    expect(code).toBe(0);
    expect(await fresh('--since-last', 'mail')).toHaveLength(3);
  });

  it('fails without moving on when the output cannot be written', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['bin/nutgraf.js', 'dump', '--json', '--since-last', 'mail'], {
      env: { NUTGRAF_HOME: home.path },
      stdio: ['ignore', full, 'ignore'],
    });
    const code = await new Promise(resolve => child.on('close', resolve));
    closeSync(full);
    expect(code).toBe(1);
    expect(await fresh('--since-last', 'mail')).toHaveLength(3);
  });

  it('refuses what is no name', async () => {
    const { code, stderr } = await run('dump', '--since-last', '../mail');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--since-last: a name/);
  });

  it('says with -e that nothing is new', async () => {
    await run('dump', '--since-last', 'mail');
    expect((await run('dump', '--since-last', 'mail', '-e')).code).toBe(4);
  });
});

describe('the shape of what is printed', () => {
  it('is the template, when there is one', async () => {
    const { stdout, code } = await run('dump', '--limit', '1', '--template', '{title|cut:9}\\t{feed.title}');
    expect({ stdout, code }).toEqual({ stdout: 'Harbour 1\tHarbour\n', code: 0 });
  });

  it.each([
    [['--template', '{titel}'], /no field "titel"/],
    [['--template', '{title}', '--json'], /--template and --json contradict/],
    [['--json', '--fields', 'titel'], /--fields: no field "titel"/],
    [['--fields', 'title'], /--fields is for json, ndjson and tsv/],
    [['--section', 'whi'], /did you mean why/],
    [['--section', 'podcast'], /no kind of section "podcast"/],
    [['--section', ''], /--section: name one of/],
  ])('is refused with exit code 2 where it makes no sense: %j', async (argv, words) => {
    const { code, stdout, stderr } = await run('dump', ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });

  it('has the sections that were asked for, under the names queries use', async () => {
    const { stdout } = await run('dump', '--limit', '1', '--section', 'why', '-f', 'markdown');
    expect(stdout).toContain('### Why it matters\n\nNumber 1 of Harbour counts.');
    expect(stdout).not.toContain('harbour office');
    const [story] = JSON.parse(
      (await run('dump', '--limit', '1', '--section', 'context', '--json')).stdout,
    ).stories;
    expect(story.sections).toEqual([]);
  });

  it('is explained by the program itself', async () => {
    expect((await run('dump', '--fields', 'help')).stdout).toMatch(/^briefKind +Where brief is from/m);
    const template = (await run('dump', '--template', 'help')).stdout;
    expect(template).toMatch(/^ {2}title +The headline/m);
    expect(template).toMatch(/^ {2}cut:columns +At most/m);
    const schema = JSON.parse((await run('dump', '--schema')).stdout);
    expect(schema.$defs.story.properties.title).toMatchObject({ type: 'string' });
    const part = JSON.parse((await run('dump', '--schema', '--fields', 'id,title')).stdout);
    expect(Object.keys(part.$defs.story.properties)).toEqual(['id', 'title']);
  });
});
