import type { Block, Span } from '../story.ts';
import { fnvOf } from '../text/fnv.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { blockText } from './block-text.ts';
import { BLOCK_ELEMENTS } from './element-names.ts';
import { walkHtml } from './html-walk.ts';

/** Code units at either end of a body that are looked at: there stands what a site adds to every story. */
const HEAD = 1500;
const TAIL = 3000;
/** So many of a feed's first stories tell what the others have: a feed of hundreds takes no longer. */
export const SAMPLE = 8;
/** Fewer stories say nothing about what is in every one. */
const FEWEST_STORIES = 4;
/** Share of a feed's stories; an agency's paragraph of background comes back in far fewer. */
const SHARE = 0.5;
/** Shorter lines may come back by chance ("No comment."): code units without spaces, and where words have none between. */
const SHORTEST = 20;
const SHORTEST_UNSPACED = 10;
/** What must be left, in code units: a status page says the same of every incident, and nothing else. */
export const LEAST_STORY = 400;
/** Of what is left, what is dropped may be at most so much. */
const MOST_DROPPED = 0.5;

/** A hash of a line without its white space; undefined for one too short to tell anything. */
function lineKey(line: string): number | undefined {
  const text = line.replace(/\s+/g, '');
  if (text.length < (UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST)) return undefined;
  return fnvOf(text);
}

/** Adds the lines of a piece of HTML, cut anywhere. */
function addLines(html: string, found: Set<number>): void {
  let text = '';
  const end = () => {
    const key = lineKey(text);
    if (key !== undefined) found.add(key);
    text = '';
  };
  const border = (name: string) => {
    if (BLOCK_ELEMENTS.has(name)) end();
  };
  walkHtml(html, { open: border, close: border, text: data => (text += data) });
  end();
}

/**
 * The lines at the ends of a story's body, each as a hash.
 * @returns undefined for a body that is too short to tell what its site says in every one.
 */
export function bodyLines(html: string): readonly number[] | undefined {
  if (html.length <= LEAST_STORY) return undefined;
  const lines = new Set<number>();
  if (html.length <= HEAD + TAIL) addLines(html, lines);
  else for (const piece of [html.slice(0, HEAD), html.slice(-TAIL)]) addLines(piece, lines);
  return [...lines];
}

/**
 * The lines that stand in most of a feed's stories, as no line of a story does: sign-ups, notices, what the house says of
 * itself, in any language.
 * @param bodies of each story what `bodyLines` tells, at most `SAMPLE` of them.
 * @returns hashes for `dropRepeated`.
 */
export function repeatedLines(bodies: readonly (readonly number[])[]): ReadonlySet<number> {
  // A story that comes twice says nothing new.
  const told = new Map(bodies.map((lines, i) => [lines.join() || i, lines]));
  if (told.size < FEWEST_STORIES) return new Set();
  const times = new Map<number, number>();
  for (const lines of told.values()) for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const enough = Math.max(FEWEST_STORIES - 1, told.size * SHARE);
  return new Set([...times].filter(([, count]) => count >= enough).map(([line]) => line));
}

/**
 * The blocks without the lines that other stories of the feed have, too, and headings that stood over nothing else; all of
 * them where little of a story would be left.
 */
export function dropRepeated(
  blocks: readonly Block[],
  repeated: ReadonlySet<number> | undefined,
  isLabel: (line: readonly Span[]) => boolean,
): readonly Block[] {
  if (!repeated?.size) return blocks;
  const isRepeated = (block: Block): boolean => {
    if (block.type === 'list') return block.items.every(item => item.length > 0 && item.every(isRepeated));
    if (block.type !== 'paragraph' || isLabel(block.spans)) return false;
    const key = lineKey(blockText(block));
    return key !== undefined && repeated.has(key);
  };
  const kept: Block[] = [];
  let dropped = 0;
  // Whether under the next heading something is gone, and nothing is left.
  let gone = false;
  let empty = true;
  // From the end, where a heading comes after what it stands over.
  for (const block of blocks.toReversed()) {
    const isHeading = block.type === 'heading';
    if (isRepeated(block) || (isHeading && gone && empty && !isLabel(block.spans))) {
      dropped += blockText(block).length;
      gone = true;
    } else {
      kept.push(block);
      empty = false;
    }
    if (isHeading) {
      gone = false;
      empty = true;
    }
  }
  const left = kept.reduce((sum, block) => sum + blockText(block).length, 0);
  return dropped === 0 || left < LEAST_STORY || dropped > left * MOST_DROPPED ? blocks : kept.reverse();
}
