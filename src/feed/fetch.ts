import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import manifest from '../../package.json' with { type: 'json' };
import { COMMAND_SCHEME, runCommandFeed } from './command-feed.ts';
import { FeedError } from './error.ts';
import { httpFailure } from './http-failure.ts';
import { type HttpAnswer, httpGet, leave } from './http-get.ts';
import { freshTime } from './http-time.ts';
import { leadsInside, type Resolve } from './network-address.ts';
import { networkFailure } from './network-failure.ts';
import { feedName, publicUrl } from './public-url.ts';
import { isPermanent, isRedirect, redirectTarget } from './redirect.ts';

const DEADLINE = 20_000;
const MAX_BYTES = 15 * 1024 * 1024;
const MAX_HOPS = 10;
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
  'application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5';
/** How nutgraf names itself to servers. */
export const USER_AGENT = `${manifest.name}/${manifest.version} (+https://www.npmjs.com/package/${manifest.name})`;

export interface FetchRequest {
  /** http, https, or file when allowed. May carry a user name and a password. */
  url: string;
  /** What the last response said, verbatim. */
  etag?: string;
  lastModified?: string;
  bodyHash?: string;
}

export interface FetchOptions {
  /** Milliseconds for the whole request, redirects and body included. */
  deadline?: number;
  /** Most bytes of a body, after decompression. */
  maxBytes?: number;
  userAgent?: string;
  /** Value of the Accept header. */
  accept?: string;
  /** Milliseconds since the epoch. */
  now?: number;
  /** Whether file: URLs may be read and the programs of exec: addresses run. */
  allowLocal?: boolean;
  /** Ends the request early. */
  signal?: AbortSignal;
  /** Looks up host names. */
  resolve?: Resolve;
}

interface Validators {
  etag?: string;
  lastModified?: string;
  /** Milliseconds since the epoch until which the server calls its answer fresh. */
  freshUntil?: number;
  /** Where permanent redirects alone led. */
  movedTo?: string;
}

export type FetchResult =
  | ({ kind: 'unchanged'; bodyHash?: string } & Validators)
  | ({
      kind: 'body';
      bytes: Uint8Array;
      contentType?: string;
      /** Where the body came from, after redirects, without credentials. */
      url: string;
      bodyHash: string;
    } & Validators);

type Limits = Required<Pick<FetchOptions, 'maxBytes' | 'now'>> & { deadline: number };

/**
 * Fetches a feed, unless it is as it was: then the result says `unchanged`.
 * @throws FeedError for anything but a 2xx or 304 answer within the limits.
 */
export async function fetchFeed(request: FetchRequest, options: FetchOptions = {}): Promise<FetchResult> {
  const limits = {
    maxBytes: options.maxBytes ?? MAX_BYTES,
    now: options.now ?? Date.now(),
    deadline: options.deadline ?? DEADLINE,
  };
  const url = URL.parse(request.url);
  if (url?.protocol === 'file:' && options.allowLocal) return readFeedFile(request, url, limits);
  if (request.url.startsWith(COMMAND_SCHEME) && options.allowLocal) {
    return fromBytes(request, await runCommandFeed(request.url, limits, options.signal), {
      url: request.url,
    });
  }
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new FeedError('refused', `${feedName(request.url)}: not an http or https address`);
  }
  return fetchOverHttp(request, url, options, limits);
}

function filePath(url: URL): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    // Another host's, or not rightly escaped.
    return undefined;
  }
}

async function readFeedFile(request: FetchRequest, url: URL, limits: Limits): Promise<FetchResult> {
  const path = filePath(url);
  if (path === undefined) throw new FeedError('refused', `${feedName(request.url)}: not the path of a file`);
  try {
    const found = await stat(path);
    // A device or a pipe may never end.
    if (!found.isFile()) throw new FeedError('refused', `${path}: not a file`);
    const { size } = found;
    if (size > limits.maxBytes) throw tooBig(request.url, limits.maxBytes);
    return fromBytes(request, await readFile(path), { url: url.href });
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : `cannot be read (${code ?? 'unknown error'})`;
    throw new FeedError('network', `${path}: ${reason}`, { cause: error });
  }
}

async function fetchOverHttp(
  request: FetchRequest,
  url: URL,
  options: FetchOptions,
  limits: Limits,
): Promise<FetchResult> {
  const timeout = AbortSignal.timeout(limits.deadline);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    const { answer, at, moved } = await follow(request, url, options, signal);
    return await read(request, answer, limits, {
      url: publicUrl(at.href),
      ...(moved ? { movedTo: moved } : {}),
    });
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (timeout.aborted) {
      const seconds = Math.round(limits.deadline / 100) / 10;
      throw new FeedError(
        'timeout',
        `${feedName(request.url)}: no complete answer within ${seconds} s; try again later`,
      );
    }
    if (signal.aborted) throw new FeedError('network', `${feedName(request.url)}: stopped`);
    throw networkFailure(request.url, error);
  }
}

