import { describe, expect, it } from 'vitest';
import { MemoryPort, story } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';

const FOLDERS = { a: 'Tech', b: 'Tech/Chips', c: 'Sea', d: '' };

function port() {
  const ids = Object.keys(FOLDERS).map(letter => letter.repeat(8));
  return new MemoryPort({
    stories: ids.map((feedId, i) => story(i + 1, { feedId, feedTitle: `Feed ${feedId[0]}` })),
    config: {
      feeds: Object.entries(FOLDERS).map(([letter, folder]) => {
        const feed = { id: letter.repeat(8), title: `Feed ${letter}`, url: `https://example.com/${letter}` };
        return folder ? { ...feed, folder } : feed;
      }),
    },
  });
}

const folders = (memory: MemoryPort) => memory.config().feeds.map(feed => feed.folder ?? '');
const BEFORE = Object.values(FOLDERS);

describe('the folder of a feed', () => {
  it('is completed from those there are', () => {
    const memory = port();
    const reader = new QuickReader(memory).press('shift-tab', 'G', 'g', 'f');
    expect(reader.lines().at(-2)).toContain('Sea  Tech  Tech/Chips');
    reader.type('te').press('tab', 'tab', 'enter');
    expect(reader.said()).toBe('Moved to Tech/Chips');
    expect(folders(memory)).toEqual(['Tech', 'Tech/Chips', 'Sea', 'Tech/Chips']);
  });

  it('is kept without slashes at its ends', () => {
    const memory = port();
    new QuickReader(memory).press('shift-tab', 'G', 'g', 'f').type('/ Sea / Deep/').press('enter');
    expect(folders(memory).at(-1)).toBe('Sea/Deep');
  });
});

describe('a folder', () => {
  const atTech = (memory: MemoryPort) => new QuickReader(memory).press('shift-tab', 'j', 'j', 'j', 'j');

  it('is renamed with all that is in it, which is one step of undo', () => {
    const memory = port();
    const reader = atTech(memory).press('g', 'r', 'ctrl-u').type('Machines').press('enter');
    expect(reader.said()).toBe('Renamed to Machines');
    expect(reader.lines()[0]).toMatch(/│ Machines +2 unread/);
    expect(folders(memory)).toEqual(['Machines', 'Machines/Chips', 'Sea', '']);
    reader.press('u');
    expect(folders(memory)).toEqual(BEFORE);
    expect(memory.config().feeds.map(feed => feed.id[0])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is removed, and its feeds stay', () => {
    const memory = port();
    const reader = atTech(memory).press('x');
    expect(reader.said()).toBe('Removed the folder Tech, its feeds stay; u takes it back');
    expect(folders(memory)).toEqual(['', 'Chips', 'Sea', '']);
    reader.press('u');
    expect(folders(memory)).toEqual(BEFORE);
  });

  it('stays folded under another name', () => {
    const reader = atTech(port()).press('h', 'g', 'r', 'ctrl-u').type('Machines').press('enter');
    expect(reader.text()).toContain('▸ Machines');
  });
});
