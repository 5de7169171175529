// What packages make when they are loaded, made when it is first asked something: the first segmenter of a process takes 10 ms,
// the first regular expression that knows all emoji 17 ms (measured, Node 24), and few screens have a use for either.

// Of these each is a grapheme by itself, whatever stands beside it (UAX 29): no marks, joiners, jamo, flags or CR.
const SINGLE =
  /^[\t\n\x1b\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u2500-\u25ff\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d]*$/;

interface Segment {
  segment: string;
  index: number;
}

function singles(text: string): Segment[] {
  const segments = new Array<Segment>(text.length);
  for (let index = 0; index < text.length; index++) segments[index] = { segment: text[index]!, index };
  return segments;
}

/** As Intl.Segmenter of graphemes, for whoever goes through the segments. */
export class LateSegmenter {
  #wanted: ConstructorParameters<typeof Intl.Segmenter>;
  #own: Intl.Segmenter | undefined;

  constructor(...wanted: ConstructorParameters<typeof Intl.Segmenter>) {
    this.#wanted = wanted;
  }

  // To go through a row of a screen takes Intl's own three times as long (measured).
  segment(text: string): Iterable<Segment> {
    if (SINGLE.test(text)) return singles(text);
    this.#own ??= new Intl.Segmenter(...this.#wanted);
    return this.#own.segment(text);
  }
}

/** As RegExp, as far as it is asked by `test` and `exec`. */
export class LateRegExp {
  #wanted: [pattern: string, flags?: string];
  #own: RegExp | undefined;

  constructor(...wanted: [pattern: string, flags?: string]) {
    this.#wanted = wanted;
  }

  #made(): RegExp {
    this.#own ??= new RegExp(...this.#wanted);
    return this.#own;
  }

  test(text: string): boolean {
    return this.#made().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#made().exec(text);
  }
}
