import { expect, test } from 'vitest';
import { follows } from '../../src/profile/follows.ts';

const jao = { name: 'Nicole JAO', key: 'nicole jao' };

test('an author is followed by the whole key, in every feed', () => {
  const list = [{ name: 'Nicole Jao', key: 'nicole jao' }];
  expect(follows(list, jao, 'feed0001')).toBe(true);
  expect(follows(list, { name: 'Nicole', key: 'nicole' }, 'feed0001')).toBe(false);
  expect(follows(list, { name: 'Nicole Jaoson', key: 'nicole jaoson' }, 'feed0001')).toBe(false);
});

test('a follow narrowed to feeds counts there only', () => {
  const list = [{ name: 'Nicole Jao', key: 'nicole jao', feeds: ['feed0001'] }];
  expect(follows(list, jao, 'feed0001')).toBe(true);
  expect(follows(list, jao, 'feed0002')).toBe(false);
  expect(follows([{ ...list[0]!, feeds: [] }], jao, 'feed0001')).toBe(false);
});
