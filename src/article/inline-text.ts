import type { Span } from '../story.ts';
import { STACK_LENGTH, sanitize, unpiled } from '../text/sanitize.ts';
import type { Look } from './inline-look.ts';
import { Seam } from './seam.ts';
import { lastWords, pushSpan } from './spans.ts';

/** Of one block; more are no line that style sets apart. */
const MOST_BREAKS = 100;

/** The text of the block under way: raw as it comes, and clean spans once its look changes or its block ends. */
export class InlineText {
  /** Of what comes next. */
  look: Look = {};
  readonly seam = new Seam();
  #spans: Span[] = [];
  #chars = 0;
  #raw = '';
  /** The last character that was added: to look for it in all that was would take time by the square of its length. */
  #lastAdded = '';
  #breaks = 0;

  /**
   * Adds what comes next. `isCode` keeps white space as it is.
   * @returns whether words were committed before it.
   */
  add(data: string, isCode: boolean): boolean {
    const isMissing = this.seam.isMissing(this.#lastAdded, data);
    const isParted = isMissing && !isCode && !this.look.code && this.#breaks++ < MOST_BREAKS;
    const hasWords = isParted && this.break(isCode);
    this.#raw += data;
    this.#lastAdded = data.at(-1) ?? this.#lastAdded;
    return hasWords;
  }

  /** Ends the line; returns as `commit` does. */
  break(isCode: boolean): boolean {
    const hasWords = this.commit(isCode);
    this.#push({ text: '\n' });
    this.#lastAdded = '\n';
    return hasWords;
  }

  /**
   * Moves what is raw into the spans under the look it came in.
   * @returns whether there were words in it.
   */
  commit(isCode: boolean): boolean {
    if (!this.#raw) return false;
    let text = isCode ? this.#raw : this.#clean(this.#raw);
    this.#raw = '';
    if (!isCode && text.startsWith(' ')) {
      const last = this.#spans.at(-1)?.text;
      if (last === undefined || /\s$/.test(last)) text = text.slice(1);
    }
    if (text) this.#push({ ...this.look, text });
    return text.trim() !== '';
  }

  /** Code units so far, of what is committed. */
  get length(): number {
    return this.#chars;
  }

  get isEmpty(): boolean {
    return this.#spans.length === 0;
  }

  /** The last code units of what is committed. */
  last(length: number): string {
    return lastWords(this.#spans, length);
  }

  /** The spans, which begin anew. */
  take(): Span[] {
    const spans = this.#spans;
    this.#spans = [];
    this.#chars = 0;
    this.#lastAdded = '';
    this.#breaks = 0;
    return spans;
  }

  // Markup between marks does not part them from their letter.
  #clean(raw: string): string {
    return unpiled(lastWords(this.#spans, STACK_LENGTH), sanitize(raw).replace(/\s+/g, ' '));
  }

  #push(span: Span): void {
    pushSpan(this.#spans, span);
    this.#chars += span.text.length;
  }
}
