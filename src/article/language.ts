const LATIN: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'is', 'that', 'for', 'with', 'was', 'has'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'ein', 'auf', 'den'],
  fr: ['le', 'les', 'des', 'est', 'une', 'dans', 'pour', 'qui', 'sur', 'et'],
  es: ['el', 'los', 'las', 'una', 'por', 'con', 'del', 'que', 'y', 'se'],
  pt: ['os', 'uma', 'não', 'com', 'do', 'da', 'em', 'e', 'um', 'ao'],
  it: ['il', 'che', 'di', 'gli', 'della', 'per', 'una', 'sono', 'è', 'nel'],
  nl: ['het', 'een', 'van', 'en', 'niet', 'voor', 'zijn', 'dat', 'op', 'met'],
  sv: ['och', 'att', 'det', 'som', 'för', 'är', 'en', 'på', 'av', 'till'],
  pl: ['się', 'nie', 'jest', 'na', 'do', 'że', 'w', 'z', 'to', 'oraz'],
};
const SAMPLE = 800;
const NOT_LATIN = /[\u0400-\u04ff\u3040-\ud7af]/;

const LANGUAGES = Object.keys(LATIN);
/** Which of LANGUAGES a common word belongs to, by number: looking each word up once costs a sixth of asking each language. */
const COMMON = new Map<string, number[]>();
LANGUAGES.forEach((lang, number) => {
  for (const word of LATIN[lang]!) COMMON.set(word, [...(COMMON.get(word) ?? []), number]);
});

/**
 * The language of a text as ISO 639-1.
 * @param declared what the feed says ("en-US"); believed when it is well-formed.
 * @returns undefined when the text says too little.
 */
export function languageOf(text: string, declared?: string): string | undefined {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(declared?.trim() ?? '')?.[1]?.toLowerCase();
  if (code) return code;
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  if (NOT_LATIN.test(sample)) {
    if (count(/[\u3040-\u30ff]/g) > 5) return 'ja';
    if (count(/[\uac00-\ud7af]/g) > 10) return 'ko';
    if (count(/[\u4e00-\u9fff]/g) > 10) return 'zh';
    if (count(/[\u0400-\u04ff]/g) > 20) return count(/[іїєґ]/gi) > 1 ? 'uk' : 'ru';
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 12) return undefined;
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) for (const number of COMMON.get(word) ?? []) hits[number]! += 1;
  let best: string | undefined;
  let most = words.length * 0.06;
  hits.forEach((found, number) => {
    if (found > most) [best, most] = [LANGUAGES[number], found];
  });
  return best;
}

/** Words of a text for the reading time; two characters of Chinese, Japanese or Korean count as one word. */
export function countWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3000) {
      const word = code > 0x20;
      if (word && !inside) words++;
      inside = word;
      continue;
    }
    const cjk = code >= 0x3040 && code <= 0xd7af;
    const space = code < 0x3040 || code >= 0xff00;
    if (cjk) ideographs++;
    if (!inside && !space && !cjk) words++;
    inside = !space && !cjk;
  }
  return words + Math.ceil(ideographs / 2);
}
