import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { followKey } from '../../src/article/follow-key.ts';
import { blocksText, documentText, sectionText } from '../../src/article/plain-text.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import type { Article, Block, Entry, ParsedFeed, Section, SectionKind } from '../../src/story.ts';

const file = new URL('../../src/assets/sample-edition.xml', import.meta.url);

interface SampleStory {
  slug: string;
  entry: Entry;
  article: Article;
}

let feed: ParsedFeed;
let stories: SampleStory[];

beforeAll(async () => {
  feed = await parseFeed(readFileSync(file, 'utf8'), 'https://nutgraf.example/sample/feed.xml');
  stories = feed.entries.map(entry => ({
    slug: entry.url.split('/').at(-1)!,
    entry,
    article: readArticle(entry, { derive: true }),
  }));
});

function story(slug: string): SampleStory {
  const found = stories.find(one => one.slug === slug);
  if (!found) throw new Error(`the edition has no story ${slug}`);
  return found;
}

const isSection = (block: Block | Section): block is Section => block.type === 'section';
const sections = (article: Article) => article.document.blocks.filter(isSection);
const kinds = (slug: string) => sections(story(slug).article).map(section => section.kind);
const labels = (slug: string) => sections(story(slug).article).map(section => section.label);

/** Every block of a document, those inside sections, lists and quotes too. */
function* everyBlock(blocks: readonly (Block | Section)[]): Generator<Block | Section> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'section' || block.type === 'quote') yield* everyBlock(block.blocks);
    if (block.type === 'list') for (const item of block.items) yield* everyBlock(item);
  }
}
const find = <Type extends Block['type']>(slug: string, type: Type) =>
  [...everyBlock(story(slug).article.document.blocks)].filter(
    (block): block is Extract<Block, { type: Type }> => block.type === type,
  );

/** Stories without a label, with the kinds nutgraf may derive from their words. */
const UNLABELLED = [
  'island-battery-hour',
  'podcast-pager',
  'fuzzer-four-libraries',
  'satellite-refuelled',
  'interview-old-parser',
  'dull-migrations',
  'glacier-microphones',
];

describe('the sample edition as a feed', () => {
  it('reads without a word of complaint', () => {
    expect(feed.notes).toEqual([]);
    expect(feed.title).toBe('nutgraf sample edition');
    expect(stories.length).toBeGreaterThanOrEqual(24);
  });

  it('gives every story a headline that fits, an address, a date and an author', () => {
    for (const { slug, entry, article } of stories) {
      expect(article.title.length, slug).toBeGreaterThan(10);
      expect(article.title.length, slug).toBeLessThanOrEqual(80);
      expect(entry.url, slug).toMatch(/^https:\/\/nutgraf\.example\/sample\/[a-z0-9-]+$/);
      expect(entry.published, slug).toBeGreaterThan(Date.parse('2026-11-09T00:00:00Z'));
      expect(entry.published, slug).toBeLessThan(Date.parse('2026-11-21T00:00:00Z'));
      expect(article.authors.length, slug).toBeGreaterThan(0);
    }
    expect(new Set(stories.map(one => one.entry.identity)).size).toBe(stories.length);
    expect(new Set(stories.map(one => one.slug)).size).toBe(stories.length);
  });

  it('tells eight authors apart, however their bylines are spelled', () => {
    const keys = new Set(stories.flatMap(one => one.article.authors.map(author => author.key)));
    expect([...keys].sort()).toEqual(
      [
        'Adaeze Nwosu',
        'Ines Albrecht',
        'Marcus O’Dell',
        'Nicole Jao',
        'Priya Raghunathan',
        'Tomasz Wierzba',
        '新堂 遥',
        '林语桐',
      ]
        .map(followKey)
        .sort(),
    );
    const by = (name: string) =>
      stories.filter(one => one.article.authors.some(author => author.key === followKey(name)));
    expect(by('Nicole Jao').map(one => one.slug)).toEqual([
      'qingyun-pay-peer-lending',
      'app-store-update-format',
      'xiaolu-bike-deposits',
    ]);
    expect(story('package-that-waited').article.authors[0]?.name).toBe('Marcus O’Dell');
  });

  it('carries a podcast that can be heard', () => {
    const { enclosures } = story('podcast-pager').entry;
    expect(enclosures).toEqual([
      {
        url: 'https://nutgraf.example/sample/media/pager.mp3',
        type: 'audio/mpeg',
        length: 31457280,
        duration: 1966,
      },
    ]);
  });
});

