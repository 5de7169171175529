import type { Block } from '../story.ts';
import { type Dress, NAKED } from './dress.ts';

/** An element that holds blocks, and the one it stands in. */
export interface Box {
  dress: Dress;
  outer?: Box;
}

/** What blocks stand in that no element holds. */
export const OPEN: Box = { dress: NAKED };

const HOLD_BLOCKS = new Set([
  'div',
  'section',
  'article',
  'aside',
  'main',
  'table',
  'td',
  'details',
  'fieldset',
  'dl',
]);
export const holdsBlocks = (name: string): boolean => HOLD_BLOCKS.has(name);

/** Whether a box is another or stands in it. */
function isInside(box: Box, outer: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.outer) if (at === outer) return true;
  return false;
}

/** Elements around a line that are looked at, since on hostile pages there may be ten thousand. */
const LEVELS = 8;

/**
 * How many blocks from a place on have a box of their own, in which nothing else stands; 0 where they have none.
 * @param most of more blocks the box is no small one.
 */
export function boxedAt(
  blocks: readonly Block[],
  from: number,
  boxes: ReadonlyMap<Block, Box>,
  most: number,
): number {
  const isIn = (at: number, box: Box) => {
    const own = at >= 0 && at < blocks.length ? boxes.get(blocks[at]!) : undefined;
    return own !== undefined && isInside(own, box);
  };
  let found = 0;
  let box = boxes.get(blocks[from]!);
  for (let level = 0; level < LEVELS && box?.outer && !isIn(from - 1, box); level++, box = box.outer) {
    let count = 1;
    while (count <= most && isIn(from + count, box)) count++;
    if (count > most) break;
    found = count;
  }
  return found;
}

/** Where the story is told: boxes that stand in it end what they announce. */
export class Places {
  readonly #boxes: ReadonlyMap<Block, Box>;
  readonly #noted: (Box | undefined)[] = [];
  readonly #first = new Map<Dress, number>();

  constructor(boxes: ReadonlyMap<Block, Box>) {
    this.#boxes = boxes;
  }

  note(block: Block, place: number): void {
    const box = this.#boxes.get(block);
    this.#noted[place] = box;
    if (box && !this.#first.has(box.dress)) this.#first.set(box.dress, place);
  }

  /**
   * Notes what comes first after the label at a place: a title's own element holds nothing else, and the label's box is the one
   * around both.
   */
  follow(label: number, next: Block): void {
    const [after, before] = [this.#boxes.get(next), this.#noted[label - 1]];
    let box = this.#noted[label];
    if (!after) return;
    while (box?.outer && !isInside(after, box) && !(before && isInside(before, box))) box = box.outer;
    this.#noted[label] = box;
  }

  /** Whether a block stands in the box of the label at a place. */
  isIn(block: Block, label: number): boolean {
    const [box, own] = [this.#boxes.get(block), this.#noted[label]];
    return box === undefined || own === undefined || isInside(box, own);
  }

  /** Whether a block stands outside of the box of the label at a place. */
  isOut(block: Block, label: number): boolean {
    const [box, own] = [this.#boxes.get(block), this.#noted[label]];
    return box !== undefined && own !== undefined && box.dress !== own.dress && !isInside(box, own);
  }

  /** Whether, besides, the story was told there before that. */
  isBack(block: Block, label: number): boolean {
    const box = this.#boxes.get(block);
    return this.isOut(block, label) && (this.#first.get(box!.dress) ?? label) < label;
  }
}
