import type { Follow, Subscription } from '../story.ts';
import type { ReaderConfig, ReaderSettings, SavedQuery } from './ports.ts';

/** A change of the configuration as data, so that it can be taken back. */
export type ConfigChange =
  | { type: 'follow'; follow: Follow }
  | { type: 'unfollow'; key: string }
  | { type: 'put-feed'; feed: Subscription; at: number }
  | { type: 'remove-feed'; id: string }
  | { type: 'put-query'; query: SavedQuery; at: number }
  | { type: 'remove-query'; name: string }
  | { type: 'put-mute'; mute: string }
  | { type: 'remove-mute'; mute: string }
  | { type: 'settings'; settings: Partial<ReaderSettings> };

function putAt<T>(list: T[], item: T, at: number): void {
  list.splice(Math.min(at, list.length), 0, item);
}

/** Makes the change in a draft of the configuration. */
export function applyConfigChange(draft: ReaderConfig, change: ConfigChange): void {
  switch (change.type) {
    case 'follow': {
      const at = draft.follows.findIndex(one => one.key === change.follow.key);
      draft.follows = at < 0 ? [...draft.follows, change.follow] : draft.follows.with(at, change.follow);
      break;
    }
    case 'unfollow':
      draft.follows = draft.follows.filter(one => one.key !== change.key);
      break;
    case 'put-feed':
      draft.feeds = draft.feeds.filter(one => one.id !== change.feed.id);
      putAt(draft.feeds, change.feed, change.at);
      break;
    case 'remove-feed':
      draft.feeds = draft.feeds.filter(one => one.id !== change.id);
      break;
    case 'put-query':
      draft.queries = draft.queries.filter(one => one.name !== change.query.name);
      putAt(draft.queries, change.query, change.at);
      break;
    case 'remove-query':
      draft.queries = draft.queries.filter(one => one.name !== change.name);
      break;
    case 'put-mute':
      draft.mutes = [...draft.mutes.filter(one => one !== change.mute), change.mute];
      break;
    case 'remove-mute':
      draft.mutes = draft.mutes.filter(one => one !== change.mute);
      break;
    case 'settings':
      Object.assign(draft.settings, change.settings);
      break;
  }
}

/** The change that takes this one back, seen from the configuration before it. */
export function inverse(config: ReaderConfig, change: ConfigChange): ConfigChange {
  switch (change.type) {
    case 'follow': {
      const before = config.follows.find(one => one.key === change.follow.key);
      return before ? { type: 'follow', follow: before } : { type: 'unfollow', key: change.follow.key };
    }
    case 'unfollow': {
      const follow = config.follows.find(one => one.key === change.key);
      return follow ? { type: 'follow', follow } : change;
    }
    case 'put-feed': {
      const at = config.feeds.findIndex(one => one.id === change.feed.id);
      const feed = config.feeds[at];
      return feed ? { type: 'put-feed', feed, at } : { type: 'remove-feed', id: change.feed.id };
    }
    case 'remove-feed': {
      const at = config.feeds.findIndex(one => one.id === change.id);
      const feed = config.feeds[at];
      return feed ? { type: 'put-feed', feed, at } : change;
    }
    case 'put-query': {
      const at = config.queries.findIndex(one => one.name === change.query.name);
      const query = config.queries[at];
      return query ? { type: 'put-query', query, at } : { type: 'remove-query', name: change.query.name };
    }
    case 'remove-query': {
      const at = config.queries.findIndex(one => one.name === change.name);
      const query = config.queries[at];
      return query ? { type: 'put-query', query, at } : change;
    }
    case 'put-mute':
      return config.mutes.includes(change.mute) ? change : { type: 'remove-mute', mute: change.mute };
    case 'remove-mute':
      return config.mutes.includes(change.mute) ? { type: 'put-mute', mute: change.mute } : change;
    case 'settings': {
      const names = Object.keys(change.settings) as (keyof ReaderSettings)[];
      const before = Object.fromEntries(names.map(name => [name, config.settings[name]]));
      return { type: 'settings', settings: before as Partial<ReaderSettings> };
    }
  }
}
