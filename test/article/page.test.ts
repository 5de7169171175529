import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { blockText } from '../../src/article/block-text.ts';
import { readPage } from '../../src/article/page.ts';
import { documentText } from '../../src/article/plain-text.ts';
import { siteOdds } from '../../src/article/site-odds.ts';
import type { Block } from '../../src/story.ts';

const url = 'https://news.example/a/story';
const words = 'The harbour stays closed for another week, the port said, and ships wait outside. ';
const story = `<p>${words.repeat(4)}</p><p><strong>Why it matters:</strong> Half the country’s grain goes through it.</p><p>${words.repeat(3)}</p>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Harbour closed | News</title>${head}</head><body>${body}</body></html>`;

test('a page’s story, title, author and date are found', () => {
  const data = {
    '@graph': [
      { '@type': 'WebPage', name: 'x' },
      {
        '@type': 'NewsArticle',
        headline: 'Harbour closed',
        datePublished: '2026-03-01T08:00:00+08:00',
        author: [
          { '@type': 'Person', name: 'Nicole Jao' },
          { '@type': 'Organization', name: 'News' },
        ],
      },
    ],
  };
  const read = readPage(
    page(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:site_name" content="News">`,
      `<nav><a href="/">Home</a></nav><article><h1>Harbour closed</h1>${story}</article><footer>© News</footer>`,
    ),
    url,
  );
  expect(read).toMatchObject({
    title: 'Harbour closed',
    bylines: ['Nicole Jao'],
    published: Date.UTC(2026, 2, 1),
    lang: 'en',
    siteName: 'News',
  });
  const article = readArticle({ ...read, url }, { derive: true });
  expect(article.document.blocks.filter(block => block.type === 'section')).toHaveLength(1);
  expect(documentText(article.document)).not.toMatch(/Home|© News/);
});

test.each([
  ['a marked byline', '', '<p class="byline">By <a rel="author" href="/n">Nicole Jao</a></p>'],
  ['a meta tag', '<meta name="author" content="Nicole Jao">', ''],
])('without JSON-LD the author comes from %s', (_, head, body) => {
  const read = readPage(page(head, `<article>${body}${story}</article>`), url);
  expect(readArticle({ ...read, url }, { derive: true }).authors.map(author => author.name)).toEqual([
    'Nicole Jao',
  ]);
});

test.each([
  [
    'the house stands in its data',
    'Plano Fixo',
    'class="td-post-author-name">Por <b>Nicole Jao</b> -',
    ['Nicole Jao'],
  ],
  [
    'its data has one of two',
    'Nicole Jao',
    'class="byline">di <b>Nicole Jao</b> e <b>Ana Reed</b>',
    ['Nicole Jao', 'Ana Reed'],
  ],
  [
    'behind a comma stands a rank',
    'Nicole Jao',
    'class="byline">By Nicole Jao, Heavy Things',
    ['Nicole Jao'],
  ],
  ['the house is all that is named', 'Plano Fixo', 'class="k">Nobody', []],
  [
    'a link leads to her page',
    'Plano Fixo',
    'class="k"><a href="/autor/nicole-jao/">Nicole Jao</a>',
    ['Nicole Jao'],
  ],
  ['a link leads elsewhere', 'Plano Fixo', 'class="k"><a href="/autor/ana-reed/">Nicole Jao</a>', []],
  ['a link is to a topic', 'Plano Fixo', 'class="k"><a href="/tag/nicole-jao/">Nicole Jao</a>', []],
])('a page names its authors where %s', (_, author, line, expected) => {
  const head = `<title>Harbour closed – Revista Plano Fixo</title><meta name="author" content="${author}">`;
  const html = `<html><head>${head}</head><body><article><h1>Harbour closed</h1><div ${line}</div>${story}</article></body></html>`;
  const { authors } = readArticle({ ...readPage(html, url), url }, { derive: false });
  expect(authors.map(({ name }) => name)).toEqual(expected);
});

