import { expect, it } from 'vitest';
import { MemoryPort, story } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';

/** Feeds in folders in folders, each with one unread story. */
function port() {
  const places = { a: 'Tech', b: 'Tech/Chips', c: 'Tech/Chips/Foundries', d: 'tech', e: 'Deep/Sea', f: '' };
  const ids = Object.keys(places).map(letter => letter.repeat(8));
  return new MemoryPort({
    stories: ids.map((feedId, i) => story(i + 1, { feedId, feedTitle: `Feed ${feedId[0]}` })),
    config: {
      feeds: Object.entries(places).map(([letter, folder]) => ({
        id: letter.repeat(8),
        title: `Feed ${letter}`,
        url: `https://example.com/${letter}.xml`,
        ...(folder ? { folder } : {}),
      })),
    },
  });
}

const sidebar = (reader: QuickReader) =>
  reader
    .lines()
    .map(line => line.split('│')[0]!.slice(1).trimEnd())
    .slice(2, -1)
    .filter(line => line !== '');

it('a folder holds the folders in it, counts what its list lists, and folds with all of them', () => {
  const reader = new QuickReader(port());
  expect(
    sidebar(reader)
      .slice(4)
      .map(line => line.replace(/ +(\d+)$/, ' … $1')),
  ).toEqual([
    '▾ Deep … 1',
    '  ▾ Sea … 1',
    '    Feed e … 1',
    '▾ Tech … 4',
    '  ▾ Chips … 2',
    '    ▾ Foundries … 1',
    '      Feed c … 1',
    '    Feed b … 1',
    '  Feed a … 1',
    '  Feed d … 1',
    'Feed f … 1',
  ]);
  reader.press('shift-tab').press(...'jjjjj'.split(''));
  expect(reader.lines()[0]).toMatch(/│ Tech +4 unread · 1\/4/);
  reader.press('h');
  expect(sidebar(reader).at(-2)).toMatch(/^▸ Tech +4$/);
  reader.press('l');
  expect(sidebar(reader)).toHaveLength(15);
});

it('h goes outwards from a feed, folder by folder', () => {
  const reader = new QuickReader(port());
  reader.press('shift-tab').press(...'jjjjjjjj'.split(''));
  expect(reader.lines()[0]).toContain('│ Feed c');
  reader.press('h');
  expect(reader.lines()[0]).toContain('│ Tech/Chips/Foundries');
  reader.press('h');
  expect(reader.lines()[0]).toContain('│ Tech/Chips ');
  reader.press('h');
  expect(reader.lines()[0]).toContain('│ Tech ');
});

it('refreshing a folder refreshes the folders in it', () => {
  const memory = port();
  const reader = new QuickReader(memory);
  reader
    .press('shift-tab')
    .press(...'jjjjj'.split(''))
    .press('r');
  expect(memory.refreshed.at(-1)?.toSorted()).toEqual(['a', 'b', 'c', 'd'].map(letter => letter.repeat(8)));
});
