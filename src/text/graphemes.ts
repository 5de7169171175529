let own: Intl.Segmenter | undefined;
/** Cuts text where a reader sees one character end. Made when it is first needed, which takes 10 ms. */
export function segmenter(): Intl.Segmenter {
  own ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return own;
}
/** What has a character and a column for each code unit. */
export const ASCII = /^[\x20-\x7e]*$/;

/** The grapheme clusters of a text, in order. */
export function graphemes(text: string): string[] {
  return ASCII.test(text) ? [...text] : Array.from(segmenter().segment(text), part => part.segment);
}
