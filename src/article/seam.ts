// Elements that sites set side by side, apart by style alone: "<span>By Ana Cruz</span><span>Published: 2 March</span>".
const PARTS = new Set(['span', 'a', 'time', 'small', 'label']);
const ENDS_WORD = /[\p{Ll}\p{Lo}\d.)\]]$/u;
const BEGINS_WORD = /^\p{Lu}/u;
/** After a number a word of any script begins anew. */
const BEGINS_UNCASED = /^\p{Lo}/u;

/** Watches for places in a line where one element ends and the next begins at once, and says where a break is missing. */
export class Seam {
  #state: 'none' | 'ended' | 'parted' = 'none';

  /** A block, or a break in the line. */
  reset(): void {
    this.#state = 'none';
  }

  open(name: string): void {
    if (this.#state === 'ended' && PARTS.has(name)) this.#state = 'parted';
  }

  close(name: string): void {
    this.#state = PARTS.has(name) ? 'ended' : this.#state;
  }

  /** Whether a break is missing between the text so far and what comes now. */
  isMissing(before: string, text: string): boolean {
    if (text === '') return false;
    const parted = this.#state === 'parted';
    this.#state = 'none';
    if (!parted || !ENDS_WORD.test(before)) return false;
    return BEGINS_WORD.test(text) || (/\d$/.test(before) && BEGINS_UNCASED.test(text));
  }
}
