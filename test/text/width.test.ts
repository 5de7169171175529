import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/text/graphemes.ts';
import { sanitizeLine } from '../../src/text/sanitize.ts';
import { cut, pad, width } from '../../src/text/width.ts';
import { wrap } from '../../src/text/wrap.ts';

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('a', ' ', '日', '本', '😀', 'é', 'e\u0301', '한', 'ः', 'न') }),
  )
  .map(sanitizeLine);

describe('width', () => {
  it('agrees with string-width on any sanitised text', () => {
    fc.assert(
      fc.property(line, text => {
        expect(width(text)).toBe(stringWidth(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('width of one code point', () => {
  it('agrees with string-width on all of the basic plane', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0xffff; code++) {
      const one = sanitizeLine(String.fromCharCode(code));
      if (width(one) !== stringWidth(one)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe('cut and pad', () => {
  it('never exceed the columns, never split a grapheme, and fill exactly', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 40 }), (text, columns) => {
        const kept = cut(text, columns);
        expect(width(kept)).toBeLessThanOrEqual(columns);
        const parts = graphemes(kept.endsWith('…') && kept !== text ? kept.slice(0, -1) : kept);
        expect(graphemes(text).slice(0, parts.length)).toEqual(parts);
        expect(width(pad(text, columns))).toBe(columns);
      }),
      { numRuns: 1000 },
    );
  });

  it('show that something was cut', () => {
    expect(cut('Why it matters', 8)).toBe('Why it …');
    expect(cut('日本語テキスト', 6)).toBe('日本…');
    expect(pad('ab', 5, 'right')).toBe('   ab');
  });
});

describe('wrap', () => {
  it('keeps every line inside the columns and loses no word', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 4, max: 60 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const one of lines) expect(width(one)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
