import { blocksText } from '../article/plain-text.ts';
import type { StoryDocument } from '../story.ts';
import { type Fingerprint, simhash } from './simhash.ts';

/**
 * What a story is about, in the words of the full-text index: a term is one token of it, or several parted by spaces that
 * stand side by side.
 */
export interface StoryWords {
  /** How often each term occurs; the headline's count several times. */
  terms: ReadonlyMap<string, number>;
  /** Names of people, places and things, and telling numbers: what two stories about the same share. */
  names: ReadonlyMap<string, number>;
  /** Whether capitals tell names from other words: not in German, and not in scripts without them. */
  hasNames: boolean;
  /** The whole text's different words: how many, and their fingerprint. */
  print(): { size: number; bits: Fingerprint };
}

// News says at the top what it is about; further down come the passing mentions.
const LEAD_LENGTH = 1800;
const HEADLINE_WEIGHT = 3;
// With fewer words of text than this, names must be found in the headline, as far as not all of it is capitals.
const TEASER = 15;
// Where more words than this inside sentences are capitals, nouns are, or everything is.
const MOST_CAPITALS = 0.28;

// The scripts of which a name is a few characters side by side. Words in hiragana are mostly grammar.
const CJK = '\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}\\u30fc';
// Scripts that the index has character by character and that no pair of characters tells apart.
const LOOSE = '\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const TOKEN = new RegExp(
  `(?<pairs>[${CJK}]{2,})|(?<number>\\p{Nd}[\\p{Nd}.,]*)|(?<word>(?![${CJK}${LOOSE}])[\\p{L}\\p{Co}](?:(?![${CJK}${LOOSE}])[\\p{L}\\p{M}\\p{N}\\p{Co}])*)`,
  'gu',
);
/** Between two words of one sentence, and between two words of one name. */
const INSIDE = /^[\s,'’&/-]*$/;
const JOINING = /^(?:[ '’-]| & )$/;

/** Capitals of English that name nothing. */
const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'
  ).split(' '),
);

/** A word as the index's tokenizer folds it (unicode61 remove_diacritics 2). */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^\0-\x7f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

interface Token {
  text: string;
  /** Folded. */
  term: string;
  capital: boolean;
  /** First of its sentence, where everything is a capital. */
  first: boolean;
  /** Belongs to the word before it, if both are parts of names. */
  joined: boolean;
}

/** Counts of a text's terms, names aside. */
class Counter {
  readonly terms = new Map<string, number>();
  readonly numbers = new Map<string, number>();
  readonly tokens: Token[] = [];
  /** Pairs of characters. */
  pairs = 0;

  add(text: string, weight: number): void {
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      const gap = text.slice(end, match.index);
      const first = end === 0 || gap.includes('\n') || !INSIDE.test(gap);
      end = match.index + match[0].length;
      const { pairs, number, word } = match.groups!;
      if (pairs) this.#addPairs(pairs, weight);
      else if (number) this.#number(number);
      else if (word) this.#word(word, weight, first, JOINING.test(gap));
    }
  }

  #count(term: string, weight: number): void {
    this.terms.set(term, (this.terms.get(term) ?? 0) + weight);
  }

  #addPairs(run: string, weight: number): void {
    const characters = [...run.toLowerCase()];
    this.pairs += characters.length - 1;
    for (let i = 1; i < characters.length; i++) this.#count(`${characters[i - 1]} ${characters[i]}`, weight);
  }

  /** Round numbers and years are in every story; a number of three odd digits is in few. */
  #number(number: string): void {
    const parts = number.split(/[.,]/).filter(Boolean);
    const digits = parts.join('').replace(/^0+|(?<!0)0+$/g, '');
    const isYear = parts.length === 1 && /^(?:19|20)\d\d$/.test(number);
    if (digits.length < 3 || digits.length > 12 || isYear) return;
    const term = parts.join(' ');
    this.numbers.set(term, (this.numbers.get(term) ?? 0) + 1);
  }

  #word(text: string, weight: number, first: boolean, joined: boolean): void {
    const term = fold(text);
    const capital = text[0] !== text[0]!.toLowerCase();
    this.tokens.push({ text, term, capital, first, joined: joined && !first });
    if (term.length >= 3) this.#count(term, weight);
  }
}

