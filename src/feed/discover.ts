import { decode } from './decode.ts';
import { FeedError } from './error.ts';
import { type FetchOptions, fetchFeed } from './fetch.ts';
import { pageLinks } from './page-links.ts';
import { parseFeed } from './parse.ts';
import { siteFeeds } from './site-feeds.ts';

/** A feed found at an address, fetched and read once to be sure. */
export interface FoundFeed {
  url: string;
  title: string;
}

interface Probe extends FoundFeed {
  /** Tells two forms of one feed: what its first stories are. */
  stories: string;
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/xhtml+xml;q=0.9, ' +
  'application/xml;q=0.8, application/json;q=0.8, */*;q=0.5';
const USUAL_PATHS = [
  'feed',
  'feed/',
  'rss',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'feed.xml',
  'feed.json',
  'feeds/posts/default',
];
const AT_ONCE = 4;
const COMMENTS = /\bcomments?\b/i;

/**
 * Finds the feeds of an address: the address itself, what is known of its site, what its page links to, or the usual
 * paths. Comment feeds and second formats of a feed are left out where there is another.
 * @param address a web address; may carry credentials, which stay with its own server.
 * @returns what was found, most likely first; empty when there is none.
 * @throws FeedError when the address cannot be had.
 */
export async function discoverFeeds(address: string, options: FetchOptions = {}): Promise<FoundFeed[]> {
  const known = siteFeeds(address);
  if (known.length > 0) {
    const found = await probeAll(known, options);
    if (found.length > 0) return found.map(plain);
  }
  const fetched = await fetchFeed({ url: address }, { ...options, accept: ACCEPT });
  if (fetched.kind !== 'body') return [];
  const text = decode(fetched.bytes, fetched.contentType);
  try {
    const feed = await parseFeed(text, fetched.url);
    return [{ url: fetched.movedTo ?? address, title: feed.title }];
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
  }
  const links = pageLinks(text, fetched.url).map(link => withCredentials(link.url, address));
  const linked = await probeAll(links, options);
  if (linked.length > 0) return linked.map(plain);
  return firstUsual(fetched.url, address, options);
}

const plain = ({ url, title }: Probe): FoundFeed => ({ url, title });

/** An address on the same server keeps the credentials the user gave for it. */
function withCredentials(url: string, address: string): string {
  const given = new URL(address);
  const target = new URL(url);
  if (given.origin !== target.origin || given.username === '') return url;
  target.username = given.username;
  target.password = given.password;
  return target.href;
}

async function probe(url: string, options: FetchOptions): Promise<Probe | undefined> {
  try {
    const fetched = await fetchFeed({ url }, options);
    if (fetched.kind !== 'body') return undefined;
    const feed = await parseFeed(decode(fetched.bytes, fetched.contentType), fetched.url);
    const stories = feed.entries.slice(0, 3).map(entry => entry.url);
    return { url: fetched.movedTo ?? url, title: feed.title, stories: [feed.title, ...stories].join('\n') };
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

async function probeAll(urls: string[], options: FetchOptions): Promise<Probe[]> {
  const found: Probe[] = [];
  for (let at = 0; at < urls.length; at += AT_ONCE) {
    const batch = await Promise.all(urls.slice(at, at + AT_ONCE).map(url => probe(url, options)));
    found.push(...batch.filter(one => one !== undefined));
  }
  const stories = found.filter(one => !COMMENTS.test(`${new URL(one.url).pathname} ${one.title}`));
  const wanted = stories.length > 0 ? stories : found;
  const told = new Map<string, Probe>();
  for (const one of wanted) if (!told.has(one.stories)) told.set(one.stories, one);
  return [...told.values()];
}

/** The first of the usual paths that is a feed: below the page, then at the top of its site. */
async function firstUsual(page: string, address: string, options: FetchOptions): Promise<FoundFeed[]> {
  const { origin, pathname } = new URL(page);
  if (origin === 'null') return [];
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const bases = new Set([`${origin}${folder}`, `${origin}/`]);
  for (const base of bases) {
    for (const path of USUAL_PATHS) {
      const found = await probe(withCredentials(base + path, address), options);
      if (found) return [plain(found)];
    }
  }
  return [];
}
