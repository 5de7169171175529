import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Invocation, Io } from '../../src/commands/command.ts';
import { runProgram } from '../../src/commands/program.ts';
import { SessionPort } from '../../src/commands/reader-port.ts';
import { openSession, type Session } from '../../src/commands/session.ts';
import type { Config } from '../../src/profile/config.ts';
import { makeHome, spawnCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { pipes, run as runProgramIn } from '../support/run.ts';

let home: ReturnType<typeof makeHome>;
let server: FeedServer;
const run = (...argv: string[]) => runProgramIn(argv, { home: home.path });
const bring = (stories: number) => server.serve('/harbour.xml', { body: rss({ title: 'Harbour', stories }) });
const told = () =>
  readFileSync(join(home.path, 'told'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

async function configure(change: (draft: Config) => void): Promise<void> {
  const session = openSession({ io: pipes(home.path).io });
  await session.update(change);
  await session.close();
}

/** A command that keeps what it is told, one line each time. */
function keeping(): string[] {
  const body = `require('fs').appendFileSync(process.argv[1], require('fs').readFileSync(0))`;
  return [process.execPath, '-e', body, join(home.path, 'told')];
}

/** `nutgraf refresh` where stderr is a terminal; what was written to it. */
async function refreshOnTerminal(env: Io['env']): Promise<string> {
  const { io, stdout, stderr } = pipes(home.path, { env });
  Object.assign(io.stderr, { isTTY: true });
  const said = text(stderr);
  await runProgram(['refresh', '--force', '-q'], io);
  stdout.end();
  stderr.end();
  return said;
}

beforeEach(async () => {
  home = makeHome();
  server = await startFeedServer();
  bring(2);
  await run('add', server.url('/harbour.xml'));
  await run('follow', 'Nicole Jao');
});
afterEach(async () => {
  await server.close();
  home.remove();
});

describe('the command', () => {
  it('is told once of what came, and not of the back issues of a new feed', async () => {
    await configure(draft => {
      draft.notify = { command: keeping() };
    });
    expect((await run('refresh', '--force')).code).toBe(0);
    expect(existsSync(join(home.path, 'told'))).toBe(false);
    bring(3);
    await run('refresh', '--force');
    bring(5);
    await run('refresh', '--force');
    // Nothing came.
    await run('refresh', '--force');
    expect(told()).toMatchObject([
      { schemaVersion: 1, title: 'nutgraf: Nicole Jao', body: 'Harbour 3', count: 1 },
      { title: 'nutgraf: 2 new stories', body: 'Nicole Jao 2', count: 2 },
    ]);
    const [{ stories }] = told();
    expect(stories[0]).toMatchObject({ title: 'Harbour 3', sections: [{ kind: 'why-it-matters' }] });
  });

  it('is told of saved queries that ask for it, by their names, and of nothing twice', async () => {
    await configure(draft => {
      draft.notify = { command: keeping() };
      draft.settings.notify = 'queries';
      draft.queries = [
        { name: 'Quiet', query: 'harbour' },
        { name: 'Broken', query: '(', notify: true },
        { name: 'Fourth', query: 'title:"Harbour 4"', notify: true },
        { name: 'Even', query: 'title:"Harbour 4" or title:"Harbour 6"', notify: true },
      ];
    });
    await run('refresh', '--force');
    bring(6);
    await run('refresh', '--force');
    expect(told()).toMatchObject([{ count: 2, body: 'Fourth 1, Even 1' }]);
  });

  it('hears nothing of what is muted, or when notifications are off', async () => {
    await configure(draft => {
      draft.notify = { command: keeping() };
      draft.mutes = ['title:"Harbour 3"'];
    });
    await run('refresh', '--force');
    bring(3);
    await run('refresh', '--force');
    await run('config', 'set', 'notify', 'none');
    bring(4);
    await run('refresh', '--force');
    expect(existsSync(join(home.path, 'told'))).toBe(false);
  });

  it('that fails is named, and the refresh is as good as without it', async () => {
    await configure(draft => {
      draft.notify = { command: [process.execPath, '-e', 'process.exit(9)'] };
    });
    await run('refresh', '--force');
    bring(3);
    const { code, stderr } = await run('refresh', '--force');
    expect(code).toBe(0);
    expect(stderr).toContain('notify.command: ');
    expect(stderr).toContain('ended with code 9');
  });

  it('is told by a watch too', async () => {
    await configure(draft => {
      draft.notify = { command: keeping() };
      draft.settings.notify = 'queries';
      draft.queries = [{ name: 'All', query: 'harbour', notify: true }];
    });
    await run('refresh', '--force');
    bring(3);
    const { DatabaseSync } = await import('node:sqlite');
    const archive = new DatabaseSync(join(home.path, 'archive.db'), { timeout: 5000 });
    archive.exec("UPDATE feeds SET state = json_set(state, '$.nextCheck', 1) WHERE state IS NOT NULL");
    archive.close();
    const child = spawnCli(['watch', '-q'], { home: home.path });
    onTestFinished(() => void child.kill('SIGKILL'));
    while (!existsSync(join(home.path, 'told'))) await new Promise(resolve => setTimeout(resolve, 50));
    expect(told()).toMatchObject([{ title: 'nutgraf: All', body: 'Harbour 3' }]);
  });
});

describe('the terminal', () => {
  it('is asked to show it where it can, and only there', async () => {
    await run('refresh', '--force');
    bring(3);
    expect(await refreshOnTerminal({ TERM: 'foot' })).toBe(
      '\u001b]777;notify;nutgraf: Nicole Jao;Harbour 3\u001b\\',
    );
    bring(4);
    expect(await refreshOnTerminal({ TERM: 'xterm-256color' })).not.toContain('\u001b]');
    bring(5);
    expect((await run('refresh', '--force', '-q')).stderr).toBe('');
  });

  it('is not asked when there is a command', async () => {
    await configure(draft => {
      draft.notify = { command: keeping() };
    });
    await run('refresh', '--force');
    bring(3);
    expect(await refreshOnTerminal({ TERM: 'foot' })).not.toContain('\u001b]777');
    expect(told()).toHaveLength(1);
  });
});

describe('the reader', () => {
  let session: Session;
  let port: SessionPort;
  let written: string;

  const refreshed = () =>
    new Promise<void>(resolve => {
      const stop = port.subscribe(event => {
        if (event.type !== 'done') return;
        stop();
        resolve();
      });
      port.refresh(undefined, 'now');
    });

  beforeEach(async () => {
    await run('refresh', '--force');
    const { io, stdout } = pipes(home.path, { env: { TERM: 'foot' } });
    Object.assign(io.stdout, { isTTY: true });
    written = '';
    (stdout as PassThrough).on('data', chunk => {
      written += chunk;
    });
    session = openSession({ io } satisfies Pick<Invocation, 'io'>);
    port = new SessionPort(session, await session.refresher(), io, false);
  });
  afterEach(async () => {
    await port.close();
    await session.close();
  });

  it('tells of what came', async () => {
    bring(4);
    await refreshed();
    await expect
      .poll(() => written, { timeout: 10_000 })
      .toBe('\u001b]777;notify;nutgraf: 2 new stories;Nicole Jao 2\u001b\\');
  });

  it('says on its screen why the command could not', async () => {
    await configure(draft => {
      draft.notify = { command: ['/no/such/program'] };
    });
    const notices: string[] = [];
    port.subscribe(event => event.type === 'notice' && notices.push(event.message));
    bring(3);
    await refreshed();
    await expect
      .poll(() => notices, { timeout: 10_000 })
      .toEqual(['notify.command: /no/such/program: there is no such program']);
  });
});
