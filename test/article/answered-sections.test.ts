import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AnswerError, answeredSections } from '../../src/article/answered-sections.ts';
import { sectionText } from '../../src/article/plain-text.ts';

const read = (...sections: unknown[]) => answeredSections(JSON.stringify({ sections }), 'llm');

it('a section has the program in its label and is derived, whatever the program says of itself', () => {
  const [why, points, ...more] = read(
    { kind: 'why-it-matters', text: 'One.\n\nTwo\nlines.', label: 'Why it matters', provenance: 'publisher' },
    { kind: 'key-points', bullets: ['a', ' b '] },
  );
  expect(more).toEqual([]);
  expect(why).toMatchObject({ kind: 'why-it-matters', label: 'Significance, by llm', provenance: 'derived' });
  expect(sectionText(why!)).toEqual({ text: 'One.\n\nTwo lines.', bullets: [] });
  expect(sectionText(points!)).toEqual({ text: '', bullets: ['a', 'b'] });
});

it('what is not a section of a known kind that says something is left out', () => {
  const kinds = read(
    { kind: 'gossip', text: 'x' },
    { kind: 'quotes', text: '"Never said"' },
    { kind: '__proto__', text: 'x' },
    { kind: 'context', text: '\u001b[31m \u200b' },
    { kind: 'context', bullets: [1, null, {}] },
    null,
    'text',
    { kind: 'context', text: 'The first.' },
    { kind: 'context', text: 'A second.' },
  );
  expect(kinds.map(section => sectionText(section).text)).toEqual(['The first.']);
});

it('an answer without any section is an error of one line', () => {
  for (const answer of [
    '',
    'Sure! Here is…',
    '[]',
    'null',
    '{"sections":{}}',
    '{"sections":[]}',
    '[{"kind":"news"}]',
  ])
    expect(() => answeredSections(answer, 'llm')).toThrow(AnswerError);
});

it('its text acts on no terminal', () => {
  const evil = 'a\u001b]0;x\u0007b\u009b31mc\u202ed';
  const [section] = answeredSections(
    JSON.stringify({ sections: [{ kind: 'news', text: evil, bullets: [evil] }] }),
    'l\u001b[1mlm',
  );
  expect(section!.label).toBe('What happened, by llm');
  expect(sectionText(section!)).toEqual({ text: 'abcd', bullets: ['abcd'] });
});

it('it is never more than a brief holds', () => {
  const long = 'word '.repeat(400);
  const many = read(
    ...['news', 'details', 'context', 'next', 'numbers', 'analysis', 'notable', 'bottom-line'].map(kind => ({
      kind,
      text: `${long}\n\n`.repeat(20),
      bullets: Array(40).fill(long),
    })),
  );
  expect(many).toHaveLength(6);
  expect(JSON.stringify(many).length).toBeLessThan(60_000);
});

it('any JSON is either sections or that error', () => {
  const section = fc.record({
    kind: fc.oneof(fc.constantFrom('news', 'context'), fc.jsonValue()),
    text: fc.jsonValue(),
    bullets: fc.jsonValue(),
  });
  const answers = fc.oneof(
    fc.jsonValue(),
    fc.record({ sections: fc.array(fc.oneof(section, fc.jsonValue())) }),
  );
  fc.assert(
    fc.property(answers, answer => {
      try {
        const sections = answeredSections(JSON.stringify(answer), 'x');
        expect(
          sections.every(({ provenance, blocks }) => provenance === 'derived' && blocks.length > 0),
        ).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(AnswerError);
      }
    }),
  );
});
