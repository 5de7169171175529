import type { StoryWords } from './related-terms.ts';
import { distance } from './simhash.ts';

/** How often terms occur in the archive, as far as it matters. */
export interface Frequencies {
  /** Stories in the archive. */
  total: number;
  /** Stories with the term; anything above `commonest` is only known to be too common. */
  of(term: string): number;
}

/** Days after which half of what is told of a story's beginnings still holds, and those one story is in the news. */
const HALF_LIFE = 180;
const IN_THE_NEWS = 3;
const DAY = 86_400_000;
const REPRINT_DISTANCE = 3;
// Fewer words than this are alike by chance.
const REPRINT_SIZE = 40;
const REPRINT_NAMES = 0.7;
const REPRINT_TERMS = 0.8;
/** Terms by which stories are compared, and names looked at. */
const COMPARED = 40;
const NAMES = 24;
const RARE_WITHOUT_NAMES = 4;
const NAME_BONUS = 0.03;
const NAMES_COUNTED = 5;
const JOINED_FROM = 0.2;

/** A share of an archive; in a small one, where one event alone is more than that, a handful. */
const atMost = (total: number, share: number, handful: number, shareOfFew: number) =>
  Math.floor(Math.max(total * share, Math.min(handful, total * shareOfFew), 2));

/** A term in more stories than this says nothing of any of them. */
export const commonest = (total: number) => atMost(total, 0.02, 24, 1 / 4);

/** A name in at most so many stories is rare enough to join two of them. */
export const rarest = (total: number) => atMost(total, 0.005, 12, 1 / 16);

/** The same among the stories of one feed, which has its standing words. */
export const rarestOfFeed = (total: number) => atMost(total, 0.05, 12, 1 / 8);

/** The words that say most of a story, weighed by TF-IDF, the heaviest first. */
export function keyTerms(words: StoryWords, frequencies: Frequencies): Map<string, number> {
  const { total } = frequencies;
  const limit = commonest(total);
  const parts = new Set([...words.names.keys()].flatMap(name => name.split(' ')));
  const promise = ([term, count]: [string, number]) =>
    Math.log(count) + (parts.has(term) ? 1 : 0) + Math.min(term.length, 12) / 8;
  const likely = [...words.terms]
    .map(entry => ({ entry, promise: promise(entry) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, COMPARED);
  const weighed: [string, number][] = [];
  for (const {
    entry: [term, count],
  } of likely) {
    const frequency = Math.max(1, frequencies.of(term));
    if (frequency <= limit) weighed.push([term, (1 + Math.log(count)) * Math.log(1 + total / frequency)]);
  }
  return new Map(weighed.sort((a, b) => b[1] - a[1]));
}

/**
 * Cosine of two weighed sets of terms: 0 nothing in common, 1 the same. The two heaviest that they share, which may be one
 * name, count for no more than twice what the others do: a company's name alone is in all its news.
 */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const products: number[] = [];
  for (const [term, weight] of a) if (b.has(term)) products.push(weight * b.get(term)!);
  products.sort((x, y) => y - x);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const rest = sum(products.slice(2));
  return rest === 0 ? 0 : Math.min(sum(products), rest * 3) / (norm(a) * norm(b));
}

const norm = (weights: ReadonlyMap<string, number>) => Math.hypot(...weights.values());

/** The names a story uses most. */
export function mostUsed(names: ReadonlyMap<string, number>): string[] {
  return [...names]
    .sort((a, b) => b[1] - a[1])
    .slice(0, NAMES)
    .map(([name]) => name);
}

/** What two stories share that few others have: names and telling numbers, or rare words where names cannot be told. */
export function sharedRarities(
  a: StoryWords,
  b: StoryWords,
  frequencies: Frequencies,
  isHouseWord: (term: string) => boolean,
): string[] {
  const limit = rarest(frequencies.total);
  const tell = a.hasNames && b.hasNames;
  const [mine, others] = tell ? [a.names, b.names] : [a.terms, b.terms];
  const both = new Map([...mine].filter(([term]) => others.has(term)));
  const shared = mostUsed(both).filter(term => frequencies.of(term) <= limit && !isHouseWord(term));
  return tell || shared.length >= RARE_WITHOUT_NAMES ? shared : [];
}

/** Whether one text is the other, but for the odd word: an agency's story in two papers. */
export function isReprint(a: StoryWords, b: StoryWords): boolean {
  if (overlap(a.terms, b.terms) < REPRINT_TERMS) return false;
  // Forms that are filled in daily (weather, markets, advisories) differ in nothing but these.
  if (overlap(a.names, b.names) < REPRINT_NAMES) return false;
  const [mine, other] = [a.print(), b.print()];
  if (Math.min(mine.size, other.size) < REPRINT_SIZE) return false;
  return distance(mine.bits, other.bits) <= REPRINT_DISTANCE;
}

/** The share of all keys that both have; 1 where neither has any. */
function overlap(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): number {
  let both = 0;
  for (const key of a.keys()) if (b.has(key)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}

/** How much of a relation is left after `apart` milliseconds: a share of it is news, which three days wear off. */
export function decay(apart: number): number {
  const days = Math.abs(apart) / DAY;
  return 0.25 * Math.exp(-days / IN_THE_NEWS) + 0.75 * 0.5 ** (days / HALF_LIFE);
}

/**
 * How related two stories are, from 0 to 1.
 * @param alike their likeness.
 * @param rarities how many names and telling numbers both have.
 * @returns undefined when they are not.
 */
export function relation(alike: number, rarities: number, apart: number): number | undefined {
  if (rarities === 0) return undefined;
  const score = Math.min(1, alike + NAME_BONUS * Math.min(rarities, NAMES_COUNTED)) * decay(apart);
  return score >= JOINED_FROM ? score : undefined;
}
