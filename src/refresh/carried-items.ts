import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import manifest from '../../package.json' with { type: 'json' };
import type { ItemTexts } from '../feed/item-texts.ts';

/** An item of a feed's body, known by its text. */
export interface CarriedItem {
  /** Fingerprint of its text. */
  print: string;
  /** Of the story it is. */
  id: string;
  /** Fingerprint of what it says: see `contentHash`. */
  said: string;
  /** Of its body what `bodyLines` tells, null where that is nothing; absent where nobody has asked. */
  lines?: readonly number[] | null;
}

/** As the archive keeps them: the three fingerprints of each as bytes, and the lines of those that have any. */
interface Packed {
  frame: string;
  items: Uint8Array;
  lines: Map<number, readonly number[] | null>;
}

/** Hexadecimal digits of a fingerprint. */
const DIGITS = 16;

/** What changes with every new body, and tells nothing of its items. */
const FLEETING =
  /<(?:lastBuildDate|pubDate|updated|modified|dc:date|sy:updateBase)(?:\s[^<>]*)?>[^<>]*|<rdf:li\s[^<>]*>|\s+/g;

/** A feed's items by the fingerprints of their texts. */
export interface ItemPrints {
  /** Fingerprint of all else that tells how they are read. */
  frame: string;
  prints: readonly string[];
}

/**
 * Fingerprints of a feed's items. Two are alike, in frames that are alike, only where the same text stands in a feed of the same
 * address and head, read by the same program as it was told to.
 * @param reading what else tells how items are read.
 */
export function itemPrints({ items, between }: ItemTexts, url: string, reading: string): ItemPrints {
  const around = between.join('').replace(FLEETING, '');
  const frame = JSON.stringify([manifest.version, reading, url, around]);
  return { frame: printOf(frame), prints: items.map(printOf) };
}

const printOf = (text: string) => hash('sha256', text).slice(0, DIGITS);

/** @param frame of all of them: see `ItemPrints`. */
export function packItems(frame: string, items: readonly CarriedItem[]): Uint8Array {
  const packed: Packed = {
    frame,
    items: Buffer.from(items.map(({ print, id, said }) => print + id + said).join(''), 'hex'),
    lines: new Map(items.flatMap(({ lines }, i) => (lines === undefined ? [] : [[i, lines]]))),
  };
  return serialize(packed);
}

/** @returns by fingerprint; nothing for those of another frame, or what is not as `packItems` makes it. */
export function unpackItems(bytes: Uint8Array, frame: string): Map<string, CarriedItem> {
  const found = new Map<string, CarriedItem>();
  if (bytes.length === 0) return found;
  try {
    const { frame: own, items, lines } = deserialize(bytes) as Packed;
    if (own !== frame) return found;
    const digits = Buffer.from(items).toString('hex');
    for (let i = 0; (i + 1) * 3 * DIGITS <= digits.length; i++) {
      const [print = '', id = '', said = ''] = [0, 1, 2].map(n =>
        digits.substr((i * 3 + n) * DIGITS, DIGITS),
      );
      const told = lines.get(i);
      found.set(print, { print, id, said, ...(told === undefined ? {} : { lines: told }) });
    }
    return found;
  } catch {
    // Another Node wrote it, or the file is damaged: then all items are new.
    return new Map();
  }
}
