import { feedName } from '../feed/public-url.ts';
import { isInFolder } from '../query/folder.ts';
import { sortByName } from '../text/by-name.ts';
import { type Folder, folderTree } from './folders.ts';
import type { Counts, FeedSummary } from './ports.ts';

/** What the headline list lists; the sidebar's entries are these. */
export type Source =
  | { kind: 'following' }
  | { kind: 'all' }
  | { kind: 'saved' }
  | { kind: 'query'; name: string; query: string }
  | { kind: 'folder'; name: string }
  | { kind: 'feed'; id: string }
  /** An author's page; not in the sidebar. */
  | { kind: 'author'; name: string; key: string };

export interface SidebarEntry {
  source: Source;
  title: string;
  unread: number;
  /** Heading it stands under, or undefined at the top. */
  group?: 'Queries' | 'Feeds';
  /** How many folders it is in. */
  depth?: number;
  /** A folder whose feeds are hidden. */
  folded?: boolean;
  feed?: FeedSummary;
}

/** Whether a feed cannot be had as it is. */
export function isFailing({ status }: FeedSummary): boolean {
  return status === 'failing' || status === 'gone';
}

/** Whether there is something to tell of a feed: it cannot be had, or not all of it could be read. */
export function hasTrouble(feed: FeedSummary): boolean {
  return isFailing(feed) || feed.message !== undefined;
}

/** What is wrong with a feed, without the address that messages begin with. */
export function troubleOf({ url, message, status }: FeedSummary): string {
  const said = message ?? status;
  const name = `${feedName(url)}: `;
  return said.startsWith(name) ? said.slice(name.length) : said;
}

/** Tells sources apart. */
export function sourceKey(source: Source): string {
  switch (source.kind) {
    case 'query':
    case 'folder':
      return `${source.kind}:${source.name}`;
    case 'feed':
      return `feed:${source.id}`;
    case 'author':
      return `author:${source.key}`;
    default:
      return source.kind;
  }
}

/** The source in the query language. */
export function sourceQuery(source: Source): string {
  switch (source.kind) {
    case 'following':
      return 'is:followed';
    case 'all':
      return '';
    case 'saved':
      return 'is:saved';
    case 'query':
      return source.query;
    case 'folder':
      return `folder:"${source.name.replaceAll('"', '')}"`;
    case 'feed':
      return `feed:${source.id}`;
    case 'author':
      return `author:"${source.name.replaceAll('"', '')}"`;
  }
}

/** Several queries as one that wants them all. */
export function joinQueries(parts: readonly string[]): string {
  const wanted = parts.map(part => part.trim()).filter(part => part !== '');
  if (wanted.length <= 1) return wanted[0] ?? '';
  return wanted.map(part => (/\sor\s|[()]/i.test(part) ? `(${part})` : part)).join(' ');
}

/** The sidebar from top to bottom. */
export function sidebarEntries(
  counts: Counts,
  queries: readonly { name: string; query: string }[],
  folded: readonly string[],
): SidebarEntry[] {
  const entries: SidebarEntry[] = [
    { source: { kind: 'following' }, title: 'Following', unread: counts.following },
    { source: { kind: 'all' }, title: 'All', unread: counts.all },
    { source: { kind: 'saved' }, title: 'Saved', unread: counts.saved },
  ];
  for (const { name, query } of queries) {
    const source: Source = { kind: 'query', name, query };
    entries.push({ source, title: name, unread: counts.queries[name] ?? 0, group: 'Queries' });
  }
  const feeds = sortByName(counts.feeds, feed => feed.title);
  return [...entries, ...folderEntries(folderTree(feeds), folded, 0)];
}

/** What a folder holds: the folders in it, each with what it holds, then its own feeds. */
function folderEntries(folder: Folder, folded: readonly string[], depth: number): SidebarEntry[] {
  const inside = depth > 0 ? { depth } : {};
  const folders = folder.folders.flatMap((one): SidebarEntry[] => {
    const hidden = folded.includes(one.name);
    const entry: SidebarEntry = {
      source: { kind: 'folder', name: one.name },
      title: one.title,
      unread: one.unread,
      group: 'Feeds',
      folded: hidden,
      ...inside,
    };
    return hidden ? [entry] : [entry, ...folderEntries(one, folded, depth + 1)];
  });
  return [...folders, ...folder.feeds.map(feed => ({ ...feedEntry(feed), ...inside }))];
}

function feedEntry(feed: FeedSummary): SidebarEntry {
  return {
    source: { kind: 'feed', id: feed.id },
    title: feed.title,
    unread: feed.unread,
    group: 'Feeds',
    feed,
  };
}

/**
 * The entry after (or before) a source that has unread stories, round the sidebar's end.
 * The lists of everything are none to go on to, nor is a folder whose feeds stand under it.
 */
export function nextUnreadEntry(
  entries: readonly SidebarEntry[],
  source: Source,
  direction: 1 | -1,
): SidebarEntry | undefined {
  const at = entries.findIndex(entry => sourceKey(entry.source) === sourceKey(source));
  const further = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))];
  const ordered = direction > 0 ? further : further.reverse();
  return ordered.find(({ source: { kind }, unread, folded }) => {
    return unread > 0 && (kind === 'query' || kind === 'feed' || (kind === 'folder' && folded));
  });
}

/** The feeds of a source that is a feed or a folder; undefined for one that is made of stories of any feed. */
export function sourceFeeds(source: Source, feeds: readonly FeedSummary[]): string[] | undefined {
  if (source.kind === 'feed') return [source.id];
  if (source.kind === 'folder')
    return feeds.filter(feed => isInFolder(feed.folder, source.name)).map(feed => feed.id);
  return undefined;
}
