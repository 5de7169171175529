// Letters that decomposition leaves alone.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
// Spaces inside Chinese and Japanese names are a matter of taste.
const CJK_SPACE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const DEGREE = /(?<![, ])[, ]+(?:phd|md|dphil|jd|mba|esq)$/;

/**
 * What two spellings of one person's name have in common: compared whole, never in part.
 * @param name a clean display name.
 * @returns lower case without diacritics, dots, commas, apostrophes and hyphens, single spaces.
 */
export function followKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTER, letter => LETTERS[letter]!)
    .replace(/[.'’‘ʼ`´"“”]/g, '')
    .replace(/[-‐‑–—_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DEGREE, '')
    .replaceAll(',', '')
    .replace(CJK_SPACE, '')
    .trim();
}
