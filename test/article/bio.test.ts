import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { readPage } from '../../src/article/page.ts';
import { documentText } from '../../src/article/plain-text.ts';

const URL_OF_STORY = 'https://quay.example/ferry';
const STORY = Array.from(
  { length: 6 },
  (_, i) => `<p>The ferry made its ${i + 1}th crossing of the day with two goats and a piano aboard.</p>`,
).join('');
const SITE = [
  '<p class="views">Opinions in these columns are those of their authors. Letters of up to 250 words are welcome.</p>',
  '<p>Sign up for our newsletter and get the quay in your inbox every Friday.</p>',
];

const read = (html: string, ...bylines: string[]) =>
  readArticle({ title: 'Ferry', html, bylines, url: URL_OF_STORY }, { derive: false }).document;

describe('what the last paragraphs say of who wrote the story', () => {
  test.each([
    ['Ana Costa', 'Ana Costa keeps the locks of the lower canal and two donkeys.'],
    ['Alastair Munro', 'The Rev. Alastair Munro is vicar of St Bride’s and a member of four committees.'],
    ['Jitka Malá', 'Ing. Jitka Malá učí na zahradnické škole v Lipovci.'],
  ])('is the bio of %s, also where lines of the site follow it', (name, text) => {
    for (const after of ['', SITE[0], SITE.join('')]) {
      const document = read(`${STORY}<p><em>${text}</em></p>${after}`, name);
      expect(document.bio).toMatchObject({ name, text });
      expect(documentText(document)).not.toContain(text);
    }
  });

  test.each([
    'Kirjoittaja on kirjastovirkailija, joka kerää ostoslistoja.',
    'The author is a lock keeper on the lower canal.',
    'L’auteure enseigne la dialectologie à l’université.',
    '筆者は下流の水門の番人。',
    'Der Autor lebt auf einem Boot und zählt Gänse.',
    'Periodista de datos en El Muelle desde 2021. Antes contaba gansos.',
    'Redakteurin beim Kaiboten seit 2014 und Mutter zweier Gänse.',
  ])('is a bio that does not name its subject: %s', text => {
    expect(read(`${STORY}<p><em>${text}</em></p>`, 'Ana Costa').bio).toMatchObject({
      name: 'Ana Costa',
      text,
    });
  });

  it('stays in the story where it tells of somebody else, or stands inside', () => {
    const others = '<p>Rolf Ditters keeps the locks of the lower canal and two donkeys.</p>';
    expect(documentText(read(STORY + others, 'Ana Costa'))).toContain('Rolf Ditters');
    const held = '<p>The reporter has been held on the island since 2019.</p>';
    expect(documentText(read(STORY + held, 'Ana Costa'))).toContain('since 2019');
    const inside = '<p>Ana Costa keeps the locks of the lower canal and two donkeys.</p>';
    expect(documentText(read(inside + STORY, 'Ana Costa'))).toContain('two donkeys');
  });
});

test.each([
  [
    '<div class="reporter"><strong>한서린 기자</strong><p>항구와 배를 취재합니다. 제보를 환영합니다.</p><a href="/r/1">다른기사 보기</a></div>',
    '한서린',
    '항구와 배를 취재합니다. 제보를 환영합니다.',
  ],
  [
    '<aside class="c-authorbox"><strong>Hanna Brück</strong><p>Jahrgang 1988, berichtet seit 2015 aus den Häfen zwischen Weiler und Oberau.</p></aside>',
    'Hanna Brück',
    'Jahrgang 1988, berichtet seit 2015 aus den Häfen zwischen Weiler und Oberau.',
  ],
  [
    '<div class="fiche-auteur"><p class="nom">Gwenn Le Moal</p><p>Ancien facteur, Gwenn marche mille kilomètres par an et tient la rubrique des quais.</p></div>',
    'Gwenn Le Moal',
    'Ancien facteur, Gwenn marche mille kilomètres par an et tient la rubrique des quais.',
  ],
  [
    '<div class="author-box"><h4>About Posy</h4><p>Former ferry cook, current lock keeper.</p></div>',
    'Posy Hartnell',
    'Former ferry cook, current lock keeper.',
  ],
  [
    '<div class="autor-kasten"><p><strong>Dr. Hanna Brück</strong></p><p>vermietet selbst zwei Hausboote.</p></div>',
    'Hanna Brück',
    'vermietet selbst zwei Hausboote.',
  ],
  [
    '<div class="b-author-bio"><div class="b-author-bio__name">Rafi Ellis Jr.</div><p>Rafi Ellis Jr. has written for the Quay since 2017 and keeps geese.</p></div>',
    'Rafi Ellis Jr.',
    'Rafi Ellis Jr. has written for the Quay since 2017 and keeps geese.',
  ],
  [
    '<aside class="c-author"><h4>Marisol Quiroga</h4><p>Antes cubrió la pesca para dos semanarios.</p></aside>',
    'Marisol Quiroga',
    'Antes cubrió la pesca para dos semanarios.',
  ],
])('a box of a page that has who it is and what they do is a bio: %s', (box, name, text) => {
  const html = `<html><head><title>Ferry</title><meta name="author" content="${name}"></head><body><article><h1>Ferry</h1>${STORY}</article>${box}</body></html>`;
  const page = readPage(html, URL_OF_STORY);
  const { document } = readArticle({ ...page, url: URL_OF_STORY }, { derive: false });
  expect(document.bio).toMatchObject({ name, text });
});

