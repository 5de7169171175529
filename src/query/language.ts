import { isSearchable } from '../archive/search-text.ts';
import { HAS_ALIASES, HAS_VALUES, QUERY_FIELDS } from './fields.ts';
import { MOMENT_EXAMPLES, momentOf } from './moment.ts';
import { nearest } from './nearest.ts';
import { QueryError, quoted } from './query-error.ts';
import { and, type HasValue, not, or, type Query, STATES, type StateValue, type TextPart } from './tree.ts';

export { QUERY_FIELDS, QUERY_SYNTAX, type QueryField } from './fields.ts';
export { formatQuery } from './format.ts';
export { QueryError } from './query-error.ts';
export type { Query } from './tree.ts';

const LENGTH_LIMIT = 2000;
const TERM_LIMIT = 200;
// The index's own parser has a stack; nobody writes so many brackets by hand.
const DEPTH_LIMIT = 20;

const FIELD_NAMES = QUERY_FIELDS.map(field => field.name);
/** Fields that go by the beginnings of words, or by any letters. */
const BY_LETTERS = ['title', 'why', 'feed'];
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/**
 * Reads a query. Two things side by side must both match; see QUERY_SYNTAX and QUERY_FIELDS.
 * @throws QueryError with the place of what is wrong.
 */
export function parseQuery(text: string): Query {
  if (text.length > LENGTH_LIMIT) {
    throw new QueryError(
      `a query has at most ${LENGTH_LIMIT} characters, this one has ${text.length}`,
      LENGTH_LIMIT,
      1,
    );
  }
  return new Parser(text).parse();
}

/** What a quoted value or a bare word was, and where. */
interface Piece {
  text: string;
  at: number;
  length: number;
  quoted: boolean;
  prefix: boolean;
}

