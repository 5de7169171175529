import { expect, it } from 'vitest';
import { documentLines } from '../../src/text/document-lines.ts';
import { lineText } from '../../src/text/laid-document.ts';

const lines = (text: string, unicode: boolean) =>
  documentLines(
    { blocks: [{ type: 'code', text }], derived: [] },
    { width: 20, unicode, order: 'article' },
  ).lines.map(lineText);

it('a line of code that goes on on the next one says so there, at the same column', () => {
  expect(lines('const answer = 6 * 7;\nreturn answer;', true)).toEqual([
    '  const answer = 6 *',
    '↳  7;',
    '  return answer;',
  ]);
  expect(lines('const answer = 6 * 7;', false)[1]).toBe('>  7;');
});
