import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader } from '../../src/archive/reader.ts';
import { readArticle } from '../../src/article/article.ts';
import { sectionText } from '../../src/article/plain-text.ts';
import { feedId } from '../../src/feed/identity.ts';
import { openConfig } from '../../src/profile/config.ts';
import { type ProfilePaths, profilePaths } from '../../src/profile/paths.ts';
import { askProgram, ProgramError } from '../../src/refresh/ask-program.ts';
import { openRefresher, type Refresher } from '../../src/refresh/client.ts';
import { briefByProgram } from '../../src/refresh/program-brief.ts';
import type { Entry } from '../../src/story.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-brief-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const node = (body: string, ...args: string[]) => [process.execPath, '-e', body, ...args];
const LIMITS = { deadline: 20_000, maxBytes: 1000 };
/** Ignores the wish to end, and holds its pipes. */
const HANGS = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
const FLOODS =
  "const more = () => { while (process.stdout.write('x'.repeat(65536))); process.stdout.once('drain', more) }; more()";

describe('a program', () => {
  it('answers what it is asked, its words as they are', async () => {
    const body = `process.stdout.write(process.argv[1] + require('fs').readFileSync(0, 'utf8').toUpperCase())`;
    expect(await askProgram(node(body, '$(id) ;'), 'hello', LIMITS)).toBe('$(id) ;HELLO');
    expect(await askProgram(['echo', 'unread'], 'x'.repeat(1_000_000), LIMITS)).toBe('unread\n');
  });

  it.each([
    ['hangs', node(HANGS), 'did not end within 0.7 s'],
    ['leaves another one behind that hangs', ['sh', '-c', 'sleep 30 & sleep 30'], 'did not end within 0.7 s'],
    ['floods', node(FLOODS), 'printed more than 1 KiB'],
    ['fails', node('process.exit(3)'), 'ended with code 3'],
    ['is killed', node("process.kill(process.pid, 'SIGKILL')"), 'ended by SIGKILL'],
    ['is not there', ['/no/such'], 'there is no such program'],
    ['cannot be', ['a\0b'], 'null bytes'],
  ])('that %s gives no answer', async (what, words, why) => {
    const deadline = what.includes('hangs') ? 700 : 20_000;
    const start = performance.now();
    await expect(askProgram(words, 'x', { deadline, maxBytes: 1024 })).rejects.toThrow(ProgramError);
    await expect(askProgram(words, 'x', { deadline, maxBytes: 1024 })).rejects.toThrow(why);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('is gone when it did not end in time', async () => {
    const pid = join(folder, 'pid');
    const words = node(`require('fs').writeFileSync(process.argv[1], String(process.pid)); ${HANGS}`, pid);
    const stop = new AbortController();
    const asked = askProgram(words, '', LIMITS, stop.signal);
    await expect.poll(() => existsSync(pid) && readFileSync(pid, 'utf8'), { timeout: 10_000 }).toMatch(/\d/);
    stop.abort();
    await expect(asked).rejects.toThrow(ProgramError);
    const alive = () => {
      try {
        return process.kill(Number(readFileSync(pid, 'utf8')), 0);
      } catch {
        return false;
      }
    };
    await expect.poll(alive, { timeout: 10_000 }).toBe(false);
  });
});

/** Answers with the title it was asked about, and writes each question down. */
const ANSWERS = `const fs = require('fs'); const asked = fs.readFileSync(0, 'utf8'); fs.appendFileSync(process.argv[1], asked);
  const { title, text } = JSON.parse(asked);
  console.log(JSON.stringify({ sections: [{ kind: 'why-it-matters', text: title + ' \\u001b[31mcounts.' }] }));`;
const WORDS =
  'The harbour office counted the ships again and wrote all the figures down for the council. '.repeat(12);

const entry = (n: number): Entry => ({
  identity: String(n),
  url: `https://tide.example/${n}`,
  title: `Item ${n}`,
  bylines: [],
  html: `<p>${WORDS}</p>`,
  tags: [],
  enclosures: [],
});
const stories = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const one = entry(i + 1);
    return { entry: one, article: readArticle(one, { derive: true }) };
  });

describe('stories', () => {
  it('of a program that always fails are kept as they are, and it is soon left alone', async () => {
    const log = join(folder, 'log');
    const command = node(`require('fs').appendFileSync(process.argv[1], 'x'); console.log('Sure!')`, log);
    const asked = stories(8);
    let same = 0;
    const trouble = await briefByProgram(asked, { command }, (story, article) => {
      if (story.article === article) same += 1;
    });
    expect(same).toBe(8);
    expect(readFileSync(log, 'utf8').length).toBeLessThanOrEqual(4);
    expect(trouble).toMatch(
      /^brief\.command: node: answered with something else than JSON \([34] of 8 stories\); it is left/,
    );
  });

  it('are not kept from the others by one on which the program hangs', async () => {
    const body = `const { title } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
      if (title === 'Item 2') setInterval(() => {}, 1000);
      else console.log(JSON.stringify({ sections: [{ kind: 'context', bullets: [title] }] }))`;
    const derived: Record<string, number> = {};
    const trouble = await briefByProgram(
      stories(4),
      { command: node(body), deadline: 3000 },
      ({ entry }, article) => {
        derived[entry.title] = article.document.derived.length;
      },
    );
    expect(derived).toEqual({ 'Item 1': 1, 'Item 2': 0, 'Item 3': 1, 'Item 4': 1 });
    expect(trouble).toBe('brief.command: node: did not end within 3 s (1 of 4 stories)');
  });
});

