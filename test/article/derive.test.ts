import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { sectionText } from '../../src/article/plain-text.ts';
import { storySentences } from '../../src/article/sentences.ts';

const read = (html: string, derive = true, lang = 'en') =>
  readArticle({ title: 'T', url: 'https://x.example/', html, bylines: [], lang }, { derive });
const story = `<p>The lock opened on Monday. The decision marks the first time a private firm has run one on the river.</p>
<p>Boats waited for hours. The old lock was built in 1931 and had long been too narrow for freight.</p>
<p>In 2017 the state tried to sell it and found no buyer for either of its two gates.</p>`;

test('a story without labels gets its own words picked, marked with the sentence they are', () => {
  const { derived } = read(story).document;
  const all = storySentences(read(story).document);
  expect(derived.map(section => [section.kind, section.provenance, all[section.sentence!]])).toEqual(
    derived.map(section => [section.kind, 'derived', sectionText(section).text]),
  );
  expect(derived.map(section => section.kind)).toEqual(['why-it-matters', 'context']);
  expect(derived.map(section => section.label)).not.toContain('Why it matters');
});

test('nothing is derived beside a publisher’s label, when switched off, or in an unmeasured language', () => {
  expect(read(`${story}<p><b>Why it matters:</b> It is big.</p>`).document.derived).toEqual([]);
  expect(read(story, false).document.derived).toEqual([]);
  expect(read(story, true, 'de').document.derived).toEqual([]);
});

test.each([
  [
    'the opening sentence',
    '<p>The move marks the first change to the rules in the valley for forty long years.</p>',
  ],
  [
    'a quotation',
    '<p>It rained. “This marks the first change to our rules in forty years,” said the mayor of the town.</p>',
  ],
  ['a short sentence', '<p>It rained. It underscores much.</p>'],
  [
    'a weak cue',
    '<p>It rained. The rules are important to many people in the valley and beyond its borders.</p>',
  ],
])('%s gives no reason why a story matters', (_, html) => {
  expect(read(html).document.derived.filter(section => section.kind === 'why-it-matters')).toEqual([]);
});

test.each([
  [
    'an answer in an interview',
    '<p>It rained. She came in late.</p><p><strong>Wierzba:</strong> You removed the old gate in 2017, which had long been in the way.</p>',
  ],
  [
    'a note about the text',
    '<p>It rained.</p><p><strong>Update:</strong> The board has long planned to change the rules, it said in a letter.</p>',
  ],
  [
    'a year in passing',
    '<p>It rained. The set holds every picture that anybody drew in 2004, and for none of them is the name known.</p>',
  ],
])('%s gives no background', (_, html) => {
  expect(read(html).document.derived).toEqual([]);
});

test.each([
  'In 2017 the board shut the old gate, and nobody has opened it for the public from then on.',
  'The gate was taken off its hinges in 2017, and nobody has hung it again for the public.',
])('what happened in a year is background: %s', sentence => {
  const { derived } = read(`<p>It rained in the valley. ${sentence}</p>`).document;
  expect(derived.map(({ kind }) => kind)).toEqual(['context']);
});