test.each(['class="chapo"', 'data-testid="article-intro"', 'class="c-content__ingress"'])(
  'what sums the story up in its header opens it: %s',
  named => {
    const sum = 'Whoever brings a book back late pays nothing any more. It is the first town to stop.';
    const header = `<header><h1>Title</h1><p ${named}>${sum}</p><address>Ana Cruz</address></header>`;
    const html = page('', `<main><article>${header}<div>${story}</div></article></main>`);
    const { blocks } = readArticle({ ...readPage(html, url), url }, { derive: false }).document;
    expect(blocks.filter(block => blockText(block as Block) === sum)).toHaveLength(1);
    expect(blockText(blocks[0] as Block)).toBe(sum);
  },
);

test('an address or a domain in the author tag is nobody', () => {
  for (const content of ['https://news.example/nicole', 'news.example', 'https://www.facebook.com/news']) {
    expect(
      readPage(page(`<meta property="article:author" content="${content}">`, story), url).bylines,
    ).toEqual([]);
  }
});

test.each(['author-box', 'author', 'about-author'])(
  'a bio outside the story’s element, in a box called %s, is kept',
  name => {
    const bio = `<div class="${name}"><h4><a href="/nicole">Nicole Jao</a></h4><p>Nicole Jao is a reporter in Beijing who covers fintech. <a href="/nicole">Email</a></p></div>`;
    const read = readPage(page('', `<main><article>${story}</article></main>${bio}`), url);
    const article = readArticle({ ...read, url }, { derive: true });
    expect(article.document.bio).toEqual({
      name: 'Nicole Jao',
      text: 'Nicole Jao is a reporter in Beijing who covers fintech.',
      links: ['https://news.example/nicole'],
    });
    expect(article.authors.map(author => author.name)).toEqual(['Nicole Jao']);
  },
);

test('a bio that only its words tell is kept from outside the story’s element', () => {
  const tail =
    '<div><p>Avatar photo</p><p><a href="/nicole">Nicole Jao</a></p><p>Nicole Jao is a reporter in Beijing.</p></div>';
  const read = readPage(
    page('', `<article>${story}</article>${tail}<h3>Leave a comment</h3><p>Name *</p>`),
    url,
  );
  const article = readArticle({ ...read, url }, { derive: true });
  expect(article.document.bio).toEqual({
    name: 'Nicole Jao',
    text: 'Nicole Jao is a reporter in Beijing.',
    links: ['https://news.example/nicole'],
  });
  expect(documentText(article.document)).not.toMatch(/Avatar|Leave|reporter/);
});

test.each([
  ['nothing', ''],
  ['no markup', 'Only words.'],
  ['broken JSON-LD', page('<script type="application/ld+json">{"a":</script>', story)],
  ['unclosed elements', `<article><div><p>${words}<script>while(1)`],
  ['elements nested beyond reason', `${'<div>'.repeat(5000)}<p>${words.repeat(5)}`],
])('a page of %s does not lose its words', (_, html) => {
  const read = readPage(html, url);
  const text = documentText(readArticle({ ...read, url }, { derive: true }).document);
  if (html.includes(words)) expect(text).toContain(words.trim());
});

test('any page is read without throwing', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<article>',
      '</article>',
      '<p>',
      '</p>',
      '<div class="byline">',
      '<meta name="author" content="',
      '">',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle","author":',
      '[{}]}',
      '</script>',
      '<body>',
    ),
    fc.constantFrom(
      '<template>',
      '<svg>',
      '<math>',
      '<table><tr>',
      '<select>',
      '<h1>',
      '<time datetime="x">',
      '<!--',
      words,
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      expect(typeof readPage(pieces.join(''), url).html).toBe('string');
    }),
    { numRuns: 150 },
  );
});

test('paragraphs that a publisher marks as being behind its paywall are the story', () => {
  const read = readPage(
    page(
      '',
      `<article><p class="paywall">The lock keeper knows every boat by its cough.</p>${story}</article>`,
    ),
    url,
  );
  const article = readArticle({ title: 'T', url, html: read.html, bylines: [] }, { derive: false });
  expect(documentText(article.document)).toContain('knows every boat');
});

const newsPage = (body: string, head = '') =>
  `<html><head><title>T</title>${head}</head><body><main><article>${body}</article></main></body></html>`;
