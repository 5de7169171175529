import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { cutAtSentence } from '../../src/article/brief.ts';

const read = (html: string, summaryHtml?: string) =>
  readArticle(
    { title: 'T', url: 'https://x.example/', html, bylines: [], ...(summaryHtml ? { summaryHtml } : {}) },
    { derive: true },
  );
const lede = '<p>The company opened its new plant in the north on Monday, a year late.</p>';

test('the brief is the publisher’s why, then key points, then the news, then the lede, and says which', () => {
  const why = '<p><b>Why it matters:</b> It is big. And more.</p>';
  const points = '<p><b>TL;DR:</b></p><ul><li>Point one.</li><li>Point two.</li></ul>';
  const news = '<p><b>Driving the news:</b> It opened.</p>';
  expect(read(lede + points + news + why)).toMatchObject({
    briefKind: 'why-it-matters',
    brief: 'It is big. And more.',
  });
  expect(read(lede + news + points)).toMatchObject({ briefKind: 'key-points', brief: 'Point one.' });
  expect(read(lede + news)).toMatchObject({ briefKind: 'news', brief: 'It opened.' });
  expect(read(lede)).toMatchObject({
    briefKind: 'lede',
    brief: expect.stringMatching(/^The company opened/),
  });
  expect(read('')).toMatchObject({ briefKind: 'none', brief: '', summary: '' });
  expect(read('', '<p>Only a summary is here.</p>')).toMatchObject({
    briefKind: 'lede',
    brief: 'Only a summary is here.',
  });
});

test('a note about the text is neither its brief nor its summary, unless there is nothing else', () => {
  const note = '<p><strong>Update:</strong> The library has fixed the fault since this was printed.</p>';
  const lede = 'Four libraries that read pictures fell over within an hour of each other.';
  expect(read(`${note}<p>${lede}</p>`)).toMatchObject({ brief: lede, briefKind: 'lede', summary: lede });
  expect(read(`<p>${lede}</p>`, `${note}<p>${lede}</p>`).summary).toBe(lede);
  expect(read(note).brief).toMatch(/^Update:/);
});

test('a brief ends at a sentence, and abbreviations do not end one', () => {
  expect(cutAtSentence('Dr. Lee left the U.S. on Monday. Nobody knows why. It was late.', 52)).toBe(
    'Dr. Lee left the U.S. on Monday. Nobody knows why.',
  );
  expect(cutAtSentence('価格は上がった。理由は不明だ。明日また決まる。', 16)).toBe(
    '価格は上がった。理由は不明だ。',
  );
});

test('a first word that is too long is cut after a letter, and none is taken apart', () => {
  expect(cutAtSentence('x'.repeat(50), 12)).toBe(`${'x'.repeat(11)}…`);
  expect(cutAtSentence(`(${'x'.repeat(50)}`, 12)).toBe(`(${'x'.repeat(10)}…`);
  expect(cutAtSentence(`${'e\u0301'.repeat(50)} and more`, 6)).toBe(`${'e\u0301'.repeat(5)}…`);
  const family = '👩‍👩‍👧‍👦';
  expect(cutAtSentence(family.repeat(50), 6)).toBe(`${family.repeat(5)}…`);
});

test('a sentence that is too long is cut after a word, and no letter is taken apart', () => {
  expect(cutAtSentence('one two three four five six', 15)).toBe('one two three…');
  expect(cutAtSentence('one two three… four five six', 15)).toBe('one two three…');
  expect(cutAtSentence(`${'e\u0301'.repeat(5)} ${'x'.repeat(30)}`, 12)).toBe(`${'e\u0301'.repeat(5)}…`);
  const family = cutAtSentence('नमस्ते '.repeat(20), 10);
  expect(family).toBe('नमस्ते नमस्ते…');
});

test('words are counted, ideographs by halves', () => {
  expect(read('<p>one two three</p>').words).toBe(3);
  expect(read('<p>市場は四時に始まる。</p>').words).toBe(5);
});
