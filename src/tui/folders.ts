import { fold } from '../query/folder.ts';
import { sortByName } from '../text/by-name.ts';
import type { FeedSummary } from './ports.ts';

/** A folder of feeds with those in it; the query language finds what is anywhere below it. */
export interface Folder {
  /** With the names of the folders it is in: `Tech/Chips`. */
  name: string;
  /** The last part of the name. */
  title: string;
  /** Unread stories of all feeds anywhere below it. */
  unread: number;
  folders: Folder[];
  feeds: FeedSummary[];
}

const folder = (name: string): Folder => {
  return { name, title: name.slice(name.lastIndexOf('/') + 1), unread: 0, folders: [], feeds: [] };
};

/** The name of the folder that a folder is in, if it is in one. */
export function outerFolder(name: string): string | undefined {
  const cut = name.lastIndexOf('/');
  return cut > 0 ? name.slice(0, cut) : undefined;
}

/** The folders of feeds as a tree, in which folders are in order of their names and feeds stay in theirs. */
export function folderTree(feeds: readonly FeedSummary[]): Folder {
  const root = folder('');
  const known = new Map<string, Folder>();
  const placeOf = (name: string): Folder => {
    const key = fold(name);
    const found = known.get(key);
    if (found) return found;
    const outer = outerFolder(name);
    const made = folder(name);
    known.set(key, made);
    (outer === undefined ? root : placeOf(outer)).folders.push(made);
    return made;
  };
  for (const feed of feeds) (feed.folder ? placeOf(feed.folder) : root).feeds.push(feed);
  total(root);
  return root;
}

function total(one: Folder): number {
  one.folders = sortByName(one.folders, ({ title }) => title);
  const inside = one.folders.map(total);
  const own = one.feeds.map(feed => feed.unread);
  one.unread = [...inside, ...own].reduce((sum, count) => sum + count, 0);
  return one.unread;
}
