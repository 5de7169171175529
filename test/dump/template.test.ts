import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsDocument } from '../../src/dump/dump.ts';
import { DumpError } from '../../src/dump/error.ts';
import { FILTERS, parseTemplate } from '../../src/dump/template.ts';
import type { Story } from '../../src/story.ts';
import { bareStory, dumped, sampleOptions, story } from './sample.ts';

const rendered = (template: string, change: Partial<Story> = {}) =>
  parseTemplate(template).render(story(change), sampleOptions('text'));

test('a dump by a template is a line a story', async () => {
  const template = parseTemplate('{published|date:%d %b}  {title|width:20}  {feed.url}');
  expect(await dumped([story(), bareStory()], 'text', { template })).toBe(
    `21 Nov  An app lends to the…  https://technode.example/feed\n${' '.repeat(24)}\n`,
  );
});

test.each([
  ['{authors} in {feed} ({feed.id})', 'Nicole Jao, Wei Sheng in TechNode (feed0001)'],
  ['{{{id|cut:4}}}', '{012…}'],
  ['a\\tb\\nc\\\\d', 'a\tb\nc\\d'],
  ['{published|date}', '2026-11-21 21:30'],
  ['{published|date:%Y-%m-%dT%H:%M:%S %a %j %s %% %q}', '2026-11-21T21:30:00 Sat 325 1795249800 % %q'],
  ['{published|age}', '1d'],
  ['{updated|date|default:no date}', 'no date'],
  ['[{title|cut:6}] [{title|width:-40}]', '[An ap…] [         An app lends to the corner shop]'],
  ['{title|json}', '"An app lends to the corner shop"'],
  ['{text|line|cut:30}', 'A new app lends to shops. Why…'],
  ['{read} {tags}', 'false fintech, China'],
])('%s', (template, text) => {
  expect(rendered(template)).toBe(text);
});

test.each([
  ['json', '"it\'s <a> & \\"b\\"\\n\\\\"'],
  ['tsv', 'it\'s <a> & "b"\\n\\\\'],
  ['shell', "'it'\\''s <a> & \"b\"\n\\'"],
  ['html', 'it&#39;s &#60;a&#62; &#38; &#34;b&#34;\n\\'],
  ['url', "it's%20%3Ca%3E%20%26%20%22b%22%0A%5C"],
])('the filter %s makes a value safe', (filter, text) => {
  expect(rendered(`{title|${filter}}`, { title: 'it\'s <a> & "b"\n\\' })).toBe(text);
});

test('a shell reads back the word it was given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("'", '"', '$', '`', '\\', '\n', ' ', '!', ';', 'a', '-') }),
      title => {
        const word = rendered('{title|shell}', { title });
        const { stdout } = spawnSync('/bin/sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
        expect(stdout).toBe(title);
      },
    ),
    { numRuns: 30 },
  );
});

test.each([
  ['{titel}', 'no field "titel"; did you mean title?'],
  ['{}', 'no field ""'],
  ['{constructor}', 'no field "constructor"'],
  ['{authors.name}', 'no field "authors.name" for the template; feed has id, title, url'],
  ['{title|upper}', 'no filter "upper"; there are date, age, cut,'],
  ['{title|cut}', "the template's filter cut needs a number of columns, as in {title|cut:40}"],
  ['{title|json:x}', "the template's filter json takes nothing after a colon"],
  ['{title', 'the template has a lone "{" at character 1; write "{{" for the brace itself'],
  ['a } b', 'the template has a lone "}" at character 3'],
])('a wrong template is refused at once: %s', (template, message) => {
  expect(() => parseTemplate(template)).toThrow(DumpError);
  expect(() => parseTemplate(template)).toThrow(message);
});

test('no value brings a control character along, whatever the filters', () => {
  const filters = Object.entries(FILTERS).map(([name, { argument }]) =>
    argument === 'columns' ? `${name}:9` : argument === 'text' ? `${name}:x` : name,
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.subarray(filters), (title, chosen) => {
      const text = rendered(`{${['title', ...chosen].join('|')}}`, { title });
      expect(text.replace(/[\n\t]/gu, '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('its fields decide whether the archive must read the text', () => {
  const needs = (template: string) =>
    needsDocument({ ...sampleOptions('json'), template: parseTemplate(template) });
  expect(needs('{title} {why}')).toBe(false);
  expect(needs('{text}')).toBe(true);
});
