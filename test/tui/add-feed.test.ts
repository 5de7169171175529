import { expect, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { QuickReader, settled } from '../support/quick-reader.ts';

const urls = (port: MemoryPort) => port.config().feeds.map(feed => feed.url);
const BEFORE = ['https://example.com/aaaaaaaa.xml', 'https://example.com/bbbbbbbb.xml'];
const ADDED = 'https://lobste.rs/rss';

async function withFeed(port: MemoryPort): Promise<QuickReader> {
  port.found = [{ url: ADDED, title: 'Lobsters' }];
  const reader = new QuickReader(port);
  reader.press('a').type('lobste.rs').press('enter');
  await settled();
  return reader;
}

it('adding a feed is undone and redone like everything else', async () => {
  const port = new MemoryPort();
  const reader = await withFeed(port);
  expect(reader.said()).toBe('Added Lobsters');
  expect(urls(port)).toEqual([...BEFORE, ADDED]);
  const [id] = port.refreshed.at(-1)!;
  expect(port.config().feeds.at(-1)!.id).toBe(id);
  reader.press('u');
  expect(reader.said()).toBe('Undone: added Lobsters');
  expect(urls(port)).toEqual(BEFORE);
  reader.press('ctrl-r');
  expect(reader.said()).toBe('Redone: added Lobsters');
  expect(urls(port)).toEqual([...BEFORE, ADDED]);
  expect(port.refreshed.at(-1)).toEqual([id]);
});

it('what was undone before a feed was added cannot be redone over it', async () => {
  const port = new MemoryPort();
  const reader = new QuickReader(port);
  reader.press('m', 'u', '+', 'space', 'enter');
  expect(reader.said()).toBe('Added TechNode');
  reader.press('ctrl-r');
  expect(reader.said()).toBe('Nothing to redo');
});

it('several are one step', () => {
  const port = new MemoryPort();
  const reader = new QuickReader(port);
  reader.press('+', 'space', 'space', 'enter');
  expect(reader.said()).toBe('Added 2 feeds');
  reader.press('u');
  expect(reader.said()).toBe('Undone: added 2 feeds');
  expect(urls(port)).toEqual(BEFORE);
});

it('one that is there already adds nothing to undo', () => {
  const reader = new QuickReader(new MemoryPort());
  reader.press('+', 'enter', '+', 'enter');
  expect(reader.said()).toBe('You have that already');
  reader.press('u', 'u');
  expect(reader.said()).toBe('Nothing to undo');
});

it('the sample edition is back when the first feed is undone', () => {
  const port = new MemoryPort({ sample: true });
  const reader = new QuickReader(port);
  reader.press('+', 'enter');
  expect(reader.text()).not.toContain('sample edition');
  reader.press('u');
  expect(reader.lines()[0]).toMatch(/sample edition +40 unread/);
});

it('the list goes on to what is beside it when undo takes its feed away', async () => {
  const reader = await withFeed(new MemoryPort());
  reader.press('shift-tab', 'G', 'k', 'k');
  expect(reader.lines()[0]).toContain('│ https://lobste.rs/rss');
  reader.press('u');
  expect(reader.lines()[0]).toContain('│ The Daily Build');
});

it('a renamed query stays the list when the name is taken back', () => {
  const port = new MemoryPort({ config: { queries: [{ name: 'Chips', query: 'chip' }] } });
  const reader = new QuickReader(port);
  reader.press('shift-tab', 'j', 'j', 'g', 'r', 'ctrl-u').type('Silicon').press('enter');
  expect(reader.lines()[0]).toContain('│ Silicon');
  reader.press('u');
  expect(reader.lines()[0]).toContain('│ Chips');
  reader.press('ctrl-r');
  expect(reader.lines()[0]).toContain('│ Silicon');
});