const prose = Array.from({ length: 6 }, (_, i) => `<p>${words}Number ${i} of the berths is free.</p>`).join(
  '',
);
const readText = (html: string) => {
  const page = readPage(html, 'https://port.example/1');
  const article = readArticle({ ...page, url: 'https://port.example/1' }, { derive: false });
  return { article, text: documentText(article.document) };
};

test.each([
  '<div class="c-newsletterBox"><p>Tides and berths, every morning before the first boat.</p></div>',
  '<div data-testid="related-stories"><p>Where the gulls go when it rains</p></div>',
  '<section class="post__donate--inline"><p>We have no owner and no berth of our own.</p></section>',
  '<div class="reacties"><p>Finally a harbour that is closed!</p></div>',
  '<amp-social-share type="email">Send it to a friend with a boat</amp-social-share>',
  '<ul class="similar"><li><a href="/gulls">Where the gulls go when it rains</a></li></ul>',
  '<ul class="pager pagenav"><li class="previous">« Prev: Where the gulls go</li></ul>',
  '<div class="app-bnr"><p>The Quay reads itself to you on the quay</p></div>',
])('a box that its name tells apart is no part of the story: %s', box => {
  const { text } = readText(newsPage(`${prose}${box}<p>The last boat left at noon.</p>`));
  expect(text).toContain('The last boat left at noon.');
  expect(text).not.toContain(box.replace(/<[^>]+>/g, ''));
});

test('a story in a box that is called furniture is the story all the same', () => {
  const { text } = readText(newsPage(`<div class="share-wrapper newsletter-body">${prose}</div>`));
  expect(text).toContain('Number 5 of the berths is free.');
});

test('who said a quotation is kept where its markup puts it into a footer', () => {
  const quote =
    '<blockquote class="pull"><p>“We ask the fruit.”</p><footer>Noor Vance, professor</footer></blockquote>';
  const { article } = readText(newsPage(`${prose}${quote}${prose}`));
  expect(article.document.blocks.find(block => block.type === 'quote')).toMatchObject({
    attribution: 'Noor Vance, professor',
  });
});

test('JSON-LD tells of the author where the page has no bio', () => {
  const person = {
    '@type': 'Person',
    name: 'Sid Lane',
    description: 'Sid covers the very rich of the harbour.',
  };
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'T', author: person });
  const { article } = readText(newsPage(prose, `<script type="application/ld+json">${data}</script>`));
  expect(article.document.bio).toMatchObject({ name: person.name, text: person.description });
});

test('a source that names only the site leaves the word to the next', () => {
  const head = '<meta name="author" content="admin"><meta property="og:site_name" content="Port News">';
  const { article } = readText(newsPage(`<p class="byline">By Ana Reed</p>${prose}`, head));
  expect(article.authors.map(author => author.name)).toEqual(['Ana Reed']);
});

test.each([
  ['<p class="firma">di Gianluca Sarto e Federica Dal Molin</p>', ['Gianluca Sarto', 'Federica Dal Molin']],
  [
    '<div class="kunye"><span class="muhabir">Haber: Sevgi Aksoy</span> <span>Kamera: Okan Del</span></div>',
    ['Sevgi Aksoy'],
  ],
  ['<ul class="infomation"><li>서다온 기자</li><li>입력 2026.11.17</li></ul>', ['서다온']],
  [
    '<div class="info"><span>2026-01-22</span><span>记者：孟书航</span><span>字号：大 中 小</span></div>',
    ['孟书航'],
  ],
  [
    '<div class="news-meta"><span>By <a>Ottoline Burch</a>, College of Forestry Communications</span></div>',
    ['Ottoline Burch'],
  ],
  [
    '<div class="flex gap-3"><span>Ana Rebelo e Duarte Pinto</span> <span>·</span> <time>3 nov 2026, 11:40</time></div>',
    ['Ana Rebelo', 'Duarte Pinto'],
  ],
  ['<div class="flex"><div>Texto de Ana Rebelo</div><div>7h00</div></div>', ['Ana Rebelo']],
])('the authors under the heading of a page that names them nowhere else: %s', (line, expected) => {
  const { article } = readText(newsPage(`<h1>Tides</h1>${line}${prose}`));
  expect(article.authors.map(author => author.name)).toEqual(expected);
});

