import { expect, test } from 'vitest';
import type { Block } from '../../src/story.ts';
import { bareStory, dumped, paragraph, story } from './sample.ts';

test('a story is a heading, a line about it, why it matters and context', async () => {
  expect(await dumped([story(), bareStory()], 'markdown')).toBe(`\
## [An app lends to the corner shop](https://technode.example/loans)

*TechNode · Nicole Jao, Wei Sheng · 2026-11-21 21:30*

**Why it matters:** Small shops get credit the banks refused them.

**Context:** Lenders without a licence were closed last year.

## Untitled
`);
});

async function body(...blocks: Block[]): Promise<string> {
  const markdown = await dumped([story({ document: { blocks, derived: [] }, enclosures: [] })], 'markdown', {
    full: true,
    related: () => [],
  });
  return markdown.split('\n\n').slice(2).join('\n\n').trimEnd();
}

test('full has the sections as headings, derived ones marked', async () => {
  const text = await dumped([story()], 'markdown', { full: true });
  expect(text).toContain(
    '### Details\n\nThe loans are small.\n\nThey last a month.\n\n- 9% a year\n- No collateral',
  );
  expect(text).toContain('### By the numbers (derived)\n\nIt has 40,000 users.');
  expect(text).toContain('\n\n- [Media (audio/mpeg)](https://technode.example/loans.mp3)\n');
  expect(text).toContain('### Related\n\n- A lender is closed (aaaabbbbccccdddd)');
});

test('spans keep their looks and links', async () => {
  const spans = [
    { text: 'See ' },
    { text: 'the report ', bold: true as const, href: 'https://a.example/x(y)' },
    { text: 'and ' },
    { text: 'a`b', code: true as const },
    { text: ' now', italic: true as const },
  ];
  expect(await body({ type: 'paragraph', spans })).toBe(
    'See [**the report**](<https://a.example/x(y)>) and ``a`b`` *now*',
  );
});

test('lists nest, quotes have their attribution, code its fence, tables their columns', async () => {
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 3,
    items: [
      [paragraph('three'), { type: 'list', ordered: false, items: [[paragraph('deep')]] }],
      [paragraph('four')],
    ],
  };
  expect(await body(list)).toBe('3. three\n   - deep\n4. four');
  expect(await body({ type: 'quote', blocks: [paragraph('We lend.')], attribution: 'Wang Lin' })).toBe(
    '> We lend.\n>\n> — Wang Lin',
  );
  expect(await body({ type: 'code', text: 'a\n```\nb', language: 'sh' })).toBe('````sh\na\n```\nb\n````');
  const cell = (text: string) => [{ text }];
  expect(await body({ type: 'table', header: [cell('a'), cell('b|c')], rows: [[cell('1')]] })).toBe(
    '| a | b\\|c |\n| --- | --- |\n| 1 |  |',
  );
});

test.each([
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['2026. A year', '2026\\. A year'],
  ['<b>&amp; *x* [y](z) `c`', '\\<b\\>\\&amp; \\*x\\* \\[y\\](z) \\`c\\`'],
  ['snake_case _x_', 'snake_case \\_x\\_'],
  ['one\n> two', 'one\\\n\\> two'],
])('words stay words: %j', async (words, markdown) => {
  expect(await body(paragraph(words))).toBe(markdown);
});

test('a headline cannot leave its link', async () => {
  const text = await dumped([story({ title: 'x](http://evil.example) [y' })], 'markdown');
  expect(text.split('\n')[0]).toBe('## [x\\](http://evil.example) \\[y](https://technode.example/loans)');
});
