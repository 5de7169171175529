import type { NewStory } from '../../src/archive/archive.ts';
import { feedId, storyId } from '../../src/feed/identity.ts';
import type { Author, Block, FeedState, Section, StoryDocument } from '../../src/story.ts';

/** A stream of numbers in [0, 1) that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ye zi lo ran ter min sol kat ber'.split(
  ' ',
);
const FIRST = 'Nicole Frank Ana Wei Rita Omar Jonas Lena Paul Sara Igor Mei Tomas Ida Noor Ben'.split(' ');
const LAST =
  'Jao Hersey Costa Zhang Moreau Haddad Lind Weber Okafor Sato Petrov Chen Novak Berg Aziz Hart'.split(' ');
const HAN = '监管机构平台区块链技术市场公司投资金融银行数据用户城市汽车电池工厂政府规则研究增长风险信用';
const VOCABULARY = 20_000;
const DAY = 86_400_000;

function word(index: number): string {
  let rest = index + 1;
  let text = '';
  for (let i = 0; i < 3 || rest > 0; i++) {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text;
}

/** What a made-up archive is like; the same settings make the same stories. */
export interface Shape {
  feeds: number;
  perFeed: number;
  seed?: number;
  /** The newest story's moment, milliseconds since the epoch. */
  now: number;
  /** Words of a body, on average; 380 are about 3 KB. */
  words?: number;
}

export interface MadeFeed {
  state: FeedState;
  url: string;
  stories: NewStory[];
}

/**
 * Makes feeds of stories, one after the other, with words as frequent as in real text (Zipf). "market" is in about
 * a fifth of the stories, "quorumvale" in one of 5,000, "internet finance" as a phrase in one of 50, Chinese in one of 20.
 */
export function* makeFeeds(shape: Shape): Generator<MadeFeed> {
  const random = seeded(shape.seed ?? 1);
  for (let f = 0; f < shape.feeds; f++) {
    const url = `https://feed${f}.example/rss.xml`;
    const id = feedId(url);
    const stories: NewStory[] = [];
    for (let i = 0; i < shape.perFeed; i++) {
      const published = Math.floor(shape.now - ((i + random()) / shape.perFeed) * 365 * DAY);
      stories.push(makeStory(id, `${f}-${i}`, published, shape, random));
    }
    const state: FeedState = { id, title: `Feed ${f} of ${word(f)}`, status: 'ok', failures: 0 };
    yield { state, url, stories };
  }
}

function makeStory(
  feed: string,
  identity: string,
  published: number,
  shape: Shape,
  random: () => number,
): NewStory {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!;
  const text = (count: number) =>
    Array.from({ length: count }, () => word(Math.floor(VOCABULARY ** random()) - 1)).join(' ');
  const sentence = (count: number) => {
    const made = text(count);
    return `${made[0]!.toUpperCase()}${made.slice(1)}.`;
  };
  const paragraph = (said: string): Block => ({ type: 'paragraph', spans: [{ text: said }] });
  const extras = [
    random() < 0.2 ? 'The market moved.' : '',
    random() < 0.0002 ? 'Quorumvale was named.' : '',
    random() < 0.02 ? 'It concerns internet finance.' : '',
    random() < 0.05 ? Array.from({ length: 120 }, () => pick([...HAN])).join('') : '',
  ].filter(Boolean);
  const labelled = random() < 0.5;
  const why = sentence(28);
  const section = (kind: Section['kind'], label: string, said: string): Section => ({
    type: 'section',
    kind,
    label,
    provenance: 'publisher',
    blocks: [paragraph(said)],
  });
  const count = Math.max(20, Math.floor((shape.words ?? 380) * (0.6 + random() * 0.8)));
  const body = Array.from({ length: Math.ceil(count / 60) }, () => paragraph(sentence(58)));
  const lede = sentence(24);
  const document: StoryDocument = {
    blocks: [
      paragraph(lede),
      ...(labelled ? [section('why-it-matters', 'Why it matters', why)] : []),
      ...body,
      ...(labelled ? [section('context', 'Context', sentence(30))] : []),
      ...extras.map(paragraph),
    ],
    derived: [],
  };
  const authors: Author[] = Array.from({ length: random() < 0.2 ? 2 : 1 }, () => {
    const name = `${pick(FIRST)} ${pick(LAST)}`;
    return { name, key: name.toLowerCase() };
  });
  const title = sentence(9).slice(0, -1);
  return {
    id: storyId(feed, identity),
    contentHash: identity,
    fetched: shape.now,
    entry: {
      identity,
      url: `https://news.example/${identity}/${word(Math.floor(random() * VOCABULARY))}-${published}`,
      title,
      bylines: authors.map(author => author.name),
      published,
      html: '',
      tags: [word(Math.floor(random() * 60)), word(Math.floor(random() * 60))],
      enclosures: [],
      ...(random() < 0.5 ? { image: `https://news.example/${identity}.jpg` } : {}),
    },
    article: {
      title,
      authors,
      document,
      brief: labelled ? why : lede,
      briefKind: labelled ? 'why-it-matters' : 'lede',
      summary: lede,
      words: count,
    },
  };
}
