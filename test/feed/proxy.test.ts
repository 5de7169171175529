import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

const FETCH = fileURLToPath(new URL('../../src/feed/fetch.ts', import.meta.url));

let server: FeedServer;
let asked: string[];
const proxy = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.end('<rss/>');
});
proxy.on('connect', (request: IncomingMessage, client: Socket) => {
  asked.push(`CONNECT ${request.url}`);
  const upstream = connect(server.port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  client.on('error', () => upstream.destroy());
  upstream.on('error', () => client.destroy());
});

beforeEach(async () => {
  asked = [];
  server = await startFeedServer();
  server.serve('/feed.xml', { body: '<rss/>' });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});
afterEach(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await server.close();
});

/** Fetches in a process of its own, since a process settles its proxies once. */
async function fetchWith(env: Record<string, string>, url: string): Promise<string> {
  const script = `import { fetchFeed } from ${JSON.stringify(FETCH)};
    console.log(await fetchFeed({ url: ${JSON.stringify(url)} }).then(({ kind }) => kind, ({ code }) => code));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env.PATH, ...env },
  });
  const [out] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return out.trim();
}

it('goes through the proxy the environment names, and past it where that says so', async () => {
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  expect(await fetchWith({ http_proxy: address }, 'http://feeds.invalid/feed.xml')).toBe('body');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('feeds.invalid');
  expect(await fetchWith({ http_proxy: address, no_proxy: '127.0.0.1' }, server.url('/feed.xml'))).toBe(
    'body',
  );
  expect(asked).toHaveLength(1);
});

it('has the proxy lead to a server that is asked over https, and tells it nothing of what is asked', async () => {
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  // The server behind it speaks no TLS.
  expect(await fetchWith({ https_proxy: address }, 'https://feeds.invalid/secret.xml')).toBe('network');
  expect(asked).toEqual(['CONNECT feeds.invalid:443']);
});
