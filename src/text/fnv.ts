// FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over code units or other hashes instead of bytes.

/** What a hash begins with. */
export const FNV_START = 0x811c9dc5;

/** A hash with one more code unit or other hash in it. */
export const fnv = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** A hash of a text's code units. @param start what it begins with; another one makes an independent hash. */
export function fnvOf(text: string, start = FNV_START): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = fnv(hash, text.charCodeAt(at));
  return hash;
}
