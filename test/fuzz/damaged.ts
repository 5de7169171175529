import fc from 'fast-check';
import { PIECES } from './hostile-text.ts';

/** What stands in the formats that are read, out of its place. */
const MARKUP = [
  '&amp;amp;lt;',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&a;',
  '<item>',
  '</channel>',
  '<p><b>Why it matters:</b> ',
  '<h2>Context</h2>',
  '<ul><li>',
  '</div>',
  '<table><td>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","author":',
  '"',
  '(',
  '[',
  '{',
  ',',
  'null',
  '1e999',
  '"__proto__":',
  '__proto__',
  'constructor',
  '<constructor>',
  '<a constructor="x" __proto__="y">',
  '\\u0000',
  'feed:',
  'file:///%zz',
  ' or ',
  '-',
  '\n',
  '\u00a0',
  '为什么重要：',
];

const piece = fc.oneof(
  fc.constantFrom(...PIECES, ...MARKUP),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(' ', '\t', '(', '<', '&', '.', '@', '*', 'a').map(char => char.repeat(5000)),
);
const edit = fc.record({ at: fc.nat(1_000_000), cut: fc.nat(40), put: piece });

/** A text with some places cut out and something put in their stead. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 6 })).map(([text, edits]) => {
    let result = text;
    for (const { at, cut, put } of edits) {
      const place = at % (result.length + 1);
      result = result.slice(0, place) + put + result.slice(place + cut);
    }
    return result;
  });
}

const byteEdit = fc.record({ at: fc.nat(1_000_000), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 8 }) });

/** The same of bytes. */
export function damagedBytes(all: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc.tuple(fc.constantFrom(...all), fc.array(byteEdit, { maxLength: 6 })).map(([bytes, edits]) => {
    let result = Buffer.from(bytes);
    for (const { at, cut, put } of edits) {
      const place = at % (result.length + 1);
      result = Buffer.concat([result.subarray(0, place), put, result.subarray(place + cut)]);
    }
    return result;
  });
}