test('elements of a site’s own stand for what their names say', () => {
  const chapter = (title: string, text: string) =>
    `<hk-chapter><hk-chapter-title>${title}</hk-chapter-title><p>${text}</p></hk-chapter>`;
  const html = page(
    '',
    `<hk-header><a>The Quay</a></hk-header><main><hk-article><h1>Harbour closed</h1><hk-share><button>Share</button></hk-share>
    <hk-body><p>${words.repeat(4)}</p>${chapter('Why it matters', words)}
    <hk-quote><p>Nobody waits for us.</p><hk-quote-by>Rosa Lind, pilot</hk-quote-by></hk-quote>${chapter('What’s next', words)}</hk-body>
    </hk-article><hk-related><h2>Read next</h2><a href="/gulls">Where the gulls go when it rains</a></hk-related></main>`,
  );
  const { document } = readArticle({ ...readPage(html, url), url }, { derive: false });
  expect(document.blocks.map(block => (block.type === 'section' ? block.label : block.type))).toEqual([
    'paragraph',
    'Why it matters',
    'quote',
    'What’s next',
  ]);
  expect(document.blocks[2]).toMatchObject({ attribution: 'Rosa Lind, pilot' });
});

test('a line under the story names who wrote it where nothing else does', () => {
  const html = page(
    '',
    `<div class="body">${`<p>${words}</p>`.repeat(4)}</div><div class="sign">（文化生活部・小田切千景）</div>`,
  );
  expect(
    readArticle({ ...readPage(html, url), url }, { derive: false }).authors.map(({ name }) => name),
  ).toEqual(['小田切千景']);
});

test('names alone right under the story are of those who wrote it', () => {
  const told = `<div class="body">${`<p>${words}</p>`.repeat(4)}<p>The harbour sleeps.</p></div>`;
  const authors = (line: string) => {
    const html = page('', `${told}${line}<p class="small">Filed on Monday</p>`);
    return readArticle({ ...readPage(html, url), url }, { derive: false }).authors.map(({ name }) => name);
  };
  expect(authors('<p class="text-end">Ana Cruz y José Ángel Bustos</p>')).toEqual([
    'Ana Cruz',
    'José Ángel Bustos',
  ]);
  expect(authors('<p class="text-end">Harbour Street</p>')).toEqual([]);
});

test('a box called as an author’s with a name over it tells who wrote where nothing else does', () => {
  const box =
    '<div class="author-box"><h3>Smaranda Olt</h3><p>Merg pe munte cu autobuzul și scriu aici.</p></div>';
  const html = page('', `<article>${`<p>${words}</p>`.repeat(4)}</article>${box}`);
  const { authors, document } = readArticle({ ...readPage(html, url), url }, { derive: false });
  expect(authors.map(({ name }) => name)).toEqual(['Smaranda Olt']);
  expect(document.bio?.text).toBe('Merg pe munte cu autobuzul și scriu aici.');
});

test('what is a heading by its role alone announces what stands under it', () => {
  const heading = (text: string) => `<div class="h" role="heading" aria-level="3">${text}</div>`;
  const { article } = readText(
    newsPage(
      `${prose}${heading('Why it matters')}<p>The tide waits.</p>${heading('What’s next')}<p>Noon.</p>`,
    ),
  );
  expect(article.document.blocks.flatMap(block => (block.type === 'section' ? [block.label] : []))).toEqual([
    'Why it matters',
    'What’s next',
  ]);
});

test('a short box that a story sets apart stays', () => {
  const box =
    '<div class="callout blue"><div class="callout-icon">💡</div><div class="callout-text">TIP: bring a lamp.</div></div>';
  const { text } = readText(newsPage(prose + box + prose));
  expect(text).toContain('TIP: bring a lamp.');
});

