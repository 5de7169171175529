/** An Intl.Segmenter that is made when it is first asked to cut something: the first of a process takes 10 ms. */
export class LateSegmenter {
  #wanted;
  #own;

  constructor(...wanted) {
    this.#wanted = wanted;
  }

  segment(text) {
    this.#own ??= new Intl.Segmenter(...this.#wanted);
    return this.#own.segment(text);
  }
}
