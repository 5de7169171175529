import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeHome, spawnCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { run as runProgram } from '../support/run.ts';

let home: ReturnType<typeof makeHome>;
let server: FeedServer;
const run = (...argv: string[]) => runProgram(argv, { home: home.path });
const bring = (stories: number) => server.serve('/harbour.xml', { body: rss({ title: 'Harbour', stories }) });

/** A watch that runs, its lines one by one, and how it ends. */
function watch(...argv: string[]) {
  const child = spawnCli(['watch', ...argv], { home: home.path });
  // One that a failing test leaves would wait for ever.
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  const ready = Promise.withResolvers<void>();
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text;
    if (errors.includes('watching')) ready.resolve();
  });
  const end = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    next: async () => (await lines.next()).value as string | undefined,
    end,
    ready: () => ready.promise,
    errors: () => errors,
  };
}
const title = (line: string | undefined) => JSON.parse(line!).title;

/** Asks until it is so; the test's own time limit ends what never is. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 100));
}

/** Has stories fetched by another program, as a reader or cron would. */
async function refreshed(stories: number): Promise<void> {
  bring(stories);
  await run('refresh', '--force', '-q');
}

beforeEach(async () => {
  home = makeHome();
  server = await startFeedServer();
  bring(2);
  await run('add', server.url('/harbour.xml'));
  await run('refresh');
});
afterEach(async () => {
  await server.close();
  home.remove();
});

describe('what is reported', () => {
  it('is what comes, not what is there, and nothing twice over restarts', async () => {
    const first = watch('--json', '--since-last', 'phone');
    await first.ready();
    await refreshed(3);
    expect(title(await first.next())).toBe('Harbour 3');
    await refreshed(4);
    expect(title(await first.next())).toBe('Harbour 4');
    first.child.kill('SIGTERM');
    expect(await first.end).toBe(0);

    // Came while nobody watched.
    await refreshed(6);
    const second = watch('--json', '--since-last', 'phone', '--limit', '2', '--offline', '-q');
    expect([title(await second.next()), title(await second.next())]).toEqual(['Harbour 6', 'Harbour 5']);
    expect(await second.next()).toBeUndefined();
    expect(await second.end).toBe(0);
    expect(second.errors()).toBe('');
    expect((await run('dump', '--since-last', 'phone', '-e')).code).toBe(4);
  });

  it('is what the query finds, in the text that dump prints', async () => {
    const watching = watch('title:"Harbour 4"', '--limit', '1');
    await watching.ready();
    await refreshed(4);
    expect(await watching.next()).toBe('● Harbour 4');
    expect(await watching.end).toBe(0);
  });

  it('comes by the schedule of the feeds, without anybody asking', async () => {
    const watching = watch('-f', 'tsv', '--fields', 'title', '--limit', '1');
    await watching.ready();
    bring(3);
    // The time of the next check has come.
    const archive = new DatabaseSync(join(home.path, 'archive.db'), { timeout: 5000 });
    archive.exec("UPDATE feeds SET state = json_set(state, '$.nextCheck', 1) WHERE state IS NOT NULL");
    archive.close();
    expect(await watching.next()).toBe('Harbour 3');
    expect(await watching.end).toBe(0);
  });

  it('does not hold the back issues of a feed that is added meanwhile', async () => {
    server.serve('/quay.xml', { body: rss({ title: 'Quay', stories: 3 }) });
    const watching = watch('--json', '--limit', '1');
    await watching.ready();
    await run('add', server.url('/quay.xml'));
    await until(async () => (await run('dump', 'feed:quay', '-e')).code === 0);
    await refreshed(3);
    expect(title(await watching.next())).toBe('Harbour 3');
  });

  it('never asks the network with --offline', async () => {
    const asked = server.requests.length;
    await run('add', '--no-check', server.url('/quay.xml'));
    const watching = watch('--offline');
    await watching.ready();
    // It looks once a second; a feed never fetched would be asked at the first look.
    await new Promise(resolve => setTimeout(resolve, 1200));
    watching.child.kill('SIGINT');
    expect(await watching.end).toBe(130);
    expect(server.requests.length).toBe(asked);
  });
});

it('lives through a configuration that is wrong for a while, and says so once', async () => {
  const watching = watch('--json', '--limit', '1');
  await watching.ready();
  const file = join(home.path, 'config.json');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('"feeds": [', '"mutes": 3, "feeds": ['));
  await until(async () => watching.errors().includes('mutes must be a list'));
  // It looks once a second.
  await new Promise(resolve => setTimeout(resolve, 2200));
  writeFileSync(file, good);
  await refreshed(3);
  expect(title(await watching.next())).toBe('Harbour 3');
  expect(await watching.end).toBe(0);
  expect(watching.errors().match(/mutes must be/g)).toHaveLength(1);
});

describe('--exec', () => {
  const program = (body: string) => ['--exec', process.execPath, '--input-type=module', '-e', body];

  it('runs a program for each story with its JSON on stdin, its arguments as they are', async () => {
    const body = `import { json } from 'node:stream/consumers';
      const { title, text } = await json(process.stdin);
      console.log(JSON.stringify([title, text.length > 50, ...process.argv.slice(1)]));`;
    const watching = watch('--limit', '2', ...program(body), '--', '$HOME; `id`', '--json', '-n');
    await watching.ready();
    await refreshed(4);
    const rest = ['$HOME; `id`', '--json', '-n'];
    expect(JSON.parse((await watching.next())!)).toEqual(['Harbour 4', true, ...rest]);
    expect(JSON.parse((await watching.next())!)).toEqual(['Harbour 3', true, ...rest]);
    expect(await watching.end).toBe(0);
  });

  it('goes on after a program that fails or does not read, and brings that story again after a restart', async () => {
    const watching = watch('--since-last', 'x', '--limit', '1', ...program('process.exit(7)'));
    await watching.ready();
    await refreshed(3);
    expect(await watching.end).toBe(0);
    expect(watching.errors()).toMatch(/failed for [0-9a-f]{16}: exit code 7/);
    const again = watch('--since-last', 'x', '--limit', '1', '--offline', '--exec', 'true');
    expect(await again.end).toBe(0);
    expect((await run('dump', '--since-last', 'x', '-e')).code).toBe(4);
  });

  it('ends when there is no such program, and says so when none is named', async () => {
    const watching = watch('--exec', '/no/such/program');
    await watching.ready();
    await refreshed(3);
    expect(await watching.end).toBe(1);
    expect(watching.errors()).toContain('--exec: cannot run /no/such/program: no such program');
    expect((await run('watch', '--exec')).code).toBe(2);
  });

  it('ends the program that runs when it is ended itself', async () => {
    const watching = watch(...program("console.log('begun'); setInterval(() => {}, 1000)"));
    await watching.ready();
    await refreshed(3);
    expect(await watching.next()).toBe('begun');
    watching.child.kill('SIGTERM');
    expect(await watching.end).toBe(0);
  });
});

it('ends with 0 when nobody reads any more', async () => {
  const watching = watch('--json');
  await watching.ready();
  watching.child.stdout.destroy();
  await refreshed(3);
  expect(await watching.end).toBe(0);
});

it('takes no JSON document, which would never end', async () => {
  expect((await run('watch', '-f', 'json')).code).toBe(2);
});