describe('a refresh', () => {
  let paths: ProfilePaths;
  let server: FeedServer;
  let refresher: Refresher;
  const log = () => join(folder, 'log');
  const asked = () =>
    readFileSync(log(), 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
  const item = (n: number, body: string) =>
    `<item><title>Item ${n}</title><guid>t-${n}</guid><link>https://tide.example/${n}</link><description><![CDATA[${body}]]></description></item>`;
  const serve = (...items: string[]) =>
    server.serve('/a', {
      body: `<rss version="2.0"><channel><title>Tide</title>${items.join('')}</channel></rss>`,
    });
  const long = (n: number) => item(n, `<p>${WORDS}</p>`);
  const refresh = () => {
    const url = server.url('/a');
    return refresher.refresh([{ id: feedId(url), url }], 'force');
  };
  async function configure(command: string[] | undefined): Promise<void> {
    await openConfig(paths).update(draft => {
      draft.settings.fullText = false;
      draft.feeds = [{ id: feedId(server.url('/a')), url: server.url('/a') }];
      draft.brief = command ? { command } : {};
    });
  }
  function derivedOf(title: string) {
    const reader = openReader(paths.archive);
    try {
      const ids = reader.read(db => db.prepare('SELECT id FROM stories').all()) as { id: string }[];
      const story = ids.map(({ id }) => reader.story(id)!).find(one => one.title === title);
      return story!.document.derived.map(section => ({ ...section, text: sectionText(section).text }));
    } finally {
      reader.close();
    }
  }

  beforeEach(async () => {
    paths = profilePaths({ NUTGRAF_HOME: folder });
    server = await startFeedServer();
    refresher = openRefresher(paths);
  });
  afterEach(async () => {
    await refresher.close();
    await server.close();
  });

  it('asks about each new story once that has no sections of the publisher, and keeps the answer', async () => {
    await configure(node(ANSWERS, log()));
    const own = item(
      3,
      `<p>${WORDS}</p><p><strong>Why it matters:</strong> The ships pay for the harbour.</p>`,
    );
    serve(long(1), item(2, 'Too short.'), own);
    await refresh();
    expect(asked()).toMatchObject([
      { title: 'Item 1', url: 'https://tide.example/1', text: expect.stringContaining('harbour') },
    ]);
    const expected = { kind: 'why-it-matters', label: 'Significance, by node', provenance: 'derived' };
    expect(derivedOf('Item 1')).toMatchObject([{ ...expected, text: 'Item 1 counts.' }]);
    serve(long(4), long(1), item(2, 'Too short.'), own);
    expect(await refresh()).toMatchObject({ added: 1, updated: 0 });
    expect(asked().map(({ title }) => title)).toEqual(['Item 1', 'Item 4']);
    expect(derivedOf('Item 1')).toMatchObject([{ ...expected, text: 'Item 1 counts.' }]);
  });

  it('runs nothing unless it is configured', async () => {
    await configure(undefined);
    serve(long(1));
    await refresh();
    expect(derivedOf('Item 1').filter(({ label }) => label.includes('by node'))).toEqual([]);
  });

  it('is as good with a program that floods, says why, and asks about no story again', async () => {
    await configure(
      node(`require('fs').appendFileSync(process.argv[1], require('fs').readFileSync(0)); ${FLOODS}`, log()),
    );
    const notices: string[] = [];
    refresher.subscribe(event => event.type === 'notice' && notices.push(event.message));
    serve(long(1), long(2));
    expect(await refresh()).toMatchObject({ added: 2, failed: 0 });
    expect(notices).toEqual(['brief.command: node: printed more than 256 KiB (2 of 2 stories)']);
    serve(long(1), long(2), item(3, 'Too short.'));
    expect(await refresh()).toMatchObject({ added: 1, updated: 0 });
    expect(asked()).toHaveLength(2);
  });

  it('ends at once when it is told to, and asks again when the feed has news', async () => {
    await configure(
      node(`require('fs').appendFileSync(process.argv[1], require('fs').readFileSync(0)); ${HANGS}`, log()),
    );
    serve(long(1));
    const ended = refresh();
    await expect.poll(() => existsSync(log()), { timeout: 10_000 }).toBe(true);
    const start = performance.now();
    await refresher.close();
    await ended;
    expect(performance.now() - start).toBeLessThan(5000);
    await configure(node(ANSWERS, log()));
    refresher = openRefresher(paths);
    serve(long(1), item(2, 'Too short.'));
    await refresh();
    expect(derivedOf('Item 1')).toMatchObject([{ text: 'Item 1 counts.' }]);
  });
});