test('a rule and a line of the site’s after it do not hide a bio', () => {
  const bio = '<p><em>Ana Costa keeps the locks of the lower canal and two donkeys.</em></p>';
  const document = read(`${STORY}${bio}<p>Liked it? Leave us fifty claps.</p><hr>`, 'Ana Costa');
  expect(document.bio?.name).toBe('Ana Costa');
});

test('a box called as its author that says what that one does is a bio without a name in it', () => {
  const box =
    '<div class="autor"><img src="/a.jpg"><p>Dziennikarz „Kuriera” od 2004 roku, naprawia budziki.</p></div>';
  expect(read(STORY + box, 'Jan Wrzos').bio).toMatchObject({
    name: 'Jan Wrzos',
    text: 'Dziennikarz „Kuriera” od 2004 roku, naprawia budziki.',
  });
});

test('a line that names who wrote it and how long it takes is a byline, whatever its box is called', () => {
  const html = `<html><body><article><h1>Ferry</h1><p class="auteur-ligne">Texte et photos : Gwenn Le Moal · 12 min de lecture</p>${STORY}</article></body></html>`;
  expect(readPage(html, URL_OF_STORY).bylines).toEqual([
    'Texte et photos : Gwenn Le Moal · 12 min de lecture',
  ]);
  expect(read(html).bio).toBeUndefined();
});

test('an author’s box that is about somebody or something else is no bio', () => {
  const box =
    '<div class="author-box"><h4>About us</h4><p>All about ferries since a long time ago.</p></div>';
  const html = `<html><head><meta name="author" content="Posy Hartnell"></head><body><article><h1>Ferry</h1>${STORY}</article>${box}</body></html>`;
  const page = readPage(html, URL_OF_STORY);
  expect(readArticle({ ...page, url: URL_OF_STORY }, { derive: false }).document.bio).toBeUndefined();
});

test('writers who each stand in a line of their own are as many authors', () => {
  const line = (name: string) => `<div class="field__item"><a href="/people">${name}</a></div>`;
  const names = `<div class="field--name-field-forfattere">${line('Signe Holt')}${line('Asger Bruun-Lund')}</div>`;
  const html = `<html><body><article><h1>Ferry</h1>${names}${STORY}</article></body></html>`;
  expect(readPage(html, URL_OF_STORY).bylines).toEqual(['Signe Holt', 'Asger Bruun-Lund']);
});

test('who stands in an element whose name ends in that of an author wrote the story', () => {
  const html = `<html><body><article><h1>Ferry</h1><h4 class="gh-author-name"><a href="/posy">Posy Hartnell</a></h4>${STORY}</article></body></html>`;
  expect(readPage(html, URL_OF_STORY).bylines).toEqual(['Posy Hartnell']);
});

describe('an author’s name on a line of its own, and one paragraph under it', () => {
  const foot = (text: string, name = 'Bianca Lovisolo') =>
    read(
      `${STORY}<div class="autore-7"><p><strong>${name}</strong></p><p>${text}</p></div>`,
      'Bianca Lovisolo',
    );

  it('is the bio', () => {
    const text = 'Agronoma e vivaista per caso, coltiva 212 varietà di gelsomino sopra Ventimiglia.';
    expect(foot(text).bio).toMatchObject({ name: 'Bianca Lovisolo', text });
    expect(documentText(foot(text))).not.toContain('gelsomino');
  });

  it('is the bio also with a portrait between, after a sign, with how the name is read, and in one paragraph', () => {
    const text = '料理家。港町の元給食調理員。著書に『残りものの時刻表』など。';
    for (const foot of [
      `<div class="k-3"><strong>日下部みつ</strong><img src="/p.png" alt=""><p>${text}</p></div>`,
      `<div><p>日下部みつ（くさかべ・みつ）</p><p>${text}</p></div>`,
      `<p>■日下部みつ（くさかべ・みつ）<br>${text}</p>`,
    ]) {
      const document = read(STORY + foot, '日下部みつ');
      expect(document.bio).toMatchObject({ name: '日下部みつ', text });
      expect(documentText(document)).not.toContain('料理家');
    }
  });

  it('is the bio in a box at the side that is called after who writes', () => {
    const text = 'Priya keeps the pagers quiet. Before that she taught sailing on a reservoir.';
    const box = `<aside class="gh-author"><h4>Written by</h4><p>Priya Raghunathan</p><p>${text}</p></aside>`;
    expect(read(STORY + box, 'Priya Raghunathan').bio).toMatchObject({ name: 'Priya Raghunathan', text });
  });

  it('is the bio after a word for the writer, and where it says what is written', () => {
    for (const text of [
      'Kirjoittaja Nora Lind on satamatalkoiden viestintäharjoittelija ja entinen hiihdonopettaja.',
      'Oddments is a letter by Nora Lind, a piano tuner who writes when the humidity is wrong.',
      'Slow Freight is written by Nora Lind, who worked on the docks for nine years.',
    ])
      expect(read(`${STORY}<p>${text}</p>`, 'Nora Lind').bio).toMatchObject({ name: 'Nora Lind', text });
  });

  it('is none under another’s name, or where the paragraph is the story’s', () => {
    const own = 'The wind at the pier has been measured at 91mph. The instrument is no longer there.';
    expect(foot(own).bio).toBeUndefined();
    expect(documentText(foot(own))).toContain('no longer there');
    expect(foot('Agronoma e vivaista per caso.', 'Elio Brancher').bio).toBeUndefined();
  });
});

