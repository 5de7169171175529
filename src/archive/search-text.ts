// Scripts written without spaces between words, and Hangul, whose particles cling to the word: one character is a token
// there and a word is a phrase of them. The tokenizer would take a whole run for one word.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/gu;
const MAYBE_UNSPACED = /[^\0-\u0dff]/;

/** Text as the full-text index is given it and asked for it: characters of scripts without spaces stand alone. */
export function spaced(text: string): string {
  return MAYBE_UNSPACED.test(text) ? text.replace(UNSPACED, ' $& ') : text;
}

/** Whether text is written, at least in part, without spaces between words. */
export function isUnspaced(text: string): boolean {
  UNSPACED.lastIndex = 0;
  return UNSPACED.test(text);
}

/** Whether the index can find anything by this text: a letter or digit of any script. */
export function isSearchable(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text);
}
