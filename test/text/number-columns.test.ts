import { expect, it } from 'vitest';
import { plainText } from '../../src/text/style.ts';
import { tableLines } from '../../src/text/table-lines.ts';

it('numbers stand with their ends in line, words with their beginnings', () => {
  const rows = [
    ['Alpha', '10', '3%', 'v2'],
    ['Beta', '2,000', '', 'old'],
    ['Gamma', '-3.5', '12%', '7'],
  ];
  const lines = tableLines(['Name', 'Sum', 'Share', 'Kind'], rows, 60, true).map(runs =>
    plainText(runs).trimEnd(),
  );
  expect(lines).toEqual([
    'Name  │   Sum │ Share │ Kind',
    '──────┼───────┼───────┼─────',
    'Alpha │    10 │    3% │ v2',
    'Beta  │ 2,000 │       │ old',
    'Gamma │  -3.5 │   12% │ 7',
  ]);
});
