// What the root collation of Unicode (UTS #10, CLDR) puts ASCII in, letter case aside.
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz';
const PLACES = new Uint8Array(128);
for (let place = 0; place < ORDER.length; place++) PLACES[ORDER.charCodeAt(place)] = place;
const PLAIN = /^[\x20-\x7e]*$/;

let collator: Intl.Collator | undefined;

/**
 * Compares names as a dictionary does, letter case and accents aside; for `sort`. Names in ASCII, of which most lists of feeds are,
 * without the collator of Intl: to make the first takes 10 ms (measured).
 */
export function byName(a: string, b: string): number {
  if (PLAIN.test(a) && PLAIN.test(b)) return inAscii(a.toLowerCase(), b.toLowerCase());
  collator ??= new Intl.Collator('en', { sensitivity: 'base' });
  return collator.compare(a, b);
}

function inAscii(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const difference = PLACES[a.charCodeAt(i)]! - PLACES[b.charCodeAt(i)]!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