test('a bio whose parts are called after it is one, without the ways to more of its author', () => {
  const box = `<div class="c-authorbox"><p class="c-authorbox__name">Sid Lane</p><p class="c-authorbox__text">schreibt seit
    2015 über Fahrpläne und Bahnhöfe.</p><p><a href="/sid">Allen Beiträgen folgen</a></p></div>`;
  const page = newsPage(prose, '<meta name="author" content="Sid Lane">').replace(
    '</article>',
    `</article>${box}`,
  );
  const { article } = readText(page);
  expect(article.document.bio).toMatchObject({
    name: 'Sid Lane',
    text: 'schreibt seit 2015 über Fahrpläne und Bahnhöfe.',
  });
});

test('the paragraph under an author’s name, beneath the story, is the bio, whatever it says', () => {
  const box =
    '<section class="contrib"><h4>Isla Trent</h4><p>Grew up on a rice farm near Marrin, and left by boat.</p></section>';
  const page = newsPage(prose, '<meta name="author" content="Isla Trent">').replace(
    '</article>',
    `</article>${box}`,
  );
  expect(readText(page).article.document.bio).toMatchObject({
    name: 'Isla Trent',
    text: 'Grew up on a rice farm near Marrin, and left by boat.',
  });
});

describe('what stands around the one article of a page', () => {
  const told = (html: string) => {
    const { document } = readArticle({ ...readPage(html, url), url }, { derive: false });
    return documentText(document);
  };
  const replies =
    '<section class="x7"><h2>What others wrote</h2><article><h4>Norman, Otley</h4><p>He taught my lad to build a wall in 1991, and that wall is up yet.</p></article></section>';

  test('is no part of it: readers’ words after it, a site’s words before its headline', () => {
    const before = '<div class="x1"><p>This site sets two biscuits, and three more if you let it.</p></div>';
    const text = told(page('', `<main>${before}<article><h1>Title</h1>${prose}</article>${replies}</main>`));
    expect(text).not.toMatch(/biscuits|Norman|Otley|wall/);
    expect(text).toContain('Number 5');
  });

  test('stays where the article only opens the story, or each of several has a part of it', () => {
    const rest = prose.replaceAll('berths', 'cranes');
    expect(told(page('', `<main><article><h1>T</h1>${prose}</article><div>${rest}</div></main>`))).toContain(
      'cranes',
    );
    const posts = ['a', 'b', 'c']
      .map(name => `<article>${prose.replaceAll('berths', name)}</article>`)
      .join('');
    for (const name of ['a', 'b', 'c'])
      expect(told(page('', `<main>${posts}</main>`))).toContain(`0 of the ${name} is`);
  });
});

test('a doubtful line in a box of its own is set apart on a page, too', () => {
  // Which line is doubtful changes with what is learnt.
  const line = [
    'Members of the club read on and watch our video of the ferry.',
    'The newsletter of the harbour comes out on Fridays and is free for all.',
    'Our photographers and their podcast took part in the rescue of the goats.',
    'Each reader of the club gets the map of the harbour each week.',
  ].find(one => siteOdds(one) > 1.1 && siteOdds(one) < 3.4)!;
  const html = (box: string) => newsPage(`<p class="byline">By Ana Reed</p>${prose}${box}${prose}`);
  const told = (box: string) =>
    documentText(readArticle({ ...readPage(html(box), url), url }, { derive: false }).document);
  expect(told(`<p>${line}</p>`)).toContain(line);
  expect(told(`<div class="kiosk"><p>${line}</p></div>`)).not.toContain(line);
});

