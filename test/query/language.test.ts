import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery, QUERY_FIELDS, QUERY_SYNTAX, QueryError } from '../../src/query/language.ts';
import { pointAt } from '../../src/query/point-at.ts';
import { and, not, or, type Query } from '../../src/query/tree.ts';
import { SECTION_KINDS } from '../../src/story.ts';

function problem(text: string): QueryError {
  try {
    parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
}

const word = (text: string): Query => ({ type: 'text', text });

describe('reading a query', () => {
  it('takes words side by side as all of them, and binds "or" more loosely', () => {
    expect(parseQuery('bank rules or fintech')).toEqual({
      type: 'or',
      parts: [{ type: 'and', parts: [word('bank'), word('rules')] }, word('fintech')],
    });
    expect(parseQuery('bank (rules OR fintech)')).toEqual({
      type: 'and',
      parts: [word('bank'), { type: 'or', parts: [word('rules'), word('fintech')] }],
    });
    expect(parseQuery('a AND b NOT c')).toEqual(and([word('a'), word('b'), not(word('c'))]));
  });

  it('is everything when empty', () => {
    expect(parseQuery('')).toEqual({ type: 'all' });
    expect(parseQuery(' \t ')).toEqual({ type: 'all' });
  });

  it('leaves hyphens, colons and addresses within words alone', () => {
    expect(parseQuery('p2p-lending')).toEqual(word('p2p-lending'));
    expect(parseQuery('12:30')).toEqual(word('12:30'));
    expect(parseQuery('https://technode.com/x')).toEqual(word('https://technode.com/x'));
    expect(parseQuery('std::vector')).toEqual(word('std::vector'));
    expect(parseQuery('oregon')).toEqual(word('oregon'));
  });

  it('reads the example of every field and of the syntax', () => {
    for (const { name, example } of QUERY_FIELDS) {
      expect(example.startsWith(`${name}:`)).toBe(true);
      expect(parseQuery(example).type, example).not.toBe('all');
    }
    for (const { example } of QUERY_SYNTAX) expect(parseQuery(example).type, example).not.toBe('all');
  });

  it('takes every value that a field is said to take', () => {
    for (const { name, values = [] } of QUERY_FIELDS) {
      for (const value of values) expect(parseQuery(`${name}:${value}`).type).toBe(name);
    }
    for (const kind of SECTION_KINDS) expect(parseQuery(`has:${kind}`)).toEqual({ type: 'has', value: kind });
    expect(parseQuery('has:why')).toEqual({ type: 'has', value: 'why-it-matters' });
    expect(parseQuery('IS:Unread')).toEqual({ type: 'is', value: 'unread' });
  });

  it('reads quoted values, curly quotes and quotes in quotes', () => {
    expect(parseQuery('author:"Nicole Jao"')).toEqual({ type: 'author', value: 'Nicole Jao' });
    expect(parseQuery('“internet finance”')).toEqual(word('internet finance'));
    expect(parseQuery('"a \\"b\\" \\\\ c"')).toEqual(word('a "b" \\ c'));
    expect(parseQuery('-(a or is:read)')).toEqual(not(or([word('a'), { type: 'is', value: 'read' }])));
  });

  it('reads beginnings of words, also of the last one of a phrase', () => {
    expect(parseQuery('regulat*')).toEqual({ type: 'text', text: 'regulat', prefix: true });
    expect(parseQuery('"internet fin"*')).toEqual({ type: 'text', text: 'internet fin', prefix: true });
    expect(parseQuery('title:fin*')).toEqual({ type: 'text', text: 'fin', prefix: true, in: 'title' });
  });
});

describe('what cannot be read', () => {
  const cases: [query: string, message: RegExp, place: string][] = [
    ['bank auhtor:jao', /no field “auhtor:”.*did you mean author:/, 'auhtor:'],
    ['x zzzzzz:1', /fields are is, author, feed/, 'zzzzzz:'],
    ['is:unred', /did you mean unread\?/, 'unred'],
    ['has:bakground', /did you mean background\?/, 'bakground'],
    ['is:qqqq', /it takes unread, read, saved, followed/, 'qqqq'],
    ['(a b', /“\(” is never closed/, '('],
    ['a) b', /closes nothing/, ')'],
    ['a ()', /nothing between/, '()'],
    ['a "b c', /never closed/, '"b c'],
    ['a or', /both sides/, 'or'],
    ['or a', /both sides/, 'or'],
    ['a or or b', /both sides/, 'or'],
    ['AND a', /both sides/, 'AND'],
    ['a -', /“-” stands right before/, '-'],
    ['author: x', /needs a value.*Nicole Jao/, 'author:'],
    ['since:soon', /2d, 36h, 3w, today/, 'soon'],
    ['before:2026-02-30', /age or a date/, '2026-02-30'],
    ['a &', /no letter or digit.*“&”/, '&'],
    ['author:nic*', /takes no “\*”/, '*'],
  ];
  it.each(cases)('%s', (query, message, place) => {
    const error = problem(query);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
    expect(query.slice(error.at, error.at + error.length)).toBe(place);
  });

  it('has bounds for length, depth and number of words', () => {
    expect(problem('a '.repeat(1500)).message).toMatch(/at most 2000 characters/);
    expect(problem(`${'('.repeat(900)}a`).message).toMatch(/at most 20 deep/);
    expect(problem(`${'-'.repeat(900)}a`).message).toMatch(/at most 20 deep/);
    expect(problem('a '.repeat(300)).message).toMatch(/at most 200 words/);
  });

  it('never breaks in another way, whatever is typed', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '"',
      '-',
      'or',
      'AND',
      'NOT',
      ' ',
      'is:',
      'has:why',
      'since:2d',
      'a',
      '\\',
      '*',
      ':',
      '中',
      '\u001b[2J',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map(all => all.join('')),
        ),
        text => {
          try {
            formatQuery(parseQuery(text));
          } catch (error) {
            expect(error).toBeInstanceOf(QueryError);
            const { at, length, message } = error as QueryError;
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at + length).toBeLessThanOrEqual(Math.max(text.length, at + 1));
            expect(message).toMatch(/^[^\p{Cc}]*$/u);
            expect(pointAt(text, error as QueryError)).toMatch(/^[^\p{Cc}]*\n *\^~*$/u);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is pointed at under the query, also after wide characters and in a long one', () => {
    expect(pointAt('中文 auhtor:x', problem('中文 auhtor:x'))).toBe('中文 auhtor:x\n     ^~~~~~~');
    const long = `${'word '.repeat(60)}is:unred and more words after it`;
    const [shown, marker] = pointAt(long, problem(long), 60).split('\n') as [string, string];
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.slice(marker.indexOf('^'), marker.length)).toBe('unred');
  });
});

const text = fc
  .string({ unit: fc.constantFrom(...'abzé中ぎ09"\\-:*()“” &'), minLength: 1, maxLength: 8 })
  .filter(value => /[\p{L}\p{N}]/u.test(value));
const bare = text.map(value => value.trim());
const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record(
    {
      type: fc.constant('text' as const),
      text,
      prefix: fc.constant(true as const),
      in: fc.constantFrom('title' as const, 'why' as const),
    },
    { requiredKeys: ['type', 'text'] },
  ),
  fc.record({
    type: fc.constantFrom('author' as const, 'feed' as const, 'folder' as const, 'tag' as const),
    value: bare,
  }),
  fc.constantFrom<Query>(
    { type: 'is', value: 'unread' },
    { type: 'has', value: 'context' },
    { type: 'since', value: '2d' },
    { type: 'before', value: '2026-11-01 08:30' },
  ),
);
const { tree } = fc.letrec<{ tree: Query }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map(and),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map(or),
    tie('tree').map(not),
  ),
}));

it('writes a query so that it reads as the same query', () => {
  fc.assert(
    fc.property(tree, query => {
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
    { numRuns: 2000 },
  );
});
