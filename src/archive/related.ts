import type { Reader } from './reader.ts';
import {
  commonest,
  type Frequencies,
  isReprint,
  keyTerms,
  likeness,
  mostUsed,
  rarest,
  rarestOfFeed,
  relation,
  sharedRarities,
} from './related-score.ts';
import { type StoryWords, storyWords } from './related-terms.ts';
import { type Connection, readNumber } from './sqlite.ts';
import { BODY_COLUMN, BODY_TABLES, type Row, readAuthors, unpackDocument } from './story-record.ts';

/** A story about the same as another one. */
export interface RelatedStory {
  id: string;
  title: string;
  /** Milliseconds since the epoch. */
  published?: number;
}

export interface RelatedOptions {
  /** Which of these story numbers may be shown. */
  visible: (numbers: readonly number[]) => ReadonlySet<number>;
  limit?: number;
}

const ASKED = 12;
const CANDIDATES = 40;
const LIMIT = 8;
/** Of the weight of the terms asked for, the share that a related story has at least. */
const LEAST_SHARE = 0.18;
/** The same for a story that names nothing: only its reprints are related. */
const REPRINT_SHARE = 0.4;
const REPRINT = 2;

interface Candidate {
  number: number;
  feed: number;
  sort: number;
  isIndexed: boolean;
  url: string;
  story: RelatedStory;
  words: StoryWords;
}

/** A term as the index is asked for it. */
const quoted = (term: string) => `"${term}"`;

