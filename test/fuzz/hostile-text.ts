import fc from 'fast-check';
import { BRAND } from './unclean.ts';

const MARKS = '\u0301\u0316\u20dd';

/** What hostile or careless publishers put into the middle of things, as characters. */
export const PIECES: readonly string[] = [
  `\u001b[${BRAND}m`,
  `\u001b]0;${BRAND}\u0007`,
  `\u001b]8;;file:///${BRAND}\u0007`,
  `\u001b]52;c;${BRAND}\u001b\\`,
  `\u001bP${BRAND}\u001b\\`,
  `\u009b${BRAND}J`,
  `\u009d0;${BRAND}\u009c`,
  '\u001b',
  '\u0007',
  '\0',
  '\b\b\b',
  '\r',
  '\u000b\u000c',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u061c',
  '\u200e\u200f',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b\u2060\ufeff\u00ad',
  '\ufff9x\ufffb',
  '\ufe0f',
  '\u{e0041}\u{e007f}',
  '\u{e0100}',
  '\ud83d',
  '\udc00',
  `a${MARKS.repeat(20)}`,
  // Joiners, and markup below, part the pile.
  `a${`${MARKS}\u200d`.repeat(20)}`,
  `a${`${MARKS}\u200c`.repeat(20)}`,
  `a${`<b>${MARKS}</b><i>${MARKS}</i>`.repeat(10)}`,
  '&#27;[4242m',
  '&#x9b;4242J',
  '&#x202e;',
  '&amp;#27;[4242m',
  '&#xd83d;',
  '&#0;',
  '%1b[4242m',
  '\\u001b[4242m',
  '👩‍👩‍👧',
  'İ',
  'constructor',
  '__proto__',
];

/** Text with much in it that must not come out, and some that must. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.constantFrom('word', ' ', '中文', 'Ann Lee', '. ', '/') },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(parts => parts.join(''));

/** How a text stands in a document of XML. */
export type Writing = (text: string) => string;

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const references = (text: string) =>
  Array.from(text, char => (/[\w ]/.test(char) ? char : `&#${char.codePointAt(0)};`)).join('');

/** The ways a careless or hostile publisher writes it; not every one is right XML. */
export const WRITINGS: Readonly<Record<string, Writing>> = {
  raw: text => text,
  escaped: escapeXml,
  references,
  twice: text => escapeXml(references(text)),
  cdata: text => `<![CDATA[${text.replaceAll(']]>', '')}]]>`,
};
