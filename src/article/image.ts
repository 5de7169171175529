import type { Block } from '../story.ts';
import { safeUrl, sanitizeLine } from '../text/sanitize.ts';
import { roleOf } from './element-roles.ts';
import type { Attributes } from './html-walk.ts';

const EMOJI = /^\p{Extended_Pictographic}+$/u;
/** Pixels of a picture that only counts readers. */
const TRACKER = 3;

/**
 * What an `img` shows: a block, or words where it stands for a sign in its line, as WordPress prints emoji.
 * @returns undefined for nothing, and for what may not be fetched.
 */
export function imageOf(
  attributes: Attributes,
  baseUrl: string | undefined,
  byClass: boolean,
): Block | string | undefined {
  const alt = sanitizeLine(attributes.alt ?? '');
  const isSign = EMOJI.test(alt) || /(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(attributes.class ?? '');
  if (alt !== '' && isSign) return alt;
  const { width, height } = attributes;
  if ([width, height].some(size => size !== undefined && Number(size) <= TRACKER)) return undefined;
  const source = attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes.src;
  const src = source ? safeUrl(source, baseUrl) : undefined;
  if (!src || src.startsWith('mailto:')) return undefined;
  const isAvatar = roleOf('img', attributes, byClass) === 'avatar';
  return { type: 'image', src, alt: isAvatar ? 'Avatar photo' : alt };
}