/** How often terms occur: what was looked up on a connection, as long as nobody has written since. */
class Lookup implements Frequencies {
  readonly #connection: Connection;
  readonly #known = new Map<string, number>();
  #version = -1;
  total = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Forgets what another process may have changed. */
  refresh(): void {
    const version = readNumber(this.#connection, 'PRAGMA data_version');
    if (version === this.#version && this.#known.size < 50_000) return;
    this.#version = version;
    this.total = readNumber(this.#connection, 'SELECT count(*) FROM stories');
    const limit = commonest(this.total);
    // What was too common still is.
    for (const [term, count] of this.#known) if (count <= limit) this.#known.delete(term);
  }

  /** Counted no further than matters: an fts5vocab table counts a common word through, which takes 100 times longer. */
  of(term: string): number {
    let count = this.#known.get(term);
    if (count === undefined) {
      count = Number(
        this.#connection
          .prepare('SELECT count(*) AS count FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)')
          .get(quoted(term), commonest(this.total) + 1)?.count,
      );
      this.#known.set(term, count);
    }
    return count;
  }

  /** Numbers of the stories with a term. Not by bm25, which reads a size for each of them: 7 times slower. */
  stories(term: string): number[] {
    const row = this.#connection
      .prepare('SELECT json_group_array(rowid) AS numbers FROM search WHERE search MATCH ?')
      .get(quoted(term));
    return JSON.parse(String(row?.numbers)) as number[];
  }
}

interface Tools {
  connection: Connection;
  lookup: Lookup;
}

const lookups = new WeakMap<Connection, Lookup>();

function lookupOf(connection: Connection): Lookup {
  let lookup = lookups.get(connection);
  if (!lookup) {
    lookup = new Lookup(connection);
    lookups.set(connection, lookup);
  }
  lookup.refresh();
  return lookup;
}

/**
 * Other stories about the same as a story: reprints first, then the most related. Rather none than a wrong one: they
 * share a rare name or number, and are alike in their other words, the more so the longer they are apart.
 * @param id the story's whole id.
 */
export function relatedStories(
  reader: Reader,
  id: string,
  { visible, limit = LIMIT }: RelatedOptions,
): RelatedStory[] {
  return reader.read(connection => {
    const number = connection.prepare('SELECT n FROM stories WHERE id = ?').get(id)?.n as number | undefined;
    const story = number === undefined ? undefined : load(connection, [number])[0];
    if (!story) return [];
    const lookup = lookupOf(connection);
    const terms = keyTerms(story.words, lookup);
    // A story's rarest words are its alone, and would find nothing but itself.
    const least = story.isIndexed ? 2 : 1;
    const named = bearers(story.words, lookup);
    const isNameless = story.words.hasNames && story.words.names.size === 0;
    const found = search(terms, lookup, least, isNameless ? REPRINT_SHARE : LEAST_SHARE)
      .filter(other => other !== number && (named?.has(other) ?? true))
      .slice(0, CANDIDATES);
    if (found.length === 0) return [];
    const shown = visible(found);
    const others = load(
      connection,
      found.filter(other => shown.has(other)),
    );
    return distinct(ranked(story, terms, others, { connection, lookup }))
      .slice(0, limit)
      .map(other => other.story);
  });
}

/** Numbers of the stories that have one of its rare names in their words; undefined where it has none to go by. */
function bearers({ hasNames, names }: StoryWords, lookup: Lookup): Set<number> | undefined {
  if (!hasNames || names.size === 0) return undefined;
  const rare = rarest(lookup.total);
  const asked = mostUsed(names).filter(name => lookup.of(name) <= rare);
  return new Set(asked.flatMap(name => lookup.stories(name)));
}

/** Numbers of the stories that have most of the heaviest terms, the best first. */
function search(terms: ReadonlyMap<string, number>, lookup: Lookup, least: number, share: number): number[] {
  const asked = [...terms].filter(([term]) => lookup.of(term) >= least).slice(0, ASKED);
  const scores = new Map<number, number>();
  let full = 0;
  for (const [term, weight] of asked) {
    full += weight;
    for (const number of lookup.stories(term)) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score >= share * full)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([number]) => number);
}

function load(connection: Connection, numbers: readonly number[]): Candidate[] {
  if (numbers.length === 0) return [];
  const rows = connection
    .prepare(
      `SELECT s.n, s.feed, s.sort, s.id, c.title, c.url, c.published, c.summary, c.authors, u.again, ${BODY_COLUMN}
         FROM json_each(?) j CROSS JOIN stories s ON s.n = j.value CROSS JOIN cards c ON c.n = s.card ${BODY_TABLES}`,
    )
    .all(JSON.stringify(numbers)) as Row[];
  return rows.map(row => {
    const authors = readAuthors(row.authors).map(author => author.name);
    const title = String(row.title);
    return {
      number: Number(row.n),
      feed: Number(row.feed),
      sort: Number(row.sort),
      isIndexed: row.again === null,
      url: String(row.url).split('#', 1)[0]!,
      story: {
        id: String(row.id),
        title,
        ...(row.published === null ? {} : { published: Number(row.published) }),
      },
      words: storyWords(title, unpackDocument(row.body), String(row.summary), authors),
    };
  });
}

/** Those of the candidates that are related, the most related first. */
function ranked(
  story: Candidate,
  terms: ReadonlyMap<string, number>,
  others: Candidate[],
  { connection, lookup }: Tools,
): Candidate[] {
  const isHouseWord = houseWords(connection, story.feed);
  const scored = others.flatMap(other => {
    if (isSame(story, other)) return [{ other, score: REPRINT }];
    const isHouse = other.feed === story.feed ? isHouseWord : () => false;
    const rarities = sharedRarities(story.words, other.words, lookup, isHouse);
    if (rarities.length === 0) return [];
    const alike = likeness(terms, keyTerms(other.words, lookup));
    const score = relation(alike, rarities.length, other.sort - story.sort);
    return score === undefined ? [] : [{ other, score }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ other }) => other);
}

/** What a feed says in many of its stories joins none of them: its own name, a columnist's, a photographer's. */
function houseWords(connection: Connection, feed: number): (term: string) => boolean {
  let limit: number | undefined;
  return term => {
    limit ??= rarestOfFeed(
      Number(connection.prepare('SELECT count(*) AS count FROM stories WHERE feed = ?').get(feed)?.count),
    );
    const count = connection
      .prepare(
        `SELECT count(*) AS count FROM (SELECT 1 FROM search CROSS JOIN stories s ON s.n = search.rowid
          WHERE search MATCH ? AND s.feed = ? LIMIT ?)`,
      )
      .get(quoted(term), feed, limit + 1)?.count;
    return Number(count) > limit;
  };
}

/** Whether two stories are one: the same page told of by two feeds, or the same text. */
function isSame(a: Candidate, b: Candidate): boolean {
  // A feed may lead to one page with all its stories, and to a site's front page with any.
  const isPage = a.feed !== b.feed && a.url === b.url && /^https?:\/\/[^/]+\/./.test(a.url);
  return isPage || isReprint(a.words, b.words);
}

/** Each text once, in the best of its places. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) {
    if (!kept.some(other => isSame(other, one))) kept.push(one);
  }
  return kept;
}
