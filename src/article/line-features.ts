import { FNV_START, fnv } from '../text/fnv.ts';

/** How many weights a model of lines has; a power of two, of which a feature's hash is a remainder. */
export const FEATURES = 2 ** 18;

const LONGEST = 320;
const STEM = 4;
const LONG_STEM = 6;
/** So many words at the beginning are told from the same words elsewhere. */
const OPENING = 3;
// Six for each word or character, and those of the whole line.
const found = new Uint32Array(LONGEST * 6 + 2);

/** Kinds of features, so that the same letters as another kind count apart. */
const KIND = {
  word: 1,
  pair: 2,
  opening: 3,
  stem: 4,
  longStem: 5,
  stems: 6,
  run: 7,
  last: 8,
  length: 9,
} as const;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isUnspaced = (unit: number) => (unit >= 0x3041 && unit <= 0x9fff) || (unit >= 0x0e01 && unit <= 0x0e5b);

/** Letters and the apostrophe; of all other scripts whatever is no punctuation, symbol or half of a pair. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || unit === 0x27;
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit >= 0x2000 && unit < 0x3041) return unit === 0x2019 || (unit >= 0x2c00 && unit < 0x2e00);
  return unit < 0xd800 || (unit >= 0xf900 && unit < 0xfe00) || (unit >= 0xff66 && unit < 0xffdd);
}

/**
 * What a line is told by, each as a number below `FEATURES`: its words, pairs of neighbours, the beginnings of words, which
 * endings do not change, the words it opens with, its last word and about how long it is; of scripts without spaces, runs of
 * one to three characters.
 * @returns the numbers, in memory the next call writes over.
 */
export function lineFeatures(line: string): Uint32Array {
  const text = line.length > LONGEST ? line.slice(0, LONGEST).toLowerCase() : line.toLowerCase();
  const end = Math.min(text.length, LONGEST);
  let count = 0;
  const add = (kind: number, hash: number) => {
    found[count++] = (fnv(hash, kind) >>> 8) & (FEATURES - 1);
  };
  let [before, stemBefore, place] = [FNV_START, FNV_START, 0];
  for (let at = 0; at < end; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0x0a || unit === 0x09) {
      at++;
      continue;
    }
    let [word, stem, longStem, length] = [fnv(FNV_START, unit), 0, 0, 1];
    const digits = isDigit(unit);
    if (digits) word = fnv(FNV_START, 0x30);
    at++;
    if (isUnspaced(unit)) {
      const two = fnv(word, at < end ? text.charCodeAt(at) : 0);
      add(KIND.run, two);
      if (at + 1 < end) add(KIND.run, fnv(two, text.charCodeAt(at + 1)));
    } else {
      while (at < end) {
        const next = text.charCodeAt(at);
        if (digits ? !isDigit(next) : !isLetter(unit) || !isLetter(next) || isUnspaced(next)) break;
        if (length === STEM) stem = word;
        if (length === LONG_STEM) longStem = word;
        if (!digits) word = fnv(word, next === 0x2019 ? 0x27 : next);
        length++;
        at++;
      }
    }
    add(KIND.word, word);
    add(KIND.pair, fnv(before, word));
    if (place < OPENING) add(KIND.opening + 16 * place, word);
    if (stem !== 0) {
      add(KIND.stem, stem);
      add(KIND.stems, fnv(stemBefore, stem));
    }
    if (longStem !== 0) add(KIND.longStem, longStem);
    [before, stemBefore] = [word, stem === 0 ? word : stem];
    place++;
  }
  add(KIND.last, before);
  add(KIND.length, fnv(FNV_START, Math.min(8, Math.floor(Math.log2(line.length + 1)))));
  return found.subarray(0, count);
}