class Parser {
  readonly #text: string;
  #at = 0;
  #terms = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Query {
    const tree = this.#either(0);
    if (this.#at < this.#text.length) throw new QueryError('this “)” closes nothing', this.#at, 1);
    return tree;
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && /\s/.test(this.#text[this.#at]!)) this.#at += 1;
  }

  /** Whether the next word is exactly one of these, standing alone; it is not taken. */
  #sees(...words: string[]): string | undefined {
    this.#skipSpace();
    const rest = this.#text.slice(this.#at, this.#at + 4);
    return words.find(word => rest.startsWith(word) && /^(?:$|[\s()"“])/.test(rest.slice(word.length)));
  }

  /** Alternatives up to a closing bracket or the end. */
  #either(depth: number): Query {
    if (depth > DEPTH_LIMIT) throw new QueryError(`brackets go at most ${DEPTH_LIMIT} deep`, this.#at - 1, 1);
    const parts: Query[] = [this.#both(depth)];
    for (let word = this.#sees('or', 'OR'); word; word = this.#sees('or', 'OR')) {
      const at = this.#at;
      this.#at += word.length;
      const next = this.#both(depth);
      if (parts.at(-1)!.type === 'all' || next.type === 'all') {
        throw new QueryError(
          `“${word}” needs something on both sides; in quotes it is a word to search for`,
          at,
          word.length,
        );
      }
      parts.push(next);
    }
    return or(parts);
  }

  /** What stands side by side, up to an `or`, a closing bracket or the end. */
  #both(depth: number): Query {
    const parts: Query[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length || this.#text[this.#at] === ')' || this.#sees('or', 'OR')) break;
      if (this.#sees('AND')) {
        this.#takeAnd(parts.length > 0);
        continue;
      }
      parts.push(this.#one(depth));
    }
    return and(parts);
  }

  #takeAnd(hasLeft: boolean): void {
    const at = this.#at;
    this.#at += 3;
    this.#skipSpace();
    const next = this.#text[this.#at];
    if (!hasLeft || next === undefined || next === ')' || this.#sees('or', 'OR', 'AND')) {
      throw new QueryError(
        '“AND” needs something on both sides; in quotes it is a word to search for',
        at,
        3,
      );
    }
  }

  #one(depth: number): Query {
    const at = this.#at;
    if (this.#sees('NOT') || this.#text[at] === '-') return this.#negated(depth);
    if (this.#text[at] === '(') return this.#group(depth);
    this.#terms += 1;
    if (this.#terms > TERM_LIMIT) throw new QueryError(`a query has at most ${TERM_LIMIT} words`, at, 1);
    return this.#field() ?? textQuery(this.#piece());
  }

  #negated(depth: number): Query {
    const at = this.#at;
    const word = this.#text[at] === '-' ? '-' : 'NOT';
    this.#at += word.length;
    if (word === 'NOT') this.#skipSpace();
    const next = this.#text[this.#at];
    if (next === undefined || next === ')' || /\s/.test(next)) {
      throw new QueryError(
        `“${word}” stands right before what it leaves out; in quotes it is text`,
        at,
        word.length,
      );
    }
    if (depth > DEPTH_LIMIT)
      throw new QueryError(`“${word}” goes at most ${DEPTH_LIMIT} deep`, at, word.length);
    return not(this.#one(depth + 1));
  }

  #group(depth: number): Query {
    const at = this.#at;
    this.#at += 1;
    const inner = this.#either(depth + 1);
    if (this.#text[this.#at] !== ')') throw new QueryError('this “(” is never closed', at, 1);
    this.#at += 1;
    if (inner.type === 'all') {
      throw new QueryError('there is nothing between these brackets', at, this.#at - at);
    }
    return inner;
  }

  /** A `name:value`, or undefined when none begins here. */
  #field(): Query | undefined {
    const at = this.#at;
    const written = /^[a-z][a-z-]*(?=:)/i.exec(this.#text.slice(at, at + 64))?.[0];
    // `https://…` and `std::vector` are words.
    if (!written || /^:[:/]/.test(this.#text.slice(at + written.length, at + written.length + 2)))
      return undefined;
    const name = written.toLowerCase();
    if (!FIELD_NAMES.includes(name)) throw unknownField(written, at);
    this.#at += written.length + 1;
    const next = this.#text[this.#at];
    if (next === undefined || /[\s()]/.test(next)) {
      throw new QueryError(
        `${name}: needs a value right behind it, like ${exampleOf(name)}`,
        at,
        written.length + 1,
      );
    }
    return fieldQuery(name, this.#piece());
  }

  /** The word or quoted text that begins here. */
  #piece(): Piece {
    const at = this.#at;
    const close = QUOTES[this.#text[at]!];
    const text = close ? this.#quoted(close) : this.#bare();
    if (close && this.#text[this.#at] === '*') {
      this.#at += 1;
      return { text, at, length: this.#at - at, quoted: true, prefix: true };
    }
    const prefix = !close && text.length > 1 && text.endsWith('*');
    return {
      text: prefix ? text.replace(/(?<!\*)\*+$/, '') : text,
      at,
      length: this.#at - at,
      quoted: close !== undefined,
      prefix,
    };
  }

  #bare(): string {
    const from = this.#at;
    while (this.#at < this.#text.length && !/[\s()"“]/.test(this.#text[this.#at]!)) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  #quoted(close: string): string {
    const from = this.#at;
    let text = '';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at]!;
      if (character === close) {
        this.#at += 1;
        return text;
      }
      const next = this.#text[this.#at + 1];
      if (character === '\\' && (next === close || next === '\\')) this.#at += 1;
      text += this.#text[this.#at];
    }
    throw new QueryError('these quotes are never closed', from, this.#text.length - from);
  }
}

function exampleOf(name: string): string {
  return QUERY_FIELDS.find(field => field.name === name)!.example;
}

function unknownField(written: string, at: number): QueryError {
  const near = nearest(written, FIELD_NAMES);
  const hint = near ? `did you mean ${near}:?` : `fields are ${FIELD_NAMES.join(', ')}`;
  return new QueryError(
    `there is no field ${quoted(`${written}:`)}: ${hint} (in quotes it is text)`,
    at,
    written.length + 1,
  );
}

function textQuery(piece: Piece, part?: TextPart): Query {
  if (!isSearchable(piece.text)) {
    throw new QueryError(
      `there is no letter or digit to search for in ${quoted(piece.text)}`,
      piece.at,
      piece.length,
    );
  }
  return {
    type: 'text',
    text: piece.text,
    ...(piece.prefix ? { prefix: true } : {}),
    ...(part ? { in: part } : {}),
  };
}

/** The value among those a field takes. */
function oneOf<T extends string>(
  name: string,
  piece: Piece,
  values: readonly T[],
  shown: readonly string[],
): T {
  const written = piece.text.toLowerCase();
  const found = values.find(value => value === written);
  if (found) return found;
  const near = nearest(written, shown);
  const hint = near ? `did you mean ${near}?` : `it takes ${shown.join(', ')}`;
  throw new QueryError(`${name}: does not take ${quoted(piece.text)}: ${hint}`, piece.at, piece.length);
}

function hasValue(piece: Piece): HasValue {
  const alias = Object.hasOwn(HAS_ALIASES, piece.text.toLowerCase())
    ? HAS_ALIASES[piece.text.toLowerCase()]
    : undefined;
  return alias ?? oneOf('has', piece, HAS_VALUES, [...HAS_VALUES, ...Object.keys(HAS_ALIASES)]);
}

function fieldQuery(name: string, piece: Piece): Query {
  if (piece.prefix && !BY_LETTERS.includes(name)) {
    throw new QueryError(`${name}: takes no “*”`, piece.at + piece.length - 1, 1);
  }
  switch (name) {
    case 'is':
      return { type: 'is', value: oneOf<StateValue>('is', piece, STATES, STATES) };
    case 'has':
      return { type: 'has', value: hasValue(piece) };
    case 'why':
    case 'title':
      return textQuery(piece, name);
    case 'since':
    case 'before':
      if (momentOf(piece.text, Date.now()) === undefined) {
        const message = `${name}: takes an age or a date, like ${MOMENT_EXAMPLES}, not ${quoted(piece.text)}`;
        throw new QueryError(message, piece.at, piece.length);
      }
      return { type: name, value: piece.text.trim() };
    default:
      if (!isSearchable(piece.text)) {
        throw new QueryError(
          `${name}: needs a letter or a digit, like ${exampleOf(name)}`,
          piece.at,
          piece.length,
        );
      }
      return { type: name as 'author' | 'feed' | 'folder' | 'tag', value: piece.text.trim() };
  }
}
