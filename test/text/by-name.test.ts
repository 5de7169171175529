import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByName } from '../../src/text/by-name.ts';

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
const name = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'ß', ' ', '漁', '.', '9'), maxLength: 4 }),
);

it('names stand as in a dictionary, whatever their letters are', () => {
  const names = ['b', 'Á la carte', 'A.V. Club', 'a', '9to5', '“Quoted”', 'Ämter', 'Zoo'];
  expect(sortByName(names, one => one)).toEqual([
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
    fc.property(fc.array(name, { maxLength: 5 }), all => {
      expect(sortByName(all, one => one)).toEqual([...all].sort(compare));
    }),
    { numRuns: 3000 },
  );
});