describe('what stands around a story on its page', () => {
  const textOn = (body: string) => {
    const read = readPage(page('', body), url);
    return documentText(readArticle({ ...read, url }, { derive: false }).document);
  };
  const told = textOn(`<article><h1>Harbour closed</h1>${story}</article>`);

  test.each([
    ['over its headline', '<div><p>Home / News / Coast</p><p>Coast &amp; people</p>', '</div>'],
    [
      'in the columns of an old page',
      '<table><tr><td width="130"><p>Guest book</p><p>Tides</p></td><td>',
      '</td><td><p>Ten per cent off ropes</p></td></tr></table>',
    ],
    [
      'in boxes that end with a button',
      '<div>',
      '<section><p>Letters from the quay</p><p>Every Friday at one.</p><button>Go on</button></section></div>',
    ],
    [
      'in a foot of links',
      '<div><div>',
      '</div></div><div class="bottom"><p>Printed on rag.</p><ul><li>The firm</li><li>To those who sell</li></ul></div>',
    ],
    [
      'under a heading of other stories',
      '<main>',
      '<section><h3>Most read</h3><ol><li>Whale freed by villagers</li><li>Ships late in December</li></ol></section></main>',
    ],
  ])('is none of it: %s', (_, before, after) => {
    expect(textOn(`${before}<h1>Harbour closed</h1>${story}${after}`)).toBe(told);
  });

  test('is what tells who said a quotation, whatever its class', () => {
    const quote =
      '<blockquote class="e-quote"><p>We stay.</p><div class="e-q-footer"><cite class="e-quote__author">Ann Lee, chair</cite><a class="e-quote__tweet-button" href="#">Pass on</a></div></blockquote>';
    const read = readPage(page('', `<article><h1>Harbour closed</h1>${story}${quote}</article>`), url);
    expect(read.html).toContain('Ann Lee, chair');
    expect(read.html).not.toContain('Pass on');
  });
});

test.each([
  [
    'its name is an element of its own',
    '<h1>Harbour closed</h1><div><span>By <span class="uid">Warren Tidewell</span></span></div>',
  ],
  [
    'it stands with a role',
    '<h1>Harbour closed</h1><div><span>Warren Tidewell</span><span>, Rural Health Reporter</span></div>',
  ],
  [
    'it stands alone over a role',
    '<h1>Harbour closed</h1><div><img src="/w.jpg"><div><div class="font-bold">Warren Tidewell</div><div>West Quay Editor</div></div></div>',
  ],
  [
    'it stands alone before a date',
    '<h1>Harbour closed</h1><div class="flex"><span>Warren Tidewell</span><span>5 November 2026, 11:20 • 3 min read</span></div>',
  ],
  [
    'the page has no heading',
    '<font size="4"><b>Harbour closed</b></font><br><font>By WARREN TIDEWELL</font><br>',
  ],
])('a byline under the headline is found where %s', (_, head) => {
  const html = `<html><head><title>Harbour closed</title></head><body>${head}${story}</body></html>`;
  expect(
    readArticle({ ...readPage(html, url), url }, { derive: false }).authors.map(one => one.name),
  ).toEqual(['Warren Tidewell']);
});

test('the many names in the menus of an old page do not outweigh its short story', () => {
  const menu = (words: string) =>
    `<ul>${words.repeat(25).replace(/[a-z]+ ?/gi, word => `<li><div>${word.trim()}</div></li>`)}</ul>`;
  const html = `<html><head><title>Ferry prices go up on Monday</title></head><body>
    <div>${menu('Markets Bonds Harbours Weather Letters Archive ')}</div>
    <div id="text"><h1>Ferry prices go up on Monday</h1>
      <p>The ferry company will ask a tenth more for every crossing from Monday on, it told passengers in a letter, because fuel has become dearer.</p>
      <p>Islanders keep their rebate, which the council pays for. Visitors with a car will pay forty euros for the way there and back, and for a trailer ten more.</p></div>
    <div>${menu('Quotes Indices Currencies Cinema Lottery Imprint ')}</div></body></html>`;
  const { html: story } = readPage(html, 'https://old.example/ferry');
  expect(story).toContain('Islanders keep their rebate');
  expect(story).not.toContain('Lottery');
});

test('a degree behind a name under the headline stays with it', () => {
  const html = page(
    '',
    `<div><h1>Harbour closed</h1></div><div class="story-meta"><p>By Rebecca Thorne, PhD</p></div><div>${story}</div>`,
  );
  expect(
    readArticle({ ...readPage(html, url), url }, { derive: false }).authors.map(one => one.name),
  ).toEqual(['Rebecca Thorne, PhD']);
});

test('a rubric before a date under the headline names nobody', () => {
  const html = `<html><head><title>Harbour closed</title></head><body><h1>Harbour closed</h1><div><span>Rural Health</span><span>5 November 2026, 11:20</span></div>${story}</body></html>`;
  expect(readPage(html, url).bylines).toEqual([]);
});

