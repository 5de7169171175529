import { expect, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';

const KEYS = [
  ['s'],
  ['m'],
  ['f'],
  ['g', 'o'],
  ['@'],
  ['o'],
  ['y'],
  ['c'],
  ['i'],
  ['p'],
  ['|'],
  ['P'],
  ['J'],
  ['K'],
];

it.each(KEYS)('%s does nothing to a story that is not on the screen', (...keys) => {
  const port = new MemoryPort();
  const reader = new QuickReader(port, { columns: 80, rows: 24 }).press('shift-tab', ...keys);
  expect(reader.said()).toBe('No story is on the screen; Enter shows the list');
  expect(reader.controller.state.overlay).toBeUndefined();
  expect(port.stories.some(story => story.saved)).toBe(false);
  expect(port.opened).toEqual([]);
});

it('beside its list it does', () => {
  const reader = new QuickReader(new MemoryPort(), { columns: 100, rows: 24 }).press('shift-tab', 's');
  expect(reader.said()).toBe('Story saved');
});
