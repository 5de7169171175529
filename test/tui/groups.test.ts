import { describe, expect, it } from 'vitest';
import type { ReaderSettings } from '../../src/tui/ports.ts';
import { MemoryPort, someStories, story } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';

const list = (group: 'day' | 'feed' | 'author') =>
  new QuickReader(new MemoryPort({ stories: someStories().slice(0, 3), settings: { group } }))
    .lines()
    .map(line => line.split('│')[1] ?? '')
    .join('\n');

it('what the heading of a group says is not said again in each of its rows', () => {
  expect(list('day')).toMatch(/The Daily Build · Nicole Jao/);
  expect(list('feed')).toMatch(/── The Daily Build/);
  expect(list('feed')).not.toMatch(/The Daily Build ·/);
  expect(list('feed')).toMatch(/Nicole Jao/);
  expect(list('author')).toMatch(/── Nicole Jao/);
  expect(list('author').match(/Nicole Jao/g)).toHaveLength(1);
  // Who wrote it with others is worth the words.
  expect(list('author')).toMatch(/Ann Lee \+1/);
});

describe('the heading of a group', () => {
  const TIDE = { feedId: 'tttttttt', feedTitle: 'Tide' };
  const stories = () => [
    ...Array.from({ length: 300 }, (_, i) => story(i + 1, { read: i % 3 === 0 })),
    ...Array.from({ length: 4 }, (_, i) => story(i + 1001, TIDE)),
  ];
  const reader = (settings: Partial<ReaderSettings> = {}, columns = 120) => {
    const port = new MemoryPort({
      stories: stories(),
      settings: { group: 'feed', sort: 'feed', ...settings },
    });
    return new QuickReader(port, { columns, rows: 24 });
  };
  const headings = (one: QuickReader) =>
    one.lines().flatMap(line => /── (\S.*?)\s*(?:│|$)/.exec(line)?.[1] ?? []);

  it('says how many stories the group has and how many are unread, wherever the list is scrolled to', () => {
    const one = reader();
    expect(headings(one)[0]).toMatch(/^The Daily Build +200 of 300 unread$/);
    one.press('1', '5', '0', 'G');
    expect(headings(one)[0]).toMatch(/^The Daily Build +200 of 300 unread$/);
    one.press('G');
    expect(headings(one)).toEqual([
      expect.stringMatching(/^The Daily Build +200 of 300 unread$/),
      expect.stringMatching(/^Tide +4 of 4 unread$/),
    ]);
  });

  it('follows what is marked, on the screen and off it', () => {
    const one = reader().press('j', 'm');
    expect(headings(one)[0]).toMatch(/ 199 of 300 unread$/);
    one.press('A');
    expect(headings(one)[0]).toMatch(/ 0 of 300 unread$/);
    one.press('u');
    expect(headings(one)[0]).toMatch(/ 199 of 300 unread$/);
    one.press('G', 'm');
    expect(headings(one).at(-1)).toMatch(/^Tide +3 of 4 unread$/);
  });

  it('has the numbers alone where there are few columns', () => {
    expect(headings(reader({}, 30))[0]).toMatch(/^The Daily Build +200\/300$/);
  });

  it('has none where the stories of a group do not stand together', () => {
    expect(headings(reader({ sort: 'newest' }))[0]).toBe('The Daily Build');
  });
});
