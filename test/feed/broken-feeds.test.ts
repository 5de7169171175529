import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.ts';
import { inProportion, timed } from '../support/growth.ts';

const URL_OF_FEED = 'https://news.example/feed.xml';
const read = (text: string) => parseFeed(text, URL_OF_FEED);
const titles = async (text: string) => (await read(text)).entries.map(({ title }) => title);
const item = (title: string, more = '') =>
  `<item><title>${title}</title><link>https://news.example/${title}</link>${more}</item>`;
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries}</feed>`;

describe('a feed that is broken still gives its stories', () => {
  it.each([
    ['a bare ampersand', rss(item('A', '<description>R&D & more</description>') + item('B'))],
    [
      'an ampersand in an address',
      rss(item('A', '<comments>https://x.example/?a=1&b=2</comments>') + item('B')),
    ],
    [
      'HTML entities nobody defined',
      rss(item('A', '<description>a&nbsp;b &eacute; &hellip;</description>') + item('B')),
    ],
    ['a control character by number', rss(item('A', '<description>a&#x1F;b&#0;c</description>') + item('B'))],
    ['a control character', rss(item('A', '<description>a\x01\x1fb\x00c</description>') + item('B'))],
    [
      'a number of no character',
      rss(item('A', '<description>&#xD800; &#99999999;</description>') + item('B')),
    ],
    ['mismatched tags', rss(item('A', '<description>x</summary></description>') + item('B'))],
    [
      'an unclosed tag',
      rss(
        `<item><title>A</title><description>text<pubDate>Tue, 05 Mar 2024 00:00:00 GMT</pubDate></item>${item('B')}`,
      ),
    ],
    ['an unclosed title', rss(`<item><title>A<link>https://news.example/A</link></item>${item('B')}`)],
    ['an unclosed item', rss(`<item><title>A</title>${item('B')}`)],
    [
      'unescaped HTML that is not XML',
      rss(item('A', '<description><p>one<br>two <img src=x.png alt=y></description>') + item('B')),
    ],
    [
      'two dashes in a comment',
      `<?xml version="1.0"?><!-- made -- by hand --><rss version="2.0"><channel><!-- a -- b --><title>N</title>${item('A')}${item('B')}</channel></rss>`,
    ],
    [
      'junk before the declaration',
      `\n<br />\n<b>Warning</b>: mail() in /srv/x.php on line 3<br />\n${rss(item('A') + item('B'))}`,
    ],
    ['blanks before the declaration', `  \n${rss(item('A') + item('B'))}`],
    ['junk after the end', `${rss(item('A') + item('B'))}<script>track()</script>`],
    ['two documents', rss(item('A') + item('B')) + rss('')],
    [
      'attributes without quotes',
      rss(item('A', '<enclosure url=https://x.example/a.mp3 type=audio/mpeg>') + item('B')),
    ],
    [
      'an attribute twice',
      rss(item('A', '<guid isPermaLink="false" isPermaLink="true">g</guid>') + item('B')),
    ],
    [
      'prefixes that are not declared',
      rss(item('A', '<dc:creator>Jo</dc:creator><nonsense:x>y</nonsense:x>') + item('B')),
    ],
    [
      'the namespace of HTML for everything',
      rss(item('A') + item('B')).replace('<rss', '<rss xmlns="http://www.w3.org/1999/xhtml"'),
    ],
    ['a tag named _', rss(item('A', '<_>x</_><_>y</_>') + item('B'))],
    [
      'tags named as parts of objects',
      rss(
        item(
          'A',
          '<__proto__>x</__proto__><constructor>y</constructor><toString>z</toString><hasOwnProperty/>',
        ) + item('B'),
      ),
    ],
    [
      'attributes named as parts of objects',
      rss(item('A', '<guid hasOwnProperty="x" __proto__="y" constructor="z">g</guid>') + item('B')),
    ],
    [
      'an object as the version',
      `<rss __proto__="2.0"><channel><title>N</title>${item('A')}${item('B')}</channel></rss>`,
    ],
    [
      'upper-case Atom',
      atom('<entry><id>1</id><title>A</title></entry><entry><id>2</id><title>B</title></entry>').replace(
        /<\/?\w+/g,
        tag => tag.toUpperCase(),
      ),
    ],
    [
      'prefixed Atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>A</a:title></a:entry><a:entry><a:id>2</a:id><a:title>B</a:title></a:entry></a:feed>',
    ],
    [
      'an empty entry',
      atom(
        '<entry/><entry><id>1</id><title>A</title></entry><entry></entry><entry><id>2</id><title>B</title></entry>',
      ),
    ],
    [
      'an Atom link without attributes',
      atom(
        '<entry><id>1</id><title>A</title><link>https://x.example/</link></entry><entry><id>2</id><title>B</title></entry>',
      ),
    ],
    [
      'a bad date in Atom',
      atom(
        '<entry><id>1</id><title>A</title><updated>31/31/31</updated></entry><entry><id>2</id><title>B</title><published>\n</published></entry>',
      ),
    ],
    [
      'an entry of nothing but a bad date',
      atom(
        '<entry><id>1</id><title>A</title></entry><entry xml:base="x"><updated>?</updated></entry><entry><id>2</id><title>B</title></entry>',
      ),
    ],
    [
      'a link where an author should be',
      atom(
        '<entry><id>1</id><title>A</title><author>Jo</author></entry><entry><id>2</id><title>B</title><author/></entry>',
      ),
    ],
    ['a lone surrogate', rss(item('A', '<description>\ud800 x \udc00</description>') + item('B'))],
    [
      'a document type that is not there',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//x" "http://x.example/rss.dtd">${rss(item('A') + item('B')).slice(21)}`,
    ],
    [
      'a doctype with an internal subset',
      `<!DOCTYPE rss [ <!ENTITY x "<b>"> <!ELEMENT rss ANY> ]>${rss(item('A') + item('B')).slice(21)}`,
    ],
  ])('%s', async (_, text) => {
    expect(await titles(text)).toEqual(['A', 'B']);
  });

  it('that ends in the middle', async () => {
    const whole = rss(item('A') + item('B', '<description>The body goes on and on</description>'));
    for (const cut of [20, 30, 45, 60]) {
      const found = await titles(whole.slice(0, -cut));
      expect(found).toEqual(['A', 'B']);
    }
  });

  it('of which no item is ever closed', async () => {
    const items = Array.from(
      { length: 100 },
      (_, n) => `<item><title>T${n}</title><link>https://news.example/${n}</link>`,
    );
    const { entries } = await read(rss(items.join('')));
    expect(entries.map(({ url }) => url)).toEqual(items.map((_, n) => `https://news.example/${n}`));
  });

  it('and says that it was mended', async () => {
    expect((await read(rss(`\n\n${item('A & B')}`))).notes).toEqual([
      'its XML is broken at line 3; it was mended',
    ]);
    expect((await read(atom('<entry><id>1</id><updated> 2024 </updated></entry>'))).notes).toEqual([]);
    expect((await read(rss(item('A')))).notes).toEqual([]);
    expect((await read(atom('<entry xml:base="https://x.example/"><id>1</id></entry>'))).notes).toEqual([]);
  });

  it('with the entities its document type defines, one level deep', async () => {
    const text = `<!DOCTYPE rss [<!ENTITY pub "The Paper"><!ENTITY e "&#233;"><!ENTITY two "&pub;&pub;">]>${rss(item('&pub; caf&e; &two;')).slice(21)}`;
    expect(await titles(text)).toEqual(['The Paper café &two;']);
  });

  it('whatever is cut from it or put into it', async () => {
    const whole = rss(item('A', '<description><![CDATA[<p>x</p>]]></description>') + item('B'));
    const junk = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '</item>',
      '<item>',
      ']]>',
      '<![CDATA[',
      '\0',
      '<!--',
      '<?',
      '<title>',
      '</',
      '&#',
      "'",
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(8), junk, async (at, cut, put) => {
        const feed = await read(whole.slice(0, at) + put + whole.slice(at + cut)).catch(error => error);
        if (feed instanceof Error) expect(feed).toMatchObject({ name: 'FeedError', code: 'not-a-feed' });
        else for (const entry of feed.entries) expect(entry.identity).not.toBe('');
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('a feed that means harm', () => {
  /** What comes of a text that there is a part of in any size; reading it takes longer as it grows, and no more so. */
  function readSteadily(text: (part: number) => string) {
    return inProportion(async part => {
      const made = text(part);
      return timed(() => read(made).catch((error: Error) => error));
    });
  }

  it('cannot expand entities', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};&l${n};&l${n};&l${n};&l${n};&l${n};">`,
    );
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "ha">${levels.join('')}]>${rss(item('&l20;')).slice(21)}`;
    const feed = await read(bomb);
    expect(feed).toMatchObject({ entries: [{ title: '&l20;' }] });
    const quadratic = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(900_000)}">]>${rss(item('&a;'.repeat(10_000))).slice(21)}`;
    expect(JSON.stringify(await read(quadratic)).length).toBeLessThan(1_000_000);
  });

  it('cannot make much of a long entity', async () => {
    const entity = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(900)}">]>`;
    const feed = await readSteadily(
      part =>
        entity + rss(item('A', `<description>${'&a;'.repeat(3_000_000 * part)}</description>`)).slice(21),
    );
    expect(feed).toMatchObject({ entries: [{ title: 'A' }] });
  });

  it('cannot read files by entities', async () => {
    const text = `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss(item('A&f;')).slice(21)}`;
    expect(await titles(text)).toEqual(['A&f;']);
  });

  it('gives only its first 5,000 items, and says so', async () => {
    const notes = ['only its first 5,000 items were read'];
    const empty = (part: number) => rss(item('A') + '<item><guid>x</guid></item>'.repeat(500_000 * part));
    expect(await readSteadily(empty)).toMatchObject({ notes });
    expect(await read(rss(Array.from({ length: 6000 }, (_, n) => item(`T${n}`)).join('')))).toMatchObject({
      notes,
    });
  });

  it.each<[what: string, text: (part: number) => string]>([
    [
      'a slow snippet',
      part => rss(item('A', `<description>${'x&lt;p'.repeat(40_000 * part)}</description>`)),
    ],
    [
      '100,000 nested tags',
      part => rss(item('A', `<description>${'<div>'.repeat(100_000 * part)}</description>`)),
    ],
    [
      '100,000 nested groups',
      part => rss(`<item><title>A</title>${'<media:group>'.repeat(100_000 * part)}</item>`),
    ],
    ['nested tags without end', part => `<rss version="2.0"><channel>${'<a>'.repeat(2_000_000 * part)}`],
    ['an attribute of 14 MB', part => rss(item('A', `<guid x="${'y'.repeat(14_000_000 * part)}">g</guid>`))],
    ['a name of 5 MB', part => rss(item('A', `<${'y'.repeat(5_000_000 * part)}/>`))],
    [
      '100,000 attributes',
      part =>
        rss(
          item(
            'A',
            `<guid ${Array.from({ length: 100_000 * part }, (_, n) => `a${n}="1"`).join(' ')}>g</guid>`,
          ),
        ),
    ],
    ['a comment without end', part => rss(item('A')) + '<!--'.repeat(1_000_000 * part)],
    ['CDATA without end', part => rss(item('A', '<description><![CDATA['.repeat(100_000 * part)))],
    ['nothing but <', part => rss(item('A', '<'.repeat(2_000_000 * part)))],
    ['nothing but &', part => rss(item('A', `<description>${'&'.repeat(2_000_000 * part)}</description>`))],
    ['half tags in a title', part => rss(item('A'.padEnd(500_000 * part, '&lt;b ')))],
    ['white space', part => rss(item('A', `<description>${' \n'.repeat(2_000_000 * part)}</description>`))],
    ['document types', part => '<!DOCTYPE ['.repeat(200_000 * part) + rss(item('A'))],
    ['empty declarations', part => '<!>'.repeat(1_000_000 * part) + rss(item('A'))],
    ['declarations with half a subset', part => '<![x>'.repeat(1_000_000 * part) + rss(item('A'))],
    ['half declarations', part => '<![]'.repeat(1_000_000 * part) + rss(item('A'))],
    ['half instructions', part => `${'<?'.repeat(1_000_000 * part)}${rss(item('A'))}`],
    ['tags that never begin', part => '< '.repeat(2_000_000 * part) + rss(item('A'))],
    [
      'end tags of nothing, deep inside',
      part => rss(item('A', '<x>'.repeat(990) + '</y>'.repeat(500_000 * part))),
    ],
    ['100,000 authors', part => rss(item('A', '<dc:creator>x</dc:creator>'.repeat(100_000 * part)))],
    [
      '100,000 categories',
      part =>
        rss(
          item('A', Array.from({ length: 100_000 * part }, (_, n) => `<category>${n}</category>`).join('')),
        ),
    ],
    ['a title of 5 MB', part => rss(item('A'.repeat(5_000_000 * part)))],
  ])('takes time in proportion to its length: %s', async (_, text) => {
    const feed = await readSteadily(text);
    if (feed instanceof Error) expect(feed).toMatchObject({ name: 'FeedError', code: 'not-a-feed' });
  });
});
