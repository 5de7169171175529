import type { Block, Paragraph } from '../story.ts';
import { FNV_START, fnv } from '../text/fnv.ts';
import { blockText } from './block-text.ts';
import type { Attributes } from './html-walk.ts';

/**
 * How a block is dressed: a hash of the elements it stands in, with their classes, styles and sides. Numbers in these tell only one
 * of a kind from the other.
 */
export type Dress = number;

export const NAKED: Dress = FNV_START;

/** Share of a story's words below which paragraphs that are dressed alike are set apart from it. */
const APART = 0.15;
/** Code units of a class or style that are looked at. */
const LOOKED_AT = 200;

function withText(dress: Dress, text: string): Dress {
  let hash = fnv(dress, 0);
  const end = Math.min(text.length, LOOKED_AT);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) hash = fnv(hash, unit);
  }
  return hash;
}

/** What blocks inside an element are dressed in, which itself stands in `dress`. */
export const dressInside = (
  dress: Dress,
  name: string,
  { class: called = '', style = '', align = '' }: Attributes,
): Dress => withText(withText(withText(withText(dress, name), called), style), align);

const isItalic = ({ spans }: Paragraph) => spans.every(span => span.italic || span.text.trim() === '');

/**
 * Of a story's blocks the paragraphs that few others are dressed like: what a site adds has a class or a box of its own, or is in
 * italics.
 * @param worn what each block stands in.
 */
export function setApart(blocks: readonly Block[], worn: ReadonlyMap<Block, Dress>): ReadonlySet<Block> {
  const lengths = new Map<Dress, number>();
  const paragraphs = blocks.filter(block => block.type === 'paragraph');
  const dresses = new Map(
    paragraphs.map((block): [Block, Dress] => {
      const dress = worn.get(block) ?? NAKED;
      return [block, isItalic(block) ? withText(dress, 'i') : dress];
    }),
  );
  let all = 0;
  for (const block of paragraphs) {
    const { length } = blockText(block);
    const dress = dresses.get(block)!;
    lengths.set(dress, (lengths.get(dress) ?? 0) + length);
    all += length;
  }
  return new Set(paragraphs.filter(block => lengths.get(dresses.get(block)!)! < all * APART));
}
