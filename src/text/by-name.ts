// What the root collation of Unicode (UTS #10, CLDR) puts ASCII in, letter case aside.
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz';
const PLACES = new Uint8Array(128);
for (let place = 0; place < ORDER.length; place++) PLACES[ORDER.charCodeAt(place)] = place;
const PLAIN = /^[\x20-\x7e]*$/;

let collator: Intl.Collator | undefined;

/** A name, and what it is compared by where it is ASCII. */
interface Named<T> {
  item: T;
  name: string;
  plain: string | undefined;
}

/**
 * Sorts by names as a dictionary does, letter case and accents aside. Names in ASCII, of which most lists of feeds are, without the
 * collator of Intl: to make the first takes 10 ms (measured).
 * @returns a new array; items of the same name stay as they were.
 */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const named = items.map((item): Named<T> => {
    const name = nameOf(item);
    return { item, name, plain: PLAIN.test(name) ? name.toLowerCase() : undefined };
  });
  return named.sort(compare).map(({ item }) => item);
}

function compare<T>(a: Named<T>, b: Named<T>): number {
  if (a.plain !== undefined && b.plain !== undefined) return inAscii(a.plain, b.plain);
  collator ??= new Intl.Collator('en', { sensitivity: 'base' });
  return collator.compare(a.name, b.name);
}

function inAscii(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const difference = PLACES[a.charCodeAt(i)]! - PLACES[b.charCodeAt(i)]!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