/** Names among the words of running text: what is a capital inside a sentence and never small. */
function namesOf(tokens: readonly Token[]): { names: Map<string, number>; isPlain: boolean } {
  const small = new Set(tokens.filter(token => !token.capital).map(token => token.term));
  const inside = tokens.filter(token => !token.first);
  const capitals = inside.filter(token => token.capital);
  const known = new Set(capitals.map(token => token.term).filter(term => !small.has(term)));
  const isPart = (token: Token | undefined) => token?.capital === true && known.has(token.term);
  const runs: Token[][] = [];
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const opens = token.first && token.capital && !small.has(token.term) && next?.joined && isPart(next);
    if (!isPart(token) && !opens) continue;
    const run = runs.at(-1);
    if (run && token.joined && run.at(-1) === tokens[i - 1]) run.push(token);
    else runs.push([token]);
  }
  const names = new Map<string, number>();
  for (const run of runs) {
    const name = run.map(token => token.term).join(' ');
    if (tellsSomething(run)) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return { names, isPlain: capitals.length <= inside.length * MOST_CAPITALS };
}

/** Not a month, and not a title or a field ("AI", "CEO"). */
function tellsSomething(run: readonly Token[]): boolean {
  const said = run.filter(({ term }) => !CALENDAR.has(term));
  return said.length > 1 || (said[0]?.text.length ?? 0) > 3;
}

/** What a story is about. Its authors, who write about much, are no part of it. */
export function storyWords(
  title: string,
  document: StoryDocument,
  summary: string,
  authors: readonly string[],
): StoryWords {
  const whole = bodyText(document) || summary;
  const headline = new Counter();
  headline.add(title, HEADLINE_WEIGHT);
  const lead = new Counter();
  lead.add(cut(whole), 1);
  const isTeaser = lead.tokens.length < TEASER;
  const words = isTeaser ? [...headline.tokens, ...lead.tokens] : lead.tokens;
  const { names, isPlain } = namesOf(words);
  const cased = words.filter(({ text }) => text.toLowerCase() !== text.toUpperCase()).length;
  const hasNames = isPlain && cased * 2 > words.length + lead.pairs;
  for (const [number, count] of [...headline.numbers, ...lead.numbers]) {
    names.set(number, (names.get(number) ?? 0) + count);
  }
  const terms = new Map(lead.terms);
  for (const [term, count] of headline.terms) terms.set(term, (terms.get(term) ?? 0) + count);
  for (const author of authors) {
    const parts = [...author.matchAll(TOKEN)].map(match => fold(match[0]));
    for (const name of [parts.join(' '), ...parts]) names.delete(name);
    for (const word of parts) if (!headline.terms.has(word)) terms.delete(word);
  }
  let print: ReturnType<StoryWords['print']> | undefined;
  return {
    terms,
    names,
    hasNames,
    print: () => {
      print ??= fingerprintOf(whole);
      return print;
    },
  };
}

/** The running text: no labels, which a publisher's stories share, and no code. */
function bodyText({ blocks }: StoryDocument): string {
  const flat = blocks.flatMap(block => (block.type === 'section' ? block.blocks : [block]));
  return blocksText(flat.filter(block => block.type !== 'code' && block.type !== 'table'));
}

function cut(text: string): string {
  if (text.length <= LEAD_LENGTH) return text;
  const end = text.lastIndexOf(' ', LEAD_LENGTH);
  return text.slice(0, end > LEAD_LENGTH / 2 ? end : LEAD_LENGTH);
}

const WHOLE_LENGTH = 20_000;

function fingerprintOf(text: string): { size: number; bits: Fingerprint } {
  const counter = new Counter();
  counter.add(text.slice(0, WHOLE_LENGTH), 1);
  const short = counter.tokens.map(token => token.term);
  const words = new Set([...counter.terms.keys(), ...short, ...counter.numbers.keys()]);
  return { size: words.size, bits: simhash(words) };
}
