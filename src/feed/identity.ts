import { hash } from 'node:crypto';

/** Id of a feed: 8 lower-case hex digits of the SHA-256 of its URL as first added. */
export function feedId(url: string): string {
  return hash('sha256', url).slice(0, 8);
}

/** Id of a story: 16 lower-case hex digits, from its feed's id and its entry's identity. */
export function storyId(feedId: string, identity: string): string {
  return hash('sha256', `${feedId}\0${identity}`).slice(0, 16);
}
