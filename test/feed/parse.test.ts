import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.ts';
import type { Entry, ParsedFeed } from '../../src/story.ts';

const URL_OF_FEED = 'https://news.example/feeds/main.xml';
const read = (text: string) => parseFeed(text, URL_OF_FEED);
const rss = (items: string, channel = '<title>News</title><link>https://news.example/</link>', root = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${root}><channel>${channel}${items}</channel></rss>`;
const atom = (entries: string, feed = '<title>News</title><id>urn:news</id>') =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${feed}${entries}</feed>`;
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

async function one(text: string): Promise<Entry> {
  const { entries } = await read(text);
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

const item = (inside: string, root = '') => one(rss(`<item>${inside}</item>`, undefined, root));
const entry = (inside: string) => one(atom(`<entry>${inside}</entry>`));

describe('the versions of RSS', () => {
  const story = { title: 'Story', url: 'https://news.example/1', html: 'Text' };
  const inside = '<title>Story</title><link>https://news.example/1</link><description>Text</description>';
  const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

  it.each([
    ['0.91', `<rss version="0.91"><channel><title>N</title><item>${inside}</item></channel></rss>`],
    ['0.92', `<rss version="0.92"><channel><title>N</title><item>${inside}</item></channel></rss>`],
    ['2.0', rss(`<item>${inside}</item>`)],
    ['no version', `<rss><channel><title>N</title><item>${inside}</item></channel></rss>`],
    [
      'a version of its own',
      `<rss version="two"><channel><title>N</title><item>${inside}</item></channel></rss>`,
    ],
    [
      'items outside the channel',
      `<rss version="2.0"><channel><title>N</title></channel><item>${inside}</item></rss>`,
    ],
    ['no channel', `<rss version="2.0"><item>${inside}</item></rss>`],
    [
      'RDF 1.0',
      `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>N</title></channel><item rdf:about="https://news.example/1">${inside}</item></rdf:RDF>`,
    ],
    [
      'RDF with items in the channel',
      `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>N</title><item rdf:about="https://news.example/1">${inside}</item></channel></rdf:RDF>`,
    ],
    [
      '0.90',
      `<rdf:RDF ${RDF} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>N</title></channel><item>${inside}</item></rdf:RDF>`,
    ],
    [
      'prefixed RDF',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>N</s:title></s:channel><s:item>${inside.replace(/<(\/?)/g, '<$1s:')}</s:item></r:RDF>`,
    ],
    [
      'upper-case tags',
      `<RSS VERSION="2.0"><CHANNEL><TITLE>N</TITLE><ITEM>${inside.replace(/<\/?\w+/g, tag => tag.toUpperCase())}</ITEM></CHANNEL></RSS>`,
    ],
  ])('%s', async (_, text) => {
    expect(await one(text)).toMatchObject(story);
  });

  it('CDF', async () => {
    const text =
      '<channel href="https://news.example/"><title>N</title><abstract>About</abstract><item href="1" lastmod="2001-02-03"><title>Story</title><abstract>Text</abstract></item></channel>';
    expect(await one(text)).toMatchObject({
      title: 'Story',
      url: 'https://news.example/feeds/1',
      html: 'Text',
      published: Date.UTC(2001, 1, 3),
    });
  });
});

describe('what a feed says of itself', () => {
  it('RSS', async () => {
    const feed = await read(
      rss(
        '',
        '<title>A &amp;amp; B</title><link>https://news.example/</link><description>All &lt;b&gt;news&lt;/b&gt;</description><language>en_US</language><ttl>45</ttl>',
      ),
    );
    expect(feed).toEqual({
      title: 'A & B',
      siteUrl: 'https://news.example/',
      description: 'All news',
      lang: 'en-us',
      ttl: 45,
      entries: [],
      notes: [],
    } satisfies ParsedFeed);
  });

  it('Atom', async () => {
    const feed = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><title>N</title><subtitle>Sub</subtitle><link rel="self" href="/feed"/><link href="/"/></feed>',
    );
    expect(feed).toMatchObject({ siteUrl: 'https://news.example/', description: 'Sub', lang: 'zh-cn' });
  });

  it('the syndication module', async () => {
    const sy = (period: string, frequency: string) =>
      read(
        rss(
          '',
          `<sy:updatePeriod>${period}</sy:updatePeriod><sy:updateFrequency>${frequency}</sy:updateFrequency>`,
        ),
      );
    expect((await sy('hourly', '1')).ttl).toBe(60);
    expect((await sy(' daily\n', '4')).ttl).toBe(360);
    expect((await sy('never', '1')).ttl).toBeUndefined();
    expect((await sy('constructor', '1')).ttl).toBeUndefined();
  });
});

describe('titles', () => {
  it.each([
    ['Fish &amp; chips', 'Fish & chips'],
    ['Fish &amp;amp; chips', 'Fish & chips'],
    ['<![CDATA[Fish & chips]]>', 'Fish & chips'],
    ['&lt;b&gt;Bold&lt;/b&gt; &lt;i class="x"&gt;news&lt;/i&gt;', 'Bold news'],
    ['Why a &lt; b matters', 'Why a < b matters'],
    ['Array&lt;T&gt; explained', 'Array<T> explained'],
    ['One&lt;br/&gt;two', 'One two'],
    ['  spread\n   out ', 'spread out'],
    ['It&amp;#8217;s &amp;quot;here&amp;quot;', 'It’s "here"'],
    ['a&#x202e;b&#27;[31mc', 'abc'],
  ])('%s', async (written, title) => {
    expect((await item(`<title>${written}</title><link>https://news.example/1</link>`)).title).toBe(title);
  });

  it('of Atom are plain unless they say otherwise', async () => {
    expect((await entry('<id>1</id><title>The &lt;b&gt; tag</title>')).title).toBe('The <b> tag');
    expect(
      (await entry('<id>1</id><title type="html">The &lt;b&gt;bold&lt;/b&gt; tag &amp;amp; more</title>'))
        .title,
    ).toBe('The bold tag & more');
    expect(
      (
        await entry(
          '<id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>bold</b> &lt;b> tag</div></title>',
        )
      ).title,
    ).toBe('The bold <b> tag');
  });

  it('may be missing', async () => {
    expect((await item('<link>https://news.example/1</link>')).title).toBe('');
    expect((await item(`<link>https://news.example/1</link><media:title>M</media:title>`, MEDIA)).title).toBe(
      'M',
    );
  });
});

describe('links', () => {
  it('of RSS: link, else the Atom link, else a permanent guid, else the file', async () => {
    expect((await item('<link> /a?b=1&amp;c=2\n</link>')).url).toBe('https://news.example/a?b=1&c=2');
    expect(
      (
        await item(
          '<title>T</title><atom:link href="https://x.example/1" xmlns:atom="http://www.w3.org/2005/Atom"/>',
        )
      ).url,
    ).toBe('https://x.example/1');
    expect((await item('<guid>https://x.example/2</guid>')).url).toBe('https://x.example/2');
    expect(
      (
        await item(
          '<guid isPermaLink="false">https://x.example/2</guid><enclosure url="https://x.example/a.mp3"/>',
        )
      ).url,
    ).toBe('https://x.example/a.mp3');
    expect((await item('<title>T</title><guid>tag:x</guid>')).url).toBe('');
  });

  it('of Atom: the alternate, a page before other forms', async () => {
    const { url, commentsUrl, enclosures } = await entry(
      `<id>1</id><link rel="self" href="/self"/><link rel="alternate" type="application/pdf" href="/pdf"/>
      <link rel="alternate" type="text/html" href="/page"/><link rel="replies" type="text/html" href="/replies"/>
      <link rel="enclosure" type="audio/mpeg" length="1234" href="/a.mp3"/>`,
    );
    expect(url).toBe('https://news.example/page');
    expect(commentsUrl).toBe('https://news.example/replies');
    expect(enclosures).toEqual([{ url: 'https://news.example/a.mp3', type: 'audio/mpeg', length: 1234 }]);
    expect((await entry('<id>https://x.example/1</id><title>T</title>')).url).toBe('https://x.example/1');
  });

  it('go where the story is, not through a counter', async () => {
    const { url } = await item(
      '<link>https://feedproxy.example/~r/1</link><feedburner:origLink>https://news.example/1</feedburner:origLink>',
      'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
    );
    expect(url).toBe('https://news.example/1');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'vbscript:x'])(
    'are never %s',
    async link => {
      expect((await item(`<title>T</title><link>${link}</link><comments>${link}</comments>`)).url).toBe('');
      expect((await entry(`<id>1</id><link href="${link}"/>`)).url).toBe('');
    },
  );
});

describe('authors', () => {
  it('are all kept, as written, one an element', async () => {
    expect(
      (
        await item(
          `<title>T</title><dc:creator>Nicole Jao</dc:creator><dc:creator><![CDATA[Jo & Co]]></dc:creator>`,
          DC,
        )
      ).bylines,
    ).toEqual(['Nicole Jao', 'Jo & Co']);
    expect((await item('<title>T</title><author>jo@x.example (Jo Doe)</author>')).bylines).toEqual([
      'jo@x.example (Jo Doe)',
    ]);
    expect(
      (
        await entry(
          '<id>1</id><author><name>A</name><email>a@x</email></author><author><name> B </name></author>',
        )
      ).bylines,
    ).toEqual(['A', 'B']);
    expect((await entry('<id>1</id><author><email>a@x.example</email></author>')).bylines).toEqual([
      'a@x.example',
    ]);
  });

  it('rank: Dublin Core, author, iTunes', async () => {
    const three =
      '<itunes:author>Show</itunes:author><author>jo@x.example</author><dc:creator>Jo</dc:creator>';
    expect((await item(`<title>T</title>${three}`, `${DC} ${ITUNES}`)).bylines).toEqual(['Jo']);
    expect((await item('<title>T</title><itunes:author>Show</itunes:author>', ITUNES)).bylines).toEqual([
      'Show',
    ]);
  });

  it('of an Atom entry are those of its source, then of the feed', async () => {
    const feed = '<title>N</title><author><name>Editor</name></author>';
    const [first, second] = (
      await read(
        atom(
          '<entry><id>1</id></entry><entry><id>2</id><source><author><name>Other</name></author></source></entry>',
          feed,
        ),
      )
    ).entries;
    expect(first?.bylines).toEqual(['Editor']);
    expect(second?.bylines).toEqual(['Other']);
  });
});

describe('bodies', () => {
  it('are the fullest text; a shorter one beside it is the summary', async () => {
    const { html, summaryHtml } = await item(
      '<title>T</title><description>Short</description><content:encoded><![CDATA[<p>The <b>whole</b> story</p>]]></content:encoded>',
      CONTENT,
    );
    expect(html).toBe('<p>The <b>whole</b> story</p>');
    expect(summaryHtml).toBe('Short');
    expect(await item('<title>T</title><description>Only</description>')).not.toHaveProperty('summaryHtml');
  });

  it('of Atom by their type', async () => {
    expect((await entry('<id>1</id><content>1 &lt; 2\n\nnext</content>')).html).toBe(
      '<p>1 &lt; 2</p><p>next</p>',
    );
    expect(
      (await entry('<id>1</id><content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>')).html,
    ).toBe('<p>A &amp; B</p>');
    expect((await entry('<id>1</id><summary>S</summary><content type="text">C</content>')).summaryHtml).toBe(
      'S',
    );
    const { html } = await entry(
      '<id>1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>one <i>two</i> three <b>four</b> five &lt;six></p><br/></div></content>',
    );
    expect(html).toBe('<div><p>one <i>two</i> three <b>four</b> five &lt;six></p><br></div>');
  });

  it('of Atom 0.3, escaped, as markup and in base64', async () => {
    const old = (content: string) =>
      one(
        `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>N</title><tagline>T</tagline><entry><id>1</id><issued>2003-12-13T08:29:29-04:00</issued><modified>2003-12-14</modified>${content}</entry></feed>`,
      );
    const first = await old('<content type="text/html" mode="escaped">&lt;p&gt;A&lt;/p&gt;</content>');
    expect(first).toMatchObject({
      html: '<p>A</p>',
      published: Date.UTC(2003, 11, 13, 12, 29, 29),
      updated: Date.UTC(2003, 11, 14),
    });
    expect(
      (
        await old(
          '<content type="application/xhtml+xml" mode="xml"><p xmlns="http://www.w3.org/1999/xhtml">A <b>b</b> c</p></content>',
        )
      ).html,
    ).toBe('<p>A <b>b</b> c</p>');
    expect((await old(`<content type="text/html" mode="base64">${btoa('<p>A</p>')}</content>`)).html).toBe(
      '<p>A</p>',
    );
  });

  it('keep the order of markup that was never escaped', async () => {
    expect(
      (await item('<title>T</title><description>One <b>two</b> three <i>four</i> five</description>')).html,
    ).toBe('One <b>two</b> three <i>four</i> five');
    const { html } = await item(
      '<title>T</title><xhtml:body><p>a <b>b</b> c</p></xhtml:body>',
      'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    );
    expect(html).toBe('<p>a <b>b</b> c</p>');
  });

  it('resolve links where the document sets its own base, also in parts', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/a/"><title>N</title><entry xml:base="b/"><id>1</id><link href="story"/>
      <content type="html" xml:base="c/">&lt;a href="x"&gt;X&lt;/a&gt; &lt;img src='/y.png' alt="&amp;amp;"&gt; &lt;a href="#n"&gt;n&lt;/a&gt; &lt;a href="mailto:a@b"&gt;m&lt;/a&gt;</content></entry></feed>`;
    const { url, html } = await one(text);
    expect(url).toBe('https://base.example/a/b/story');
    expect(html).toBe(
      '<a href="https://base.example/a/b/c/x">X</a> <img src="https://base.example/y.png" alt="&amp;"> <a href="https://base.example/a/b/c/#n">n</a> <a href="mailto:a@b">m</a>',
    );
  });

  it('resolve links where only one element sets a base', async () => {
    const content = '<content type="html" xml:base="/deep/er/">&lt;a href="x"&gt;X&lt;/a&gt;</content>';
    const found = await entry(`<id>1</id><link xml:base="https://l.example/" href="s"/>${content}`);
    expect(found).toMatchObject({
      url: 'https://l.example/s',
      html: '<a href="https://news.example/deep/er/x">X</a>',
    });
    const inItem = await one(
      atom(`<entry xml:base="https://e.example/"><id>1</id><link href="s"/>${content}</entry>`),
    );
    expect(inItem).toMatchObject({
      url: 'https://e.example/s',
      html: '<a href="https://e.example/deep/er/x">X</a>',
    });
  });

  it('of plain text in RSS keep their paragraphs', async () => {
    expect((await item('<title>T</title><description>One\n\nTwo &amp;amp; three</description>')).html).toBe(
      '<p>One</p><p>Two &amp; three</p>',
    );
  });
});

describe('dates', () => {
  it('are the first that can be read, and never cost the item', async () => {
    const { published } = await item(
      `<title>T</title><pubDate>soon</pubDate><dc:date>2024-03-05</dc:date>`,
      DC,
    );
    expect(published).toBe(Date.UTC(2024, 2, 5));
    expect(await item('<title>T</title><pubDate>never</pubDate>')).not.toHaveProperty('published');
  });

  it.each(['not a date', ' 2024-03-05T00:00:00Z\n', 'Tue, 05 Mar 2024 00:00:00 GMT'])(
    'of Atom that rss-parser gives up on: %s',
    async date => {
      const found = await entry(
        `<id>1</id><title>T</title><updated>${date}</updated><published>${date}</published>`,
      );
      expect(found.title).toBe('T');
      expect(found.published).toBe(date.startsWith('not') ? undefined : Date.UTC(2024, 2, 5));
    },
  );
});

describe('media', () => {
  it('of podcasts', async () => {
    const found = await item(
      '<title>T</title><enclosure url="https://x.example/a.mp3" type="audio/mpeg" length="99"/><itunes:duration>1:02:03</itunes:duration><itunes:image href="/i.jpg"/><itunes:summary>What\n\nit is</itunes:summary>',
      ITUNES,
    );
    expect(found).toMatchObject({
      enclosures: [{ url: 'https://x.example/a.mp3', type: 'audio/mpeg', length: 99, duration: 3723 }],
      image: 'https://news.example/i.jpg',
      html: '<p>What</p><p>it is</p>',
    });
  });

  it('of Media RSS, in groups too', async () => {
    const text = atom(
      `<entry><id>1</id><media:group ${MEDIA}><media:title>M</media:title><media:content url="https://x.example/v" type="video/mp4" duration="60"/><media:thumbnail url="https://x.example/t.jpg"/><media:description>About it</media:description></media:group></entry>`,
    );
    expect(await one(text)).toMatchObject({
      enclosures: [{ url: 'https://x.example/v', type: 'video/mp4', duration: 60 }],
      image: 'https://x.example/t.jpg',
      html: 'About it',
    });
    const photo = await item(
      '<title>T</title><media:content url="/p.jpg" medium="image"/><media:thumbnail url="/t.jpg"/>',
      MEDIA,
    );
    expect(photo).toMatchObject({ enclosures: [], image: 'https://news.example/p.jpg' });
  });

  it('describe themselves, not the story', async () => {
    const photo =
      '<media:content url="/p.jpg" medium="image"><media:description>A heron</media:description></media:content>';
    expect((await item(`<title>T</title><description>The story</description>${photo}`, MEDIA)).html).toBe(
      'The story',
    );
  });

  it('tags come from every vocabulary, once', async () => {
    const { tags } = await item(
      '<title>T</title><category>A &amp;amp; B</category><category domain="x">C</category><dc:subject>C</dc:subject><media:keywords>D, E</media:keywords>',
      `${DC} ${MEDIA}`,
    );
    expect(tags).toEqual(['A & B', 'C', 'D', 'E']);
    expect((await entry('<id>1</id><category term="t" label="Label"/><category term="u"/>')).tags).toEqual([
      'Label',
      'u',
    ]);
  });
});

describe('identity', () => {
  const identities = async (text: string) => (await read(text)).entries.map(({ identity }) => identity);

  it('is the guid, else the link, else title and date; the body never counts', async () => {
    const id = async (inside: string) => (await item(inside)).identity;
    expect(await id('<guid> g1 </guid><link>https://x.example/</link>')).toBe('g1');
    expect(await id('<link>/1</link><title>T</title>')).toBe('https://news.example/1');
    const dated = '<title>T</title><pubDate>Tue, 05 Mar 2024 00:00:00 GMT</pubDate>';
    expect(await id(`${dated}<description>a</description>`)).toBe(
      await id(`${dated}<description>b</description>`),
    );
  });

  it('is told apart by links where several items carry one guid', async () => {
    const same = (link: string, title: string) =>
      `<item><guid>g</guid><title>${title}</title><link>https://x.example/${link}</link></item>`;
    expect(await identities(rss(same('1', 'A') + same('2', 'B')))).toEqual([
      'g https://x.example/1',
      'g https://x.example/2',
    ]);
    expect(await identities(rss(same('1', 'A') + same('1', 'B') + same('1', 'B')))).toEqual([
      'g https://x.example/1',
      'g https://x.example/1 B',
    ]);
  });

  it('never makes an item of nothing', async () => {
    expect(
      await identities(rss('<item/><item> </item><item><foo>x</foo></item><item><title>T</title></item>')),
    ).toEqual(['T']);
    expect(await identities(atom('<entry/><entry><id>1</id></entry>'))).toEqual(['1']);
  });
});

describe('JSON Feed', () => {
  const json = (items: unknown[], more = {}) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items, ...more });

  it('1.1', async () => {
    const text = json(
      [
        {
          id: '1',
          url: '/1',
          title: 'A\u202eb',
          content_html: '<p>x</p>',
          summary: 'S & s',
          date_published: '2024-03-05T00:00:00Z',
          authors: [{ name: 'A' }, { name: 'B' }],
          tags: ['t', 't'],
          image: '/i.png',
          language: 'DE',
          attachments: [
            {
              url: 'https://x.example/a.mp3',
              mime_type: 'audio/mpeg',
              size_in_bytes: 5,
              duration_in_seconds: 6,
            },
          ],
        },
      ],
      { home_page_url: 'https://news.example/', description: 'D', language: 'en' },
    );
    expect(await read(text)).toMatchObject({
      title: 'J',
      siteUrl: 'https://news.example/',
      description: 'D',
      lang: 'en',
    });
    expect(await one(text)).toEqual({
      identity: '1',
      url: 'https://news.example/1',
      title: 'Ab',
      bylines: ['A', 'B'],
      published: Date.UTC(2024, 2, 5),
      html: '<p>x</p>',
      summaryHtml: 'S &amp; s',
      tags: ['t'],
      enclosures: [{ url: 'https://x.example/a.mp3', type: 'audio/mpeg', length: 5, duration: 6 }],
      image: 'https://news.example/i.png',
      lang: 'de',
    });
  });

  it('1.0, with numbers for ids and the author of the feed', async () => {
    const text = `\ufeff${JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'J',
      author: { name: 'Feed' },
      items: [
        { id: 7, content_text: 'a < b\n\nc', external_url: 'https://x.example/' },
        { id: 8, author: { name: 'Own' } },
      ],
    })}`;
    const { entries } = await read(text);
    expect(entries[0]).toMatchObject({
      identity: '7',
      url: 'https://x.example/',
      html: '<p>a &lt; b</p><p>c</p>',
      bylines: ['Feed'],
    });
    expect(entries[1]?.bylines).toEqual(['Own']);
  });

  it.each(['{', '{}', '[]', '{"items":3}', '{"__proto__":{"items":[]}}', 'null', '"x"'])(
    'is not %s',
    async text => {
      await expect(read(text)).rejects.toMatchObject({ code: 'not-a-feed' });
    },
  );
});

describe('what is no feed', () => {
  it.each([
    ['', /empty/],
    ['  \n', /empty/],
    ['<!DOCTYPE html><html><head><title>T</title></head></html>', /web page/],
    ['<html><body><item></item></body></html>', /web page/],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', /not a feed/],
    ['just text', /not a feed/],
    ['\0\0\0\0', /not a feed/],
  ])('%j', async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'not-a-feed',
      message: expect.stringMatching(message),
    });
  });
});
