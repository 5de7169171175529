import { join } from 'node:path';
import { openReader } from '../src/archive/reader.ts';
import { parseQuery } from '../src/query/language.ts';
import { listStories } from '../src/query/story-list.ts';

// As much of a headline as every layout shows and no other story begins with.
const SHOWN = 18;

/** Beginnings of the newest stories' headlines in the order of the list, as they stand on the screen. */
export function newestTitles(home: string, limit: number): string[] {
  const reader = openReader(join(home, 'archive.db'));
  const context = { now: Date.now(), follows: [], feeds: [], dropped: [], mutes: [] };
  const titles = listStories(reader, parseQuery(''), context, { limit }).map(story =>
    story.title.slice(0, SHOWN),
  );
  reader.close();
  return titles;
}
