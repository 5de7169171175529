// The languages whose newsrooms localise dates in feeds; where two give one name to two months, the first counts.
const LANGUAGES =
  'en de fr es it pt nl sv da nb pl ru uk cs sk hu ro el tr fi et lv lt sl bg ca id vi hi ar he fa ko ja zh'.split(
    ' ',
  );
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

let names: Map<string, number> | undefined;

/** Letters only, in lower case, without marks. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

/** Names of the twelve months of a language: alone, and as they stand beside a day ("5 мая"), long and short. */
function namesOf(language: string): [string, number][] {
  const found: [string, number][] = [];
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const options = { month, ...(day ? { day } : {}), timeZone: 'UTC', calendar: 'gregory' };
      const format = new Intl.DateTimeFormat(language, options);
      for (const number of MONTHS) {
        const parts = format.formatToParts(Date.UTC(2024, number - 1, 1));
        found.push([plain(parts.find(({ type }) => type === 'month')?.value ?? ''), number]);
      }
    }
  }
  return found;
}

/** The names, and their first three letters where those tell one month of the language: feeds cut names so. */
function load(): Map<string, number> {
  const all = new Map<string, number>();
  const add = (name: string, number: number) => {
    if (name.length > 1 && !all.has(name)) all.set(name, number);
  };
  const languages = LANGUAGES.map(namesOf);
  for (const list of languages) for (const [name, number] of list) add(name, number);
  for (const list of languages) {
    for (const [name, number] of list) {
      const start = name.slice(0, 3);
      if (list.every(([other, its]) => its === number || !other.startsWith(start))) add(start, number);
    }
  }
  return all;
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const WEEKDAYS = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;

/** Number of the month (1-12) a word names in any of many languages, or undefined. */
export function monthByName(word: string): number | undefined {
  if (ENGLISH_NAMES.test(word)) return ENGLISH.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (WEEKDAYS.test(word)) return undefined;
  names ??= load();
  return names.get(plain(word));
}
