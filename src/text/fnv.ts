// FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over code units or other hashes instead of bytes.

/** What a hash begins with. */
export const FNV_START = 0x811c9dc5;

/** A hash with one more code unit or other hash in it. */
export const fnv = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
