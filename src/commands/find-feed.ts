import { publicUrl } from '../feed/public-url.ts';
import { nearest } from '../query/nearest.ts';
import type { Subscription } from '../story.ts';
import { UsageError } from './command.ts';

/** A subscription with the title it is shown under. */
export type TitledFeed = Subscription & { title: string };

/**
 * The feeds a word on the command line means: one id, URL or whole title, else the only one whose title or address
 * has the word in it. Throws UsageError when none or several fit.
 */
export function findFeed(feeds: readonly TitledFeed[], word: string): TitledFeed {
  const lower = word.toLowerCase();
  const exact = feeds.filter(
    feed =>
      feed.id === lower ||
      feed.url === word ||
      publicUrl(feed.url) === word ||
      feed.title.toLowerCase() === lower,
  );
  const isClose = ({ title, url }: TitledFeed) =>
    title.toLowerCase().includes(lower) || publicUrl(url).toLowerCase().includes(lower);
  const found = exact.length > 0 ? exact : feeds.filter(isClose);
  if (found.length === 1) return found[0]!;
  if (found.length === 0) {
    const titles = feeds.map(feed => feed.title.toLowerCase());
    const meant = nearest(word, titles);
    const help = meant
      ? `did you mean "${feeds[titles.indexOf(meant)]!.title}"?`
      : '`nutgraf feeds` lists them';
    throw new UsageError(`no feed matches "${word}"; ${help}`);
  }
  const names = found.slice(0, 5).map(feed => `${feed.id} (${feed.title})`);
  throw new UsageError(`"${word}" matches ${found.length} feeds; give an id: ${names.join(', ')}`);
}
