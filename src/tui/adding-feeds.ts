import type { Subscription } from '../story.ts';
import type { Action } from './action.ts';
import type { NewFeed } from './effect.ts';
import type { ReaderPort } from './ports.ts';
import type { Store } from './store.ts';

/** The name a feed was added under. */
function nameOf({ url }: Subscription, feeds: readonly NewFeed[]): string | undefined {
  return feeds.find(feed => feed.url === url)?.name;
}

/** Subscribes to feeds, as one step of undo. */
export function addFeeds(store: Store, port: ReaderPort, feeds: readonly NewFeed[]): void {
  const wanted = feeds.map(({ url, folder }) => ({ url, ...(folder ? { folder } : {}) }));
  const added = store.attempt(() => port.newFeeds(wanted));
  if (!added) return;
  const names = added.length === 1 ? (nameOf(added[0]!, feeds) ?? 'the feed') : `${added.length} feeds`;
  const at = store.state.config.feeds.length;
  const config = added.map((feed, i) => ({ type: 'put-feed' as const, feed, at: at + i }));
  store.apply({ type: 'change', label: `added ${names}`, change: { marks: [], config } });
  store.say(added.length === 0 ? 'You have that already' : `Added ${names}`, 'good');
}

/** Looks for the feeds of an address; adds the only one, leaves the choice among several to the user. */
export async function discoverFeeds(store: Store, port: ReaderPort, url: string): Promise<Action> {
  const looking = port.discover(url).finally(() => store.apply({ type: 'looked', address: url }));
  const feeds = await looking;
  if (feeds.length > 1) return { type: 'found', feeds };
  const [feed] = feeds;
  if (!feed) return { type: 'message', message: { text: `No feed at ${url}`, tone: 'warning' } };
  addFeeds(store, port, [{ url: feed.url, name: feed.title || feed.url }]);
  return { type: 'tick', now: port.now() };
}
