import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { bareStory, dumped, paragraph, section, story } from './sample.ts';

test('a story is its headline, where it is from, why it matters and context', async () => {
  expect(await dumped([story({ saved: true }), bareStory()], 'text')).toBe(`\
★ An app lends to the corner shop
  TechNode · ♥ Nicole Jao · Wei Sheng · 2026-11-21 21:30 (1d)
  0123456789abcdef
  Why it matters: Small shops get credit the banks refused them.
  Context: Lenders without a licence were closed last year.
  https://technode.example/loans

● Untitled
  fedcba9876543210
`);
});

test('a brief that is only the opening has no label', async () => {
  const { context: _, ...plain } = story({ brief: 'It rained.', briefKind: 'lede' });
  expect(await dumped([plain], 'text')).toContain('\n  It rained.\n');
});

test('full is the whole story with its sections, derived ones marked, and related stories', async () => {
  const text = await dumped([story()], 'text', { full: true });
  expect(text).toContain('▌ Details\n  The loans are small.');
  expect(text).toContain('◇ By the numbers · derived');
  expect(text).toContain('\n  Media (audio/mpeg): https://technode.example/loans.mp3\n');
  expect(text).toContain('Related\n  A lender is closed · 7w · aaaabbbbccccdddd');
});

test('asked-for sections take the place of the brief', async () => {
  const text = await dumped([story()], 'text', { sections: ['details', 'numbers'] });
  expect(text).toContain(`
  Details: The loans are small.
  They last a month.
  • 9% a year
  • No collateral
  By the numbers · derived: It has 40,000 users.
`);
  expect(text).not.toContain('Why it matters');
});

test.each([[20], [33], [80], [200]])('nothing but the address is wider than %d columns', async width => {
  const long =
    '一个新的应用程序向街角商店提供贷款 supercalifragilisticexpialidocious and some more words 🙂 ';
  const wide = story({ title: long.repeat(3), brief: long.repeat(6), context: long, feedTitle: long });
  wide.document.blocks.push(paragraph(long.repeat(9)));
  for (const full of [false, true]) {
    const lines = (await dumped([wide], 'text', { width, full, feeds: new Map() })).split('\n');
    const tooWide = lines.filter(line => stringWidth(line) > width && !line.includes('https://'));
    expect(tooWide).toEqual([]);
  }
});

test('colour is there when asked for, and only then', async () => {
  expect(await dumped([story()], 'text', { color: true })).toContain('\u001b[1mAn app lends');
  expect(await dumped([story()], 'text')).not.toContain('\u001b');
});

test('ASCII signs where the terminal has no others', async () => {
  const text = await dumped([story()], 'text', { unicode: false, full: true });
  expect(text).toMatch(/^[\x00-\x7f]*$/);
});

test('a story without anything is still told apart', async () => {
  expect(await dumped([bareStory()], 'text', { full: true })).toContain('Untitled\n  fedcba9876543210\n');
});

test('what slipped past every gate before does not reach the terminal', async () => {
  const hostile = fc.constantFrom(
    '\u001b[2J',
    '\u001b]0;x\u0007',
    '\u009b1m',
    '\u0085',
    '\u2028',
    '\u202e',
    '\r',
  );
  const text = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))).map(parts => parts.join(''));
  const change = fc.record({
    title: text,
    brief: text,
    context: text,
    feedTitle: text,
    authors: fc.array(fc.record({ name: text, key: text })),
    url: text,
    document: text.map(words => ({ blocks: [paragraph(words), section('news', words, words)], derived: [] })),
  });
  const format = fc.constantFrom('text' as const, 'markdown' as const);
  await fc.assert(
    fc.asyncProperty(change, format, fc.boolean(), async (parts, name, full) => {
      const out = await dumped([story(parts)], name, { full, feeds: new Map(), color: true });
      const visible = out
        .replace(/\u001b\[[\d;]*m/gu, '')
        .replaceAll('\n', '')
        .replaceAll('\t', '');
      expect(visible).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
