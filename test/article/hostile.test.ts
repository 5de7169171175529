import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { blocksText } from '../../src/article/plain-text.ts';

const read = (html: string, bylines: string[] = []) =>
  readArticle({ title: 'T', url: 'https://x.example/', html, bylines }, { derive: true });

const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const piece = fc.oneof(
  fc
    .constantFrom(
      ...[
        'p',
        'b',
        'strong',
        'ul',
        'li',
        'blockquote',
        'cite',
        'table',
        'tr',
        'td',
        'figure',
        'figcaption',
        'h2',
        'pre',
      ],
      ...[
        'a href="/x"',
        'aside',
        'form',
        'br',
        'hr',
        'img src="/i.png" alt="Avatar photo"',
        'div class="author-bio"',
      ],
    )
    .map(name => `<${name}>`),
  fc
    .constantFrom('p', 'b', 'ul', 'li', 'blockquote', 'table', 'td', 'figure', 'pre', 'div', 'x')
    .map(name => `</${name}>`),
  fc.constantFrom(
    'Why it matters:',
    'Details',
    'Context: ',
    '“Quoted words here.”',
    'Ann Lee, chair',
    'Leave a Reply',
  ),
  fc.constantFrom(
    '\u001b[31m',
    '&#27;]0;x\u0007',
    '\u202e',
    '\ud800',
    '&#x200f;',
    '\u009b2J',
    '<![CDATA[',
    '<!--',
    '&nbsp;',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test('any HTML is read without throwing, and nothing dangerous comes out', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
      (pieces, bylines) => {
        const article = read(pieces.join(''), bylines);
        const { title: _, ...foreign } = article;
        expect(strings(foreign).filter(text => UNSAFE.test(text))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('an element may be called what every object has', () => {
  expect(blocksText(read('<p>One <constructor>two</constructor></p>').document.blocks)).toBe('One two');
});

test('a box that is left out parts the words on its sides', () => {
  const { document } = read(
    '<div>Before<div class="newsletter">Sign up</div>behind<script>x</script>it</div>',
  );
  expect(blocksText(document.blocks)).toBe('Before\n\nbehindit');
});

test('marks pile up on no letter, whatever markup stands between them', () => {
  const { document } = read(
    `<p>a${'<b>\u0316\u0316</b><i>\u0316</i>'.repeat(50)} and the rest of the words</p>`,
  );
  expect(blocksText(document.blocks)).toBe('a\u0316\u0316\u0316\u0316 and the rest of the words');
});

const HOSTILE: Record<string, (size: number) => string> = {
  'deep elements': n => '<div>'.repeat(n),
  'deep quotes and lists': n => '<blockquote><ul><li>'.repeat(n),
  'elements closed in the wrong order': n => '<b>'.repeat(n) + '</i>'.repeat(n),
  'tables in tables': n => '<table><tr><td>'.repeat(n),
  'lines of one paragraph': n => `<p>${'x<br>'.repeat(n)}`,
  'labels without end': n => `<p><b>${'Why it matters:'.repeat(n)}`,
  'one label again and again': n => '<p><b>Why it matters:</b> x</p>'.repeat(n),
  'parts that style sets apart': n => `<p>${'<span>a</span><span>B</span>'.repeat(n)}`,
  'boxes behind a label alone in its own': n =>
    `<p>Lead.</p><div class="h"><h2>Why it matters</h2></div>${'<div class="x"><p>It is big.</p></div>'.repeat(n)}`,
  citations: n => `<blockquote>${'<cite>a</cite>b'.repeat(n)}`,
  quotations: n => `<p>${'“'.repeat(n)}`,
  'white space': n => `<p>a${' '.repeat(n * 10)}b`,
  attributes: n => `<a ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>t`,
  brackets: n => `<p>${'('.repeat(n)}${'<'.repeat(n)}`,
  dots: n => `<p>Long. ${'.'.repeat(n * 4)}x`,
  sentences: n => `<p>${'A. b! '.repeat(n)}`,
};

test.each(Object.entries(HOSTILE))('the time for %s grows no faster than their number', (_, make) => {
  const time = (html: string) => {
    const runs = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      read(html, [html.slice(0, 5000)]);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  };
  time(make(500));
  // Eight times as much may take eight times as long; a square would take sixty-four.
  expect(time(make(16_000))).toBeLessThan(24 * Math.max(4, time(make(2000))));
});
