import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedError } from '../../src/feed/error.ts';
import {
  type FetchOptions,
  type FetchRequest,
  type FetchResult,
  fetchFeed,
  USER_AGENT,
} from '../../src/feed/fetch.ts';
import { redirectTarget } from '../../src/feed/redirect.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

const BODY = '<rss version="2.0"><channel><title>News</title></channel></rss>';
const NOW = Date.UTC(2026, 10, 22, 12);

let server: FeedServer;
beforeEach(async () => {
  server = await startFeedServer();
});
afterEach(() => server.close());

async function body(request: FetchRequest, options?: FetchOptions) {
  const result = await fetchFeed(request, options);
  expect(result.kind).toBe('body');
  return result as Extract<FetchResult, { kind: 'body' }>;
}

async function failure(request: FetchRequest, options?: FetchOptions): Promise<FeedError> {
  const error = await fetchFeed(request, options).then(
    () => undefined,
    (reason: FeedError) => reason,
  );
  expect(error?.name).toBe('FeedError');
  expect(error!.message).not.toContain('\n');
  return error!;
}

describe('a plain request', () => {
  it('gets the bytes and what the server says about them', async () => {
    server.serve('/feed.xml', { body: BODY, etag: 'W/"a"', lastModified: 'Sun, 01 Nov 2026 00:00:00 GMT' });
    const result = await body({ url: server.url('/feed.xml') });
    expect(Buffer.from(result.bytes).toString()).toBe(BODY);
    expect(result).toMatchObject({
      etag: 'W/"a"',
      lastModified: 'Sun, 01 Nov 2026 00:00:00 GMT',
      contentType: 'application/rss+xml; charset=utf-8',
      url: server.url('/feed.xml'),
    });
    expect(result.movedTo).toBeUndefined();
  });

  it('names the program and its address to the server', async () => {
    server.serve('/feed.xml', { body: BODY });
    await body({ url: server.url('/feed.xml') });
    expect(server.requests[0]?.headers['user-agent']).toBe(USER_AGENT);
    expect(USER_AGENT).toMatch(/^nutgraf\/.*https:\/\//);
  });

  it.each(['gzip', 'br'] as const)('reads a body sent as %s', async encoding => {
    server.serve('/feed.xml', { body: BODY, encoding });
    const { bytes } = await body({ url: server.url('/feed.xml') });
    expect(Buffer.from(bytes).toString()).toBe(BODY);
  });

  it('reads a file that is stored compressed', async () => {
    server.serve('/feed.xml.gz', { body: gzipSync(BODY), contentType: 'application/gzip' });
    const { bytes } = await body({ url: server.url('/feed.xml.gz') });
    expect(Buffer.from(bytes).toString()).toBe(BODY);
  });
});

describe('a feed that did not change', () => {
  it('is told by ETag and Last-Modified, sent back verbatim', async () => {
    server.serve('/e', { body: BODY, etag: 'W/"odd  etag"' });
    server.serve('/m', { body: BODY, lastModified: 'Sun, 1 Nov 2026 0:00:00 GMT' });
    const first = await body({ url: server.url('/e') });
    expect(await fetchFeed({ url: server.url('/e'), etag: first.etag! })).toMatchObject({
      kind: 'unchanged',
      etag: 'W/"odd  etag"',
    });
    const second = await body({ url: server.url('/m') });
    const again = await fetchFeed({ url: server.url('/m'), lastModified: second.lastModified! });
    expect(again.kind).toBe('unchanged');
    expect(server.requests.map(({ status }) => status)).toEqual([200, 304, 200, 304]);
  });

  it('is told by its body where the server knows no validators', async () => {
    server.serve('/feed.xml', { body: BODY });
    const { bodyHash } = await body({ url: server.url('/feed.xml') });
    expect((await fetchFeed({ url: server.url('/feed.xml'), bodyHash })).kind).toBe('unchanged');
    server.serve('/feed.xml', { body: `${BODY} ` });
    expect((await fetchFeed({ url: server.url('/feed.xml'), bodyHash })).kind).toBe('body');
  });
});

describe('redirects', () => {
  it('remember the new address only when every hop is permanent', async () => {
    server.redirect('/a', '/b', 301);
    server.redirect('/b', '/c', 308);
    server.serve('/c', { body: BODY });
    const moved = await body({ url: server.url('/a') });
    expect(moved).toMatchObject({ movedTo: server.url('/c'), url: server.url('/c') });
    for (const status of [302, 303, 307] as const) {
      server.redirect('/b', '/c', status);
      const result = await body({ url: server.url('/a') });
      expect(result.movedTo).toBeUndefined();
      expect(result.url).toBe(server.url('/c'));
    }
  });

  it('also tell of the move when the target did not change', async () => {
    server.redirect('/a', '/b');
    server.serve('/b', { body: BODY, etag: '"1"' });
    const result = await fetchFeed({ url: server.url('/a'), etag: '"1"' });
    expect(result).toMatchObject({ kind: 'unchanged', movedTo: server.url('/b') });
  });

  it('end after ten hops', async () => {
    server.redirect('/a', '/b');
    server.redirect('/b', '/a');
    const error = await failure({ url: server.url('/a') });
    expect(error.code).toBe('redirect');
    expect(server.requests).toHaveLength(11);
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/feed', 'javascript:alert(1)', 'http://'])(
    'never lead to %s',
    async target => {
      server.redirect('/a', target);
      expect((await failure({ url: server.url('/a') })).code).toBe('redirect');
    },
  );

  it('never give up a safe connection', () => {
    const target = (from: string, location: string) => String(redirectTarget(new URL(from), location));
    expect(target('https://a.example/x', 'http://a.example/y')).toBe('from https to http (a.example)');
    expect(target('https://a.example/x', '/y')).toBe('https://a.example/y');
    expect(target('http://a.example/x', 'https://b.example/')).toBe('https://b.example/');
  });

  it('never lead from a public host into the local network', async () => {
    server.serve('/secret', { body: BODY });
    server.redirect('/a', server.url('/secret'));
    const url = `http://localhost:${server.port}/a`;
    // The look-up says where the name is: on the web, or on this machine, where it really is.
    const error = await failure({ url }, { resolve: async () => ['203.0.113.7'] });
    expect(error).toMatchObject({ code: 'redirect' });
    expect(error.message).toContain('local network');
    expect(server.requests.map(({ path }) => path)).toEqual(['/a']);
    await body({ url });
  });
});

describe('limits', () => {
  it('end a body that is too large, also one that only unpacks to that', async () => {
    server.serve('/big', { body: 'x'.repeat(5000) });
    server.serve('/bomb', { shape: 'bomb' });
    server.serve('/bomb.gz', { body: gzipSync(Buffer.alloc(1_000_000)) });
    server.serve('/endless', { shape: 'endless' });
    for (const path of ['/big', '/bomb', '/bomb.gz', '/endless']) {
      const error = await failure({ url: server.url(path) }, { maxBytes: 4096 });
      expect(error.code).toBe('too-big');
    }
  });

  it.each(['slow', 'silent'] as const)('end a %s answer at the deadline', async shape => {
    server.serve('/feed.xml', { shape });
    const error = await failure({ url: server.url('/feed.xml') }, { deadline: 100 });
    expect(error.code).toBe('timeout');
  });

  it('count redirects into the deadline', async () => {
    server.redirect('/a', '/b');
    server.serve('/b', { shape: 'silent' });
    expect((await failure({ url: server.url('/a') }, { deadline: 100 })).code).toBe('timeout');
  });
});

describe('answers that are no feed', () => {
  it('say what the status means', async () => {
    for (const status of [401, 403, 404, 418, 451, 500, 503]) {
      server.serve('/feed.xml', { status });
      const error = await failure({ url: server.url('/feed.xml') });
      expect(error).toMatchObject({ code: 'http', status });
      expect(error.message).toContain(`(${status})`);
      expect(error.message).toContain('/feed.xml');
    }
  });

  it('tell a feed that is gone', async () => {
    server.serve('/feed.xml', { status: 410 });
    expect(await failure({ url: server.url('/feed.xml') })).toMatchObject({ code: 'gone', status: 410 });
  });

  it('carry Retry-After in seconds and as a date, a day at most', async () => {
    const retry = async (value: string) => {
      server.serve('/feed.xml', { status: 429, headers: { 'retry-after': value } });
      return (await failure({ url: server.url('/feed.xml') }, { now: NOW })).retryAt;
    };
    expect(await retry('120')).toBe(NOW + 120_000);
    expect(await retry('Sun, 22 Nov 2026 13:00:00 GMT')).toBe(NOW + 3_600_000);
    expect(await retry('99999999')).toBe(NOW + 24 * 3_600_000);
    expect(await retry('Sun, 22 Nov 2020 13:00:00 GMT')).toBeUndefined();
    expect(await retry('soon')).toBeUndefined();
  });

  it('say in words why there is no connection', async () => {
    const closed = await startFeedServer();
    const url = closed.url('/feed.xml');
    await closed.close();
    const refused = await failure({ url });
    expect(refused.code).toBe('network');
    expect(refused.message).toContain('refused');
    server.serve('/broken', { shape: 'broken-off' });
    expect((await failure({ url: server.url('/broken') })).message).toContain('broke off');
    server.serve('/garbled', { body: 'no gzip', headers: { 'content-encoding': 'gzip' } });
    expect((await failure({ url: server.url('/garbled') })).message).toContain('compressed');
  });
});

describe('freshness', () => {
  const fresh = async (headers: Record<string, string>) => {
    server.serve('/feed.xml', { body: BODY, headers });
    return (await body({ url: server.url('/feed.xml') }, { now: NOW })).freshUntil;
  };

  it('comes from max-age before Expires, less the age', async () => {
    const expires = 'Sun, 22 Nov 2026 14:00:00 GMT';
    expect(await fresh({ 'cache-control': 'public, max-age=600', expires })).toBe(NOW + 600_000);
    expect(await fresh({ 'cache-control': 'max-age=600', age: '100' })).toBe(NOW + 500_000);
    expect(await fresh({ expires })).toBe(NOW + 2 * 3_600_000);
    expect(await fresh({ 'cache-control': 'no-cache, max-age=600' })).toBeUndefined();
    expect(await fresh({ expires: '0' })).toBeUndefined();
  });
});

describe('a user name and a password in the address', () => {
  it('reach their server as a header and nobody else', async () => {
    const other = await startFeedServer();
    other.serve('/elsewhere', { body: BODY });
    server.serve('/feed.xml', { body: BODY, auth: 'jo:s3cret/ü' });
    const url = `http://jo:s3cret%2F%C3%BC@127.0.0.1:${server.port}`;
    const result = await body({ url: `${url}/feed.xml` });
    expect(result.url).toBe(server.url('/feed.xml'));
    server.redirect('/away', other.url('/elsewhere'));
    server.redirect('/here', '/feed.xml');
    await body({ url: `${url}/away` });
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    expect((await body({ url: `${url}/here` })).movedTo).toBe(`${url}/feed.xml`);
    await other.close();
  });

  it('never show in a message', async () => {
    const error = await failure({ url: `http://jo:wrong@127.0.0.1:${server.port}/nothing` });
    expect(error.message).not.toMatch(/jo|wrong/);
  });
});

describe('files', () => {
  it.each(['file://elsewhere/feed.xml', 'file:///%zz', 'file:///a%2Fb', 'file:///a%00b'])(
    'are not there for %s, which is the path of none',
    async url => {
      expect((await failure({ url }, { allowLocal: true })).message).toMatch(
        /not the path of a file|cannot be read/,
      );
    },
  );

  it('are named without what acts on a terminal', async () => {
    const { message } = await failure(
      { url: 'file:///no%1b]0;owned%07/feed%E2%80%AE' },
      { allowLocal: true },
    );
    expect(message).toBe('/no/feed: no such file');
  });

  it('are read only where that is allowed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-feed-'));
    const file = join(folder, 'my feed.xml');
    writeFileSync(file, BODY);
    const url = pathToFileURL(file).href;
    expect((await failure({ url })).code).toBe('refused');
    const result = await body({ url }, { allowLocal: true });
    expect(Buffer.from(result.bytes).toString()).toBe(BODY);
    const again = await fetchFeed({ url, bodyHash: result.bodyHash }, { allowLocal: true });
    expect(again.kind).toBe('unchanged');
    const missing = await failure({ url: `${url}.gone` }, { allowLocal: true });
    expect(missing.message).toContain('my feed.xml.gone: no such file');
    rmSync(folder, { recursive: true });
  });

  it.each(['ftp://example.org/x', 'data:text/xml,<rss/>', 'exec:ls', 'not a url'])(
    'refuses %s',
    async url => {
      expect((await failure({ url }, { allowLocal: true })).code).toBe('refused');
    },
  );
});
