import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readArticle } from '../../src/article/article.ts';
import { parseBylines } from '../../src/article/byline.ts';
import { readPage } from '../../src/article/page.ts';
import { documentText, sectionText } from '../../src/article/plain-text.ts';
import { decode } from '../../src/feed/decode.ts';
import { readNewsboatUrls } from '../../src/feed/newsboat-urls.ts';
import { readOpml, writeOpml } from '../../src/feed/opml.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { formatQuery, parseQuery } from '../../src/query/language.ts';
import { developmentSet } from '../article/development-set.ts';

/** Something that reads foreign input, and what must hold whatever it is given. */
export interface Target {
  name: string;
  property: fc.IAsyncPropertyWithHooks<unknown[]>;
}

const FIXTURES = new URL('../feed/fixtures/', import.meta.url);
const URL_OF = 'https://fuzz.example/feed';
// No input here is longer than a few hundred kilobytes: whatever takes so long is not linear.
const PATIENCE = 5000;

/** What hostile or careless publishers put into the middle of things. */
const PIECES = [
  '\u001b[31m',
  '\u001b]8;;file:///etc/passwd\u0007',
  '\u009b2J',
  '\u202e',
  '\u2066',
  '\ud83d',
  'a\u0300\u0301\u0302'.repeat(40),
  '&#27;',
  '&#x202e;',
  '&amp;amp;lt;',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&a;',
  '<item>',
  '</channel>',
  '<p><b>Why it matters:</b> ',
  '<h2>Context</h2>',
  '<ul><li>',
  '</div>',
  '<table><td>',
  '"',
  '(',
  'feed:',
  ' or ',
  '-',
  '\0',
  '\n',
  '\u00a0',
  '为什么重要：',
  '🎉',
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 }));
const edit = fc.record({ at: fc.nat(1_000_000), cut: fc.nat(40), put: piece });

/** A text with some places cut out and something put in their stead. */
function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 6 })).map(([text, edits]) => {
    let result = text;
    for (const { at, cut, put } of edits) {
      const place = at % (result.length + 1);
      result = result.slice(0, place) + put + result.slice(place + cut);
    }
    return result;
  });
}

const UNCLEAN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufff9-\ufffb]/;

/** @throws Error that quotes a text which the gate should have kept out, anywhere in a value. */
function assertClean(value: unknown): void {
  if (typeof value === 'string') {
    if (UNCLEAN.test(value) || !value.isWellFormed())
      throw new Finding(`not clean: ${JSON.stringify(value.slice(0, 200))}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) assertClean(inner);
  }
}

/** What must hold does not; never let through as an error that is meant for users. */
class Finding extends Error {}

/** What a mistake of the program throws, and no reader of foreign text means to. */
const isMistake = (error: unknown) =>
  !(error instanceof Error) ||
  error instanceof Finding ||
  [TypeError, RangeError, ReferenceError, SyntaxError].some(kind => error instanceof kind) ||
  error.message.includes('\n');

/** Runs the work; only errors made for users, in one line, are let through, and nothing may take long. */
async function reads<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  const start = performance.now();
  const result = await (async () => work())().catch((error: unknown) => {
    if (isMistake(error)) throw error;
    return undefined;
  });
  const took = performance.now() - start;
  if (took > PATIENCE) throw new Finding(`took ${Math.round(took)} ms`);
  return result;
}

/** A body's text is clean, and its sections say nothing that its text does not. */
function assertArticle(html: string, url: string): void {
  const article = readArticle({ title: 'Title', url, html, bylines: [] }, { derive: true });
  assertClean(article);
  const whole = documentText(article.document);
  for (const block of article.document.blocks) {
    if (block.type !== 'section') continue;
    for (const word of Object.values(sectionText(block)).flat().join(' ').split(/\s+/)) {
      if (!whole.includes(word)) throw new Finding(`a section says what its story does not: ${word}`);
    }
  }
}

const feeds = readdirSync(FIXTURES).map(name => decode(readFileSync(new URL(name, FIXTURES))));
const bodies = developmentSet().map(story => story.html);
const opml = [
  '<opml version="2.0"><body><outline text="Sea"><outline text="Tide" type="rss" xmlUrl="https://tide.example/feed"/></outline></body></opml>',
];
const queries = [
  'is:unread author:"Nicole Jao" has:why since:2d feed:technode -p2p "internet finance"',
  'a or (b -c)',
];
const urls = [
  'https://tide.example/feed "sea" "~Tide"\n"query:Unread:unread = \\"yes\\""\nexec:~/bin/feed\n',
];
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tide',
  items: [
    {
      id: '1',
      url: 'https://tide.example/1',
      title: 'Tide',
      content_html: '<p>Text.</p>',
      authors: [{ name: 'Ann' }],
    },
  ],
});

const target = <T>(name: string, input: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Target => ({
  name,
  property: fc.asyncProperty(input, check) as unknown as Target['property'],
});

/** Everything that reads what others wrote. */
export const TARGETS: readonly Target[] = [
  target('decode', fc.uint8Array({ maxLength: 400 }), async bytes => {
    await reads(() => decode(bytes, 'text/xml; charset=utf-16'));
    await reads(() => decode(bytes));
  }),
  target('feed', damaged([...feeds, jsonFeed]), async text => {
    const feed = await reads(() => parseFeed(text, URL_OF));
    if (!feed) return;
    const { entries, ...rest } = feed;
    assertClean(rest);
    // Bodies pass the gate as they are read, identities are only hashed.
    for (const { html: _html, summaryHtml: _summary, identity: _identity, ...entry } of entries)
      assertClean(entry);
    for (const { html, url } of entries) await reads(() => assertArticle(html, url));
  }),
  target('article', damaged(bodies), async html => {
    await reads(() => assertArticle(html, URL_OF));
  }),
  target('page', damaged(bodies), async html => {
    const page = await reads(() =>
      readPage(`<html><head><title>T</title></head><body><article>${html}</article></body></html>`, URL_OF),
    );
    if (page) await reads(() => assertArticle(page.html, URL_OF));
  }),
  target(
    'byline',
    damaged([
      'By NICOLE JAO and Frank Hersey, Reuters',
      'mail@x.example (Ann Lee)',
      '作者：王小明 编辑：李四',
    ]),
    async text => {
      assertClean(await reads(() => parseBylines([text])));
    },
  ),
  target('query', damaged(queries), async text => {
    const query = await reads(() => parseQuery(text));
    if (query && !isDeepStrictEqual(parseQuery(formatQuery(query)), query))
      throw new Finding('reads differently once written');
  }),
  target('opml', damaged(opml), async text => {
    const list = await reads(() => readOpml(text));
    if (!list) return;
    assertClean(list);
    const again = await readOpml(await writeOpml(list));
    if (again.length !== list.length) throw new Finding('feeds are lost when written and read again');
  }),
  target('newsboat urls', damaged(urls), async text => {
    assertClean(await reads(() => readNewsboatUrls(text)));
  }),
];
