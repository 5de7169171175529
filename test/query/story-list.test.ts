import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openReader, type Reader } from '../../src/archive/reader.ts';
import { formatQuery, parseQuery } from '../../src/query/language.ts';
import {
  countByFeed,
  countMuted,
  countStories,
  iterate,
  iterateStories,
  listStories,
  type QueryContext,
  SORTS,
  storyNumbers,
} from '../../src/query/story-list.ts';
import { and, not, or, type Query } from '../../src/query/tree.ts';
import { feedState, idOf, type Sketch, story, unmarked } from '../support/archived-story.ts';

const now = new Date(2026, 10, 22, 12).getTime();
const HOUR = 3_600_000;
const CHINA = 'aaaaaaaa';
const WORLD = 'bbbbbbbb';
const CODE = 'cccccccc';

const feeds = [
  { id: CHINA, title: 'TechNode', url: 'https://technode.com/feed', folder: 'Asia/China' },
  { id: WORLD, title: 'axios', url: 'https://www.axios.com/feeds/rss.xml', folder: 'Asia' },
  { id: CODE, title: 'Zed Blog', url: 'https://zed.dev/blog.rss' },
];
const context: QueryContext = {
  now,
  follows: [{ name: 'Nicole Jao', key: 'nicole jao' }],
  feeds,
  mutes: [],
};

/** By name, newest first. */
const sketches: Record<string, Sketch> = {
  lenders: {
    feed: CHINA,
    title: 'Lenders face new rules',
    body: 'Internet finance platforms must report. Naïve investors lose.',
    why: 'Regulators want order.',
    kinds: ['context'],
    authors: ['Nicole Jao', 'Frank Hersey'],
    entry: { tags: ['FinTech', 'P2P'] },
  },
  chain: {
    feed: CHINA,
    title: '监管机构关注区块链平台',
    body: '人工智能AI芯片公司发布财报。',
    authors: ['배윤경'],
  },
  cells: {
    feed: WORLD,
    title: 'Battery cells get cheaper',
    body: 'Finance of the internet age.',
    authors: ['Nicole Jaoui'],
  },
  radio: {
    feed: WORLD,
    title: 'Radio hour',
    body: 'Nothing but rules (and bank-notes), it\'s "quoted".',
    authors: ['Nicole Jao'],
    derivedWhy: 'It matters because.',
    entry: { enclosures: [{ url: 'https://axios.com/a.mp3' }] },
  },
  editor: {
    feed: CODE,
    title: 'Release of the editor',
    body: 'regulation regulator',
    authors: [],
    entry: { image: 'https://zed.dev/i.png' },
  },
};
const names = Object.keys(sketches);
const nameOf = new Map(names.map(name => [idOf(name, sketches[name]!.feed), name]));

let reader: Reader;

beforeAll(() => {
  const file = join(mkdtempSync(join(tmpdir(), 'nutgraf-query-')), 'archive.db');
  const archive = openArchive(file);
  for (const { id } of feeds) {
    const stories = names
      .filter(name => sketches[name]!.feed === id)
      .map(name =>
        story(name, {
          published: now - (1 + names.indexOf(name) * 30) * HOUR,
          fetched: now,
          ...sketches[name],
        }),
      );
    archive.ingest(id, stories, feedState(id, `Own title of ${id}`), unmarked);
  }
  while (archive.indexPending(2) > 0);
  archive.mark([
    { id: idOf('cells', WORLD), key: 'read', on: true },
    { id: idOf('radio', WORLD), key: 'saved', on: true },
  ]);
  archive.close();
  reader = openReader(file);
});

const found = (query: string, of: QueryContext = context) =>
  listStories(reader, parseQuery(query), of).map(row => nameOf.get(row.id));