it.each(['Meet the writer', 'Om skribenten', 'Despre autor', 'Tentang penulis'])(
  'a box under “%s” is about the author',
  heading => {
    const text = 'Nora Lind keeps the locks of the lower canal and writes about two donkeys.';
    const html = `${STORY}<section class="about-author"><h3>${heading}</h3><p>${text}</p></section>`;
    expect(read(html, 'Nora Lind').bio).toMatchObject({ name: 'Nora Lind', text });
  },
);

describe('whose bio it is', () => {
  const box = (inside: string) => `${STORY}<div class="author-bio">${inside}</div>`;
  test.each([
    [
      'links stand over it',
      '<p><a href="/a">View Author Page</a> <a href="/t">I’m on the wire</a></p><p>Ana Costa is a reporter at The Quay.</p>',
    ],
    [
      'the name stands there twice',
      '<p>Ana Costa E-mail Ana Costa</p><p>Ana Costa has been a reporter at The Quay since 2004.</p>',
    ],
    ['a bar parts name and words', '<p>Ana Costa</p><p>/ Ana is the harbour editor of The Quay.</p>'],
  ])('is told where %s', (_, inside) => {
    const { bio } = read(box(inside), 'Ana Costa');
    expect(bio?.name).toBe('Ana Costa');
    expect(bio?.text).toMatch(/^Ana /u);
  });

  test('a blog’s “I’m …” names its author', () => {
    const article = readArticle(
      {
        title: 'Ferry',
        html: `${STORY}<p>I’m Ana Costa, a lock keeper who likes small boats.</p>`,
        bylines: [],
        url: URL_OF_STORY,
      },
      { derive: false },
    );
    expect(article.authors.map(one => one.name)).toEqual(['Ana Costa']);
  });

  test('a name in capitals under a story’s last sentence wrote it; in a poem it is a line', () => {
    const authors = (html: string) =>
      readArticle({ title: 'Ferry', html, bylines: [], url: URL_OF_STORY }, { derive: false }).authors;
    expect(authors(`${STORY}<p>SATU MÄKELÄ</p>${SITE[1]}`).map(one => one.name)).toEqual(['Satu Mäkelä']);
    expect(authors('<p>THE SEA IS WIDE</p><p>THE BOAT IS SMALL</p><p>WATER STAYS</p>')).toEqual([]);
  });
});

test('a bio ends where another heading begins, and a form is none', () => {
  const about =
    '<h4>About the writer</h4><p>Ana Costa opened the locks of the lower canal for nine summers and keeps two donkeys.</p>';
  expect(
    read(`${STORY}${about}<h4>More from the quay</h4><p>Pilot signs for the season</p>`, 'Ana Costa').bio
      ?.text,
  ).toBe('Ana Costa opened the locks of the lower canal for nine summers and keeps two donkeys.');
  const form =
    '<div class="author-bio"><p>Ana Costa</p><p>AIM:</p><p>Work phone</p><p>Recent posts</p></div>';
  expect(read(`${STORY}${form}`, 'Ana Costa').bio?.text ?? '').toBe('');
});

test('a bio that names one of a story’s authors further on is that one’s', () => {
  const text = 'Reporter at The Quay, Ana Costa covers the locks and the councils of the lower canal.';
  expect(
    read(`${STORY}<div class="author-bio"><p>${text}</p></div>`, 'Ana Costa', 'Bo Lind').bio,
  ).toMatchObject({ name: 'Ana Costa', text });
});
