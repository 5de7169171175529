import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

const item = (n: number, author: string, body: string) => `<item>
  <title>Story ${n}</title><link>https://news.example/${n}</link><guid isPermaLink="false">news-${n}</guid>
  <dc:creator>${author}</dc:creator><pubDate>Mon, 0${n} Jun 2026 08:00:00 GMT</pubDate>
  <content:encoded><![CDATA[${body}]]></content:encoded></item>`;

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour News</title><link>https://news.example/</link><description>News from the harbour</description>
${item(1, 'By NICOLE JAO', '<p>The port opened a second quay.</p><p><strong>Why it matters:</strong> Ships wait half as long.</p><ul><li>Two cranes</li><li>One rail line</li></ul>')}
${item(2, 'Nicole Jaoui', '<p>The ferry has a new timetable.</p>')}
${item(3, 'Tom Okoye and Nicole Jao', '<p>The lighthouse is lit again.</p><p><strong>Context:</strong> It had been dark since 2019.</p>')}
</channel></rss>`;

let home: ReturnType<typeof makeHome>;
let server: FeedServer;
const run = (...args: string[]) => runCli(args, { home: home.path });
const stories = async (...args: string[]) =>
  JSON.parse((await run('dump', '--json', ...args)).stdout).stories;

beforeEach(async () => {
  home = makeHome();
  server = await startFeedServer();
  server.serve('/feed.xml', { body: FEED, headers: { 'content-type': 'application/rss+xml' } });
});
afterEach(async () => {
  await server.close();
  home.remove();
});

describe('from a feed to the pipe', () => {
  it('adds a feed, refreshes it and prints its stories as JSON', async () => {
    const added = await run('add', server.url('/feed.xml'));
    expect(added).toMatchObject({ code: 0 });
    expect(added.stdout).toContain('Harbour News');
    expect(await run('refresh')).toMatchObject({ code: 0 });
    const all = await stories();
    expect(all.map((story: { title: string }) => story.title)).toEqual(['Story 3', 'Story 2', 'Story 1']);
    expect(all[2]).toMatchObject({
      url: 'https://news.example/1',
      published: '2026-06-01T08:00:00Z',
      authors: [{ name: 'Nicole Jao', key: 'nicole jao', followed: false }],
      feed: { title: 'Harbour News', url: server.url('/feed.xml') },
      read: false,
      saved: false,
      sections: [
        {
          kind: 'why-it-matters',
          label: 'Why it matters',
          provenance: 'publisher',
          text: 'Ships wait half as long.',
          bullets: ['Two cranes', 'One rail line'],
        },
      ],
    });
  });

  it('follows a person across spellings and shared bylines, and nobody of a similar name', async () => {
    await run('add', server.url('/feed.xml'));
    await run('refresh');
    expect(await run('follow', 'Nicole Jao')).toMatchObject({ code: 0 });
    const followed = await stories('is:followed');
    expect(followed.map((story: { title: string }) => story.title)).toEqual(['Story 3', 'Story 1']);
    expect((await run('follows')).stdout).toMatch(/Nicole Jao.*2 stories/);
    await run('unfollow', 'nicole jao');
    expect(await stories('is:followed')).toEqual([]);
  });

  it('keeps read and saved marks when the archive is deleted', async () => {
    await run('add', server.url('/feed.xml'));
    await run('refresh');
    const [newest, middle] = await stories();
    expect(await run('mark', 'read', newest.id)).toMatchObject({ code: 0 });
    expect(await run('mark', 'saved', middle.id.slice(0, 8))).toMatchObject({ code: 0 });
    for (const tail of ['', '-wal', '-shm']) rmSync(join(home.path, `archive.db${tail}`), { force: true });
    // The saved one is back before any feed was asked.
    expect(await stories('is:saved')).toMatchObject([{ id: middle.id, title: 'Story 2', saved: true }]);
    await run('refresh');
    expect(await stories('is:read')).toMatchObject([{ id: newest.id }]);
    expect(await stories('is:saved')).toMatchObject([{ id: middle.id, url: 'https://news.example/2' }]);
    expect((await stories('is:unread')).length).toBe(2);
  });

  it('reads a feed from a file and from a program, and keeps both out of an export', async () => {
    const file = join(home.path, 'my feed.xml');
    writeFileSync(file, FEED);
    const print = ['-e', 'process.stdout.write(require("fs").readFileSync(process.argv[1]))', file];
    expect(await run('add', file)).toMatchObject({ code: 0 });
    expect(await run('add', '--exec', '--', process.execPath, ...print)).toMatchObject({ code: 0 });
    expect(await run('refresh')).toMatchObject({ code: 0 });
    expect((await stories()).length).toBe(6);
    const exported = await run('export');
    expect(exported.stdout).not.toContain('my feed.xml');
    expect(exported.stderr).toContain('2 feeds left out');
  });

  it('takes subscriptions over from an OPML file, all of it or nothing', async () => {
    const opml = (url: string) =>
      `<opml version="2.0"><body><outline text="Sea"><outline type="rss" text="Harbour" xmlUrl="${url}"/></outline></body></opml>`;
    const good = await runCli(['import', '-'], { home: home.path, input: opml(server.url('/feed.xml')) });
    expect(good).toMatchObject({ code: 0, stdout: '1 feed added, 0 already there\n' });
    const bad = await runCli(['import', '-'], { home: home.path, input: opml('file:///etc/passwd') });
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(/line 1: .*is no web address; nothing was imported/);
    const { feeds } = JSON.parse((await run('feeds', '--json')).stdout);
    expect(feeds).toMatchObject([{ title: 'Harbour', folder: 'Sea', url: server.url('/feed.xml') }]);
    expect((await run('export')).stdout).toContain(server.url('/feed.xml'));
  });

  it("finds a site's feed, and asks for one of several instead of guessing", async () => {
    const page = (...links: string[]) =>
      `<html><head>${links.map(link => `<link rel="alternate" type="application/rss+xml" title="${link}" href="${link}">`).join('')}</head></html>`;
    server.serve('/one', { body: page('/feed.xml'), contentType: 'text/html' });
    expect((await run('add', server.url('/one'))).stdout).toContain(server.url('/feed.xml'));
    server.serve('/other.xml', {
      body: FEED.replace('Harbour News', 'Other News')
        .replaceAll('Story', 'Tale')
        .replaceAll('news-', 'other-'),
    });
    server.serve('/many', { body: page('/feed.xml', '/other.xml'), contentType: 'text/html' });
    const several = await run('add', server.url('/many'));
    expect(several.code).toBe(2);
    expect(several.stderr).toContain(server.url('/other.xml'));
    expect(JSON.parse((await run('feeds', '--json')).stdout).feeds.length).toBe(1);
    server.remove('/feed.xml');
    server.serve('/none', { body: '<html><body>Nothing</body></html>', contentType: 'text/html' });
    const none = await run('add', server.url('/none'));
    expect(none.code).toBe(1);
    expect(none.stderr).toMatch(/no feed/);
  });

  it('sends the password in an address to its server and shows it nowhere', async () => {
    server.serve('/private.xml', { body: FEED, auth: 'alice:s3cret' });
    const address = server.url('/private.xml').replace('http://', 'http://alice:s3cret@');
    const seen = [
      await run('add', address),
      await run('refresh'),
      await run('feeds'),
      await run('feeds', '--json'),
    ];
    seen.push(await run('dump', '--json'), await run('export'), await run('doctor'));
    server.serve('/private.xml', { status: 500, body: 'no' });
    seen.push(await run('refresh'), await run('feeds'));
    expect(JSON.parse(seen[4]!.stdout).stories.length).toBe(3);
    for (const { stdout, stderr } of seen) expect(stdout + stderr).not.toMatch(/s3cret|alice/);
  });

  it('ships the schema of its JSON as a file, the one that --schema prints', async () => {
    const printed = JSON.parse((await run('dump', '--schema')).stdout);
    const file = new URL('../../dist/dump-schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(printed);
  });

  it('shows a sample edition until the first feed is added', async () => {
    const before = await run('dump', '--json');
    const sample = JSON.parse(before.stdout);
    expect(sample.stories.length).toBeGreaterThanOrEqual(24);
    expect(before.stderr).toContain('sample');
    await run('add', server.url('/feed.xml'));
    await run('refresh');
    expect((await stories()).length).toBe(3);
  });
});

describe('what goes wrong', () => {
  it('tells which feed failed and why, prints what was got, and exits with 3', async () => {
    server.serve('/broken.xml', { status: 500, body: 'oops' });
    await run('add', '--no-check', server.url('/broken.xml'), server.url('/feed.xml'));
    const result = await run('refresh');
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/broken\.xml.*500/);
    expect((await stories()).length).toBe(3);
    const feeds = JSON.parse((await run('feeds', '--json')).stdout).feeds;
    expect(feeds.map((feed: { status: string }) => feed.status).sort()).toEqual(['failing', 'ok']);
  });

  it('exits with 1 when every feed failed', async () => {
    server.serve('/broken.xml', { status: 500, body: 'oops' });
    await run('add', '--no-check', server.url('/broken.xml'));
    expect((await run('refresh')).code).toBe(1);
  });

  it.each([
    ['an unknown command', ['dmup'], /dump/],
    ['an unknown option', ['dump', '--jsn'], /--json/],
    ['a bad query, pointing at the place', ['dump', 'is:unred'], /is:unred\n\s*\^/],
    ['a bad number', ['dump', '--limit', 'many'], /--limit/],
    ['a missing address', ['add'], /url/],
  ])('answers %s with exit code 2', async (_what, args, words) => {
    const result = await run(...args);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(words);
  });

  it('never shows a stack trace', async () => {
    for (const args of [
      ['show', '/no/such/file'],
      ['mark', 'read', '0123456789abcdef'],
      ['remove', 'nothing'],
      ['config', 'set', 'x', '1'],
    ]) {
      const { code, stderr } = await run(...args);
      expect(code).toBeGreaterThan(0);
      expect(stderr).toMatch(/^nutgraf: /);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
