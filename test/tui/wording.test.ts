import { expect, it } from 'vitest';
import { makeKeymap } from '../../src/tui/keymap.ts';
import { MemoryPort, story } from '../support/memory-port.ts';
import { QuickReader, settled } from '../support/quick-reader.ts';

it.each(['f', '@', 'c', 'i', 's', 'm', 'o', 'y', 'p'])(
  '%s in an empty list says that no story is selected',
  key => {
    const reader = new QuickReader(new MemoryPort({ stories: [] }));
    expect(reader.press(key).said()).toBe('No story is selected');
  },
);

it('what is chosen from a list is told from what is not without colours and drawn signs', () => {
  const reader = new QuickReader(new MemoryPort({ settings: { unicode: false } })).press('+', 'space');
  expect(reader.text()).toContain('[x] TechNode');
  expect(reader.text()).toContain('[ ] Axios');
});

it('a function key that was wished for is reported as one that cannot be had', () => {
  const { problems, bindings } = makeKeymap({ help: ['f1', '?'] });
  expect(problems).toEqual(['keys: "f1" (help): function keys cannot be used']);
  expect(bindings.find(binding => binding.id === 'help')?.keys).toEqual(['?']);
  expect(bindings.find(binding => binding.id === 'follow-author')?.keys).toEqual(['f']);
});

it('help says what a number before G does', () => {
  const reader = new QuickReader(new MemoryPort(), { columns: 100, rows: 60 }).press('?');
  expect(reader.text()).toMatch(/G End +To the bottom, or to line N/);
});

it('i shows the first image of the text where the feed names none for the story', async () => {
  const src = 'https://example.com/chart.png';
  const blocks = [{ type: 'image' as const, src, alt: 'A chart' }];
  const port = new MemoryPort({ stories: [story(1, { document: { blocks, derived: [] } })] });
  new QuickReader(port).press('i');
  await settled();
  expect(port.opened).toEqual([src]);
});