describe('the sample edition’s sections', () => {
  it('say why most stories matter, in the publisher’s words', () => {
    const why = stories.filter(one => one.article.briefKind === 'why-it-matters');
    expect(why.length).toBeGreaterThanOrEqual(15);
    for (const { slug, article } of why) {
      const section = sections(article).find(one => one.kind === 'why-it-matters');
      expect(section?.provenance, slug).toBe('publisher');
      expect(blocksText(section!.blocks).length, slug).toBeGreaterThan(40);
    }
  });

  it.each<[string, SectionKind[]]>([
    ['verdigris-3-no-collector', ['why-it-matters', 'how-it-works', 'numbers', 'counterpoint', 'next']],
    ['halcyon-cloud-post-mortem', ['why-it-matters', 'news', 'analysis', 'next', 'bottom-line']],
    ['package-that-waited', ['why-it-matters', 'how-it-works', 'quotes', 'next', 'links']],
    ['quern-12-planner', ['why-it-matters', 'details', 'counterpoint', 'context']],
    ['fathom-gpu-prompt', ['why-it-matters', 'news', 'quotes', 'counterpoint', 'next']],
    ['ai-incident-logs', ['why-it-matters', 'news', 'analysis', 'counterpoint', 'next']],
    ['marrow-open-server-chip', ['why-it-matters', 'numbers', 'counterpoint', 'context', 'next']],
    ['tidepool-licence', ['why-it-matters', 'context', 'quotes', 'counterpoint', 'bottom-line']],
    ['robot-asks-for-help', ['why-it-matters', 'how-it-works', 'counterpoint', 'next']],
    ['pebble-runtime', ['key-points', 'why-it-matters', 'numbers', 'counterpoint', 'next']],
    ['xiaolu-bike-deposits', ['why-it-matters', 'details', 'quotes', 'context', 'next']],
    ['map-maker-pays-cyclists', ['news', 'details', 'analysis', 'counterpoint', 'notable']],
    ['registry-signed-releases', ['why-it-matters', 'details', 'notable', 'counterpoint', 'next']],
    ['keyboard-firmware', ['analysis', 'why-it-matters', 'details', 'counterpoint', 'links']],
    ['terminal-emoji-width', ['why-it-matters', 'details', 'counterpoint', 'context']],
    ['mengya-live-sellers', ['why-it-matters', 'details']],
  ])('of %s are found, whatever its mark-up', (slug, expected) => {
    expect(kinds(slug)).toEqual(expected);
  });

  it('keep their labels in German, Chinese and Japanese', () => {
    expect(labels('rechenzentrum-emden')).toEqual([
      'Darum ist das wichtig',
      'So funktioniert es',
      'Hintergrund',
      'Fazit',
    ]);
    expect(labels('qingzhou-open-feed-engine')).toEqual(['为什么重要', '详情', '背景']);
    expect(labels('regional-banks-open-platform')).toEqual(['なぜ重要か', '詳細', '背景']);
    for (const slug of ['rechenzentrum-emden', 'qingzhou-open-feed-engine', 'regional-banks-open-platform']) {
      expect(kinds(slug)).toContain('context');
      expect(story(slug).article.briefKind).toBe('why-it-matters');
    }
    expect(story('qingzhou-open-feed-engine').article.brief).toMatch(/^过去，只有少数大平台/);
    expect(find('qingzhou-open-feed-engine', 'quote')[0]?.attribution).toBe('乔砚秋，青舟科技首席工程师');
  });

  it.each(UNLABELLED)('are not made up for %s', slug => {
    const { article } = story(slug);
    expect(sections(article)).toEqual([]);
    for (const section of article.document.derived) expect(section.provenance).toBe('derived');
    expect(article.briefKind).not.toBe('why-it-matters');
  });

  it('are derived verbatim, and only from strong cues', () => {
    const derivedWhy = (slug: string) => {
      const section = story(slug).article.document.derived.find(one => one.kind === 'why-it-matters');
      return section && blocksText(section.blocks);
    };
    expect(derivedWhy('island-battery-hour')).toBe(
      'The outage marks the first time that a European island has run on a battery alone without a single generator turning.',
    );
    expect(derivedWhy('satellite-refuelled')).toMatch(
      /^The transfer is significant because weather satellites/,
    );
    expect(derivedWhy('fuzzer-four-libraries')).toMatch(/^The finding raises concerns about code/);
    for (const slug of ['podcast-pager', 'dull-migrations', 'glacier-microphones', 'interview-old-parser']) {
      expect(derivedWhy(slug), slug).toBeUndefined();
    }
  });
});

