import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { startFeedServer } from '../../test/support/feed-server.ts';
import { FORBIDDEN, type SoakFeed, soakFeeds } from './feeds.ts';
import { cleanItem } from './stories.ts';

/** The feeds of the soak on a network that is not there: a proxy leads all of it to one server. */
export interface SoakServer {
  feeds: { name: string; url: string }[];
  /** What a program must have in its environment to get there. */
  env: Record<string, string>;
  /** Fetches of a feed so far. */
  fetches(name: string): number;
  requests(): number;
  /** What was asked for though no feed may lead there; emptied by asking. */
  trespasses(): string[];
  close(): Promise<void>;
}

const page = (n: number) =>
  `<html><head><title>Page ${n}</title></head><body><article><h1>Page ${n}</h1><p>${cleanItem('Page', n).body}</p></article></body></html>`;

/** Starts the server and its proxy. @param random decides what the feeds carry. */
export async function startSoakServer(random: () => number): Promise<SoakServer> {
  const server = await startFeedServer();
  const trespasses: string[] = [];
  const counts = new Map<string, number>();
  const feeds = soakFeeds(server.port);
  for (const { name, answer } of feeds) serveFeed(name, answer);
  for (let n = 0; n < 2000; n++) {
    const route = { body: page(n), contentType: 'text/html; charset=utf-8' };
    server.serve(`/page/Teaser/${n}`, route);
    server.serve(`/endless-page/${n}`, { shape: 'endless', contentType: 'text/html' });
  }
  const proxy = await startProxy(server.port, place => trespasses.push(place));

  function serveFeed(name: string, answer: SoakFeed['answer']): void {
    server.serve(`/${name}`, () => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return answer(count, random);
    });
  }

  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  let looked = 0;
  return {
    // Each on a host of its own, for what one asks a reader to wait holds for its host.
    feeds: [
      ...feeds.map(({ name }, i) => ({ name, url: `http://192.0.2.${i + 1}/${name}` })),
      // Nobody listens there, and the proxy is not asked.
      { name: 'down', url: 'http://127.0.0.1:9/down' },
      { name: 'unreachable', url: 'http://198.51.100.1/unreachable' },
    ],
    env: { http_proxy: address, https_proxy: address, no_proxy: '127.0.0.1' },
    fetches: name => counts.get(name) ?? 0,
    requests: () => server.requests.length,
    trespasses() {
      const direct = server.requests.slice(looked).filter(({ path }) => path.startsWith('/secret'));
      looked = server.requests.length;
      return [...trespasses.splice(0), ...direct.map(({ path }) => path)];
    },
    async close() {
      proxy.closeAllConnections();
      proxy.close();
      await server.close();
    },
  };
}

/** Leads what is asked of the addresses for documentation (RFC 5737) to the server, and nothing else anywhere. */
async function startProxy(port: number, onTrespass: (place: string) => void): Promise<Server> {
  const leads = (host: string, place: string) => {
    if (FORBIDDEN.includes(host)) onTrespass(place);
    return host.startsWith('192.0.2.');
  };
  // What goes over http is asked of the proxy itself (RFC 9112, section 3.2.2).
  const proxy = createServer((asked, response) => {
    const url = URL.parse(asked.url ?? '');
    if (!url || !leads(url.hostname.replace(/^\[|\]$/g, ''), url.href))
      return void response.writeHead(502).end();
    const { method, headers } = asked;
    const onward = request(
      { port, host: '127.0.0.1', path: url.pathname + url.search, method, headers },
      answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        pipeline(answer, response, () => {});
      },
    );
    // A connection that the server resets is one that is reset here, too.
    onward.on('error', () => asked.socket.resetAndDestroy());
    response.on('close', () => onward.destroy());
    onward.end();
  });
  proxy.on('connect', (asked: IncomingMessage, client: Socket) => {
    const place = asked.url ?? '';
    client.on('error', () => {});
    if (!leads(place.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''), place))
      return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.resetAndDestroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', () => resolve()));
  return proxy;
}
