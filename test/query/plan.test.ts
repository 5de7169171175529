import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openReader } from '../../src/archive/reader.ts';
import type { Connection } from '../../src/archive/sqlite.ts';
import { parseQuery } from '../../src/query/language.ts';
import { countByFeed, countStories, type QueryContext, storyNumbers } from '../../src/query/story-list.ts';
import { temporaryFolder } from '../support/archived-story.ts';

const context: QueryContext = {
  now: Date.UTC(2026, 10, 22),
  follows: [{ name: 'Nicole Jao', key: 'nicole jao' }],
  feeds: [{ id: 'aaaaaaaa', title: 'TechNode', url: 'https://technode.example/' }],
  mutes: [parseQuery('muted'), parseQuery('author:"Ana Costa"')],
};

/** What SQLite says it will do for the statements that the work prepares. */
function plans(work: (reader: ReturnType<typeof openReader>) => void): string[] {
  const file = join(temporaryFolder(), 'archive.db');
  openArchive(file).close();
  const reader = openReader(file);
  onTestFinished(() => reader.close());
  const prepared: string[] = [];
  reader.read((connection: Connection) => {
    const { prepare } = connection;
    connection.prepare = sql => {
      prepared.push(sql);
      return prepare.call(connection, sql);
    };
  });
  work(reader);
  return reader.read(({ database }) =>
    prepared.flatMap(sql =>
      database
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(row => String(row.detail)),
    ),
  );
}

// A list's first page must not read or sort all stories: that is what keeps it as quick at 100,000 as at 1,000.
it.each([
  '',
  'is:unread',
  'is:saved',
  'feed:technode',
  'is:unread feed:technode',
  'since:2d',
  'is:unread since:2d',
  'rules',
  'rules is:unread',
  '"new rules" -old*',
])('the newest of %j come out of an index in order', query => {
  const plan = plans(reader => storyNumbers(reader, parseQuery(query), context, { limit: 200 }));
  expect(plan.length).toBeGreaterThan(0);
  expect(plan.filter(step => /TEMP B-TREE FOR ORDER BY/.test(step))).toEqual([]);
  if (query !== '') expect(plan.filter(step => /^SCAN s\b/.test(step))).toEqual([]);
});

it('unread stories are not counted one by one', () => {
  const unmuted = { ...context, mutes: [] };
  const plan = plans(reader => {
    countStories(reader, parseQuery('is:unread'), unmuted);
    countByFeed(reader, parseQuery('is:unread'), unmuted);
    reader.counts();
  });
  expect(plan.filter(step => /TEMP B-TREE/.test(step))).toEqual([]);
  expect(plan.filter(step => /\b(?:s|stories)\b/.test(step) && !/COVERING INDEX/.test(step))).toEqual([]);
});
