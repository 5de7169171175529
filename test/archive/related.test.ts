import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Reader } from '../../src/archive/reader.ts';
import { relatedStories } from '../../src/archive/related.ts';
import { readArticle } from '../../src/article/article.ts';
import { feedId, storyId } from '../../src/feed/identity.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { emptyArchive, feedState, idOf, type Sketch, story, unmarked } from '../support/archived-story.ts';
import { makeFeeds } from '../support/story-generator.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 20);
const PAPER = 'aaaaaaaa';
const WIRE = 'bbbbbbbb';
const BLOG = 'cccccccc';

const everything = (numbers: readonly number[]) => new Set(numbers);

interface Shelf {
  archive: Archive;
  reader: Reader;
  /** Names of what is related to the story of a name, the most related first. */
  related(name: string): string[];
}

/** An archive of made-up stories and these; each says which feed it is of. */
function shelf(sketches: Record<string, Sketch & { feed: string }>, others = 400): Shelf {
  const { archive, reader } = emptyArchive();
  for (const made of makeFeeds({ feeds: 4, perFeed: others / 4, now, words: 60 })) {
    archive.ingest(made.state.id, made.stories, made.state, unmarked);
  }
  const names = new Map<string, string>();
  for (const [name, sketch] of Object.entries(sketches)) {
    archive.ingest(
      sketch.feed,
      [story(name, { published: now, ...sketch })],
      feedState(sketch.feed, sketch.feed),
      unmarked,
    );
    names.set(idOf(name, sketch.feed), name);
  }
  while (archive.indexPending(200) > 0);
  return {
    archive,
    reader,
    related: name =>
      relatedStories(reader, idOf(name, sketches[name]!.feed), { visible: everything }).map(
        other => names.get(other.id) ?? other.title,
      ),
  };
}

const AGENCY = `Kestrel Ferries will order three hydrogen boats for the Orlund crossing, the company said in Dunmere on
  Monday. The boats replace diesel ships that were built forty years ago and burn 1,870 tonnes of fuel each winter.
  Maren Aldous, who runs the yard, said the first hull would be laid in April. "We have waited for the tanks, and the
  tanks are here," she told reporters. The province of Orlund pays a third of the price, and the rest is a loan from
  the harbour bank. Passengers will notice little, Kestrel said, except that nobody has to shout on the car deck.`;

