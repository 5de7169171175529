import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { answeredSections } from '../../src/article/answered-sections.ts';
import { readArticle } from '../../src/article/article.ts';
import { parseBylines } from '../../src/article/byline.ts';
import { readPage } from '../../src/article/page.ts';
import { decode } from '../../src/feed/decode.ts';
import { readNewsboatUrls } from '../../src/feed/newsboat-urls.ts';
import { type ListedFeed, readOpml, writeOpml } from '../../src/feed/opml.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { publicUrl } from '../../src/feed/public-url.ts';
import { openConfig } from '../../src/profile/config.ts';
import { openMarks } from '../../src/profile/marks.ts';
import { type ProfilePaths, profilePaths } from '../../src/profile/paths.ts';
import { formatQuery, parseQuery } from '../../src/query/language.ts';
import { developmentSet } from '../article/development-set.ts';
import { damaged, damagedBytes } from './damaged.ts';
import { assertClean, Finding, reads } from './finding.ts';
import * as sources from './hostile-sources.ts';
import { hostile, WRITINGS } from './hostile-text.ts';
import { uncleanSinks } from './sinks.ts';
import { assertVerbatim } from './verbatim.ts';
import { makeWorld } from './world.ts';

/** Something that reads foreign input, and what must hold whatever it is given. */
export interface Target<T = unknown> {
  name: string;
  input: fc.Arbitrary<T>;
  check(value: T): Promise<void>;
}

const target = <T>(name: string, input: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Target =>
  ({ name, input, check }) as Target;

const FIXTURES = new URL('../feed/fixtures/', import.meta.url);
const URL_OF = 'https://fuzz.example/feed';

const bytes = readdirSync(FIXTURES).map(name => readFileSync(new URL(name, FIXTURES)));
const bodies = developmentSet().map(story => story.html);
/** A document of each format with words where the hostile text would be. */
const mild = (source: sources.Source) => {
  let n = 0;
  return source(
    () => `word${n++}`,
    text => text,
  );
};
const feeds = [...bytes.map(one => decode(one)), ...Object.values(sources.FEEDS).map(mild)];
const pages = [mild(sources.page), mild(sources.barePage)];

/** A body's text is clean, and what is taken from it is in the HTML. */
function assertArticle(html: string, url: string): void {
  const article = readArticle({ title: 'Title', url, html, bylines: [] }, { derive: true });
  assertClean(article);
  assertVerbatim(html, article);
}

/** Runs work with a profile whose file has a text in it. */
async function withProfile<T>(
  name: 'config' | 'state',
  text: string,
  work: (paths: ProfilePaths) => T,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'nutgraf-fuzz-'));
  try {
    const file = join(home, `${name}.json`);
    writeFileSync(file, text);
    // One that was only just written may be half of it.
    utimesSync(file, 0, 0);
    return work(profilePaths({ NUTGRAF_HOME: home }));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const CONFIG = JSON.stringify({
  version: 1,
  settings: { theme: 'dark', refreshEvery: 30 },
  feeds: [{ id: '0123abcd', url: 'https://tide.example/feed', title: 'Tide', folder: 'Sea' }],
  follows: [{ name: 'Nicole Jao', key: 'nicole jao', feeds: ['0123abcd'] }],
  mutes: ['crypto'],
  queries: [{ name: 'Unread', query: 'is:unread', notify: true }],
  keys: { open: ['o'] },
  looks: { title: 'bold' },
  sections: { labels: { context: ['Zoom out'] } },
});
const STATE = JSON.stringify({
  version: 1,
  read: { '2026-06': '0123456789abcdef fedcba9876543210' },
  saved: {
    '0123456789abcdef': {
      title: 'Tide',
      url: 'https://tide.example/1',
      feed: 'https://tide.example/feed',
      authors: ['Ann'],
      savedAt: '2026-06-01T10:00:00Z',
    },
  },
});

/**
 * What the feeds of a list are, in whatever order and without passwords; of a title or folder with markup or an entity
 * in it only that it is there, for the next reader takes it for one that was escaped once too often.
 */
function byUrl(list: readonly ListedFeed[]): Map<string, ListedFeed> {
  const plain = ([name, text]: [string, string]) => [name, /[&<]/.test(text) ? '' : text];
  return new Map(
    list.map(({ url, ...texts }) => {
      const own = Object.fromEntries(Object.entries(texts).map(plain));
      return [publicUrl(url), { ...own, url: publicUrl(url) }];
    }),
  );
}

/** Everything that reads what others wrote. */
export const TARGETS: readonly Target[] = [
  target('decode', damagedBytes(bytes), async input => {
    await reads(() => decode(input, 'text/xml; charset=utf-16'));
    await reads(() => decode(input));
  }),
  target('feed', damaged(feeds), async text => {
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
  target('page', damaged([...pages, ...bodies]), async html => {
    const page = await reads(() => readPage(html, URL_OF));
    if (!page) return;
    const { html: story, ...rest } = page;
    assertClean(rest);
    await reads(() => assertArticle(story, URL_OF));
  }),
  target('answer', damaged([mild(sources.answer)]), async text => {
    assertClean(await reads(() => answeredSections(text, 'program')));
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
  target(
    'query',
    damaged([
      'is:unread author:"Nicole Jao" has:why since:2d feed:technode -p2p "internet finance"',
      'a or (b -c)',
    ]),
    async text => {
      const query = await reads(() => parseQuery(text));
      if (query && !isDeepStrictEqual(parseQuery(formatQuery(query)), query))
        throw new Finding('reads differently once written');
    },
  ),
  target('opml', damaged([mild(sources.opml)]), async text => {
    const list = await reads(() => readOpml(text));
    if (!list) return;
    assertClean(list);
    const written = await writeOpml(list);
    assertClean(written);
    if (!isDeepStrictEqual(byUrl(await readOpml(written)), byUrl(list)))
      throw new Finding('reads differently once written');
  }),
  target('newsboat urls', damaged([mild(sources.newsboat)]), async text => {
    assertClean(await reads(() => readNewsboatUrls(text)));
  }),
  target('config.json', damaged([CONFIG]), async text => {
    await reads(() =>
      withProfile('config', text, paths => {
        const config = openConfig(paths);
        // What is run stays as it is.
        const { notify: _notify, play: _play, brief: _brief, ...shown } = config.read();
        assertClean(shown);
        assertClean(config.notices);
      }),
    );
  }),
  target('state.json', damaged([STATE]), async text => {
    await reads(() =>
      withProfile('state', text, paths => {
        const marks = openMarks(paths);
        try {
          assertClean([...marks.state().saved.values()]);
          assertClean(marks.notices);
        } finally {
          marks.close();
        }
      }),
    );
  }),
  target(
    'everything',
    fc.tuple(fc.array(hostile, { minLength: 60, maxLength: 60 }), fc.constantFrom(...Object.keys(WRITINGS))),
    async ([texts, writing]) => {
      const found = await uncleanSinks(await makeWorld(texts, WRITINGS[writing]!));
      if (found.length > 0) throw new Finding(found.join('\n'));
    },
  ),
];
