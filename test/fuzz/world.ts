import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openArchive } from '../../src/archive/archive.ts';
import { commandUrl } from '../../src/feed/command-feed.ts';
import { feedId } from '../../src/feed/identity.ts';
import { openMarks } from '../../src/profile/marks.ts';
import { profilePaths } from '../../src/profile/paths.ts';
import { refreshFeeds } from '../../src/refresh/pipeline.ts';
import { readFeed } from '../../src/refresh/read-feed.ts';
import { readStoryPage } from '../../src/refresh/read-story-page.ts';
import { syncMarks } from '../../src/refresh/sync-marks.ts';
import type { Subscription } from '../../src/story.ts';
import { answer, barePage, FEEDS, LONG, newsboat, opml, page } from './hostile-sources.ts';
import type { Writing } from './hostile-text.ts';

/** A user's home in which everything from outside is hostile: feeds, pages, answers, the files themselves. */
export interface World {
  home: string;
  /** Ids of the stories that came. */
  arrived: readonly string[];
  /** What the refresh had to say. */
  notices: readonly string[];
  /** Pages in files, and lists of feeds. */
  page: string;
  barePage: string;
  opml: string;
  newsboat: string;
  /** What a script hands on as a word of a command line. */
  word: string;
  /** A browser that notes its words as the player does. */
  browser: string;
  /** What a program was given: its words, one a line, or its input. */
  given(program: 'play' | 'notify' | 'browser'): string;
  close(): void;
}

const CATCH_WORDS = 'printf "%s\\n" "$@" >> "$0"';
const CATCH_INPUT = 'cat > "$0"';

/** A server that answers as its path says, byte for byte. */
function hostileServer(next: () => string): Promise<{ server: Server; url(path: string): string }> {
  const line = () => next().replace(/[\r\n]/g, ' ');
  const answers: Record<string, () => string> = {
    '/status': () => `HTTP/1.1 503 ${line()}\r\nRetry-After: ${line()}\r\n\r\n${next()}`,
    '/moved': () => `HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/${line()}\r\n\r\n`,
    '/elsewhere': () => `HTTP/1.1 301 ${line()}\r\nLocation: ${line()}\r\n\r\n`,
    '/type': () => `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=${line()}\r\n\r\n<html>${next()}`,
    '/junk': () => `${next()}\r\n\r\n`,
  };
  const server = createServer(socket => {
    socket.on('error', () => {});
    socket.once('data', asked => {
      const path = String(asked).split(' ')[1] ?? '';
      socket.end(Buffer.from(answers[path]?.() ?? '', 'utf8'));
    });
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ server, url: path => `http://127.0.0.1:${port}${path}` });
    }),
  );
}

const SERVED = ['/status', '/moved', '/elsewhere', '/type', '/junk'];

/** Makes a home, fills it and refreshes its feeds through the program's own pipeline. */
export async function makeWorld(texts: readonly string[], writing: Writing): Promise<World> {
  let at = 0;
  const next = () => texts[at++ % texts.length]!;
  const home = mkdtempSync(join(tmpdir(), 'nutgraf-world-'));
  const { server, url } = await hostileServer(next);
  try {
    const file = (name: string, text: string) => {
      writeFileSync(join(home, name), text);
      return join(home, name);
    };
    const browser = file('browser.sh', `#!/bin/sh\nprintf '%s\\n' "$@" >> '${join(home, 'browser')}'\n`);
    chmodSync(browser, 0o700);
    const script = (name: string, text: string) =>
      commandUrl(['sh', '-c', 'cat "$0"', file(name, text), next().replaceAll('\0', '')]);
    const addresses = [
      ...Object.entries(FEEDS).map(([name, source]) => pathToFileURL(file(name, source(next, writing))).href),
      pathToFileURL(file('long', LONG(next, writing))).href,
      script('program.xml', FEEDS.rss!(next, writing)),
      commandUrl([`/no/such/${next().replaceAll('\0', '')}`]),
      `exec:${next()}`,
      `file:///no/such/${encodeURIComponent(next().toWellFormed())}`,
      `file://${next()}/x`,
      next(),
      ...SERVED.map(url),
    ];
    const titled = (n: number) => (n % 2 === 0 ? { title: next(), folder: `${next()}/${next()}` } : {});
    const feeds = addresses.map(
      (address, n): Subscription => ({ id: feedId(address), url: address, ...titled(n) }),
    );
    writeProfile(home, feeds, next);
    const pageFile = file('page.html', page(next, writing));
    const answerFile = file('answer.json', answer(next, writing));
    const { arrived, notices } = await refresh(home, feeds, ['sh', '-c', 'cat "$0"', answerFile]);
    return {
      home,
      arrived,
      notices,
      page: pageFile,
      browser,
      barePage: file('bare.html', barePage(next, writing)),
      opml: file('feeds.opml', opml(next, writing)),
      newsboat: file('urls', newsboat(next, writing)),
      word: next().replaceAll('\0', ''),
      given: program => {
        try {
          return readFileSync(join(home, program), 'utf8');
        } catch {
          return '';
        }
      },
      // The browser may be writing yet.
      close: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  } finally {
    server.close();
  }
}

function writeProfile(home: string, feeds: Subscription[], next: () => string): void {
  const config = {
    settings: { fullText: false, notify: 'all' },
    feeds,
    follows: [
      { name: 'Ann Lee', key: 'ann lee' },
      { name: next(), key: next() },
    ],
    queries: [
      { name: next(), query: 'is:unread', notify: true },
      { name: next(), query: next() },
    ],
    mutes: [`zzz ${next()}`],
    keys: { [next()]: [next()] },
    looks: { [next()]: next() },
    sections: { labels: { context: [next()] } },
    play: { command: ['sh', '-c', CATCH_WORDS, join(home, 'play')] },
    notify: { command: ['sh', '-c', CATCH_INPUT, join(home, 'notify')] },
    [next()]: next(),
  };
  writeFileSync(join(home, 'config.json'), JSON.stringify(config));
  const saved = { title: next(), url: `https://tide.example/${next()}`, feed: next(), authors: [next()] };
  const state = { read: { '2026-06': next() }, saved: { abcdef0123456789: saved, [next()]: saved } };
  writeFileSync(join(home, 'state.json'), JSON.stringify(state));
}

async function refresh(home: string, feeds: Subscription[], briefCommand: string[]) {
  const paths = profilePaths({ NUTGRAF_HOME: home });
  const archive = openArchive(paths.archive);
  const marks = openMarks(paths);
  const notices: string[] = [];
  try {
    syncMarks(archive, marks);
    const state = marks.state();
    await refreshFeeds(feeds, 'force', {
      archive,
      // In this thread: a fault shows where it is.
      reader: { feed: readFeed, page: async job => readStoryPage(job) },
      marks: { read: id => state.read.has(id), saved: id => state.saved.has(id) },
      inTurns: false,
      interval: 60,
      reading: { labels: {}, derive: true },
      emit: event => {
        if ('message' in event && event.message) notices.push(event.message);
      },
      pages: false,
      briefCommand,
      onNotice: message => notices.push(message),
      onMoved: () => {},
    });
    const arrived = feeds.flatMap(feed => [...archive.known(feed.id).keys()]);
    return { arrived, notices };
  } finally {
    archive.close();
    marks.close();
  }
}
