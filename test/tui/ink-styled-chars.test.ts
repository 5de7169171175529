import * as theirs from '@alcalzone/ansi-tokenize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as ours from '../../scripts/ink-styled-chars.ts';

const CODES = [
  ...['1', '2', '3', '4', '7', '9', '22', '23', '24', '27', '29', '0', '31', '39', '44', '49'].map(
    code => `\u001b[${code}m`,
  ),
  '\u001b[38;5;12m',
  '\u001b[48;2;1;2;3m',
  '\u001b]8;;https://quay.example/1\u0007',
  '\u001b]8;;https://quay.example/2\u0007',
  '\u001b]8;;\u0007',
];
const styled = fc
  .array(fc.oneof(fc.constantFrom(...CODES), fc.constantFrom('a', ' ', '\n', '港', '👩‍🚀', 'é')), {
    maxLength: 40,
  })
  .map(pieces => pieces.join(''));

it('what stands in for Ink’s own cells makes the same of any styled text', () => {
  fc.assert(
    fc.property(styled, text => {
      const tokens = theirs.tokenize(text);
      const [own, known] = [ours.styledCharsFromTokens(tokens), theirs.styledCharsFromTokens(tokens)];
      expect(own.map(({ value, fullWidth }) => [value, fullWidth])).toEqual(
        known.map(({ value, fullWidth }) => [value, fullWidth]),
      );
      expect(own.map(({ styles }) => styles.map(({ code }) => code))).toEqual(
        known.map(({ styles }) => styles.map(({ code }) => code)),
      );
      expect(ours.styledCharsToString(own)).toBe(theirs.styledCharsToString(known));
      // Cells of one line are put beside those of another.
      expect(ours.styledCharsToString([...own].reverse())).toBe(
        theirs.styledCharsToString([...known].reverse()),
      );
    }),
    { numRuns: 500 },
  );
});
