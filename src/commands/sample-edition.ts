import { readFileSync } from 'node:fs';
import type { Subscription } from '../story.ts';

/** A file of src/assets, which the build puts beside the bundle. */
function asset(name: string): URL {
  const folder = import.meta.url.endsWith('.ts') ? '../assets/' : './assets/';
  return new URL(`${folder}${name}`, import.meta.url);
}

/** Id of the bundled edition's feed; never one a URL can have, since those are hexadecimal. */
export const SAMPLE_ID = 'sample';

/** The bundled sample edition as a subscription: what there is to read before the first feed. */
export function sampleEdition(): Subscription {
  return { id: SAMPLE_ID, url: asset('sample-edition.xml').href, title: 'Sample edition' };
}

export interface StarterFeed {
  title: string;
  url: string;
  site: string;
  folder: string;
  about: string;
}

/** Feeds offered to somebody who has none yet. */
export function starterFeeds(): StarterFeed[] {
  return JSON.parse(readFileSync(asset('starter-feeds.json'), 'utf8')) as StarterFeed[];
}

let titles: ReadonlyMap<string, string> | undefined;

/** The title a starter feed is offered under; undefined for any other feed. */
export function starterTitle(url: string): string | undefined {
  titles ??= new Map(starterFeeds().map(feed => [feed.url, feed.title]));
  return titles.get(url);
}
