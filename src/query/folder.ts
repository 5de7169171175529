/** A text as names are compared: in any case, in any form. */
export const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether a feed of a folder is in another one, at any depth: `Tech/Chips` is in `Tech`. */
export function isInFolder(own: string | undefined, name: string): boolean {
  if (own === undefined) return false;
  const wanted = fold(name).replace(/(?<!\/)\/+$/, '');
  const has = fold(own);
  return has === wanted || has.startsWith(`${wanted}/`);
}
