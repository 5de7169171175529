import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionPort } from '../../src/commands/reader-port.ts';
import { openSession } from '../../src/commands/session.ts';
import { makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { pipes } from '../support/run.ts';

const item = (n: number, attached: string) =>
  `<item><title>Episode ${n}</title><guid>e-${n}</guid><link>https://tide.example/${n}</link>${attached}</item>`;
const enclosure = (url: string, type: string) => `<enclosure url="${url}" type="${type}" length="1"/>`;
const SOUND = 'https://tide.example/1.mp3?a=$(id)&amp;b=--c';

let home: ReturnType<typeof makeHome>;
let server: FeedServer;
const run = (...args: string[]) => runCli(args, { home: home.path });
const seen = () => JSON.parse(readFileSync(join(home.path, 'seen'), 'utf8'));

async function idOf(title: string): Promise<string> {
  const { stdout } = await run('dump', `title:"${title}"`, '--template', '{id}', '-q');
  return stdout.trim();
}

/** Has a player set that writes its arguments down and ends with a code. */
function setPlayer(code = 0): void {
  const body = `require('fs').writeFileSync(process.argv[1], JSON.stringify(process.argv.slice(2))); console.log('loud'); process.exit(${code})`;
  const file = join(home.path, 'config.json');
  const config = JSON.parse(readFileSync(file, 'utf8'));
  config.play = { command: [process.execPath, '-e', body, join(home.path, 'seen'), 'an  argument'] };
  writeFileSync(file, JSON.stringify(config));
}

beforeEach(async () => {
  home = makeHome();
  server = await startFeedServer();
  const items = [
    item(1, enclosure(SOUND, 'audio/mpeg')),
    item(2, enclosure('https://tide.example/2.png', 'image/png')),
    item(3, ''),
  ];
  server.serve('/a', {
    body: `<rss version="2.0"><channel><title>Tide</title>${items.join('')}</channel></rss>`,
  });
  await run('add', '-q', server.url('/a'));
  await run('refresh', '-q');
});
afterEach(async () => {
  await server.close();
  home.remove();
});

describe('nutgraf play', () => {
  it('runs the player to its end with the address as its last argument', async () => {
    setPlayer();
    const id = await idOf('Episode 1');
    const { code, stdout, stderr } = await run('play', id.slice(0, 8));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('playing https://tide.example/1.mp3?a=$(id)&b=--c');
    expect(seen()).toEqual(['an  argument', 'https://tide.example/1.mp3?a=$(id)&b=--c']);
  });

  it('says what is not there, and starts nothing', async () => {
    setPlayer();
    const [picture, nothing] = [await idOf('Episode 2'), await idOf('Episode 3')];
    const failed = async (...args: string[]) => {
      const { code, stderr } = await run('play', ...args);
      return [code, stderr];
    };
    expect(await failed(picture)).toEqual([1, expect.stringContaining('only pictures are attached')]);
    expect(await failed(picture, '2')).toEqual([1, expect.stringContaining('has 1 attached file, not 2')]);
    expect(await failed(nothing)).toEqual([1, expect.stringContaining('nothing is attached to "Episode 3"')]);
    expect(await failed('ffffffffffffffff')).toEqual([1, expect.stringContaining('no story has the id')]);
    expect(await failed('news')).toEqual([2, expect.stringContaining('needs the id of one story')]);
    expect(await failed(picture, '-1')).toMatchObject([2, expect.any(String)]);
    expect(await failed(picture, '1', '--offline')).toMatchObject([1, expect.stringContaining('--offline')]);
    expect(existsSync(join(home.path, 'seen'))).toBe(false);
    expect(await failed(picture, '1')).toMatchObject([0, expect.any(String)]);
    expect(seen().at(-1)).toBe('https://tide.example/2.png');
  });

  it('asks for a player when none is set, and says how one ended', async () => {
    const id = await idOf('Episode 1');
    expect(await run('play', id)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no player; config.json'),
    });
    setPlayer(4);
    expect(await run('play', id)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ended with code 4'),
    });
  });
});

it('the reader starts the player beside itself', async () => {
  setPlayer();
  const { io } = pipes(home.path);
  const session = openSession({ io });
  const port = new SessionPort(session, await session.refresher(), io, false);
  expect(await port.play('https://tide.example/1.mp3')).toBe('Playing https://tide.example/1.mp3');
  await expect.poll(() => existsSync(join(home.path, 'seen')), { timeout: 10_000 }).toBe(true);
  await expect(port.play('file:///etc/passwd')).rejects.toThrow('only http');
  await port.close();
  await session.close();
});
