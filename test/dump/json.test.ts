import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsDocument } from '../../src/dump/dump.ts';
import { DumpError } from '../../src/dump/error.ts';
import { FIELDS, parseFields } from '../../src/dump/fields.ts';
import { dumpSchema } from '../../src/dump/schema.ts';
import type { Story } from '../../src/story.ts';
import { bareStory, dumped, sampleOptions, story } from './sample.ts';

function validator(fields?: string[]) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(dumpSchema(fields));
}

test('json is the story as the README has it', async () => {
  const document = JSON.parse(await dumped([story()], 'json'));
  expect(document).toEqual({
    schemaVersion: 1,
    generated: '2026-11-22T09:00:00Z',
    query: 'is:unread',
    count: 1,
    stories: [
      {
        id: '0123456789abcdef',
        title: 'An app lends to the corner shop',
        url: 'https://technode.example/loans',
        feed: { id: 'feed0001', title: 'TechNode', url: 'https://technode.example/feed' },
        authors: [
          { name: 'Nicole Jao', key: 'nicole jao', followed: true },
          { name: 'Wei Sheng', key: 'sheng wei', followed: false },
        ],
        published: '2026-11-21T08:30:00Z',
        updated: null,
        fetched: '2026-11-21T09:00:00Z',
        read: false,
        saved: false,
        tags: ['fintech', 'China'],
        sections: [
          {
            kind: 'why-it-matters',
            label: 'Why it matters',
            provenance: 'publisher',
            text: 'Small shops get credit the banks refused them.',
            bullets: [],
          },
          {
            kind: 'details',
            label: 'Details',
            provenance: 'publisher',
            text: 'The loans are small.\n\nThey last a month.',
            bullets: ['9% a year', 'No collateral'],
          },
          {
            kind: 'context',
            label: 'Context',
            provenance: 'publisher',
            text: 'Lenders without a licence were closed last year.',
            bullets: [],
          },
          {
            kind: 'numbers',
            label: 'By the numbers',
            provenance: 'derived',
            text: 'It has 40,000 users.',
            bullets: [],
          },
        ],
        summary: 'An app lends small sums to corner shops.',
        brief: 'Small shops get credit the banks refused them.',
        briefKind: 'why-it-matters',
        enclosures: [
          { url: 'https://technode.example/loans.mp3', type: 'audio/mpeg', length: null, duration: 61 },
        ],
      },
    ],
  });
});

test('full adds the text and the related stories', async () => {
  const [line] = (await dumped([story()], 'ndjson', { full: true })).split('\n');
  const record = JSON.parse(line!);
  expect(record.text).toMatch(/^A new app lends to shops\.\n\nWhy it matters\n\nSmall shops/u);
  expect(record.related).toEqual([
    { id: 'aaaabbbbccccdddd', title: 'A lender is closed', published: '2026-10-01T00:00:00Z' },
  ]);
});

test('no stories are a document too', async () => {
  expect(JSON.parse(await dumped([], 'json'))).toMatchObject({ stories: [], count: 0 });
  expect(await dumped([], 'ndjson')).toBe('');
});

describe('the schema', () => {
  test.each([[false], [true]])('holds for every record (full: %s)', async full => {
    const check = validator();
    const document = JSON.parse(await dumped([story(), bareStory()], 'json', { full }));
    check(document);
    expect(check.errors).toBeNull();
  });

  test('holds for every field asked for by name', async () => {
    const fields = Object.keys(FIELDS);
    const check = validator(fields);
    check(JSON.parse(await dumped([story(), bareStory()], 'json', { fields })));
    expect(check.errors).toBeNull();
  });

  test('holds whatever a feed says', async () => {
    const check = validator(Object.keys(FIELDS));
    const text = fc.string({ unit: 'binary' });
    const number = fc.option(fc.oneof(fc.double(), fc.integer()), { nil: undefined });
    const change = fc.record({
      title: text,
      url: fc.oneof(fc.constant('https://a.example/?q=a|b{c}^`'), fc.webUrl(), fc.constant('')),
      brief: text,
      summary: text,
      tags: fc.array(text),
      published: number,
      updated: number,
      lang: fc.option(text, { nil: undefined }),
      enclosures: fc.array(fc.record({ url: text, type: text, length: number, duration: number })),
    });
    await fc.assert(
      fc.asyncProperty(change, async parts => {
        check(
          JSON.parse(await dumped([story(parts as Partial<Story>)], 'json', { fields: Object.keys(FIELDS) })),
        );
        expect(check.errors).toBeNull();
      }),
    );
  });

  test('says what is missing and what is too much', async () => {
    const check = validator();
    const document = JSON.parse(await dumped([story()], 'json'));
    expect(check({ ...document, stories: [{ ...document.stories[0], extra: 1 }] })).toBe(false);
    delete document.stories[0].sections;
    expect(check(document)).toBe(false);
  });
});

describe('fields', () => {
  test('are printed in the order asked for', async () => {
    const fields = parseFields(' url,id ,title,url');
    expect(await dumped([story()], 'ndjson', { fields })).toBe(
      '{"url":"https://technode.example/loans","id":"0123456789abcdef","title":"An app lends to the corner shop"}\n',
    );
  });

  test.each([['titel'], ['__proto__'], [',']])(
    'that do not exist are refused with those that do: %s',
    names => {
      expect(() => parseFields(names)).toThrow(DumpError);
      expect(() => parseFields(names)).toThrow(/there are id, title, url, feed,|did you mean title\?/);
    },
  );

  test('decide whether the archive must read the text', () => {
    const options = (change: object) => ({ ...sampleOptions('ndjson'), ...change });
    expect(needsDocument(options({}))).toBe(true);
    expect(needsDocument(options({ fields: ['id', 'why'] }))).toBe(false);
    expect(needsDocument(options({ format: 'tsv' }))).toBe(false);
    expect(needsDocument(options({ format: 'text' }))).toBe(false);
    expect(needsDocument(options({ format: 'text', full: true }))).toBe(true);
    expect(needsDocument(options({ format: 'markdown', sections: ['news'] }))).toBe(true);
  });
});

test('only the sections asked for are printed', async () => {
  const [line] = (await dumped([story()], 'ndjson', { sections: ['numbers'] })).split('\n');
  expect(JSON.parse(line!).sections.map((section: { kind: string }) => section.kind)).toEqual(['numbers']);
});

test('no text makes a terminal act or a line break, and JSON still gives it back', async () => {
  const anything = fc.string({ unit: 'binary' });
  const hostile = fc.constantFrom(
    '\u001b[2J',
    '\u009b31m',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u007f',
    '\ufeff',
    '\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anything, hostile)), async parts => {
      const title = parts.join('');
      const out = await dumped([story({ title })], 'ndjson');
      expect(out.slice(0, -1)).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u,
      );
      expect(JSON.parse(out).title).toBe(title);
    }),
  );
});
