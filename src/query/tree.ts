import type { SectionKind } from '../story.ts';

export const STATES = ['unread', 'read', 'saved', 'followed'] as const;
export type StateValue = (typeof STATES)[number];

export type HasValue = SectionKind | 'derived' | 'enclosure' | 'image';

/** Where the index is asked for words: everywhere, or in one part of the story. */
export type TextPart = 'title' | 'why';

/** What a query says, as a tree. Lists have two parts or more and none of their own type; a `not` holds no `not`. */
export type Query =
  | { type: 'all' }
  | { type: 'and'; parts: Query[] }
  | { type: 'or'; parts: Query[] }
  | { type: 'not'; part: Query }
  | { type: 'text'; text: string; prefix?: true; in?: TextPart }
  | { type: 'is'; value: StateValue }
  | { type: 'has'; value: HasValue }
  | { type: 'author' | 'feed' | 'folder' | 'tag'; value: string }
  /** The moment as it was written: what it means depends on the day it is asked. */
  | { type: 'since' | 'before'; value: string };

function flat(type: 'and' | 'or', parts: readonly Query[]): Query[] {
  return parts.flatMap(part => (part.type === type ? part.parts : [part]));
}

/** What matches all of the parts. */
export function and(parts: readonly Query[]): Query {
  const some = flat('and', parts).filter(part => part.type !== 'all');
  if (some.length === 0) return { type: 'all' };
  return some.length === 1 ? some[0]! : { type: 'and', parts: some };
}

/** What matches one of the parts at least. */
export function or(parts: readonly Query[]): Query {
  const some = flat('or', parts);
  if (some.some(part => part.type === 'all')) return { type: 'all' };
  return some.length === 1 ? some[0]! : { type: 'or', parts: some };
}

/** What matches everything else. */
export function not(part: Query): Query {
  return part.type === 'not' ? part.part : { type: 'not', part };
}
