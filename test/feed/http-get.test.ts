import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { httpGet, leave } from '../../src/feed/http-get.ts';

async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
const serve = (listener: RequestListener) => listening(createHttpServer(listener));
const get = (url: string) => httpGet(url, {}, new AbortController().signal);
const endOf = async (url: string) => {
  const answer = await get(url);
  leave(answer);
  await once(answer.body, 'close');
};

describe('one request', () => {
  it('keeps its connection for the next one, also where the answer has no body', async () => {
    const server = createHttpServer((_, response) => response.writeHead(304).end());
    let connections = 0;
    server.on('connection', () => connections++);
    const url = await listening(server);
    for (let i = 0; i < 3; i++) await endOf(url);
    expect(connections).toBe(1);
  });

  it('is made again where the server closes a kept connection on it, but not for ever', async () => {
    let connections = 0;
    let isGone = false;
    const server = createServer(socket => {
      connections += 1;
      let requests = 0;
      socket.on('data', () => {
        if (isGone || ++requests > 1) socket.destroy();
        else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
      });
      socket.on('error', () => {});
    });
    const url = await listening(server);
    for (let i = 0; i < 2; i++) expect(await text((await get(url)).body)).toBe('ok');
    expect(connections).toBe(2);
    isGone = true;
    await expect(get(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(connections).toBe(3);
  });

  it('unpacks what is packed, twice at most', async () => {
    const packed = { gzip: gzipSync('a feed'), deflate: deflateSync('a feed'), 'X-GZIP': gzipSync('a feed') };
    for (const [encoding, body] of Object.entries(packed)) {
      const url = await serve((_, response) => response.setHeader('content-encoding', encoding).end(body));
      expect(await text((await get(url)).body), encoding).toBe('a feed');
    }
    const nested = (times: number) => {
      let body: Uint8Array = Buffer.from('a feed');
      for (let i = 0; i < times; i++) body = gzipSync(body);
      return serve((_, response) =>
        response.setHeader('content-encoding', Array(times).fill('gzip').join(', ')).end(body),
      );
    };
    expect(await text((await get(await nested(2))).body)).toBe('a feed');
    expect(await text((await get(await nested(3))).body)).not.toBe('a feed');
  });

  it('says what is wrong with a packed body', async () => {
    const url = await serve((_, response) =>
      response.setHeader('content-encoding', 'gzip').end('no gzip at all'),
    );
    await expect(get(url).then(({ body }) => text(body))).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
  });
});