describe('Nicole Jao’s story of the day', () => {
  const slug = 'qingyun-pay-peer-lending';

  it('has why it matters, details and context with their bullets', () => {
    const found = sections(story(slug).article);
    expect(found.map(section => [section.label, section.provenance])).toEqual([
      ['Why it matters', 'publisher'],
      ['Details', 'publisher'],
      ['Context', 'publisher'],
    ]);
    expect(found.map(section => sectionText(section))).toEqual([
      {
        text: 'The decision closes the last large peer lending marketplace attached to a mobile wallet in China.',
        bullets: [
          'Some 2.4 million people have money in loans that borrowers may take up to three years to repay.',
          'Rivals with smaller loan books now have a template for leaving without a court.',
        ],
      },
      {
        text: 'Existing loans run to term, and lenders are paid back in the order in which their contracts end.',
        bullets: [
          'A ring-fenced reserve of RMB 1.1 billion covers defaults of up to 6 percent of the book.',
          'Lenders who want out early can sell their contracts to Qingyun Pay at 92 percent of face value until the end of January.',
          'About 340 of the arm’s 900 employees will move to the merchant payments team; the others have been offered severance.',
        ],
      },
      {
        text: 'Provincial regulators asked wallet operators in March to choose between holding deposits and brokering loans.',
        bullets: [
          'Qingyun Pay began peer lending in 2017, when more than 3,000 platforms competed for the same savers.',
          'Fewer than 30 of them were still writing new loans at the end of last year.',
          'The company renewed its payments licence in September, for five years.',
        ],
      },
    ]);
  });

  it('opens with its lead and quotes its analyst by name and role', () => {
    const { blocks } = story(slug).article.document;
    expect(blocks.map(block => block.type)).toEqual(['paragraph', 'section', 'quote', 'section', 'section']);
    expect(blocksText(blocks.slice(0, 1))).toMatch(/^Qingyun Pay will stop matching new borrowers/);
    const [quote] = find(slug, 'quote');
    expect(blocksText(quote!.blocks)).toMatch(/^“Nobody closes a lending book .+ became priceless\.”$/);
    expect(quote?.attribution).toBe('Fang Meiling, payments analyst at Harrow & Pine Research');
  });

  it('keeps the author’s bio apart from the text', () => {
    const { document } = story(slug).article;
    expect(document.bio?.name).toBe('Nicole Jao');
    expect(document.bio?.text).toMatch(/^Nicole Jao is a reporter for the sample edition/);
    expect(document.bio?.links).toContain('mailto:nicole.jao@nutgraf.example');
    expect(documentText(document)).not.toContain('Nicole Jao is a reporter');
  });
});

describe('the sample edition’s bodies', () => {
  it.each([
    'Avatar photo',
    'Leave a comment',
    'Leave a Reply',
    'email address will not be published',
    'Required fields',
    'Post Comment',
    'Akismet',
    'comment data is processed',
    'appeared first on',
    'newsletter',
    'Share this',
    'Reporting by',
    'Editing by',
  ])('lose “%s”', boilerplate => {
    for (const { slug, article } of stories) {
      const text = [documentText(article.document), article.summary, article.brief].join('\n');
      expect(text.toLowerCase(), slug).not.toContain(boilerplate.toLowerCase());
    }
  });

  it('lose no story with the boilerplate', () => {
    for (const { slug, article } of stories) expect(article.words, slug).toBeGreaterThan(140);
  });

  it('keep code with its language and its indentation', () => {
    const [code] = find('quern-12-planner', 'code');
    expect(code?.language).toBe('sql');
    expect(code?.text).toContain(
      '\n  FROM customers c\n  JOIN orders o ON o.customer_id = c.id\n WHERE o.placed >= date',
    );
  });

  it('keep tables, pictures with captions, ordered and nested lists, and quotes', () => {
    const [table] = find('quern-12-planner', 'table');
    expect(table?.header.map(cell => cell.map(span => span.text).join(''))).toEqual([
      'Plan',
      'Estimated cost',
      'Why not',
    ]);
    expect(table?.rows).toHaveLength(3);
    const [image] = find('robot-asks-for-help', 'image');
    expect(image?.src).toBe('https://nutgraf.example/sample/media/robot-arm.jpg');
    expect(image?.alt).toBe('A robot arm holds a rolled-up rug above a crate');
    expect(image?.caption).toMatch(/^Rugs, bags of soil/);
    expect(find('halcyon-cloud-post-mortem', 'list')[0]).toMatchObject({ ordered: true });
    expect(find('pebble-runtime', 'list').map(list => list.items.length)).toEqual([3, 2, 2, 2]);
    expect(find('dull-migrations', 'list').map(list => list.ordered)).toEqual([false, true]);
    expect(find('interview-old-parser', 'quote')).toHaveLength(1);
  });

  it('say in which language they are', () => {
    const language = (slug: string) => story(slug).article.document.lang;
    expect(language('qingyun-pay-peer-lending')).toBe('en');
    expect(language('rechenzentrum-emden')).toBe('de');
    expect(language('qingzhou-open-feed-engine')).toBe('zh');
    expect(language('regional-banks-open-platform')).toBe('ja');
  });
});
