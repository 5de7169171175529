import { statSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addToHistory, readHistory } from '../../src/profile/prompt-history.ts';
import { emptyProfile } from './profile-folder.ts';

test('what was typed is there for the next reader, each line once, the latest last', () => {
  const { paths } = emptyProfile();
  expect(readHistory(paths)).toEqual({ filter: [], search: [] });
  for (const line of ['is:unread', 'rust', 'is:unread']) addToHistory(paths, 'filter', line);
  addToHistory(paths, 'search', 'borrow');
  expect(readHistory(paths)).toEqual({ filter: ['rust', 'is:unread'], search: ['borrow'] });
  expect(statSync(paths.history).mode & 0o777).toBe(0o600);
});

test('the oldest lines are forgotten', () => {
  const { paths } = emptyProfile();
  for (let n = 0; n < 60; n++) addToHistory(paths, 'search', `word ${n}`);
  const { search } = readHistory(paths);
  expect([search.length, search[0], search.at(-1)]).toEqual([50, 'word 10', 'word 59']);
});

test('a file that is no history stops nobody, and no control byte comes out of one', () => {
  const { paths } = emptyProfile();
  writeFileSync(paths.history, 'not { json');
  expect(readHistory(paths).filter).toEqual([]);
  writeFileSync(paths.history, JSON.stringify({ filter: ['a\u001b]0;b\u0007c', 7, ''], search: 'x' }));
  expect(readHistory(paths)).toEqual({ filter: ['ac'], search: [] });
  addToHistory(paths, 'filter', 'next');
  expect(readHistory(paths).filter).toEqual(['ac', 'next']);
});
