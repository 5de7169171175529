// What packages make when they are loaded, made when it is first asked something: the first segmenter of a process takes 10 ms,
// the first regular expression that knows all emoji 17 ms (measured, Node 24), and few screens have a use for either.

/** As Intl.Segmenter. */
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

/** As RegExp, as far as it is asked by `test` and `exec`. */
export class LateRegExp {
  #wanted;
  #own;

  constructor(...wanted) {
    this.#wanted = wanted;
  }

  #made() {
    this.#own ??= new RegExp(...this.#wanted);
    return this.#own;
  }

  test(text) {
    return this.#made().test(text);
  }

  exec(text) {
    return this.#made().exec(text);
  }
}
