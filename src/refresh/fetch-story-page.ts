import { FeedError } from '../feed/error.ts';
import { type FetchResult, fetchFeed } from '../feed/fetch.ts';
import { leadsInside } from '../feed/network-address.ts';
import type { Subscription } from '../story.ts';

// A page is worth less than a feed: it may take less of everything.
const DEADLINE = 15_000;
const MAX_BYTES = 5 * 1024 * 1024;
const ACCEPT = 'text/html, application/xhtml+xml;q=0.9';
/** Fetches a story's page. @returns undefined where it cannot be had or is no page; never rejects for either. */
export async function fetchStoryPage(
  feed: Subscription,
  address: string,
  signal: AbortSignal | undefined,
): Promise<(FetchResult & { kind: 'body' }) | undefined> {
  try {
    if (await leadsInside(URL.parse(feed.url)?.hostname ?? '', new URL(address).hostname)) return undefined;
    const result = await fetchFeed(
      { url: address },
      { accept: ACCEPT, deadline: DEADLINE, maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) },
    );
    return result.kind === 'body' && /html|^$/i.test(result.contentType ?? '') ? result : undefined;
  } catch (error) {
    // The feed's own text is there; that a page cannot be had is not the feed's trouble.
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}
