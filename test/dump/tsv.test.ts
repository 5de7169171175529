import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeCell } from '../../src/dump/tsv.ts';
import { bareStory, dumped, story } from './sample.ts';

test('a story is one line of the usual columns', async () => {
  expect(await dumped([story(), bareStory()], 'tsv')).toBe(
    `${[
      '2026-11-21T08:30:00Z',
      '0123456789abcdef',
      'TechNode',
      'Nicole Jao, Wei Sheng',
      'An app lends to the corner shop',
      'https://technode.example/loans',
      'Small shops get credit the banks refused them.',
    ].join('\t')}\n\tfedcba9876543210\t\t\t\t\t\n`,
  );
});

test('every field fits a cell', async () => {
  const fields = ['read', 'tags', 'sections', 'enclosures', 'related', 'words', 'updated', 'text'];
  const line = await dumped([story()], 'tsv', { fields });
  expect(line.split('\t').slice(0, 7)).toEqual([
    'false',
    'fintech, China',
    'why-it-matters, details, context, numbers (derived)',
    'https://technode.example/loans.mp3',
    'aaaabbbbccccdddd',
    '180',
    '',
  ]);
  expect(line).toContain('A new app lends to shops.\\n\\nWhy it matters');
});

test('a cell is one cell whatever is in it, and can be read back', () => {
  expect(escapeCell('a\tb\nc\\n\u001b[31m\u0085d')).toBe('a\\tb\\nc\\\\n\\nd');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const cell = escapeCell(text);
      expect(cell).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      const unescaped = cell.replace(/\\(.)/gu, (_, char) => ({ t: '\t', n: '\n' })[char as string] ?? char);
      expect(escapeCell(unescaped)).toBe(cell);
    }),
  );
});
