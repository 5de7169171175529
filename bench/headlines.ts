import { join } from 'node:path';
import { openReader } from '../src/archive/reader.ts';
import { parseQuery } from '../src/query/language.ts';
import { listStories } from '../src/query/story-list.ts';
import type { Step } from './terminal.ts';

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

// As fast as a hand goes; faster than that is a held key.
const PAUSE = 0.025;

/** Presses `j` for each title and waits for the frame that has it on the line now selected. */
export const presses = (titles: string[]): Step[] =>
  titles.flatMap(title => [{ send: 'j' }, { see: title, within: 5 }, { drain: PAUSE }]);
