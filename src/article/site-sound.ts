import type { Block, Section } from '../story.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { aboutHouse } from './about-house.ts';
import { blockText, linkShare } from './block-text.ts';
import { dropLastHeadings, isFoot } from './boilerplate.ts';
import type { Box } from './box.ts';
import { siteBoxes } from './site-box.ts';
import { OPENS_QUOTED } from './site-line.ts';
import { siteOdds } from './site-odds.ts';

/** Of 5,000 lines of sites, in the articles the weights were learnt from, none is longer. */
const LONGEST = 240;
/**
 * Logarithm of the odds from which a line is left out. Of 2,400 paragraphs of real tutorials and 1,500 of old news pages and forums twenty
 * lie above it, most of them no sentences.
 */
const LIKELY = 4.5;
/**
 * The same of a story's last paragraphs, where most lines of a site stand: of 33 such lines 27 lie above, of 349 such paragraphs of
 * stories four (ten batches that were not learnt from).
 */
const LIKELY_LAST = 2.3;
const LAST = 3;
/** So many blocks before the end a rule may part what the site says from the story. */
const FOOT = 6;
/**
 * The same of those among them that are set apart: by a class or box of their own, by italics, or by a rule before them. Of 75
 * such paragraphs of stories three lie above it, of 90 such lines of sites 75.
 */
const LIKELY_APART = -1.5;
/** The same of a few words without a stop. Elsewhere those are a heading as often as not. */
const LIKELY_BRIEF = 2.5;
const BRIEF = /^[^.!?:：。！？…]{0,40}$/u;
// Inside a story: what an interviewer asks, what a glossary explains, what a recipe needs.
const BRIEF_INSIDE = /[?？]$|^[^.!?。！？…]{0,40}[:：]$|\p{L}[:：]\s?\d/u;
const CERTAIN = 6;
const SHORTEST = 3;
/** A story that has told so much may be over. Letters; characters that stand for words count as three. */
const TOLD = 400;

/**
 * The same of those among them that have the house's own name in them. Of 41 such lines of sites 37 lie above it, of 5 such
 * paragraphs of stories one: papers seldom write of themselves, and press offices do it before the end.
 */
const LIKELY_OF_HOUSE = -3;

/**
 * The same of a paragraph that is one link: of 59 such paragraphs 40 are headlines and services of the site, and of the others all
 * but six stand in sections of links. A story with more of them is about what they lead to.
 */
const LIKELY_LINK = -2.5;
const MOST_LINKS = 2;
const LINKED = 0.95;

/**
 * The same of those that are set apart inside a story, once it has begun: before that they are its standfirst. Of 16 such
 * paragraphs of stories two lie above it, of 42 such lines of sites 36 (ten batches).
 */
const LIKELY_ASIDE = -0.8;
const BEGUN = 50;

/**
 * The same of one with the house's own name inside a story, and over it, where a letter says who writes it. Over a story eleven such
 * lines of sites lie above it and no paragraph of twenty stories; inside, 20 of 23 and none of twelve (seven batches).
 */
const LIKELY_OURS = 1.2;
const LIKELY_OPENING = -0.5;

/**
 * Where in a story a paragraph stands: inside, or even set apart there; with the house's name there, or over it; among its last ones, or even set apart from what is told,
 * or about the house; or that it is one link and nothing else.
 */
type Place = 'inside' | 'aside' | 'ours' | 'opening' | 'last' | 'apart' | 'house' | 'link';

/** Logarithm of the odds above which a paragraph is the site's. */
const LIMITS: Readonly<Record<Place, { brief: number; long: number }>> = {
  inside: { brief: CERTAIN, long: LIKELY },
  aside: { brief: CERTAIN, long: LIKELY_ASIDE },
  ours: { brief: LIKELY_BRIEF, long: LIKELY_OURS },
  opening: { brief: LIKELY_BRIEF, long: LIKELY_OPENING },
  last: { brief: LIKELY_BRIEF, long: LIKELY_LAST },
  apart: { brief: LIKELY_BRIEF, long: LIKELY_APART },
  house: { brief: LIKELY_APART, long: LIKELY_OF_HOUSE },
  link: { brief: LIKELY_LAST, long: LIKELY_LINK },
};

/** Whether a paragraph leads elsewhere, and is no sentence that happens to be a link. */
const isWayOn = (block: Block) =>
  block.type === 'paragraph' &&
  linkShare(block) > LINKED &&
  !/[.!?。！？…]["”’»」』]?$/u.test(blockText(block));

/**
 * What is added to the limits where a story has code: a tutorial speaks to its reader as a site does. Of 2,400 paragraphs of real
 * tutorials forty lay above the limits without it.
 */
const OF_CODE = 3;
/** A note of less than this is not looked at: its only line may say what there is to say. Letters, as above. */
const SHORTEST_STORY = 200;

/** Share of letters among the signs of a line below which it is a path, a patch, a dump. */
const LETTERS = 0.6;
const isWords = (text: string) =>
  (text.match(/\p{L}/gu)?.length ?? 0) >= text.replace(/\s/gu, '').length * LETTERS;

function soundsLikeSite(block: Block, place: Place, margin = 0): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  if (text.length > LONGEST || text.length < SHORTEST || OPENS_QUOTED.test(text)) return false;
  const isInside = place === 'inside' || place === 'aside' || place === 'ours';
  const isBrief = BRIEF.test(text) || (isInside && BRIEF_INSIDE.test(text));
  return siteOdds(text) > LIMITS[place][isBrief ? 'brief' : 'long'] + margin && isWords(text);
}

