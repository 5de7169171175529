import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes, segmenter } from '../../src/text/graphemes.ts';

const asked = (text: string) => Array.from(segmenter().segment(text), part => part.segment);

test('letters, signs and syllables of one unit are clusters of their own beside each other', () => {
  const alone: string[] = [];
  for (let unit = 0x20; unit < 0xffff; unit++) {
    const sign = String.fromCharCode(unit);
    // Told by the same table as in the program: what it takes for a cluster is one beside every other.
    if (graphemes(`${sign}a`).length === 2) alone.push(sign);
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alone), { maxLength: 12 }), signs => {
      const text = signs.join('');
      expect(graphemes(text)).toEqual(asked(text));
    }),
    { numRuns: 2000 },
  );
});

test('marks, joiners, flags and jamo stay with what they belong to', () => {
  for (const text of ['e\u0301a', '👍🏽!', '👨‍👩‍👧', '🇩🇪🇫🇷', '각', '각', 'नि', '\r\n', 'a\u00ad', 'が'])
    expect(graphemes(text)).toEqual(asked(text));
});
