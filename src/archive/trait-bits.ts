import { SECTION_KINDS, type SectionKind, type Story } from '../story.ts';

/** What a story can have beside its publisher's sections, which take the bits of their rank. */
export const TRAITS = { enclosure: 1 << 20, image: 1 << 21, derived: 1 << 22 } as const;

/** Bit of a kind of publisher's section in `stories.traits`. */
export function kindBit(kind: SectionKind): number {
  return 1 << SECTION_KINDS.indexOf(kind);
}

/** All a story has, as one number, so that a list can be chosen by it without reading bodies. */
export function traitBits(story: Pick<Story, 'kinds' | 'enclosures' | 'image' | 'document'>): number {
  let bits = 0;
  for (const kind of story.kinds) bits |= kindBit(kind);
  if (story.enclosures.length > 0) bits |= TRAITS.enclosure;
  if (story.image) bits |= TRAITS.image;
  if (story.document.derived.length > 0) bits |= TRAITS.derived;
  return bits;
}
