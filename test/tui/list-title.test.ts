import { expect, it } from 'vitest';
import { MemoryPort, someStories, story } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';

const title = (reader: QuickReader) => reader.lines()[0]!.trim();
const NARROW = { columns: 80, rows: 24 };

it('tells how the list is sorted or grouped, for as long as it is', () => {
  const reader = new QuickReader(new MemoryPort(), NARROW);
  expect(title(reader)).toMatch(/^All +40 unread · 1\/60$/);
  reader.press('S', 'j');
  expect(title(reader)).toMatch(/^All · oldest first +40 unread · \d+\/60$/);
  reader.press('g', 's', 'j');
  expect(title(reader)).toMatch(/^All · by day +40 unread/);
  reader.press('g', 's', 'j');
  expect(title(reader)).toMatch(/^All · by feed +40 unread/);
});

it('leaves the sample edition out before the numbers', () => {
  const port = () => new MemoryPort({ sample: true });
  expect(title(new QuickReader(port(), NARROW))).toMatch(/^All · sample edition +40 unread · 1\/60$/);
  expect(title(new QuickReader(port(), { columns: 30, rows: 8 }))).toMatch(/^All +40 unread · 1\/60$/);
});

it('has the name before the numbers where there is no room for both', () => {
  const stories = [
    ...someStories(),
    story(90, { feedId: 'cccccccc', feedTitle: 'The Weekly Foundry Report' }),
  ];
  const port = new MemoryPort({ stories, settings: { listWidth: 24 } });
  const reader = new QuickReader(port).press('shift-tab', 'G', 'k');
  expect(reader.lines()[0]!.split('│')[1]).toMatch(/^ The Weekly Foundr… 1\/1 $/);
  reader.press('g', 'g', 'j', 'U');
  expect(reader.lines()[0]!.split('│')[1]).toMatch(/^ All · unread only 1\/41 $/);
});
