import { sanitizeLine } from '../text/sanitize.ts';
import { newsboatQuery } from './newsboat-query.ts';
import { type ListedFeed, webAddress } from './opml.ts';
import { publicUrl } from './public-url.ts';

export interface NewsboatList {
  feeds: ListedFeed[];
  /** Query feeds, in nutgraf's query language. */
  queries: { name: string; query: string }[];
  /** What was left out, one line each. */
  notes: string[];
}

// A word, or anything in double quotes with backslashes before quotes.
const FIELD = /"((?:[^"\\]|\\.)*)"|(\S+)/g;

function fields(line: string): string[] {
  return [...line.matchAll(FIELD)].map(([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare!);
}

/**
 * Reads newsboat's `urls` file (its manual, "Configuring Feeds"): addresses with tags and `~titles`, and query feeds.
 * The first tag becomes the folder.
 * @throws Error naming the line that is no address.
 */
export function readNewsboatUrls(text: string): NewsboatList {
  const feeds = new Map<string, ListedFeed>();
  const queries: NewsboatList['queries'] = [];
  const notes: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [address, ...words] = fields(line.trim());
    if (address === undefined || address.startsWith('#')) continue;
    const at = `line ${index + 1}`;
    if (address.startsWith('query:')) readQuery(address, at, queries, notes);
    else if (/^(?:exec|filter|file):/.test(address)) {
      notes.push(`${at}: ${address.slice(0, address.indexOf(':'))} feeds are not taken over`);
    } else {
      const feed = readFeed(address, words, at);
      feeds.set(feed.url, { ...feed, ...feeds.get(feed.url) });
    }
  }
  return { feeds: [...feeds.values()], queries, notes };
}

function readFeed(address: string, words: string[], at: string): ListedFeed {
  const url = webAddress(address);
  if (!url) throw new Error(`${at}: "${sanitizeLine(publicUrl(address))}" is no web address`);
  const title = sanitizeLine(words.find(word => word.startsWith('~'))?.slice(1) ?? '');
  const folder = sanitizeLine(words.find(word => !/^[~!]/.test(word)) ?? '');
  return { url, ...(title ? { title } : {}), ...(folder ? { folder } : {}) };
}

function readQuery(address: string, at: string, queries: NewsboatList['queries'], notes: string[]): void {
  const [, name, filter] = /^query:([^:]*):(.*)$/s.exec(address) ?? [];
  const query = filter === undefined ? undefined : newsboatQuery(filter);
  if (name && query) queries.push({ name: sanitizeLine(name), query });
  else notes.push(`${at}: the query feed "${sanitizeLine(name ?? address)}" has no equal here`);
}
