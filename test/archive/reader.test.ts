import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openReader } from '../../src/archive/reader.ts';
import { FEED, feedState, idOf, story, temporaryFolder, unmarked } from '../support/archived-story.ts';

const OTHER = 'bbbbbbbb';
const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 1);

function filled() {
  const file = join(temporaryFolder(), 'archive.db');
  const archive = openArchive(file);
  archive.ingest(
    FEED,
    [
      {
        ...story('a', {
          published: start,
          authors: ['Nicole Jao', 'Frank Hersey'],
          entry: { tags: ['P2P', 'Law'] },
        }),
        id: 'abc1000000000000',
      },
      {
        ...story('b', { published: start + DAY, authors: ['Nicole Jao'], entry: { tags: ['p2p'] } }),
        id: 'abc2000000000000',
      },
    ],
    feedState(),
    unmarked,
  );
  const shouted = story('c', { published: start + 2 * DAY });
  shouted.article.authors = [{ name: 'NICOLE JAO', key: 'nicole jao' }];
  archive.ingest(OTHER, [{ ...shouted, id: 'def0000000000000' }], feedState(OTHER, 'Other'), {
    read: () => true,
    saved: () => false,
  });
  const reader = openReader(file);
  onTestFinished(() => {
    archive.close();
    reader.close();
  });
  return { archive, reader };
}

describe('a story', () => {
  it('is found by its id or any beginning that is its alone', () => {
    const { reader } = filled();
    expect(reader.story('abc1000000000000')?.title).toBe('Title of a');
    expect(reader.story('ABC2')?.title).toBe('Title of b');
    expect(reader.story('d')?.title).toBe('Title of c');
    for (const none of ['abc3', 'e', '', 'xyz', 'abc1000000000000f', "' or 1=1 --"]) {
      expect(reader.story(none)).toBeUndefined();
    }
  });

  it('is not guessed: of several the candidates are named, in one line', () => {
    const { reader } = filled();
    expect(() => reader.story('abc')).toThrow(
      'abc begins more than one story: abc1000000000000 (Title of a), abc2000000000000 (Title of b)',
    );
  });

  it('that is gone is left out, and the others keep the order asked for', () => {
    const { reader } = filled();
    const numbers = ['def0000000000000', 'abc1000000000000', 'abc2000000000000'].map(
      id => reader.numberOf(id)!,
    );
    expect(reader.rows([numbers[1]!, 17, numbers[0]!]).map(row => row.title)).toEqual([
      'Title of a',
      'Title of c',
    ]);
    expect(reader.ids(numbers)).toEqual(['def0000000000000', 'abc1000000000000', 'abc2000000000000']);
    expect(reader.unreadAmong(numbers)).toEqual(new Set(numbers.slice(1)));
    expect(reader.rows([])).toEqual([]);
    expect(reader.numberOf(idOf('nobody'))).toBeUndefined();
  });
});

it('counts the stories of each feed, also of one without any', () => {
  const { archive, reader } = filled();
  archive.saveFeedStates([feedState('cccccccc', 'New')]);
  expect(reader.counts()).toEqual(
    new Map([
      [FEED, { total: 2, unread: 2 }],
      [OTHER, { total: 1, unread: 0 }],
      ['cccccccc', { total: 0, unread: 0 }],
    ]),
  );
});

it('knows people by their key: spellings, feeds, stories and the last of them', () => {
  const { reader } = filled();
  expect(reader.authors()).toEqual([
    {
      key: 'nicole jao',
      names: ['Nicole Jao', 'NICOLE JAO'],
      feeds: [FEED, OTHER],
      stories: 3,
      last: start + 2 * DAY,
    },
    { key: 'frank hersey', names: ['Frank Hersey'], feeds: [FEED], stories: 1, last: start },
  ]);
});

it('knows tags without regard to case', () => {
  const { reader } = filled();
  expect(reader.tags().map(({ name, stories }) => [name.toLowerCase(), stories])).toEqual([
    ['p2p', 2],
    ['law', 1],
  ]);
});
