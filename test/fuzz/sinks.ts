import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { notifyArrived } from '../../src/commands/notify-arrived.ts';
import { SessionPort } from '../../src/commands/reader-port.ts';
import { openSession, type Session } from '../../src/commands/session.ts';
import { FIELDS } from '../../src/dump/fields.ts';
import { readOpml } from '../../src/feed/opml.ts';
import type { Refresher } from '../../src/refresh/client.ts';
import { Painter } from '../../src/text/style.ts';
import { Controller } from '../../src/tui/controller.ts';
import { frame } from '../../src/tui/views/frame.ts';
import { nobodyOutside } from '../support/nobody-outside.ts';
import { pipes, run } from '../support/run.ts';
import { uncleanIn, uncleanInValue, uncleanOnTerminal } from './unclean.ts';
import type { World } from './world.ts';

/** Somewhere text comes out: what is unclean of it there, or undefined. */
export type Sink = (world: World) => Promise<string | undefined>;

const ALL = Object.keys(FIELDS).join(',');
const TEMPLATE = Object.keys(FIELDS)
  .map(name => `{${name}} {${name}|cut:30} {${name}|shell}`)
  .join('\\n');

/** What a command prints, on both streams, and inside of it where it is JSON. */
function printed(...argv: string[]): Sink {
  return async ({ home }) => {
    const { stdout, stderr } = await run(argv, { home, env: { PATH: process.env.PATH } });
    const found = uncleanIn(stdout) ?? uncleanIn(stderr) ?? /^nutgraf: .*\bat \S+:\d+/su.exec(stderr)?.[0];
    if (found || !/^\s*\{/.test(stdout)) return found;
    const documents = argv.includes('ndjson') ? stdout.trim().split('\n') : [stdout];
    return uncleanInValue(documents.map(text => JSON.parse(text)));
  };
}

/** The same in colours, as on a terminal. */
function coloured(...argv: string[]): Sink {
  return async ({ home }) => {
    const { stdout, stderr } = await run(argv, { home, env: { FORCE_COLOR: '1' } });
    return uncleanOnTerminal(stdout) ?? uncleanOnTerminal(stderr);
  };
}

/** The refresh is over by then; nobody asks for another. */
const idle: Refresher = {
  refresh: async () => ({ feeds: 0, added: 0, updated: 0, failed: 0, arrived: [], skipped: [] }),
  syncMarks() {},
  subscribe: () => () => {},
  close: async () => {},
};

async function within<T>({ home }: World, work: (session: Session) => Promise<T>): Promise<T> {
  const session = openSession({ io: pipes(home).io });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

// None that copies: the clipboard is the developer's own.
const KEYS =
  'none tab o enter o 1 o 2 o c i n space space esc j o enter o A esc f esc m esc ? esc / a u t h o r : esc esc @ esc h k enter g w o'.split(
    ' ',
  );

/** Every frame of the reader while keys are pressed. */
const screen: Sink = world =>
  within(world, async session => {
    const { io } = pipes(world.home, { env: { BROWSER: world.browser } });
    const port = new SessionPort(session, idle, io, true);
    const painter = new Painter({ colors: 3, attributes: true, hyperlinks: true });
    const controller = new Controller(port, nobodyOutside, { columns: 140, rows: 45, unicode: true });
    try {
      for (const key of KEYS) {
        controller.dispatch({ type: 'key', key });
        for (const line of frame(controller.state, painter)) {
          const found = uncleanOnTerminal(line) ?? (line.includes('\n') ? 'a line of two' : undefined);
          if (found) return `after ${key}: ${found}`;
        }
      }
      return undefined;
    } finally {
      controller.stop();
      await port.close();
    }
  });

const INSIDE = /^\u001b\](?:777;notify;|9;)(?<said>[^\u0007\u001b]*)\u001b\\$/u;

/** What the terminal is told of new stories. */
const notification =
  (env: Record<string, string>): Sink =>
  world =>
    within(world, async session => {
      // Without a command the terminal tells.
      session.current().notify = {};
      const terminal = Object.assign(new PassThrough(), { isTTY: true });
      await notifyArrived(session, world.arrived, { terminal, env });
      const written = String(terminal.read() ?? '');
      if (written === '') return 'nothing is told';
      const said = INSIDE.exec(written)?.groups?.said;
      return said === undefined ? `not one notification: ${JSON.stringify(written)}` : uncleanIn(said);
    });

/** What the command of the configuration reads of new stories. */
const notifyCommand: Sink = async world => {
  await within(world, session =>
    notifyArrived(session, world.arrived, { terminal: new PassThrough(), env: {} }),
  );
  const given = world.given('notify');
  return given === '' ? 'nothing is told' : (uncleanIn(given) ?? uncleanInValue(JSON.parse(given)));
};

/** The words a player gets. */
const player: Sink = async world => {
  for (const id of world.arrived.slice(0, 3))
    await run(['play', id], { home: world.home, env: { PATH: process.env.PATH } });
  return wrongWord(world.given('play'), /^https?:\/\/[\x21-\x7e]+$/u);
};

/** The words a browser got from the keys pressed on the screen, as far as it has noted them by now. */
const browser: Sink = async world =>
  wrongWord(world.given('browser'), /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/u);

function wrongWord(given: string, right: RegExp): string | undefined {
  const wrong = given
    .split('\n')
    .slice(0, -1)
    .find(word => !right.test(word));
  return wrong === undefined ? undefined : `a program gets ${JSON.stringify(wrong)}`;
}

/** Addresses that a browser is given, or a terminal's link leads to. */
const addresses: Sink = async ({ home }) => {
  const { stdout } = await run(['dump', '--json', '--fields', 'url,image,comments,enclosures'], { home });
  const { stories } = JSON.parse(stdout) as { stories: Record<string, unknown>[] };
  const all = stories.flatMap(({ url, image, comments, enclosures }) => [
    ...[url, image, comments].filter(one => one !== null),
    ...(enclosures as { url: string }[]).map(one => one.url),
  ]);
  const wrong = all.find(one => !/^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/u.test(String(one)));
  return wrong === undefined ? undefined : `an address is ${JSON.stringify(wrong)}`;
};

const exported: Sink = async ({ home }) => {
  const { stdout } = await run(['export'], { home });
  return uncleanIn(stdout) ?? uncleanInValue(await readOpml(stdout));
};

/** What a list of feeds leaves in the configuration of a new home, and what is said of it. */
const imported =
  (list: 'opml' | 'newsboat'): Sink =>
  async world => {
    const home = mkdtempSync(join(world.home, 'new-'));
    const { stdout, stderr } = await run(['import', world[list]], { home });
    const config = join(home, 'config.json');
    const kept = existsSync(config) ? JSON.parse(readFileSync(config, 'utf8')) : undefined;
    return uncleanIn(stdout) ?? uncleanIn(stderr) ?? uncleanInValue(kept);
  };

/** What is said of a word on the command line that means nothing. */
const refused =
  (...argv: string[]): Sink =>
  world =>
    printed(...argv.map(word => word.replace('WORD', () => world.word)))(world);

/** Everywhere text comes out. */
export const SINKS: Readonly<Record<string, Sink>> = {
  // Before the screen, whose keys mark stories read: of those nobody is told.
  'notification by OSC 777': notification({ TERM: 'foot' }),
  'notification by OSC 9': notification({ TERM: 'xterm-kitty' }),
  'notify.command': notifyCommand,
  screen,
  'dump text': printed('dump', '--full', '--width', '50'),
  'dump in colours': coloured('dump', '--full', '--width', '50'),
  'dump sections': printed('dump', '--section', 'why-it-matters,context,details'),
  'dump json': printed('dump', '--json', '--full'),
  'dump ndjson': printed('dump', '--format', 'ndjson', '--fields', ALL),
  'dump tsv': printed('dump', '--format', 'tsv', '--fields', ALL),
  'dump markdown': printed('dump', '--format', 'markdown', '--full'),
  'dump template': printed('dump', '--template', TEMPLATE),
  'dump saved': printed('dump', 'is:saved', '--json'),
  brief: printed('brief'),
  'brief json': printed('brief', '--json'),
  feeds: printed('feeds'),
  'feeds json': printed('feeds', '--json'),
  follows: printed('follows'),
  config: printed('config', 'get'),
  doctor: printed('doctor'),
  'doctor json': printed('doctor', '--json'),
  'show file': async world => printed('show', world.page)(world),
  'show file json': async world => printed('show', world.page, '--json')(world),
  'show a bare page': async world => printed('show', world.barePage, '--json')(world),
  'show story': async world => printed('show', world.arrived[0] ?? 'none')(world),
  'play nothing': async world => printed('play', world.arrived.at(-1) ?? 'none', '9')(world),
  'complete a feed': printed('complete', 'remove', ''),
  'complete a folder': printed('complete', 'dump', 'folder:'),
  'complete an author': printed('complete', 'dump', 'author:'),
  'complete a tag': printed('complete', 'dump', 'tag:'),
  'complete a follow': printed('complete', 'unfollow', ''),
  'import of OPML': imported('opml'),
  'import of newsboat': imported('newsboat'),
  'an unknown file': refused('show', 'WORD'),
  'an unknown command': refused('WORD'),
  'an unknown option': refused('dump', '--WORD'),
  'an unknown field': refused('dump', '--json', '--fields', 'WORD'),
  'an unknown feed': refused('remove', 'WORD'),
  'a broken query': refused('dump', 'nothing:WORD', '(WORD'),
  'a query in JSON': refused('dump', '--json', '"WORD"'),
  'a broken template': refused('dump', '--template', '{title|WORD}'),
  export: exported,
  player,
  addresses,
  browser,
  notices: async ({ notices }) => notices.map(uncleanIn).find(Boolean),
};

/** Every sink at which a world's text comes out unclean, and how; the world is gone afterwards. */
export async function uncleanSinks(world: World): Promise<string[]> {
  const found: string[] = [];
  try {
    for (const [name, look] of Object.entries(SINKS)) {
      const unclean = await look(world);
      if (unclean !== undefined) found.push(`${name}: ${unclean}`);
    }
  } finally {
    world.close();
  }
  return found;
}
