import { SECTION_KINDS } from '../story.ts';
import { type HasValue, STATES } from './tree.ts';

/** A field of the query language, as help, README and completion show it. */
export interface QueryField {
  name: string;
  /** All it takes, when that is a fixed set. */
  values?: readonly string[];
  help: string;
  example: string;
}

/** Shorter and other words for what a story can have. */
export const HAS_ALIASES: Readonly<Record<string, HasValue>> = {
  why: 'why-it-matters',
  points: 'key-points',
  background: 'context',
  how: 'how-it-works',
  other: 'counterpoint',
  podcast: 'enclosure',
};

export const HAS_VALUES: readonly HasValue[] = [...SECTION_KINDS, 'derived', 'enclosure', 'image'];

export const QUERY_FIELDS: readonly QueryField[] = [
  {
    name: 'is',
    values: STATES,
    help: 'Stories that are unread, read, saved, or by someone you follow',
    example: 'is:unread',
  },
  {
    name: 'author',
    help: 'By this person: the whole name in any spelling, or one word of it',
    example: 'author:"Nicole Jao"',
  },
  {
    name: 'feed',
    help: 'From feeds whose title has these letters, or of this address or host',
    example: 'feed:technode',
  },
  { name: 'folder', help: 'From the feeds of a folder and of the folders in it', example: 'folder:china' },
  { name: 'tag', help: 'With this tag of the publisher', example: 'tag:fintech' },
  {
    name: 'has',
    values: [...HAS_VALUES, ...Object.keys(HAS_ALIASES)],
    help: "With such a section of the publisher's, with a derived one, an enclosure or an image",
    example: 'has:why',
  },
  { name: 'why', help: 'These words in why it matters', example: 'why:regulators' },
  { name: 'title', help: 'These words in the headline', example: 'title:"internet finance"' },
  {
    name: 'since',
    help: 'Not older than an age (30m, 36h, 2d, 3w, 6mo, 1y), today, yesterday, or a local date or time',
    example: 'since:2d',
  },
  { name: 'before', help: 'Older than that', example: 'before:2026-11-01' },
];

/** What a query is made of beside fields. */
export const QUERY_SYNTAX: readonly { example: string; help: string }[] = [
  { example: 'bank rules', help: 'Both words, anywhere in the story' },
  { example: '"internet finance"', help: 'The words in this order' },
  { example: 'regulat*', help: 'Words that begin so' },
  { example: '-p2p', help: 'Not with this word; also before a field or brackets' },
  { example: 'bank or fintech', help: 'One of them at least' },
  { example: 'is:unread (bank or has:why)', help: 'Brackets hold together what belongs together' },
];
