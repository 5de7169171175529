import type { FeedState } from '../story.ts';
import { arrays, type Connection } from './sqlite.ts';

/** The fetch states of all feeds. Parsed in one go, which takes half the time of parsing each (measured, 1,000 feeds). */
export function storedStates(connection: Connection): FeedState[] {
  const states = arrays<[string]>(connection, 'SELECT state FROM feeds WHERE state IS NOT NULL');
  return JSON.parse(`[${states.join(',')}]`) as FeedState[];
}
