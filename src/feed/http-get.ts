import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { takeProxiesFromEnvironment } from './proxy.ts';

/** A server's answer to one request. Its body must be read, or left. */
export interface HttpAnswer {
  status: number;
  /** By names in lower case. */
  headers: IncomingHttpHeaders;
  /** As it comes in, decompressed. */
  body: Readable;
}

/** What is broken off is read as far as it goes, as browsers do. */
const LENIENT = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', () => createGunzip(LENIENT)],
  ['x-gzip', () => createGunzip(LENIENT)],
  ['deflate', () => createInflate(LENIENT)],
  ['br', () => createBrotliDecompress()],
]);
/** A body is packed once; more would be a bomb. */
const MOST_ENCODINGS = 2;

/**
 * Asks a web server once; no redirect is followed. Connections are kept for the next request to the same server. Node's own client
 * and not fetch, which takes twice as long for each answer (measured with 304s).
 * @param url http or https, without credentials.
 * @throws what Node throws for a server that cannot be reached, with its code.
 */
export async function httpGet(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  takeProxiesFromEnvironment();
  const message = await answerTo(url, headers, signal);
  return { status: message.statusCode ?? 0, headers: message.headers, body: decoded(message) };
}

function answerTo(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  isSecondTry = false,
): Promise<IncomingMessage> {
  const isSafe = url.startsWith('https:');
  const options = { signal, headers: { ...headers, 'accept-encoding': isSafe ? 'br, gzip' : 'gzip' } };
  return new Promise((resolve, reject) => {
    const request = (isSafe ? https : http).get(url, options, resolve);
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server has closed a kept connection just now: a new one may do (node:http, request.reusedSocket).
      if (request.reusedSocket && error.code === 'ECONNRESET' && !isSecondTry)
        answerTo(url, headers, signal, true).then(resolve, reject);
      else reject(error);
    });
  });
}

function decoded(message: IncomingMessage): Readable {
  const names = message.headers['content-encoding']?.toLowerCase().split(',') ?? [];
  const makers = names.slice(0, MOST_ENCODINGS).flatMap(name => DECODERS.get(name.trim()) ?? []);
  const decoders = makers.reverse().map(make => make());
  const last = decoders.at(-1);
  if (!last) return message;
  // Whoever reads the last of them is told of what goes wrong in all.
  pipeline([message, ...decoders], () => {});
  return last;
}

/** Leaves a body unread. One that is empty leaves its connection for the next request. */
export function leave({ status, body }: HttpAnswer): void {
  if (status === 304) body.resume();
  else body.destroy();
}
