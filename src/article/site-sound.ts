import type { Block, Section } from '../story.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { blockText } from './block-text.ts';
import { dropLastHeadings, isFoot } from './boilerplate.ts';
import { OPENS_QUOTED } from './site-line.ts';
import { siteOdds } from './site-odds.ts';

/** Of 5,000 lines of sites, in the articles the weights were learnt from, none is longer. */
const LONGEST = 240;
/** Logarithm of the odds from which a line is left out: of 150 such paragraphs of stories one lies above (cross-validated). */
const LIKELY = 2.5;
/** The same of a story's last paragraphs, where most lines of a site stand. */
const LIKELY_LAST = 1;
const LAST = 3;
/** A few words without a stop are a heading as often as not, but for a story's last. */
const BRIEF = /^[^.!?:：。！？…]{0,40}$/u;
const CERTAIN = 6;
const SHORTEST = 3;
/** A story that has told so much may be over. Letters; characters that stand for words count as three. */
const TOLD = 400;

function soundsLikeSite(block: Block, isLast: boolean): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  if (text.length > LONGEST || text.length < SHORTEST || OPENS_QUOTED.test(text)) return false;
  const isBrief = BRIEF.test(text);
  if (isLast) return siteOdds(text) > (isBrief ? LIKELY : LIKELY_LAST);
  return siteOdds(text) > (isBrief ? CERTAIN : LIKELY);
}

/** Blocks of one section, or those between two, as they are told one after the other. */
class Telling {
  #told = 0;

  /** @param isEnd whether the story ends with these blocks. */
  withoutSite(blocks: readonly Block[], isEnd: boolean): Block[] {
    const kept: Block[] = [];
    // Whether all that stood under the last heading is gone.
    let gone = false;
    for (const [i, block] of blocks.entries()) {
      const isOver = isEnd && this.#told >= TOLD;
      const isLast = isOver && blocks.length - i <= LAST;
      if (!soundsLikeSite(block, isLast)) {
        if (gone && block.type === 'heading') dropLastHeadings(kept);
        gone = false;
        kept.push(block);
        const text = blockText(block);
        this.#told += UNSPACED.test(text) ? 3 * text.length : text.length;
        continue;
      }
      gone = true;
      if (isOver && isFoot(blocks, i + 1, one => soundsLikeSite(one, true))) break;
    }
    if (gone) dropLastHeadings(kept);
    return kept;
  }
}

/**
 * A story without the paragraphs that no rule knows and that sound like a site's own. Its labels have been found before, and the
 * author's bio has been taken off: it sounds so too.
 */
export function dropSiteSound(story: readonly (Block | Section)[]): (Block | Section)[] {
  const telling = new Telling();
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
    const blocks = one.kind === 'links' ? one.blocks : telling.withoutSite(one.blocks, one === story.at(-1));
    if (blocks.length > 0) kept.push({ ...one, blocks });
  }
  kept.push(...telling.withoutSite(between, true));
  return kept;
}
