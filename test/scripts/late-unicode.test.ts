import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LateSegmenter } from '../../scripts/late-unicode.ts';

const own = new Intl.Segmenter();
const late = new LateSegmenter();
const segments = (
  segmenter: { segment(text: string): Iterable<{ segment: string; index: number }> },
  text: string,
) => Array.from(segmenter.segment(text), ({ segment, index }) => [segment, index]);

test('rows of a screen are taken apart into the graphemes that Intl finds', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(
      '\u001b[1m',
      'Nutgraf │ ',
      'é',
      'e\u0301',
      '한국',
      '\u1112\u1161\u11ab',
      '日本語',
      'ﾊﾞ',
      '👩‍🌾',
      '🇰🇷',
      '❤️',
      '\r\n',
      '…',
    ),
    // Every character of the plane that most text is in, beside a letter, a mark and a joiner.
    fc.integer({ min: 1, max: 0xffff }).map(unit => String.fromCharCode(unit)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const text = pieces.join('');
      expect(segments(late, text)).toEqual(segments(own, text));
    }),
    { numRuns: 2000 },
  );
});

test('no character that joins with a neighbour is taken for one that stands alone', () => {
  for (let unit = 1; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)}`;
    if (segments(own, text).length === 1)
      expect([unit, segments(late, text)]).toEqual([unit, segments(own, text)]);
  }
});