function requestHeaders(request: FetchRequest, url: URL, home: URL, options: FetchOptions) {
  const headers: Record<string, string> = {
    accept: options.accept ?? ACCEPT,
    'user-agent': options.userAgent ?? USER_AGENT,
  };
  if (request.etag) headers['if-none-match'] = request.etag;
  if (request.lastModified) headers['if-modified-since'] = request.lastModified;
  // Only the server they were written for may see the credentials.
  if (url.origin === home.origin && (home.username !== '' || home.password !== '')) {
    const pair = `${decodeURIComponent(home.username)}:${decodeURIComponent(home.password)}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  return headers;
}

async function follow(request: FetchRequest, home: URL, options: FetchOptions, signal: AbortSignal) {
  let at = home;
  let permanent = true;
  for (let hop = 0; hop <= MAX_HOPS; hop++) {
    const headers = requestHeaders(request, at, home, options);
    const answer = await httpGet(publicUrl(at.href), headers, signal);
    const { location } = answer.headers;
    if (!isRedirect(answer.status) || location === undefined) {
      return { answer, at, moved: hop > 0 && permanent && at.href !== home.href ? at.href : undefined };
    }
    leave(answer);
    permanent &&= isPermanent(answer.status);
    at = await nextHop(at, location, home, options);
  }
  throw new FeedError('redirect', `${feedName(request.url)}: redirects without end`);
}

async function nextHop(from: URL, location: string, home: URL, options: FetchOptions): Promise<URL> {
  const target = redirectTarget(from, location);
  const refuse = (why: string) => new FeedError('redirect', `${feedName(home.href)}: redirected ${why}`);
  if (typeof target === 'string') throw refuse(target);
  if (await leadsInside(home.hostname, target.hostname, options.resolve))
    throw refuse('into the local network');
  target.username = target.origin === home.origin ? home.username : '';
  target.password = target.origin === home.origin ? home.password : '';
  return target;
}

async function read(
  request: FetchRequest,
  answer: HttpAnswer,
  limits: Limits,
  found: { url: string; movedTo?: string },
): Promise<FetchResult> {
  const { headers, status } = answer;
  const { etag, 'last-modified': lastModified, 'content-type': contentType } = headers;
  const freshUntil = freshTime(headers, limits.now);
  const fresh = freshUntil === undefined ? {} : { freshUntil };
  if (status === 304) {
    leave(answer);
    const { url: _url, ...moved } = found;
    return {
      kind: 'unchanged',
      ...moved,
      ...fresh,
      ...optional({
        etag: etag ?? request.etag,
        lastModified: lastModified ?? request.lastModified,
        bodyHash: request.bodyHash,
      }),
    };
  }
  if (status < 200 || status > 299) {
    leave(answer);
    throw httpFailure(request.url, answer, limits.now);
  }
  const bytes = await unpacked(await readBody(request, answer, limits.maxBytes), request, limits.maxBytes);
  return fromBytes(request, bytes, {
    ...found,
    ...fresh,
    ...optional({ etag, lastModified, contentType }),
  });
}

function optional<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}

function fromBytes(
  request: FetchRequest,
  bytes: Uint8Array,
  found: { url: string; contentType?: string } & Validators,
): FetchResult {
  const bodyHash = hash('sha256', bytes);
  if (bodyHash === request.bodyHash) {
    const { url: _url, contentType: _type, ...validators } = found;
    return { kind: 'unchanged', bodyHash, ...validators };
  }
  return { kind: 'body', bytes, bodyHash, ...found };
}

function tooBig(url: string, maxBytes: number): FeedError {
  const limit = Math.round((maxBytes / 1024 / 1024) * 10) / 10;
  return new FeedError('too-big', `${feedName(url)}: larger than ${limit} MiB, not read`);
}

/** The body, counted as it is decompressed: a small answer can be gigabytes. */
async function readBody(request: FetchRequest, { body }: HttpAnswer, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > maxBytes) throw tooBig(request.url, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Files stored compressed (`feed.xml.gz`) come without a Content-Encoding. */
async function unpacked(bytes: Uint8Array, request: FetchRequest, maxBytes: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ERR_BUFFER_TOO_LARGE'
      ? tooBig(request.url, maxBytes)
      : networkFailure(request.url, error);
  }
}
