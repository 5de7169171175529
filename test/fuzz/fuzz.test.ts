import fc from 'fast-check';
import { describe, it } from 'vitest';
import { TARGETS } from './targets.ts';

describe('damaged and hostile input', () => {
  it.each(TARGETS)(
    '$name: is read, or refused in one line, and nothing unclean comes of it',
    async ({ property }) => {
      await fc.assert(property, { seed: 7, numRuns: 60 });
    },
  );
});