const NONE: ReadonlySet<Block> = new Set();
const ANNOUNCED: ReadonlySet<string> = new Set(['code', 'list', 'table', 'quote']);

/** "You can call it like this:", over code: a paragraph that announces what comes next belongs to it. */
const announces = (block: Block, next: Block | undefined) =>
  next !== undefined && ANNOUNCED.has(next.type) && /[:：]$/u.test(blockText(block).trim());

/** What tells a site's lines from a story's beside their words. */
export interface SiteSigns {
  /** Paragraphs that are dressed unlike the others: see `setApart`. */
  apart: ReadonlySet<Block>;
  /** Whether a line has the house's own name in it. */
  mentionsHouse: (line: string) => boolean;
  /** What holds each block. */
  boxes: ReadonlyMap<Block, Box>;
}

function lengthOf(block: Block): number {
  const text = blockText(block);
  return UNSPACED.test(text) ? 3 * text.length : text.length;
}

/** Blocks of one section, or those between two, as they are told one after the other. */
class Telling {
  readonly #mentionsHouse: SiteSigns['mentionsHouse'];
  /** A story with code in it sets its own notes and warnings apart. */
  readonly #hasCode: boolean;
  readonly #apart: ReadonlySet<Block>;
  /** Those that stand in small boxes which sound like the site's. */
  readonly #boxed: ReadonlySet<Block>;
  #told = 0;

  constructor(all: readonly Block[], { apart, boxes, mentionsHouse }: SiteSigns) {
    this.#mentionsHouse = mentionsHouse;
    this.#hasCode = all.some(({ type }) => type === 'code');
    this.#apart = this.#hasCode ? NONE : apart;
    this.#boxed = this.#hasCode ? NONE : siteBoxes(all, boxes);
  }

  #placeOf(
    block: Block,
    { isLast, isApart, isLink }: Record<'isLast' | 'isApart' | 'isLink', boolean>,
  ): Place {
    const isOurs = block.type === 'paragraph' && this.#mentionsHouse(blockText(block));
    if (isOurs && isLast) return 'house';
    if (isLink) return 'link';
    if (isOurs && this.#told === 0) return 'opening';
    if (isOurs && !isLast && !isApart) return 'ours';
    if (!isLast) return isApart && this.#told >= BEGUN ? 'aside' : 'inside';
    return isApart ? 'apart' : 'last';
  }

  /**
   * @param isEnd whether the story ends with these blocks.
   * @param labelled how many of the first stand there because a label announces them.
   */
  withoutSite(blocks: readonly Block[], isEnd: boolean, labelled = 0): Block[] {
    const kept: Block[] = [];
    const ending = blocks.findLastIndex(block => !this.#apart.has(block)) + 1;
    const margin = this.#hasCode ? OF_CODE : 0;
    const rule = blocks.findIndex((block, i) => block.type === 'rule' && blocks.length - i <= FOOT);
    const links = blocks.filter(isWayOn);
    // Whether all that stood under the last heading is gone.
    let gone = false;
    // Up to where the blocks are about the house.
    let past = 0;
    for (const [i, block] of blocks.entries()) {
      const isOver = isEnd && this.#told >= TOLD;
      if (isOver && i >= past && blocks.length - i <= FOOT) past = i + aboutHouse(blocks, i);
      if (i < past || (this.#told >= BEGUN && i >= labelled && this.#boxed.has(block))) continue;
      const isLast = isOver && i >= labelled && (blocks.length - i <= LAST || i >= ending);
      const isAfterRule = rule >= 0 && i > rule;
      const place = this.#placeOf(block, {
        isLast,
        isApart: isAfterRule || this.#apart.has(block),
        isLink: this.#told >= TOLD && links.length <= MOST_LINKS && links.includes(block),
      });
      if (announces(block, blocks[i + 1]) || !soundsLikeSite(block, place, margin)) {
        if (gone && block.type === 'heading') dropLastHeadings(kept);
        gone = false;
        kept.push(block);
        this.#told += lengthOf(block);
        continue;
      }
      gone = true;
      if (isOver && isFoot(blocks, i + 1, one => soundsLikeSite(one, 'last'))) break;
    }
    if (gone) dropLastHeadings(kept);
    // What it parted from the story is gone, or stands elsewhere.
    while (isEnd && kept.at(-1)?.type === 'rule') kept.pop();
    return kept;
  }
}

/**
 * A story without the paragraphs that no rule knows and that sound like a site's own. Its labels have been found before, and the
 * author's bio has been taken off: it sounds so too.
 */
export function dropSiteSound(story: readonly (Block | Section)[], signs: SiteSigns): (Block | Section)[] {
  const all = story.flatMap(part => (part.type === 'section' ? part.blocks : [part]));
  if (all.reduce((sum, block) => sum + lengthOf(block), 0) < SHORTEST_STORY) return [...story];
  const telling = new Telling(all, signs);
  const kept: (Block | Section)[] = [];
  let between: Block[] = [];
  for (const one of story) {
    if (one.type !== 'section') {
      between.push(one);
      continue;
    }
    kept.push(...telling.withoutSite(between, false));
    between = [];
    // Ways on to other stories are what such a section is for.
    const blocks =
      one.kind === 'links' ? one.blocks : telling.withoutSite(one.blocks, one === story.at(-1), 1);
    if (blocks.length > 0) kept.push({ ...one, blocks });
  }
  kept.push(...telling.withoutSite(between, true));
  return kept;
}
