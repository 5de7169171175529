/**
 * The one gate for text from outside. What passes it can be written to a terminal, a file or a JSON document
 * without moving the cursor, changing colours, reordering the line or eating what follows.
 */

// Bidi controls: ALM, LRM and RLM, embeddings and overrides, isolates (Unicode UAX #9, section 2).
const BIDI = '\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069';
// Soft hyphen, zero-width space, word joiner, invisible operators and what may yet become one, the byte order mark,
// annotation marks.
const FORMAT = '\u00ad\u200b\u180e\u2060-\u206f\ufeff\ufff9-\ufffb';
// Tag characters can hide text; variation selectors 17-256 likewise.
const TAGS = '\u{e0000}-\u{e0fff}';
// Terminals disagree with string-width on emoji presentation and skin tones; without them all agree (measured).
const EMOJI_LOOK = '\ufe00-\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}';

const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
const INVISIBLE = new RegExp(`[${BIDI}${FORMAT}${TAGS}${EMOJI_LOOK}]`, 'gu');
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;
// Joined emoji are as wide as the terminal likes; apart, each is two columns. Elsewhere the joiner shapes letters.
// From the first of several on only: tried from each, a long row of them would cost its square.
const EMOJI_JOINER = /(?<!\u200d)\u200d+(?=\p{Extended_Pictographic})/gu;
// A base with more than four marks on it spills over its neighbours ("zalgo"); joiners do not part them.
const STACKED_MARKS = /([\p{M}\u200c\u200d]{4})[\p{M}\u200c\u200d]+/gu;
/** Code units of the most marks on one base. */
export const STACK_LENGTH = 8;
// A whole escape sequence, so that its parameters do not stay behind as text. Each branch is linear: a string
// sequence ends at any other control, and an unterminated one loses only its introducer.
const ESCAPES = new RegExp(
  [
    '(?:\\u001b[PX^_\\]]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0080-\\u009f]{0,4096}(?:\\u0007|\\u001b\\\\|\\u009c)',
    '(?:\\u001b\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]?',
    '\\u001b[ -/]{0,16}[0-~]?',
  ].join('|'),
  'gu',
);
// Printable ASCII with newlines and tabs, and the Latin, Greek, Cyrillic, CJK and kana most news is written in.
const PLAIN =
  /^[\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uac00-\ud7a3\uff01-\uffef]*$/u;

/**
 * Makes text from outside harmless.
 * @param text any string, also with lone surrogates.
 * @returns the text without control characters (newline and tab stay), escape sequences, bidi controls,
 *   invisible format characters, lone surrogates and piled-up marks; in Unicode normal form C; every line break is `\n`.
 */
export function sanitize(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .toWellFormed()
      .replace(ESCAPES, '')
      .replace(LINE_BREAKS, '\n')
      .replace(CONTROLS, '')
      .replace(INVISIBLE, '')
      .replace(EMOJI_JOINER, '')
      // Only now do all letters stand beside their marks.
      .normalize('NFC')
      .replace(STACKED_MARKS, '$1')
  );
}

/**
 * Clean text that goes on behind other clean text, without the marks that would pile up there.
 * @param before the other's end, `STACK_LENGTH` or longer.
 */
export function unpiled(before: string, text: string): string {
  if (PLAIN.test(text)) return text;
  const end = before.slice(-STACK_LENGTH);
  return (end + text).replace(STACKED_MARKS, '$1').slice(end.length);
}

// Words of printable ASCII with one space between them, as addresses and most English titles are.
const ONE_LINE = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** `sanitize` for what is one line: any run of white space becomes one space, none at the ends. */
export function sanitizeLine(text: string): string {
  if (ONE_LINE.test(text)) return text;
  return sanitize(text).replace(/\s+/gu, ' ').trim();
}

const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const URL_LIMIT = 8192;

/**
 * Checks a link target from outside.
 * @param target an absolute or relative reference.
 * @param base absolute URL that relative references are resolved against.
 * @returns the absolute http, https or mailto URL in its ASCII form, or undefined for anything else.
 */
export function safeUrl(target: string, base?: string): string | undefined {
  if (target.length > URL_LIMIT) return undefined;
  const url = URL.parse(target.trim(), base);
  if (!url || !LINK_PROTOCOLS.has(url.protocol)) return undefined;
  return url.href.length <= URL_LIMIT ? url.href : undefined;
}
