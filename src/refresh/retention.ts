import type { Archive } from '../archive/archive.ts';
import type { KeepRule } from '../archive/retention.ts';
import type { Settings } from '../profile/settings.ts';
import type { Subscription } from '../story.ts';

const DAY = 86_400_000;
// A transaction of a few milliseconds: marks and other processes have their turn in between.
const STORIES_AT_ONCE = 100;

type Limits = Pick<Settings, 'keepDays' | 'keepStories' | 'keepUnread'>;

/**
 * What of a feed is kept, or undefined when all is: by the feed's own limits, else by the settings.
 * @param now milliseconds since the epoch.
 */
export function keepRule(feed: Subscription, settings: Limits, now: number): KeepRule | undefined {
  const days = feed.keepDays ?? settings.keepDays;
  const newest = feed.keepStories ?? settings.keepStories;
  if (days === 0 && newest === 0) return undefined;
  return {
    unread: settings.keepUnread,
    ...(days > 0 ? { since: now - days * DAY } : {}),
    ...(newest > 0 ? { newest } : {}),
  };
}

/**
 * Drops the stories of feeds that are older, or more, than the user keeps: a few at a time, with room for other work in between.
 * Cut short, the next refresh goes on. The marks of the archive must be in step with the profile.
 * @returns how many stories went.
 */
export async function dropOutdated(
  archive: Archive,
  feeds: readonly Subscription[],
  settings: Limits,
  { now = Date.now(), signal }: { now?: number; signal?: AbortSignal } = {},
): Promise<number> {
  let gone = 0;
  for (const feed of feeds) {
    const rule = keepRule(feed, settings, now);
    if (!rule) continue;
    const numbers = archive.outdated(feed.id, rule);
    for (let at = 0; at < numbers.length && !signal?.aborted; at += STORIES_AT_ONCE) {
      gone += archive.dropStories(numbers.slice(at, at + STORIES_AT_ONCE), rule);
      await new Promise(resolve => setImmediate(resolve));
    }
  }
  if (gone > 0) archive.dropUnused();
  return gone;
}
