import { expect, test } from 'vitest';
import { htmlToDocument } from '../../src/article/document.ts';

const read = (html: string) => htmlToDocument(html, 'https://news.example/world/story');
const p = (text: string) => ({ type: 'paragraph', spans: [{ text }] });

test('inline looks and links are kept, links made absolute, dangerous ones dropped', () => {
  expect(
    read(
      '<p>A <b>bold</b> and <i>slanted</i> <code>word</code>, <a href="../next">next</a> <a href="javascript:x()">no</a></p>',
    ),
  ).toEqual([
    {
      type: 'paragraph',
      spans: [
        { text: 'A ' },
        { text: 'bold', bold: true },
        { text: ' and ' },
        { text: 'slanted', italic: true },
        { text: ' ' },
        { text: 'word', code: true },
        { text: ', ' },
        { text: 'next', href: 'https://news.example/next' },
        { text: ' no' },
      ],
    },
  ]);
});

test('blocks inside inline elements and paragraphs are paragraphs of their own', () => {
  expect(read('<div><span><p>One</p></span><p><span><p>Two</p></span></p>three<p>four')).toEqual([
    p('One'),
    p('Two'),
    p('three'),
    p('four'),
  ]);
});

test('lists nest, count from where they start, and loose items make a list', () => {
  expect(read('<ol start="3"><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol><li>e<li>f')).toEqual(
    [
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [p('a'), { type: 'list', ordered: false, items: [[p('b')]] }],
          [p('c'), p('d')],
        ],
      },
      { type: 'list', ordered: false, items: [[p('e')], [p('f')]] },
    ],
  );
});

test('typed bullets are a list, in one paragraph or in several', () => {
  const list = { type: 'list', ordered: false, items: [[p('one')], [p('two')]] };
  expect(read('<p>• one<br>• two</p>')).toEqual([list]);
  expect(read('<p>• one</p><p>• two</p>')).toEqual([list]);
  expect(read('Points:\n- one\n- two')).toEqual([p('Points:'), list]);
});

test('headings, rules and code with its language', () => {
  expect(
    read('<h2>Big <em>thing</em></h2><hr><pre><code class="language-ts">let a = 1;\n\n  b();\n</code></pre>'),
  ).toEqual([
    { type: 'heading', level: 2, spans: [{ text: 'Big ' }, { text: 'thing', italic: true }] },
    { type: 'rule' },
    { type: 'code', text: 'let a = 1;\n\n  b();', language: 'ts' },
  ]);
});

test('images keep alt and caption; credits, pixels and emoji pictures do not become images', () => {
  expect(
    read(
      '<figure><img src="/a.jpg" alt="A dog"><figcaption>A dog at work. Photo: Ed Lane</figcaption></figure>' +
        '<img src="https://t.example/p.gif" width="1" height="1"><p>Yes <img class="emoji" alt="👍" src="/e.png"></p>',
    ),
  ).toEqual([
    { type: 'image', src: 'https://news.example/a.jpg', alt: 'A dog', caption: 'A dog at work.' },
    p('Yes 👍'),
  ]);
});

