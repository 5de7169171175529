import { expect, it } from 'vitest';
import { MemoryPort, someStories } from '../support/memory-port.ts';
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
