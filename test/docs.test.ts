import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTables } from '../scripts/docs-tables.ts';

it.each(['README.md'])('%s has the tables of the program as it is now (`npm run docs` writes them)', name => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  expect(text).toBe(withTables(text));
});

it('the README has every table', () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const name of ['commands', 'keys', 'query']) expect(text).toContain(`<!-- ${name} -->`);
});