describe('stories about the same', () => {
  it('are found in other feeds, the way round does not matter', () => {
    const { related } = shelf({
      order: { feed: PAPER, title: 'Kestrel orders hydrogen boats for Orlund', body: AGENCY },
      rival: {
        feed: WIRE,
        title: 'Hydrogen ferries for the Orlund crossing',
        body: `Three ferries that run on hydrogen will take over the Orlund crossing. Kestrel Ferries signed for the boats on
          Monday and named the yard of Maren Aldous as the builder. Fuel comes from a tank in the harbour at Dunmere.`,
        published: now + DAY / 2,
      },
    });
    expect(related('order')).toEqual(['rival']);
    expect(related('rival')).toEqual(['order']);
  });

  it('are found months later, when one follows up on the other', () => {
    const followUp = {
      feed: PAPER,
      title: 'First hydrogen ferry of Kestrel is laid down late',
      body: `The hull of the first hydrogen boat for the Orlund crossing was laid in Dunmere on Friday, two months after the
        date that Kestrel Ferries had named. Maren Aldous, head of the yard, blamed the tanks. The diesel ships go on.`,
    };
    const { related } = shelf({
      order: { feed: PAPER, title: 'Kestrel orders hydrogen boats', body: AGENCY, published: now - 60 * DAY },
      followUp: { ...followUp, published: now },
    });
    expect(related('followUp')).toEqual(['order']);
  });

  it('must be more alike the longer they are apart', () => {
    const short = `Kestrel Ferries reports a quiet autumn on the Orlund crossing, with fewer cars and a full canteen. Bookings
      for school trips rose. A lift on the pier is out of order until spring, and dogs travel free on Sundays.`;
    const at = (days: number) =>
      shelf({
        order: { feed: PAPER, title: 'Kestrel orders hydrogen boats', body: AGENCY },
        autumn: { feed: WIRE, title: 'A quiet autumn at Kestrel', body: short, published: now - days * DAY },
      }).related('order');
    expect(at(700)).toEqual([]);
  });

  it('are reprints too, first of all, and each text is named once', () => {
    const { related } = shelf({
      order: { feed: PAPER, title: 'Kestrel orders hydrogen boats', body: AGENCY },
      reprint: {
        feed: WIRE,
        title: 'Hydrogen boats ordered',
        body: `${AGENCY} (Wire)`,
        published: now - 2 * DAY,
      },
      second: { feed: BLOG, title: 'Kestrel: boats ordered', body: AGENCY, published: now - 3 * DAY },
      rival: {
        feed: WIRE,
        title: 'Hydrogen ferries for the Orlund crossing',
        body: `Kestrel Ferries signed for three hydrogen boats on Monday, which take over the Orlund crossing. Maren Aldous
          builds them at her yard in Dunmere.`,
      },
    });
    expect(related('order')[0]).toMatch(/reprint|second/);
    expect(related('order')[1]).toBe('rival');
    expect(related('order')).toHaveLength(2);
    expect(related('rival')).toHaveLength(1);
  });

  it('are found by the page both lead to, where one is hardly more than its headline', () => {
    const entry = { url: 'https://kestrel.example/boats' };
    const { related } = shelf({
      order: { feed: PAPER, title: 'Kestrel orders hydrogen boats for Orlund', body: AGENCY, entry },
      link: {
        feed: BLOG,
        title: 'Hydrogen boats for the Orlund crossing',
        body: 'Comments',
        entry: { url: `${entry.url}#comments` },
      },
    });
    expect(related('link')).toEqual(['order']);
    expect(related('order')).toEqual(['link']);
  });

  it('are found in Chinese, where no space parts one word from the next', () => {
    const { related } = shelf({
      opened: {
        feed: PAPER,
        title: '青舟开源推荐引擎木筏',
        body: '杭州公司青舟科技周四宣布，将推荐引擎木筏以宽松许可证开源，训练脚本同时公开。首席工程师乔砚秋说，开源是让更多人替我们找到错误。',
      },
      reaction: {
        feed: WIRE,
        title: '木筏开源之后：青舟科技的第一批用户',
        body: '青舟科技的推荐引擎木筏上线一周，已有三百个应用使用。乔砚秋表示，训练脚本的错误已经修复，商业支持明年推出。',
      },
      other: {
        feed: WIRE,
        title: '绍兴银行明年启用新的转账系统',
        body: '绍兴银行周四宣布，新的转账系统将于明年一月启用，手续费统一，首席信息官表示错误会更少。',
      },
    });
    expect(related('opened')).toEqual(['reaction']);
    expect(related('reaction')).toEqual(['opened']);
    expect(related('other')).toEqual([]);
  });
});

describe('stories that only look alike', () => {
  it('are not joined by the words of their trade', () => {
    const report = (company: string, town: string, chief: string) =>
      `${company} reported higher quarterly revenue on Tuesday and raised its outlook for the year. Operating profit rose as
       costs fell, and shares gained in early trading. Analysts had expected less. The company, which is based in ${town},
       said demand for its products stayed strong. ${chief}, its chief executive, promised a dividend in the spring.`;
    const { related } = shelf({
      one: {
        feed: PAPER,
        title: 'Tarnvik raises outlook after strong quarter',
        body: report('Tarnvik', 'Oslund', 'Petra Winge'),
      },
      two: {
        feed: WIRE,
        title: 'Bellamy raises outlook after strong quarter',
        body: report('Bellamy', 'Corwick', 'Hugo Stamm'),
      },
    });
    expect(related('one')).toEqual([]);
  });

  it('are not joined by a form of which only the blanks differ', () => {
    const advisory = (name: string, number: string) =>
      `Several issues were found in ${name} that could lead to a crash when a damaged file is opened. For the stable
       distribution this problem has been fixed in version ${number}. We recommend that you upgrade your packages. For the
       detailed status please refer to the tracker page. Further information about the advisories, how to apply these
       updates to your system and frequently asked questions can be found on our site. The Harbor Linux team thanks everyone
       who reported the issues, and the people at Greenlake who tested the update for all supported machines.`;
    const names = ['Wexel', 'Quillon', 'Marbet', 'Tolvane', 'Ristra', 'Onderby'];
    const sketches = Object.fromEntries(
      names.map((name, i) => [
        name,
        {
          feed: PAPER,
          title: `Update for ${name}`,
          body: advisory(name, `4.${317 + i * 11}`),
          published: now - i * DAY,
        },
      ]),
    );
    const { related } = shelf(sketches);
    for (const name of names) expect(related(name)).toEqual([]);
  });

  it('are not joined by a front page that both lead to', () => {
    const entry = { url: 'https://radio.example/' };
    const { related } = shelf({
      one: {
        feed: PAPER,
        title: 'Episode 12: beekeepers of the north',
        body: 'Bees in winter, and honey.',
        entry,
      },
      two: {
        feed: WIRE,
        title: 'Episode 13: pilots of the north',
        body: 'Wings in winter, and honey.',
        entry,
      },
    });
    expect(related('one')).toEqual([]);
  });

  it('are not joined by the first name of two people, nor by who wrote them', () => {
    const { related } = shelf({
      baker: {
        feed: PAPER,
        authors: ['Thessaly Brandt'],
        title: 'A baker who paints',
        body: 'In her shop, Ottilie Marsh sells bread and paints the queue. Thessaly Brandt met her at six in the morning.',
      },
      pilot: {
        feed: PAPER,
        authors: ['Thessaly Brandt'],
        title: 'A pilot who paints',
        body: 'In her hangar, Ottilie Quist mends wings and paints the clouds. Thessaly Brandt met her at six in the morning.',
      },
    });
    expect(related('baker')).toEqual([]);
  });
});