test('tables keep header and cells; tables for layout are read in order', () => {
  expect(read('<table><thead><tr><th>Year<th>Sum</thead><tbody><tr><td>2025<td><b>9</b></table>')).toEqual([
    {
      type: 'table',
      header: [[{ text: 'Year' }], [{ text: 'Sum' }]],
      rows: [[[{ text: '2025' }], [{ text: '9', bold: true }]]],
    },
  ]);
  expect(read('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual([p('One'), p('Two')]);
});

test.each([
  '<blockquote><p>We stay.</p><cite>Ann Lee, chair</cite></blockquote>',
  '<blockquote><p>We stay.</p><footer>— Ann Lee, chair</footer></blockquote>',
  '<blockquote>We stay.<br>— Ann Lee, chair</blockquote>',
  '<blockquote><p>We stay.</p><p>Ann Lee, chair</p></blockquote>',
  '<blockquote><p>We stay. <cite>Ann Lee, chair</cite></p></blockquote>',
  '<blockquote><p>We stay.</p><footer><p>Ann Lee, chair</p></footer></blockquote>',
  '<figure><blockquote><p>We stay.</p></blockquote><figcaption>Ann Lee, chair</figcaption></figure>',
])('a quote knows who said it: %s', html => {
  expect(read(html)).toEqual([{ type: 'quote', blocks: [p('We stay.')], attribution: 'Ann Lee, chair' }]);
});

test('a title inside a quote is no attribution', () => {
  expect(read('<blockquote><p>I read <cite>Dune</cite> twice.</p></blockquote>')).toEqual([
    {
      type: 'quote',
      blocks: [
        {
          type: 'paragraph',
          spans: [{ text: 'I read ' }, { text: 'Dune', italic: true }, { text: ' twice.' }],
        },
      ],
    },
  ]);
});

test('scripts, styles, forms, navigation and hidden parts are no text', () => {
  expect(
    read(
      '<script>a<b</script><style>p{}</style><nav>Home</nav><form><p>Name *</p></form><p hidden>x</p>' +
        '<p style="display:none">y</p><div class="sharedaddy">Share</div><p>Story</p><noscript>z</noscript>',
    ),
  ).toEqual([p('Story')]);
});

test('a story is not lost when its site names its box like furniture', () => {
  const story = 'This is the whole story, and it is the only thing on the page. '.repeat(10).trim();
  expect(read(`<div class="sidebar"><p>${story}</p></div><p>Menu</p>`)).toContainEqual(p(story));
});

test('control characters, escape sequences and direction marks are gone', () => {
  expect(read('<p>a\u001b[31mb&#27;]0;c\u0007\u202ed\u200b\u0000</p>')).toEqual([p('abd')]);
});

test('a linked author in a sentence stays in it', () => {
  const html =
    '<p>The book by <a rel="author" href="/j">Jane Doe</a> sold <span class="author">out</span> at once.</p>';
  expect(
    read(html).map(block =>
      block.type === 'paragraph' ? block.spans.map(span => span.text).join('') : block,
    ),
  ).toEqual(['The book by Jane Doe sold out at once.']);
});

test('absolute links survive a story without an address', () => {
  const link = [{ type: 'paragraph', spans: [{ text: 'x', href: 'https://a.example/' }] }];
  expect(htmlToDocument('<p><a href="https://a.example/">x</a></p>', '')).toEqual(link);
  expect(htmlToDocument('<p><a href="https://a.example/">x</a></p>')).toEqual(link);
});

test('parts of a line that only style sets apart are lines of their own', () => {
  const lines = (html: string) =>
    read(html).map(block => ('spans' in block ? block.spans.map(({ text }) => text).join('') : ''));
  expect(
    lines(
      '<div><span>By <a href="/a/ana">Ana Cruz</a></span><span>Published: 2 March</span><button>Save</button><time>At 10:21</time><span>최종수정</span></div>',
    ),
  ).toEqual(['By Ana Cruz\nPublished: 2 March\nAt 10:21\n최종수정']);
  // Letters and names that are dressed one by one are still one word.
  for (const html of [
    '<p><span class="drop">T</span><span>he</span> mill</p>',
    '<p>the e<span>Bay</span> of<span> Kiel</span></p>',
    '<p>at <b>Mc</b><i>Donald</i>’s</p>',
    '<p><code><span>read</span><span>Body</span></code></p>',
    '<pre><span>read</span><span>Body</span></pre>',
  ])
    expect(
      read(html)
        .map(block => JSON.stringify(block))
        .join(''),
    ).not.toContain('\\n');
});

test('a quotation in a figure or a box is one quotation', () => {
  const quote = { type: 'quote', attribution: 'Ann Lee, chair' };
  const figure =
    '<figure><blockquote>We stay.</blockquote><figcaption>— Ann Lee, chair</figcaption></figure>';
  for (const html of [
    figure,
    `<blockquote>${figure}</blockquote>`,
    `<div class="quote-block">${figure}</div>`,
  ]) {
    const blocks = read(html);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject(quote);
    expect(JSON.stringify(blocks).match(/"quote"/g)).toHaveLength(1);
  }
});

test('who said it is told in scripts without capitals', () => {
  expect(
    read('<blockquote><p>שעון עומד צודק פעמיים ביום.</p><p>נתן ברוידא, שען לשעבר</p></blockquote>')[0],
  ).toMatchObject({
    attribution: 'נתן ברוידא, שען לשעבר',
  });
});
