import { FNV_START, fnvOf } from '../text/fnv.ts';

/** A text's fingerprint: 64 bits as two halves. Texts that share nearly all their words differ in few bits. */
export type Fingerprint = readonly [number, number];

/** Two seeds make two independent halves. */
function hash(text: string, seed: number): number {
  let value = fnvOf(text, seed);
  // The last characters would reach only the low bits.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** SimHash (Charikar 2002) of a set of words, each counted once so that the small words do not outvote the rest. */
export function simhash(words: Iterable<string>): Fingerprint {
  const votes = new Int32Array(64);
  for (const word of words) {
    const low = hash(word, FNV_START);
    const high = hash(word, 0x1b873593);
    for (let bit = 0; bit < 32; bit++) {
      votes[bit]! += ((low >>> bit) & 1) * 2 - 1;
      votes[bit + 32]! += ((high >>> bit) & 1) * 2 - 1;
    }
  }
  const half = (from: number) => {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) if (votes[from + bit]! > 0) bits |= 1 << bit;
    return bits;
  };
  return [half(0), half(32)];
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** In how many of 64 bits two fingerprints differ. */
export function distance(a: Fingerprint, b: Fingerprint): number {
  return ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]);
}
