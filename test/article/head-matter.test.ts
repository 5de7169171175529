import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { documentText } from '../../src/article/plain-text.ts';

const STORY = 'The ferry made its last crossing on Sunday with two goats and a piano aboard.';
const read = (head: string) =>
  readArticle(
    { title: 'Ferry', html: `${head}<p>${STORY}</p>`, bylines: [], url: 'https://x.example/f' },
    { derive: false },
  );

describe('lines over a story that only say when, where and by whom', () => {
  test.each([
    '<p>12 marzo 2025 · 07:00 h · Guadalajara</p>',
    '<p>March 3, 2025 | Port Selim</p>',
    '<p>Punta Brava - 10 NOV 2026 - 05:30 CET</p>',
    '<p>Friday, 6th November 2026</p>',
    '<p>Published November 20, 2026 at 5:04 AM MST</p>',
    '<p>9 ноября 2026 · 3 минуты на чтение</p>',
    '<p>Postat la 4 noiembrie 2026 de Biroul de presă</p>',
    '<p>Lagt på siden 2. november 2026</p>',
    '<ul><li>기자명 김서연 기자</li><li>입력 2026.11.16 06:00</li><li>댓글 3</li></ul>',
    '<ul><li>오세린 기자</li><li>입력 2024.07.02 11:20</li><li>댓글 2</li></ul>',
    '<p>문가람 기자 입력 2025.04.02. 오전 9:41 수정 2025.04.02. 오후 1:05</p>',
    '<p>陆闻笛·2025年03月05日 20:14</p>',
    '<p>Publié le vendredi 6 septembre 2024 à 7:12</p>',
    '<p>Publicerat måndag 30 september kl 05.30</p>',
    '<p>原标题：古镇试行“夜间静音街区”</p>',
    '<div class="info"><span>기사입력 2026.03.08 오후 10:21</span><span>최종수정 2026.03.08 오후 11:02</span><span>본문 글꼴 크게 보기</span></div>',
    '<p>Page last checked 3 June 2024</p>',
    '<p>2025. augusztus 20., 11:16 forrás: MTI</p>',
    '<p>January 29th, 2026 in Pop</p>',
    '<p>Niederwald, 14. April 2026, 17.32 Uhr – zuletzt geschärft um 19.05 Uhr</p>',
    '<p>7 maja 2026, 13:05 | czytano 2 318 razy</p>',
    '<p>الأحد، 04 آب/اغسطس 2026، آخر تحديث 02:21 (GMT+0400)</p>',
    '<h2>June 8, 2026 6:14 AM</h2>',
    '<h3>2/26/2026 7:11 AM PST BY HARBOUR STAFF</h3>',
    '<p>Publisert: 4. november 2026, kl. 07:12 Oppdatert nå nettopp</p>',
    '<p>Laatst nagekeken op 27 februari 2026</p>',
    '<p>Päivitetty viimeksi 4. maaliskuuta 2026 klo 9.05</p>',
    '<p>Aktualizacja: 3 marca 2026, godz. 12:00</p>',
    '<p>Опубліковано 5 березня 2026 о 10:40</p>',
    '<p>نشر في الأحد 8 مارس 2026</p>',
    '<div class="info"><span>发布时间：2023-05-18 16:20</span> <span>来源：临湖市水务局</span> <span>浏览次数：<i>2036</i></span></div>',
  ])('are not told with it: %s', head => {
    expect(documentText(read(head).document)).toBe(STORY);
  });

  test.each([
    '<h2>8 June</h2>',
    '<p>March 3, 2026 was the last day of the ferry.</p>',
    '<p>4 May 2026: a day like any other, until noon.</p>',
  ])('may be the story’s: %s', head => {
    expect(documentText(read(head).document)).not.toBe(STORY);
  });

  test('name the author', () => {
    expect(
      read('<ul><li>오세린 기자</li><li>입력 2024.07.02 11:20</li></ul>').authors.map(one => one.name),
    ).toEqual(['오세린']);
  });

  test('name the author also where the story’s first words follow in the line', () => {
    const { authors, document } = read('<p>(島嶼社記者黃品瑜霧峽21日電)郵差過去騎機車送信。</p>');
    expect(authors.map(one => one.name)).toEqual(['黃品瑜']);
    expect(documentText(document)).toContain('郵差過去騎機車送信。');
    expect(documentText(document)).not.toContain('記者');
  });

  test('name the author who stands over a rank or beside a date', () => {
    for (const box of [
      '<div class="byline"><span>Theodora Blunt</span><span>Analyst</span></div>',
      '<div class="byline"><span>By <a href="/t">Theodora Blunt</a></span><span>Published 2 March 2026</span></div>',
    ])
      expect(read(box).authors.map(one => one.name)).toEqual(['Theodora Blunt']);
  });

  test.each([
    '<p>May 2024 sank</p>',
    '<p>2024 was wet · and Port Selim flooded</p>',
    '<ul><li>Two goats</li><li>One piano</li></ul>',
    '<ul><li>March 3: the first crossing</li><li>March 9: the last</li></ul>',
  ])('are none where they tell something: %s', head => {
    expect(documentText(read(head).document)).not.toBe(STORY);
  });
});

test('a line of the author the feed names and the date is not told', () => {
  const { document } = readArticle(
    {
      title: 'Ferry',
      html: `<p>Radek Hnilička 7. listopadu 2026, aktualizováno 8. 11.</p><p>${STORY}</p>`,
      bylines: ['Radek Hnilička'],
      url: 'https://x.example/f',
    },
    { derive: false },
  );
  expect(documentText(document)).toBe(STORY);
});

test('who wrote it is named in an agency’s first words', () => {
  const { authors, document } = readArticle(
    {
      title: 'T',
      html: `<p>(통영=한빛뉴스) 김하늘 기자 = ${STORY}</p>`,
      bylines: [],
      url: 'https://x.example/f',
    },
    { derive: false },
  );
  expect(authors.map(one => one.name)).toEqual(['김하늘']);
  expect(documentText(document)).toBe(STORY);
});

test('when a page was changed is not told under its story, a date of the story is', () => {
  const told = `<p>${STORY}</p>`.repeat(8);
  const textOf = (foot: string) => documentText(read(`${told}${foot}`).document);
  const under = (line: string) =>
    documentText(
      readArticle(
        { title: 'T', html: `${told}<p>${line}</p>`, bylines: [], url: 'https://x.example/f' },
        { derive: false },
      ).document,
    );
  expect(under('Dernière mise à jour de la page le 10 novembre 2026 à 8h02')).toBe(
    textOf('').replace(`\n\n${STORY}`, ''),
  );
  expect(under('10 novembre 2026')).toContain('10 novembre');
});
