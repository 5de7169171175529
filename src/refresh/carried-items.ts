import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import manifest from '../../package.json' with { type: 'json' };
import type { ItemTexts } from '../feed/item-texts.ts';

/** An item of a feed's body, known by its text. */
export interface CarriedItem {
  /** Fingerprint of its text and of all else that tells how it is read. */
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
  items: Uint8Array;
  lines: Map<number, readonly number[] | null>;
}

/** Hexadecimal digits of a fingerprint. */
const DIGITS = 16;

/** What changes with every new body, and tells nothing of its items. */
const FLEETING =
  /<(?:lastBuildDate|pubDate|updated|modified|dc:date|sy:updateBase)(?:\s[^<>]*)?>[^<>]*|<rdf:li\s[^<>]*>|\s+/g;

/**
 * A fingerprint of each item. Two are alike only where the same text stands in a feed of the same address and head, read by the
 * same program as it was told to.
 * @param reading what else tells how items are read.
 */
export function itemPrints({ items, between }: ItemTexts, url: string, reading: string): string[] {
  const around = between.join('').replace(FLEETING, '');
  const frame = hash('sha256', JSON.stringify([manifest.version, reading, url, around]));
  return items.map(item => hash('sha256', frame + item).slice(0, DIGITS));
}

export function packItems(items: readonly CarriedItem[]): Uint8Array {
  const packed: Packed = {
    items: Buffer.from(items.map(({ print, id, said }) => print + id + said).join(''), 'hex'),
    lines: new Map(items.flatMap(({ lines }, i) => (lines === undefined ? [] : [[i, lines]]))),
  };
  return serialize(packed);
}

/** @returns by fingerprint; nothing for what is not as `packItems` makes it. */
export function unpackItems(bytes: Uint8Array): Map<string, CarriedItem> {
  const found = new Map<string, CarriedItem>();
  if (bytes.length === 0) return found;
  try {
    const { items, lines } = deserialize(bytes) as Packed;
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
