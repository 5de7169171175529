import type { Block, Span } from '../story.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { blockText, linkShare } from './block-text.ts';
import { openingByline } from './byline-line.ts';
import {
  COMMENT_FORM,
  COMMENTS,
  CUT_END,
  CUT_MARK,
  LATE_LINES,
  LINES,
  ONWARD,
  REACTIONS,
  RELATED_HEADING,
  RELATED_LEAD,
  RELATED_START,
  SIGN_UP_OBJECT,
  SIGN_UP_ORDER,
  SIGN_UP_OURS,
  TAGS,
  TRAILING_REPORTERS,
  UNLINKED_TAGS,
} from './furniture.ts';
import { captionBeside, isCredit, withoutCreditLine } from './picture-credit.ts';
import { isMark, isSiteLine, LIKELY_UNSPACED, STEP } from './site-line.ts';
import { ORDER } from './site-line-words.ts';
import { siteOdds } from './site-odds.ts';
import { sliceSpans, spansText, trimSpans } from './spans.ts';

const TOLD = 400;
const HEAD_BLOCKS = 3;
const FOOT_BLOCKS = 6;
const SURFACE = 120;
const LINKED = 0.9;
const LOOK =
  /^(?:see|view|read|browse|explore|check out|revivez|relisez|voir|voyez|lisez|regardez|découvrez|sehen sie|lesen sie|vea|mira|lee|veja|leia|confira|guarda|leggi|scopri|bekijk|lees|se|läs|les|læs|zobacz|czytaj|смотрите|читайте) /iu;
/** A sentence that is one link and begins as an order does is a button, whatever it is for; a headline has no stop. */
const isOrder = (text: string) =>
  text.length <= SURFACE && /[.!…]$/u.test(text) && (ORDER.test(text.toLowerCase()) || LOOK.test(text));

/** Logarithm of the odds below which no rule is asked: of ten long paragraphs of stories nine lie below it, and of 977 long lines of sites none. */
const IMPOSSIBLE = -5;
/** Logarithm of the odds below which a line tells of a sign-up: the screen of a kettle asks for one. */
const UNLIKELY_SIGN_UP = -3;

function isSignUp(text: string): boolean {
  if (text.length > 260 || !SIGN_UP_OBJECT.test(text)) return false;
  if (!SIGN_UP_ORDER.test(text) && !SIGN_UP_OURS.test(text)) return false;
  return siteOdds(text) > (UNSPACED.test(text) ? LIKELY_UNSPACED : UNLIKELY_SIGN_UP);
}

const CAPITAL_LEAD = /^\p{Lu}[\p{Lu}\p{N} ’'&-]{3,24}: \p{Lu}/u;

function isRelatedLine(line: string, linked: number): boolean {
  if (line.length > 300) return false;
  // The way to the story before and the one after.
  if (linked > 0.9 && /^[←‹]\s|\s[→›]$/u.test(line)) return true;
  if (linked > 0.8 && /^[▶►☞➤]\s/u.test(line)) return true;
  const text = line.replace(/^[[(（【→»>▶►➤▼▲■◆●※☞\s]+|[\])）】]$/gu, '');
  if (UNLINKED_TAGS.test(text)) return true;
  const tags = TAGS.exec(text)?.[0];
  if (tags !== undefined) return linked * line.length >= (text.length - tags.length) * 0.5;
  if (ONWARD.test(text)) return text.length <= 60 || linked > 0.4;
  // "IN TEXAS: Family of patient quarantined"
  if (linked > 0.6 && CAPITAL_LEAD.test(text) && !/[.!…]$/u.test(text)) return true;
  // "▼あわせて読みたい" and headlines on the next lines.
  const lead = (RELATED_LEAD.exec(text) ?? (/^[▼▲■◆●※☞]/u.test(line) ? RELATED_START.exec(text) : null))?.[0];
  if (lead === undefined) return false;
  const rest = text.length - lead.length;
  // Feeds may have dropped the link: a headline still has no full stop.
  return rest === 0 || linked * text.length >= rest * 0.6 || (rest <= 120 && !/[.!。！…]$/u.test(text));
}

/** "Lee también" and a headline that is a link, with nothing between the two. */
function leadsToRelated(spans: readonly Span[]): boolean {
  const at = spans.findIndex(span => span.href !== undefined);
  if (at < 1) return false;
  const lead = spansText(spans.slice(0, at)).trim();
  const headline = spans.slice(at);
  return (
    RELATED_LEAD.exec(lead)?.[0].length === lead.length &&
    headline.every(({ href, text }) => href !== undefined || !/\p{L}/u.test(text)) &&
    !/[.!?。！？…]$/u.test(spansText(headline).trim())
  );
}

const isAkismet = (text: string) =>
  text.length <= 240 &&
  /akismet/i.test(text) &&
  /spam|comment|kommentar|coment|スパム|コメント|评论|垃圾|댓글/iu.test(text);

/** A headline and what a site says of it; more words are a story's. */
const LONGEST_LINE = 420;

function isLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (LINES.some(line => line.test(text))) return true;
  const folded = text.toLowerCase();
  return LATE_LINES.some(([words, line]) => folded.includes(words) && line.test(text));
}

