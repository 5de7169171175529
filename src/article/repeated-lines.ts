import type { Block, Span } from '../story.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { blockText } from './block-text.ts';
import { isBlockElement } from './body-builder.ts';
import { walkHtml } from './html-walk.ts';

/** Code units at either end of a body that are looked at: there stands what a site adds to every story. */
const HEAD = 1500;
const TAIL = 3000;
/** So many stories tell what the others have: a feed of hundreds takes no longer. */
const SAMPLE = 8;
/** Fewer stories say nothing about what is in every one. */
const FEWEST_STORIES = 4;
/** Share of a feed's stories; an agency's paragraph of background comes back in far fewer. */
const SHARE = 0.5;
/** Shorter lines may come back by chance ("No comment."): code units without spaces, and where words have none between. */
const SHORTEST = 20;
const SHORTEST_UNSPACED = 10;
/** What must be left, in code units: a status page says the same of every incident, and nothing else. */
const LEAST_STORY = 400;
/** Of what is left, what is dropped may be at most so much. */
const MOST_DROPPED = 0.5;

const keyOf = (text: string) => text.replace(/\s+/g, '');

const isLong = (key: string) => key.length >= (UNSPACED.test(key) ? SHORTEST_UNSPACED : SHORTEST);

/** Adds the lines of a piece of HTML, cut anywhere. */
function addLines(html: string, found: Set<string>): void {
  let text = '';
  const end = () => {
    const key = keyOf(text);
    if (isLong(key)) found.add(key);
    text = '';
  };
  const border = (name: string) => {
    if (isBlockElement(name)) end();
  };
  walkHtml(html, { open: border, close: border, text: data => (text += data) });
  end();
}

/**
 * The lines that stand in most of a feed's stories, as no line of a story does: sign-ups, notices, what the house says of
 * itself, in any language.
 * @param bodies the HTML of each story's body.
 * @returns keys for `dropRepeated`.
 */
export function repeatedLines(bodies: readonly string[]): ReadonlySet<string> {
  const told = new Set(bodies.filter(html => html.length > LEAST_STORY).slice(0, SAMPLE));
  if (told.size < FEWEST_STORIES) return new Set();
  const times = new Map<string, number>();
  for (const html of told) {
    const lines = new Set<string>();
    if (html.length <= HEAD + TAIL) addLines(html, lines);
    else for (const piece of [html.slice(0, HEAD), html.slice(-TAIL)]) addLines(piece, lines);
    for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_STORIES - 1, told.size * SHARE);
  return new Set([...times].filter(([, count]) => count >= enough).map(([line]) => line));
}

/**
 * The blocks without the lines that other stories of the feed have, too, and headings that stood over nothing else; all of
 * them where little of a story would be left.
 */
export function dropRepeated(
  blocks: readonly Block[],
  repeated: ReadonlySet<string> | undefined,
  isLabel: (line: readonly Span[]) => boolean,
): readonly Block[] {
  if (!repeated?.size) return blocks;
  const isRepeated = (block: Block): boolean => {
    if (block.type === 'list') return block.items.every(item => item.length > 0 && item.every(isRepeated));
    return block.type === 'paragraph' && !isLabel(block.spans) && repeated.has(keyOf(blockText(block)));
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
