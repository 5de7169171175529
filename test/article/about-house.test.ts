import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { documentText } from '../../src/article/plain-text.ts';

const RELEASE = Array.from(
  { length: 6 },
  (_, i) => `<p>The plant will make ${i + 2}00 pumps a year from May, the company said, and hire for it.</p>`,
).join('');

const read = (html: string) =>
  readArticle({ title: 'Pumps', html, bylines: [], url: 'https://x.example/p' }, { derive: false }).document;
const textOf = (html: string) => documentText(read(html));

test.each([
  '<h3>About Halden Pumps</h3><p>Halden Pumps ASA has built pumps since 1909 and ships to 31 countries.</p>',
  '<p><b>About Halden Pumps</b><br>Halden has built pumps by hand since 1909.</p>',
  '<p><strong>ABOUT HALDEN PUMPS:</strong> Founded in 1909, HALDEN is owned by those who work there.</p>',
  '<p><strong>About the Coastal Survey</strong></p><p>Founded in 1871, the Coastal Survey charts our waters.</p>',
  '<p><strong>Über Stadtwerke Moorach</strong></p><p>Die Stadtwerke Moorach versorgen seit 1921 die Stadt.</p>',
  '<p><b>À propos de Ferrand</b></p><p>Ferrand emploie 210 personnes dans trois ateliers.</p>',
  '<p>关于临湖水务</p><p>临湖水务成立于1987年，服务全市三百万居民。</p>',
  '<p>■浜田製作所について</p><p>浜田製作所は1948年創業のポンプ専業メーカーです。</p>',
])('what a press office says of its house under a release is left out: %s', about => {
  expect(textOf(`${RELEASE}${about}`)).toBe(textOf(RELEASE));
  expect(textOf(`${RELEASE}${about}<p>Media contact: Lowri Vaughan, press@halden.example</p>`)).toBe(
    textOf(RELEASE),
  );
});

test.each([
  '<h3>About the bridge</h3><p>The bridge was built in 1931 and has been shut twice.</p>',
  '<h3>About Marta</h3><p>She was born in the year of the flood and never learned to swim.</p>',
  '<p>About Halden Pumps little is known, and Halden Pumps likes it so.</p>',
])('what a story tells under its last heading stays: %s', told => {
  const last = told.replace(/.*<p>(.*)<\/p>$/, '$1');
  expect(textOf(`${RELEASE}${told}`)).toContain(last);
});

test('a house’s words on itself stay where the story begins with them', () => {
  const about = '<h3>About Halden Pumps</h3><p>Halden Pumps has built pumps since 1909.</p>';
  expect(textOf(`${about}${RELEASE}`)).toContain('Halden Pumps has built');
});

test('an author’s bio under such a heading stays the author’s', () => {
  const html = `${RELEASE}<h3>About Ana Cruz</h3><p>Ana Cruz is a reporter at the Quay Observer. She writes about pumps.</p>`;
  const { document } = readArticle(
    { title: 'Pumps', html, bylines: ['Ana Cruz'], url: 'https://x.example/p' },
    { derive: false },
  );
  expect(document.bio?.text).toBe('Ana Cruz is a reporter at the Quay Observer. She writes about pumps.');
});
