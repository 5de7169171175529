import type { Enclosure } from '../story.ts';

const PLAYABLE = /^(?:audio|video)\//i;
const PICTURE = /^image\//i;

/**
 * The attached file to play: the first that is audio or video, else the first that may be.
 * @param number of the attached file, from 1, in place of that choice.
 */
export function enclosureToPlay(enclosures: readonly Enclosure[], number?: number): Enclosure | undefined {
  if (number !== undefined) return enclosures[number - 1];
  const playable = enclosures.find(({ type = '' }) => PLAYABLE.test(type));
  return playable ?? enclosures.find(({ type = '' }) => !PICTURE.test(type));
}
