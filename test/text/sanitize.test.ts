import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl, sanitize, sanitizeLine, unpiled } from '../../src/text/sanitize.ts';

const ESC = '\u001b';

describe('sanitize', () => {
  it.each([
    ['colours', `a${ESC}[31mred${ESC}[0m`, 'ared'],
    [
      'a hyperlink with its target',
      `x${ESC}]8;;http://evil.example${ESC}\\link${ESC}]8;;${ESC}\\y`,
      'xlinky',
    ],
    ['a window title ended by a bell', `a${ESC}]0;owned\u0007b`, 'ab'],
    ['an unterminated sequence, keeping what follows', `a${ESC}]0;title`, 'a0;title'],
    ['C1 controls', 'a\u009b31mb\u0085c', 'ab\nc'],
    ['a device control string in C1', 'a\u0090q#0\u009cb', 'ab'],
    ['bidi overrides and isolates', 'a\u202eb\u2066c\u2069', 'abc'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['hidden tag characters', 'a\u{e0041}b', 'ab'],
    ['a format character that Unicode has yet to name', 'a\u2065b', 'ab'],
    ['carriage returns and line separators', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['joined emoji', '👨‍👩‍👧', '👨👩👧'],
    ['skin tones and emoji presentation', '👍🏽 ☎️', '👍 ☎'],
  ])('takes out %s', (_what, input, output) => {
    expect(sanitize(input)).toBe(output);
  });

  it('keeps ordinary writing as it is', () => {
    for (const text of [
      'Café – “naïve” Ærø\n\tnext',
      '为什么重要：背景',
      'なぜ重要か',
      '배윤경',
      'עברית',
      'میخواهم',
      'हिन्दी',
    ])
      expect(sanitize(text)).toBe(text);
  });

  it('caps marks piled on one letter', () => {
    expect([...sanitize(`a${'\u0301'.repeat(500)}b`)].length).toBe(6);
    for (const joiner of ['\u200c', '\u200d', '\u200b', '\u2060'])
      expect([...sanitize(`a${`\u0316${joiner}`.repeat(500)}b`)].length).toBe(6);
  });

  it('caps marks that go on behind others', () => {
    expect(unpiled('ab\u0316\u0316\u0316', '\u0316\u0316\u0316c')).toBe('\u0316c');
    expect(unpiled('ab', '\u0316c')).toBe('\u0316c');
    expect(unpiled('ab\u0316\u0316\u0316\u0316', 'c\u0316')).toBe('c\u0316');
  });

  it('composes letters with marks that only stood apart', () => {
    expect(sanitize('e\u200b\u0301')).toBe('é');
  });

  it('lets no control, bidi or surrogate through, whatever comes in, and changes nothing the second time', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ESC,
            '[',
            ']',
            '0',
            ';',
            '\u009b',
            '\u009c',
            '\u0007',
            '\u202e',
            '\ud83d',
            '\udc00',
            'm',
            '\\',
            'P',
            '\u200d',
            '\u200c',
            '\u200b',
            '\u0301',
            '\u0316',
            'e',
            '😀',
          ),
        )
        .map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(nasty, text => {
        const clean = sanitize(text);
        expect(clean).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u,
        );
        expect(clean.isWellFormed()).toBe(true);
        expect(sanitize(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the length of hostile text', () => {
    const cost = (unit: string, times: number) => {
      const text = unit.repeat(times);
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        sanitize(text);
        return performance.now() - start;
      });
      return Math.min(...runs) + 0.5;
    };
    for (const unit of ['\u009d', `${ESC}]`, `${ESC}[`, 'a\u0301', `${ESC}P x`]) {
      // Quadratic work would cost 64 times as much.
      expect(cost(unit, 400_000) / cost(unit, 50_000)).toBeLessThan(32);
    }
  });
});

describe('sanitizeLine', () => {
  it('makes one line of many', () => {
    expect(sanitizeLine('  one\n two\u00a0\tthree ')).toBe('one two three');
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a b', undefined, 'https://example.org/a%20b'],
    ['/story?x=1', 'https://example.org/feed/', 'https://example.org/story?x=1'],
    ['mailto:desk@example.org', undefined, 'mailto:desk@example.org'],
  ])('resolves %s', (target, base, url) => {
    expect(safeUrl(target, base)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'nonsense',
    '',
    `https://e/${'x'.repeat(9000)}`,
  ])('refuses %.30s', target => {
    expect(safeUrl(target)).toBeUndefined();
  });

  it('leaves no control byte in a target', () => {
    expect(safeUrl(`https://example.org/${ESC}]0;x\u0007`)).toMatch(/^[\x21-\x7e]+$/);
  });
});