describe('what is shown', () => {
  it('is never the story itself, nor what may not be shown', () => {
    const sketches = {
      order: { feed: PAPER, title: 'Kestrel orders hydrogen boats', body: AGENCY },
      reprint: { feed: WIRE, title: 'Hydrogen boats ordered', body: AGENCY },
    };
    const { reader, related } = shelf(sketches);
    expect(related('order')).toEqual(['reprint']);
    const nothing = relatedStories(reader, idOf('order', PAPER), { visible: () => new Set() });
    expect(nothing).toEqual([]);
    expect(relatedStories(reader, '0000000000000000', { visible: everything })).toEqual([]);
  });

  it('is eight stories at most', () => {
    const sketches = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `part${i}`,
        {
          feed: `feed${i}`,
          title: `Kestrel and the Orlund crossing, part ${i}`,
          body: `Kestrel Ferries and Maren Aldous disagree with Dunmere over hydrogen boats for the Orlund crossing. ${
            [
              'Piers',
              'Tanks',
              'Crews',
              'Loans',
              'Fares',
              'Winds',
              'Ropes',
              'Lamps',
              'Maps',
              'Bells',
              'Dogs',
              'Gulls',
            ][i]
          } are on the table this time.`,
          published: now - i * 3_600_000,
        },
      ]),
    );
    expect(shelf(sketches, 800).related('part0')).toHaveLength(8);
  });

  it('is found for a story that waits for the index', () => {
    const { archive, related } = shelf({
      order: { feed: PAPER, title: 'Kestrel orders hydrogen boats', body: AGENCY },
      late: { feed: WIRE, title: 'Elsewhere', body: 'Nothing of note.' },
    });
    const late = story('late', { title: 'Boats ordered', body: AGENCY, published: now, hash: 'second' });
    archive.ingest(WIRE, [{ ...late, id: idOf('late', WIRE) }], feedState(WIRE), unmarked);
    expect(related('late')).toEqual(['order']);
  });

  it('follows what is stored while it is asked for', () => {
    const { archive, related } = shelf({
      order: { feed: PAPER, title: 'Kestrel orders hydrogen boats', body: AGENCY },
      late: { feed: WIRE, title: 'Elsewhere', body: 'Nothing of note.' },
    });
    expect(related('order')).toEqual([]);
    const late = story('late', { title: 'Boats ordered', body: AGENCY, published: now, hash: 'second' });
    archive.ingest(WIRE, [{ ...late, id: idOf('late', WIRE) }], feedState(WIRE), unmarked);
    archive.indexPending(10);
    expect(related('order')).toEqual(['late']);
  });
});

it('joins the two stories about one registry in the sample edition, and no others', async () => {
  const url = new URL('../../src/assets/sample-edition.xml', import.meta.url);
  const id = feedId(url.href);
  const feed = await parseFeed(readFileSync(url, 'utf8'), url.href);
  const { archive, reader } = emptyArchive();
  const stories = feed.entries.map(entry => ({
    id: storyId(id, entry.identity),
    entry,
    article: readArticle(entry, { derive: true }),
    contentHash: entry.identity,
    fetched: now,
  }));
  archive.ingest(id, stories, feedState(id), unmarked);
  while (archive.indexPending(100) > 0);
  const pairs = stories.flatMap(one =>
    relatedStories(reader, one.id, { visible: everything }).map(other => [one.article.title, other.title]),
  );
  const signed = 'Registry will require signed releases from its 500 largest packages';
  const waited = 'The package that waited 14 months before it opened a door';
  expect(pairs.sort()).toEqual([
    [signed, waited],
    [waited, signed],
  ]);
});