describe('a query finds', () => {
  const cases: [query: string, names: string[]][] = [
    ['', names],
    ['rules', ['lenders', 'radio']],
    ['RULES lenders', ['lenders']],
    ['rules -lenders', ['radio']],
    ['-rules', ['chain', 'cells', 'editor']],
    ['-rules -battery', ['chain', 'editor']],
    ['battery or radio', ['cells', 'radio']],
    ['-(battery or radio or rules)', ['chain', 'editor']],
    ['battery or -rules', ['chain', 'cells', 'editor']],
    ['"internet finance"', ['lenders']],
    ['internet finance', ['lenders', 'cells']],
    ['naive', ['lenders']],
    ['regulat*', ['lenders', 'editor']],
    ['regulat', []],
    ['"new rul"*', ['lenders']],
    ['区块', ['chain']],
    ['块链', ['chain']],
    ['区链', []],
    ['AI芯片', ['chain']],
    ['监管 平台', ['chain']],
    ['bank-notes', ['radio']],
    ['"it\'s \\"quoted\\""', ['radio']],
    ['title:rules', ['lenders']],
    ['title:radio or why:regulators', ['lenders', 'radio']],
    ['why:rules', []],
    ['why:matters', []],
    ['nicole', ['lenders', 'cells', 'radio']],
    ['is:unread', ['lenders', 'chain', 'radio', 'editor']],
    ['is:read', ['cells']],
    ['is:saved', ['radio']],
    ['is:followed', ['lenders', 'radio']],
    ['-is:followed', ['chain', 'cells', 'editor']],
    ['author:"NICOLE  JAO"', ['lenders', 'radio']],
    ['author:nicole', ['lenders', 'cells', 'radio']],
    ['author:jao', ['lenders', 'radio']],
    ['author:nic', []],
    ['author:"nicole ja"', []],
    ['author:윤경', ['chain']],
    ['feed:technode', ['lenders', 'chain']],
    ['feed:AXIOS', ['cells', 'radio']],
    ['feed:axios.com', ['cells', 'radio']],
    ['feed:https://zed.dev/blog.rss', ['editor']],
    ['feed:cccccccc', ['editor']],
    ['feed:nowhere', []],
    ['-feed:nowhere rules', ['lenders', 'radio']],
    ['folder:asia', ['lenders', 'chain', 'cells', 'radio']],
    ['folder:asia/china', ['lenders', 'chain']],
    ['tag:fintech', ['lenders']],
    ['tag:fin', []],
    ['has:why', ['lenders']],
    ['has:why has:context', ['lenders']],
    ['has:derived', ['radio']],
    ['has:enclosure or has:image', ['radio', 'editor']],
    ['since:24h', ['lenders']],
    ['since:2d', ['lenders', 'chain']],
    ['before:2d', ['cells', 'radio', 'editor']],
    ['since:yesterday before:today', ['chain']],
    ['rules is:unread (has:why or is:saved)', ['lenders', 'radio']],
    ['is:read or "new rules" or (feed:zed -image)', ['lenders', 'cells', 'editor']],
  ];
  it.each(cases)('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
    expect(countStories(reader, parseQuery(query), context)).toBe(expected.length);
    expect(found(formatQuery(parseQuery(query)))).toEqual(expected);
  });

  it('what is of a moment since it, and not before it', () => {
    const moment = new Date(now - 31 * HOUR).toISOString();
    expect(found(`since:${moment.slice(0, 19)}Z`)).toEqual(['lenders', 'chain']);
    expect(found(`before:${moment.slice(0, 19)}Z`)).toEqual(['cells', 'radio', 'editor']);
  });

  it('someone followed in one feed only there', () => {
    const follows = [
      { name: 'Nicole Jao', key: 'nicole jao', feeds: [WORLD] },
      { name: 'X', key: '배윤경' },
    ];
    expect(found('is:followed', { ...context, follows })).toEqual(['chain', 'radio']);
    expect(found('is:followed', { ...context, follows: [] })).toEqual([]);
  });
});

describe('muting', () => {
  const muted = (...mutes: string[]): QueryContext => ({ ...context, mutes: mutes.map(parseQuery) });

  it('hides what a rule matches, but nothing that is saved', () => {
    expect(found('', muted('rules'))).toEqual(['chain', 'cells', 'radio', 'editor']);
    expect(found('', muted('rules', 'feed:zed -battery', 'is:read'))).toEqual(['chain', 'radio']);
    expect(found('rules', muted('author:"Nicole Jao"'))).toEqual(['radio']);
  });

  it('tells how many it hides, and shows them when asked', () => {
    const context = muted('rules', 'battery');
    expect(countMuted(reader, parseQuery(''), context)).toBe(2);
    expect(countMuted(reader, parseQuery('is:unread'), context)).toBe(1);
    expect(countStories(reader, parseQuery(''), context)).toBe(3);
    expect(countStories(reader, parseQuery(''), context, { muted: 'shown' })).toBe(5);
    expect(countMuted(reader, parseQuery(''), muted())).toBe(0);
  });

  it('counts for each feed what is left', () => {
    expect(countByFeed(reader, parseQuery('is:unread'), context)).toEqual(
      new Map([
        [CHINA, 2],
        [WORLD, 1],
        [CODE, 1],
      ]),
    );
    expect(countByFeed(reader, parseQuery('is:unread'), muted('rules'))).toEqual(
      new Map([
        [CHINA, 1],
        [WORLD, 1],
        [CODE, 1],
      ]),
    );
    expect(countByFeed(reader, parseQuery('rules'), context)).toEqual(
      new Map([
        [CHINA, 1],
        [WORLD, 1],
      ]),
    );
  });
});

