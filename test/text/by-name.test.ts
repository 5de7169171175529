import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byName } from '../../src/text/by-name.ts';

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
const name = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'ß', ' ', '漁', '.', '9'), maxLength: 4 }),
);

it('names stand as in a dictionary, whatever their letters are', () => {
  expect(['b', 'Á la carte', 'A.V. Club', 'a', '9to5', '“Quoted”', 'Ämter', 'Zoo'].sort(byName)).toEqual([
    '“Quoted”',
    '9to5',
    'a',
    'Á la carte',
    'A.V. Club',
    'Ämter',
    'b',
    'Zoo',
  ]);
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(byName(a, b))).toBe(Math.sign(compare(a, b)));
    }),
    { numRuns: 3000 },
  );
});
