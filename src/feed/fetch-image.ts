import { FeedError } from './error.ts';
import { fetchFeed } from './fetch.ts';
import { leadsInside } from './network-address.ts';
import { feedName } from './public-url.ts';

const DEADLINE = 20_000;
const MAX_BYTES = 15 * 1024 * 1024;
// Those that are drawn; a server that has others, too, chooses one of these.
const ACCEPT = 'image/png, image/jpeg, image/webp, image/gif, image/*;q=0.1';

/**
 * Fetches a story's image.
 * @param feedUrl the feed the story came with; one on the web cannot have the local network asked.
 * @throws FeedError in one line.
 */
export async function fetchImage(feedUrl: string, url: string, signal?: AbortSignal): Promise<Uint8Array> {
  const home = URL.parse(feedUrl)?.hostname ?? '';
  if (await leadsInside(home, URL.parse(url)?.hostname ?? ''))
    throw new FeedError('refused', `${feedName(url)}: an address of the local network`);
  const result = await fetchFeed(
    { url },
    { accept: ACCEPT, deadline: DEADLINE, maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) },
  );
  if (result.kind !== 'body') throw new FeedError('http', `${feedName(url)}: no image`);
  return result.bytes;
}
