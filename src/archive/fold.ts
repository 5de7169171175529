/** A tag as tags are compared: without regard to case and compatibility forms. */
export function foldTag(tag: string): string {
  return tag.normalize('NFKC').toLowerCase().trim();
}
