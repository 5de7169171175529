import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONFIG_SHAPE } from '../../src/profile/config.ts';
import { fault } from '../../src/profile/shape.ts';
import { STATE_SHAPE } from '../../src/profile/state-file.ts';

const feed = { id: '0123abcd', url: 'https://a.example/feed', title: 'A', folder: 'F', fullText: 'auto' };
const config = {
  version: 1,
  settings: { theme: 'dark', refreshEvery: 10, mouse: false, measure: 80 },
  feeds: [feed, { id: 'ffffffff', url: 'x' }],
  follows: [{ name: 'N', key: 'n', feeds: ['0123abcd'] }],
  mutes: ['a'],
  queries: [{ name: 'q', query: 'is:unread', notify: true }],
  keys: { open: ['o'] },
  looks: { dim: 'bold' },
  sections: { labels: { context: ['Background'] } },
};
const state = {
  version: 1,
  read: { '2026-11': 'a b' },
  saved: { a: { title: 't', url: 'u', feed: 'f', authors: ['x'], published: 'p', savedAt: 's' } },
};

/** Every place in a JSON value, as a path. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name]))];
}

function replaced(value: unknown, [name, ...rest]: string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && by === undefined && !Array.isArray(value)) delete copy[name];
  else copy[name] = replaced(copy[name], rest, by === undefined ? null : by);
  return copy;
}

test.each([
  ['config.json', CONFIG_SHAPE, config],
  ['state.json', STATE_SHAPE, state],
])('reading %s accepts exactly what conf lets be written', (_name, shape, good) => {
  const validate = new Ajv2020({ strict: true }).compile(shape);
  expect([validate(good), fault(good, shape, '')]).toEqual([true, undefined]);
  const other = fc.oneof(
    fc.constantFrom(undefined, null, true, 0, -1, 1.5, 1e9, '', 'x', '0123abcd', 'dark', [], ['x'], [1], {}),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places(good)), other, (place, by) => {
      const value = replaced(good, place, by);
      expect(fault(value, shape, '') === undefined).toBe(validate(value));
    }),
    { numRuns: 1500 },
  );
});

test('a name in the file acts on no terminal, and is cut', () => {
  const found = fault({ keys: { [`a\u001b]0;owned\u0007b\u202e${'x'.repeat(500)}`]: 1 } }, CONFIG_SHAPE, '');
  expect(found).toMatch(/^keys\.abx{38}… must be a list, not 1$/);
});
