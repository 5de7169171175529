import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyId } from '../../src/feed/identity.ts';
import { type FeedJob, type FeedReading, readFeed } from '../../src/refresh/read-feed.ts';
import { tellItems } from '../../src/refresh/tell-items.ts';

const URL_OF_FEED = 'https://quay.example/feed';
const ID = 'quay';
const NONE = new Uint8Array();

interface Item {
  n: number;
  version?: number;
  guid?: string;
}

const BOATS = [
  'dinghy',
  'ferry',
  'tug',
  'barge',
  'cutter',
  'ketch',
  'punt',
  'skiff',
  'yawl',
  'sloop',
  'pram',
  'dory',
];
const story = ({ n, version = 0 }: Item) =>
  Array.from(
    { length: 6 },
    (_, i) =>
      `<p>The ${BOATS[n]} was seen ${i + 1} times this week, the ${version}th of them off the old pier at noon.</p>`,
  ).join('');
const NOTICE = '<p>Nine people and a dog make this paper in a former bakery.</p>';
const bodyOf = (item: Item) => story(item) + NOTICE;

const DIALECTS = {
  rss: {
    item: (item: Item) =>
      `<item><title>${BOATS[item.n]}</title><guid>${item.guid ?? item.n}</guid><link>https://quay.example/${item.n}</link><description><![CDATA[${bodyOf(item)}]]></description></item>`,
    feed: (items: string, head = '') =>
      `<rss version="2.0"><channel><title>Quay</title>${head}${items}</channel></rss>`,
  },
  atom: {
    item: (item: Item) =>
      `<entry><title>${BOATS[item.n]}</title><id>${item.guid ?? item.n}</id><link href="/${item.n}"/><content type="html"><![CDATA[${bodyOf(item)}]]></content></entry>`,
    feed: (items: string, head = '') =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>${head}${items}</feed>`,
  },
};
type Dialect = keyof typeof DIALECTS;

const feedOf = (items: readonly Item[], head = '', dialect: Dialect = 'rss') =>
  DIALECTS[dialect].feed(items.map(DIALECTS[dialect].item).join('\n'), head);

const jobOf = (text: string, rest: Partial<FeedJob> = {}): FeedJob => ({
  subscription: { id: ID, url: URL_OF_FEED },
  bytes: new TextEncoder().encode(text),
  url: URL_OF_FEED,
  known: new Map(),
  before: NONE,
  dropped: new Set(),
  reading: { labels: {}, derive: false },
  pages: false,
  ...rest,
});

/** What an archive knows once it has stored what was read. */
const stored = (known: ReadonlyMap<string, string>, { stories }: FeedReading) =>
  new Map([...known, ...stories.map(({ id, contentHash }): [string, string] => [id, contentHash])]);

const saying = ({ feed, carried, stories, wanted }: FeedReading) => ({
  feed,
  carried,
  wanted,
  stories: stories.map(({ fetched: _fetched, ...one }) => one),
});

const range = (from: number, to: number): Item[] =>
  Array.from({ length: to - from }, (_, i) => ({ n: from + i }));

/** Reads a body, and gives what the next one is read with. */
async function having(text: string, rest: Partial<FeedJob> = {}) {
  const found = await readFeed(jobOf(text, rest));
  return { known: stored(rest.known ?? new Map(), found), before: found.items };
}
const parsed = async (text: string, rest: Partial<FeedJob>) => {
  const job = jobOf(text, rest);
  const { items } = await tellItems(job, JSON.stringify(job.reading));
  return items.flatMap(({ entry }) => (entry ? [entry.title] : []));
};

describe('a body of a feed that was read before', () => {
  it.each(['rss', 'atom'] as const)('has only what is new parsed (%s)', async dialect => {
    const had = await having(feedOf(range(1, 11), '<updated>2026-11-25T08:00:00Z</updated>', dialect));
    const text = feedOf(range(0, 10), '<updated>2026-11-26T08:00:00Z</updated>', dialect);
    expect(await parsed(text, had)).toEqual(['dinghy']);
    const { carried, stories } = await readFeed(jobOf(text, had));
    expect(stories.map(({ entry }) => entry.title)).toEqual(['dinghy']);
    expect(carried).toEqual(range(0, 10).map(({ n }) => storyId(ID, String(n))));
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Latin-1', (text: string) => Buffer.from(text.replaceAll('漁', ''), 'latin1')],
  ])('has only what is new parsed, letter by letter, in %s', async (_name, encode) => {
    const named = (items: Item[], title: string) =>
      encode(feedOf(items).replaceAll('was seen', 'was sëen').replace('<title>Quay', `<title>${title}`));
    const had = await having('', { bytes: named(range(1, 11), 'Qüay 漁') });
    const job = jobOf('', { ...had, bytes: named(range(0, 10), 'Qüay 漁') });
    expect((await tellItems(job, JSON.stringify(job.reading))).items.filter(one => one.entry)).toHaveLength(
      1,
    );
    const { feed, stories } = await readFeed(job);
    expect(feed.title).toMatch(/^Qüay/);
    expect(JSON.stringify(stories[0]!.article.document)).toContain('was sëen 6 times');
  });

  it('has nothing parsed where only its date is new', async () => {
    const had = await having(
      feedOf(range(0, 9), '<lastBuildDate>Wed, 25 Nov 2026 08:00:00 GMT</lastBuildDate>'),
    );
    expect(
      await parsed(feedOf(range(0, 9), '<lastBuildDate>Thu, 26 Nov 2026 08:00:00 GMT</lastBuildDate>'), had),
    ).toEqual([]);
  });

  it('has the lines left out of a new story that all others have', async () => {
    const had = await having(feedOf(range(1, 12)));
    const { stories } = await readFeed(jobOf(feedOf(range(0, 11)), had));
    expect(JSON.stringify(stories[0]!.article.document)).not.toContain('bakery');
  });

  it('has parsed what the archive does not have, or has not done with', async () => {
    const { known, before } = await having(feedOf(range(0, 10)));
    const [gone, halfDone] = [storyId(ID, '2'), storyId(ID, '4')];
    known.delete(gone);
    known.set(halfDone, `${known.get(halfDone)}+page`);
    const { stories } = await readFeed(jobOf(feedOf(range(0, 10)), { known, before }));
    expect(stories.map(({ id }) => id)).toEqual([gone, halfDone]);
  });

  it('brings back no story that was dropped for its age', async () => {
    const { known, before } = await having(feedOf(range(1, 11)));
    const old = storyId(ID, '9');
    known.delete(old);
    const found = await readFeed(jobOf(feedOf(range(0, 11)), { known, before, dropped: new Set([old]) }));
    expect(found.stories.map(({ entry }) => entry.title)).toEqual(['dinghy']);
    expect(found.carried).toContain(old);
  });

  it('is parsed as a whole where a new story has the guid of an old one', async () => {
    const had = await having(feedOf(range(1, 11)));
    const text = feedOf([{ n: 0, guid: '3' }, ...range(1, 11)]);
    expect(saying(await readFeed(jobOf(text, had)))).toEqual(
      saying(await readFeed(jobOf(text, { known: had.known }))),
    );
  });

  it('is parsed as a whole where its head says something else, or it is to be read otherwise', async () => {
    const had = await having(feedOf(range(0, 10)));
    const all = BOATS.slice(0, 10);
    expect(await parsed(feedOf(range(0, 10), '<language>sv</language>'), had)).toEqual(all);
    expect(await parsed(feedOf(range(0, 10)), { ...had, reading: { labels: {}, derive: true } })).toEqual(
      all,
    );
    expect(await parsed(feedOf(range(0, 10)), { ...had, url: 'https://elsewhere.example/feed' })).toEqual(
      all,
    );
  });

  it('is parsed as a whole where what was kept of the last one is damaged', async () => {
    const { known, before } = await having(feedOf(range(0, 10)));
    for (const damaged of [before.slice(0, -20), before.slice(3), Uint8Array.of(0), NONE])
      expect(await parsed(feedOf(range(0, 10)), { known, before: damaged })).toEqual(BOATS.slice(0, 10));
  });

  it('tells what it would without what was kept, whatever the bodies are', async () => {
    const item = fc.record(
      { n: fc.nat({ max: 11 }), version: fc.nat({ max: 1 }), guid: fc.constantFrom('same', '3') },
      { requiredKeys: ['n'] },
    );
    const body = fc.record({
      items: fc.oneof(
        fc.uniqueArray(item, { maxLength: 12, selector: ({ n }) => n }),
        fc.array(item, { maxLength: 12 }),
      ),
      head: fc.constantFrom('', '', '<ttl>60</ttl>', '<pubDate>Thu, 26 Nov 2026 08:00:00 GMT</pubDate>'),
      lost: fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
      dropped: fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Dialect>('rss', 'atom'),
        fc.array(body, { minLength: 2, maxLength: 5 }),
        async (dialect, bodies) => {
          let known: ReadonlyMap<string, string> = new Map();
          let before: Uint8Array = NONE;
          for (const { items, head, lost, dropped } of bodies) {
            const gone = new Set(dropped.map(n => storyId(ID, String(n))));
            const missing = new Set([...gone, ...lost.map(n => storyId(ID, String(n)))]);
            known = new Map([...known].filter(([id]) => !missing.has(id)));
            const rest = { known, dropped: gone };
            const text = feedOf(items, head, dialect);
            const found = await readFeed(jobOf(text, { ...rest, before }));
            expect(saying(found)).toEqual(saying(await readFeed(jobOf(text, rest))));
            known = stored(known, found);
            before = found.items;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