/** Code units of a word on a button. */
const LONGEST_BUTTON = 20;

/** A row of dates, counts and buttons: one of those may have a word that is not known, or a sign. */
function isToolbar({ items }: Block & { type: 'list' }): boolean {
  const lines = items.map(item =>
    item.length === 1 && item[0]!.type === 'paragraph' ? item[0]! : undefined,
  );
  if (!lines.every(line => line !== undefined)) return false;
  const known = lines.filter(line => isBoilerplate(line));
  if (known.length === lines.length) return true;
  const textOf = (line: Block) => blockText(line).trim();
  return (
    known.length * 2 > lines.length &&
    known.map(textOf).every(text => isMark(text) || isLine(text)) &&
    lines.every(line => textOf(line).length <= LONGEST_BUTTON)
  );
}

/** Whether a paragraph or heading is furniture of the site and not of the story. */
export function isBoilerplate(block: Block): boolean {
  if (block.type === 'list') return isToolbar(block);
  // "READ MORE: …" as some sites indent it.
  if (block.type === 'quote') {
    const [only, ...others] = block.blocks;
    if (only?.type !== 'paragraph' || others.length > 0) return false;
    const text = blockText(only).trim();
    return isRelatedLine(text, linkShare(only)) || isMark(text);
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const text = spansText(block.spans).replaceAll('\n', ' ').trim();
  if (text.length > 800 || STEP.test(text)) return false;
  const linked = linkShare(block);
  if (linked === 0 && text.length > SURFACE && siteOdds(text) < IMPOSSIBLE) return false;
  return (
    isAkismet(text) ||
    isLine(text) ||
    isRelatedLine(text, linked) ||
    leadsToRelated(block.spans) ||
    (linked > LINKED && isOrder(text)) ||
    isSignUp(text) ||
    (block.type === 'paragraph' ? isSiteLine(text) : isMark(text)) ||
    (block.type === 'paragraph' && isCredit(text))
  );
}

function trimParagraph(block: Block): Block | undefined {
  if (block.type === 'list') return trimList(block);
  if (block.type !== 'paragraph') return block;
  const text = spansText(block.spans);
  const caption = withoutCreditLine(text);
  if (caption.length < text.trim().length)
    return caption === ''
      ? undefined
      : { ...block, spans: trimSpans(sliceSpans(block.spans, 0, caption.length)) };
  const tail = text.slice(-400);
  if (!CUT_END.test(tail.slice(-3))) return block;
  const trimmed = tail.replace(TRAILING_REPORTERS, '');
  const cut = trimmed.replace(CUT_MARK, CUT_MARK.test(trimmed) && /\[/.test(trimmed) ? '…' : '');
  if (cut === tail) return block;
  const kept = Math.max(0, text.length - tail.length) + commonLength(tail, cut);
  const spans = trimSpans(sliceSpans(block.spans, 0, kept));
  if (spans.length === 0) return undefined;
  if (cut.endsWith('…') && !spansText(spans).endsWith('…')) spans.push({ text: '…' });
  return { ...block, spans };
}

function trimList(block: Block & { type: 'list' }): Block {
  const last = block.items.at(-1)?.at(-1);
  if (!last) return block;
  const trimmed = trimParagraph(last);
  if (trimmed === last) return block;
  const item = [...block.items.at(-1)!.slice(0, -1), ...(trimmed ? [trimmed] : [])];
  return { ...block, items: [...block.items.slice(0, -1), ...(item.length > 0 ? [item] : [])] };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const isRelatedHeading = (block: Block) =>
  (block.type === 'heading' || block.type === 'paragraph') && RELATED_HEADING.test(blockText(block).trim());

/** Of a list under a line that says "Related" a feed may have dropped the links. */
const isListOrImage = (block: Block | undefined) => block?.type === 'list' || block?.type === 'image';

/** A list without a sentence. */
const isHeadlines = (block: Block | undefined) =>
  block?.type === 'list' && block.items.flat().every(item => item.type === 'paragraph' && isSurface(item));

/** A list or line of links under a "Related" heading. */
const isLinkBlock = (block: Block | undefined) =>
  block !== undefined &&
  (block.type === 'list' || block.type === 'paragraph' || block.type === 'heading') &&
  linkShare(block) > 0.7;

/** "___", as agencies part a story from what follows it, is a rule that is typed. */
const drawnRule = (block: Block): Block =>
  block.type === 'paragraph' && /^(?:[_–—―─━=~*∗⁂•·#★☆∞◊§-]\s?){1,40}$/u.test(blockText(block).trim())
    ? { type: 'rule' }
    : block;

/** Whether a line has no sentence, or is a link: under a story, another's headline, a name, a button. */
function isSurface(block: Block): boolean {
  if (block.type === 'image' || block.type === 'rule') return true;
  if (block.type === 'list') return linkShare(block) > 0.9;
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const text = blockText(block).trim();
  return (
    text.length <= SURFACE && (!/[.!?。！？…:：][\p{Pe}\p{Pf}"'”’]?$/u.test(text) || linkShare(block) > 0.5)
  );
}

/**
 * Whether after a line of the site's own nothing comes but more of them, headlines and names: the story is over.
 * @param from where what comes after it begins.
 * @param isToo what else is known to be the site's.
 */
export const isFoot = (
  blocks: readonly Block[],
  from: number,
  isToo: (block: Block) => boolean = () => false,
) =>
  blocks.length - from <= FOOT_BLOCKS &&
  blocks.slice(from).every(block => isSurface(block) || isBoilerplate(block) || isToo(block));

/** A picture with the caption that stood beside it, unless it has one. */
const captioned = (block: Block, caption: string | undefined): Block =>
  caption && block.type === 'image' && !block.caption ? { ...block, caption } : block;

/** The caption that a paragraph is between these two. */
const captionOf = (paragraph: Block, before: Block | undefined, after: Block | undefined) =>
  before?.type === 'image' || after?.type === 'image' ? captionBeside(blockText(paragraph)) : undefined;

/** Whether a paragraph is the caption of the picture above it, which says the same in the place of the picture. */
const isSaidBy = (before: Block | undefined, block: Block) =>
  before?.type === 'image' && block.type === 'paragraph' && before.alt === blockText(block).trim();

/** Takes headings off the end, under which nothing is left. */
export function dropLastHeadings(blocks: Block[]): void {
  while (blocks.at(-1)?.type === 'heading') blocks.pop();
}

/** The blocks without the site's furniture: comment forms and all after them, shares, sign-ups, credits, related links. */
export function dropBoilerplate(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let told = 0;
  // Of the picture that comes next.
  let caption: string | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = captioned(drawnRule(blocks[i]!), caption);
    caption = undefined;
    const comments = opensComments(block, blocks[i + 1], told);
    if (comments === 'rest') break;
    if (comments === 'line') continue;
    if (isRelatedHeading(block)) {
      if (told >= TOLD && isFoot(blocks, i + 1)) break;
      if (block.type === 'heading' && !isLinkBlock(blocks[i + 1]) && !isHeadlines(blocks[i + 1]))
        kept.push(block);
      else while (isLinkBlock(blocks[i + 1]) || isListOrImage(blocks[i + 1])) i++;
      continue;
    }
    const own = block.type === 'paragraph' ? captionOf(block, kept.at(-1), blocks[i + 1]) : undefined;
    if (own !== undefined) {
      if (kept.at(-1)?.type === 'image') kept.push(captioned(kept.pop()!, own));
      else caption = own;
      continue;
    }
    if (isSaidBy(kept.at(-1), block)) continue;
    if (isBoilerplate(block)) {
      if (told >= TOLD && isFoot(blocks, i + 1)) break;
      // Who wrote it also stands in lines that name who edited it.
      if (i >= HEAD_BLOCKS || openingByline(blockText(block).trim()) === undefined) continue;
    }
    const trimmed = trimParagraph(block);
    if (!trimmed) continue;
    kept.push(trimmed);
    told += blockText(trimmed).length;
  }
  if (told >= TOLD) dropLastHeadings(kept);
  return kept;
}

/** Whether a block says something, and is no name, date or button. */
const isTold = (block: Block | undefined) =>
  block?.type === 'list' || (block?.type === 'paragraph' && !isSurface(block));

function opensComments(block: Block, next: Block | undefined, told: number): 'no' | 'line' | 'rest' {
  if ((block.type !== 'heading' && block.type !== 'paragraph') || block.spans.length > 12) return 'no';
  const text = spansText(block.spans).replaceAll('\n', ' ').trim();
  if (text.length > 260) return 'no';
  if (COMMENT_FORM.test(text)) return told > 0 ? 'rest' : 'line';
  if (!COMMENTS.test(text) && !(REACTIONS.test(text) && !isTold(next))) return 'no';
  return told >= TOLD ? 'rest' : 'line';
}
