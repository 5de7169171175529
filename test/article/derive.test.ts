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
