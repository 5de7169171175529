/** Words inside a name that stay in lower case. */
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le ter ten zu zum bin al el y e'.split(' '),
);

/** Letters that tell a Turkish name in capitals; Romanian papers write the last one, too, but beside others. */
const IS_TURKISH = /[İĞ]|^(?!.*[ĂÂÎŢ]).*Ş/u;

function recaseWord(word: string, first: boolean, isTurkish = false): string {
  const lower = isTurkish ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  if (!first && PARTICLES.has(lower)) return lower;
  if (/^(?:II|III|IV)$/.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)) return word;
  // "Fleur 't Hart"
  if (/^['’]\p{Ll}$/u.test(lower)) return lower;
  return lower
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Names in capitals are re-cased; "J.D.", "III" and the case of particles are minded. */
export function recase(name: string): string {
  if (!/\p{Lu}{2}/u.test(name)) return name;
  if (/\p{Ll}/u.test(name.replace(/\bMa?c(?=\p{Lu})/gu, ''))) return recaseSurname(name);
  const isTurkish = IS_TURKISH.test(name);
  const words = name.split(' ');
  return words.map((word, i) => recaseWord(word, i === 0, isTurkish)).join(' ');
}

/** "Zoé LEROY": French and others set the surname in capitals. */
function recaseSurname(name: string): string {
  const isTurkish = IS_TURKISH.test(name);
  const isSurname = (word: string) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);
  const words = name.split(' ');
  return words
    .map((word, i) => (i > 0 && isSurname(word) ? recaseWord(word, false, isTurkish) : word))
    .join(' ');
}
