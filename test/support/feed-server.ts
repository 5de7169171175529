import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib';

/** What the server answers on a path. */
export interface Route {
  status?: number;
  body?: string | Uint8Array;
  /** Over the default `application/rss+xml; charset=utf-8`. */
  contentType?: string;
  headers?: Record<string, string>;
  /** With a validator, a request that repeats it gets 304. */
  etag?: string;
  lastModified?: string;
  encoding?: 'gzip' | 'br';
  /**
   * `slow` sends headers and a first byte, then nothing; `dripping` a byte now and then; `endless` never stops sending;
   * `bomb` is a gzip of 200 MB; `reset` breaks the connection without an answer, `truncated` in the middle of the body.
   */
  shape?: 'slow' | 'dripping' | 'endless' | 'bomb' | 'silent' | 'broken-off' | 'reset' | 'truncated';
  /** Basic authentication the request must carry, as `user:password`. */
  auth?: string;
  /** Answers once `release()` is called. */
  held?: boolean;
}

export interface LoggedRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Status it was answered with. */
  status: number;
}

/** A real HTTP server on the loopback address for tests of feeds. */
export interface FeedServer {
  readonly port: number;
  readonly requests: LoggedRequest[];
  /** Most requests that were under way at the same time. */
  readonly busiest: number;
  url(path: string): string;
  /** Sets what a path answers; a function is asked at every request. */
  serve(path: string, route: Route | ((request: IncomingMessage, count: number) => Route)): void;
  redirect(path: string, to: string, status?: 301 | 302 | 303 | 307 | 308): void;
  remove(path: string): void;
  /** Lets held answers go. */
  release(): void;
  close(): Promise<void>;
}

type Handler = Route | ((request: IncomingMessage, count: number) => Route);

/** Starts a server on a free port of 127.0.0.1. */
export async function startFeedServer(): Promise<FeedServer> {
  const server = new LocalFeedServer();
  await server.listen();
  return server;
}

class LocalFeedServer implements FeedServer {
  readonly requests: LoggedRequest[] = [];
  busiest = 0;
  readonly #routes = new Map<string, Handler>();
  readonly #counts = new Map<string, number>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  #held: (() => void)[] = [];
  #busy = 0;

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  listen(): Promise<void> {
    return new Promise(resolve => this.#server.listen(0, '127.0.0.1', () => resolve()));
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  serve(path: string, route: Handler): void {
    this.#routes.set(path, route);
  }

  redirect(path: string, to: string, status: 301 | 302 | 303 | 307 | 308 = 301): void {
    this.serve(path, { status, headers: { location: to } });
  }

  remove(path: string): void {
    this.#routes.delete(path);
  }

  release(): void {
    const waiting = this.#held;
    this.#held = [];
    for (const go of waiting) go();
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise(resolve => this.#server.close(() => resolve()));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    const count = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, count);
    this.busiest = Math.max(this.busiest, ++this.#busy);
    response.once('close', () => this.#busy--);
    const handler = this.#routes.get(path);
    const route =
      typeof handler === 'function'
        ? handler(request, count)
        : (handler ?? { status: 404, body: 'not here' });
    const status = statusFor(route, request);
    this.requests.push({ method: request.method ?? '', path, headers: request.headers, status });
    const send = () => sendRoute(route, status, response);
    if (route.held) this.#held.push(send);
    else send();
  }
}

function statusFor(route: Route, { headers }: IncomingMessage): number {
  if (route.auth && headers.authorization !== `Basic ${Buffer.from(route.auth).toString('base64')}`)
    return 401;
  const same = route.etag
    ? headers['if-none-match'] === route.etag
    : route.lastModified !== undefined && headers['if-modified-since'] === route.lastModified;
  return same ? 304 : (route.status ?? 200);
}

function sendRoute(route: Route, status: number, response: ServerResponse): void {
  if (route.shape === 'silent') return;
  if (route.shape === 'reset') return void response.socket?.resetAndDestroy();
  response.statusCode = status;
  response.setHeader('content-type', route.contentType ?? 'application/rss+xml; charset=utf-8');
  if (route.etag) response.setHeader('etag', route.etag);
  if (route.lastModified) response.setHeader('last-modified', route.lastModified);
  for (const [name, value] of Object.entries(route.headers ?? {})) response.setHeader(name, value);
  if (status === 304 || status === 204) response.end();
  else if (route.shape === 'bomb') sendBomb(response);
  else if (route.shape === 'endless') sendForever(response);
  else if (route.shape === 'slow') response.write('<');
  else if (route.shape === 'dripping') sendDrops(response);
  else if (route.shape === 'truncated') sendHalf(route, response);
  else if (route.shape === 'broken-off') response.write('<rss', () => response.destroy());
  else sendBody(route, response);
}

function sendBody(route: Route, response: ServerResponse): void {
  const body = Buffer.from(route.body ?? '');
  if (route.encoding) response.setHeader('content-encoding', route.encoding);
  const packed =
    route.encoding === 'gzip' ? gzipSync(body) : route.encoding === 'br' ? brotliCompressSync(body) : body;
  response.end(packed);
}

function sendDrops(response: ServerResponse): void {
  const drop = setInterval(() => response.write(' '), 200);
  response.once('close', () => clearInterval(drop));
}

function sendHalf({ body = '' }: Route, response: ServerResponse): void {
  const bytes = Buffer.from(body);
  response.setHeader('content-length', bytes.length);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

function sendBomb(response: ServerResponse): void {
  response.setHeader('content-encoding', 'gzip');
  const zip = createGzip();
  zip.pipe(response);
  const block = Buffer.alloc(1024 * 1024, ' ');
  let left = 200;
  const more = () => {
    while (left-- > 0) if (!zip.write(block)) return void zip.once('drain', more);
    zip.end();
  };
  response.once('close', () => zip.destroy());
  more();
}

function sendForever(response: ServerResponse): void {
  const block = Buffer.alloc(64 * 1024, ' ');
  const more = () => {
    while (!response.destroyed) if (!response.write(block)) return void response.once('drain', more);
  };
  more();
}