test('a page with hundreds of icons is read as any other', () => {
  const icon =
    '<a class="i" href="/x"><svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/><use href="#a"/></svg></a>';
  const links =
    '<div class="x"><h4>More of the quay</h4><ul><li><a href="/y">Pilot signs for the season</a></li></ul></div>';
  const html = page(
    '',
    `<div>${icon.repeat(300)}</div><div><h1>Harbour closed</h1>${story}</div>${links.repeat(9)}`,
  );
  const read = readPage(html, url).html;
  expect(read).toContain('ships wait outside');
  expect(read).not.toContain('Pilot signs');
  expect(readPage(page('', `<svg><path/><article>${story}</article>`), url).html).toContain(
    'ships wait outside',
  );
});

test('a page whose only article announces another story still tells its own', () => {
  const asked = Array.from(
    { length: 5 },
    (_, i) =>
      `<p><strong>What was the ${i + 1}th bell like?</strong></p><p>It was cracked, and nobody had told the priest.</p>`,
  ).join('');
  const teaser =
    '<div class="posts"><h4>More talks</h4><article><h3>The man who counts storks</h3></article></div>';
  const html = page(
    '',
    `<div><div><h1>Harbour closed</h1></div><div class="w">${asked}</div>${teaser}</div>`,
  );
  const { document } = readArticle({ ...readPage(html, url), url }, { derive: false });
  expect(documentText(document)).toContain('nobody had told the priest');
});

test('all who a line under the headline names wrote the story, where the page’s data names one of them', () => {
  const html = page(
    '<meta name="author" content="Ana Cruz">',
    `<h1>Harbour closed</h1><div class="x"><p class="be b">By Ana Cruz and Bo Lind</p></div>${story}`,
  );
  expect(
    readArticle({ ...readPage(html, url), url }, { derive: false }).authors.map(one => one.name),
  ).toEqual(['Ana Cruz', 'Bo Lind']);
});

test('a byline whose names are links of their own names them all', () => {
  const html = page(
    '',
    `<article><h1>Harbour closed</h1><div class="c-byline"><span>By </span><a>Ana Cruz</a><span> and </span><a>Bo Lind</a></div>${story}</article>`,
  );
  expect(readPage(html, url).bylines).toEqual(['By Ana Cruz and Bo Lind']);
});

test.each([
  [
    'a line called its author',
    '<div class="c-quote"><blockquote><p>We do not lower the price, they do.</p></blockquote><p class="c-quote__author">Rosa Lind, head of the growers</p></div>',
  ],
  [
    'a caption in a box of its own',
    '<div class="block quote-block"><figure><blockquote>We do not lower the price, they do.</blockquote><figcaption class="source">Rosa Lind, head of the growers</figcaption></figure></div>',
  ],
])('a quotation keeps who said it in %s', (_, quote) => {
  const html = page(
    '',
    `<article><h1>Harbour closed</h1><div class="block"><p>${words.repeat(4)}</p></div>${quote}<div class="block"><p>${words.repeat(4)}</p></div></article>`,
  );
  const { document } = readArticle({ ...readPage(html, url), url }, { derive: false });
  expect(document.blocks).toContainEqual(
    expect.objectContaining({ type: 'quote', attribution: 'Rosa Lind, head of the growers' }),
  );
});

test.each([
  [
    'a box in bare text',
    '<div class="slot">You have two free stories left this month. Keep reading from £4.</div>',
  ],
  [
    'a table with one cell',
    '<table border="1"><tr><td>FREE TRIAL: three issues of The Quay and a decal. Fax still works.</td></tr></table>',
  ],
])('what a page sets apart in %s is told by that', (_, box) => {
  const told =
    'The pilot waits for the tide, and the tide for nobody; she has a thermos and a radio.<br><br>';
  const html = page('', `<div id="s"><h1>Harbour closed</h1>${told.repeat(5)}${box}${told.repeat(5)}</div>`);
  const { document } = readArticle({ ...readPage(html, url), url }, { derive: false });
  expect(documentText(document)).not.toMatch(/free/iu);
  expect(documentText(document)).toContain('thermos');
});
