import { expect, it } from 'vitest';
import { MemoryPort, story } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';

it('of all matches in a story the one that was gone to is marked', () => {
  const blocks = ['A chip.', 'Nothing.', 'More chips.'].map(text => ({
    type: 'paragraph' as const,
    spans: [{ text }],
  }));
  const port = new MemoryPort({ stories: [story(1, { document: { blocks, derived: [] } })] });
  const reader = new QuickReader(port, { columns: 80, rows: 24 })
    .press('enter', '/')
    .type('chip')
    .press('enter');
  const marked = () => reader.lines().filter(line => line.startsWith('▎'));
  expect(marked()).toEqual(['▎A chip.']);
  reader.press('n');
  expect(marked()).toEqual(['▎More chips.']);
  reader.press('esc');
  expect(marked()).toEqual([]);
});