describe('a list', () => {
  const sorted = (sort: (typeof SORTS)[number], query = '') =>
    listStories(reader, parseQuery(query), context, { sort }).map(row => nameOf.get(row.id));

  it('is in the order asked for', () => {
    expect(sorted('newest')).toEqual(names);
    expect(sorted('oldest')).toEqual([...names].reverse());
    expect(sorted('feed')).toEqual(['cells', 'radio', 'lenders', 'chain', 'editor']);
    expect(sorted('author')).toEqual(['lenders', 'radio', 'cells', 'chain', 'editor']);
    expect(sorted('title')).toEqual(['cells', 'lenders', 'radio', 'editor', 'chain']);
    expect(sorted('longest')[0]).toBe('lenders');
    // In the headline it weighs more than in the text.
    expect(sorted('best', 'rules')).toEqual(['lenders', 'radio']);
    expect(sorted('best', 'finance internet -naive')).toEqual(['cells']);
    expect(sorted('best', 'is:unread')).toEqual(['lenders', 'chain', 'radio', 'editor']);
  });

  it.each(SORTS)('comes in pages that make up the whole, by %s', sort => {
    for (const query of [
      parseQuery(''),
      parseQuery('rules or regulat*'),
      parseQuery('is:unread finance or 区'),
    ]) {
      const whole = storyNumbers(reader, query, context, { sort });
      const pages = [0, 2, 4].flatMap(offset =>
        storyNumbers(reader, query, context, { sort, offset, limit: 2 }),
      );
      expect(pages).toEqual(whole);
    }
  });

  it('names feeds as the user does', () => {
    expect(listStories(reader, parseQuery('radio'), context)[0]!.feedTitle).toBe('axios');
    expect(listStories(reader, parseQuery('radio'), { ...context, feeds: [] })[0]!.feedTitle).toBe(
      `Own title of ${WORLD}`,
    );
  });

  it('can be walked through, with bodies and without', () => {
    const all = [...iterate(reader, parseQuery(''), context)];
    expect(all).toEqual(listStories(reader, parseQuery(''), context));
    const [first] = iterateStories(reader, parseQuery('radio'), context, { limit: 1 });
    expect(first!.document.derived).toHaveLength(1);
  });
});

describe('whatever is asked', () => {
  // What every text leaf finds, measured alone; the rest must follow by the rules of sets.
  const leaf = fc.constantFrom(
    ...[
      'rules',
      'naive',
      'title:radio',
      'why:regulators',
      'regulat*',
      '区块',
      'is:unread',
      'is:saved',
      'is:followed',
    ]
      .concat(['author:nicole', 'feed:axios', 'tag:p2p', 'has:why', 'since:2d', 'before:2d', 'feed:nowhere'])
      .map(parseQuery),
  );
  const { tree } = fc.letrec<{ tree: Query }>(tie => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map(and),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map(or),
      tie('tree').map(not),
    ),
  }));
  const every = () => new Set(storyNumbers(reader, { type: 'all' }, context));
  function expected(query: Query): Set<number> {
    switch (query.type) {
      case 'and':
        return query.parts.map(expected).reduce((a, b) => a.intersection(b));
      case 'or':
        return query.parts.map(expected).reduce((a, b) => a.union(b));
      case 'not':
        return every().difference(expected(query.part));
      default:
        return new Set(storyNumbers(reader, query, context));
    }
  }

  it('and, or and not are those of sets, in whatever way they are nested', () => {
    fc.assert(
      fc.property(tree, query => {
        expect(new Set(storyNumbers(reader, query, context))).toEqual(expected(query));
      }),
      { numRuns: 500 },
    );
  });

  it('no text is ever taken for syntax of the index or of SQL', () => {
    const nasty = fc.constantFrom(
      '"',
      "'",
      '*',
      '^',
      ':',
      '(',
      ')',
      '{',
      '}',
      '+',
      '-',
      ',',
      ';',
      '--',
      'AND',
      'NOT',
      'NEAR(',
      'a',
      'title',
      '\\',
      '%',
      '_',
      '\0',
      '中',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('text', 'author', 'feed', 'folder', 'tag'),
        (parts, type) => {
          const words = `${parts.join('')}a`;
          const query = (type === 'text' ? { type, text: words } : { type, value: words }) as Query;
          for (const asked of [query, not(query), or([query, { type: 'is', value: 'read' }])]) {
            storyNumbers(reader, asked, context, { sort: 'best' });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
