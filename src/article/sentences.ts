import type { Block, Section, StoryDocument } from '../story.ts';
import { spansText } from './spans.ts';

// Each alternative begins only where its run does: without that, a long run of dots costs its square.
const END = /(?<![.!?…])[.!?…]+["”’»)\]]*\s+|[。！？]+[」』”）]*\s*|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Hon|St|Mt|No|Nos|vs|etc|Inc|Corp|Co|Ltd|Bros|Jr|Sr|approx|est|dept|fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|e\.g|i\.e|a\.m|p\.m|bzw|z\.\s?B|d\.\s?h|ca|Nr|Mio|Mrd|Hr|Fr|Sra|Dra|Sta|av|M|Mme|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** The sentences of a text, trimmed, in order; their words are verbatim. */
export function sentences(text: string, limit = Number.POSITIVE_INFINITY): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const isBreak = match[0].includes('\n');
    if (!isBreak && !endsSentence(text, match.index, match[0], end)) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence) found.push(sentence);
    start = end;
    if (found.length >= limit) return found;
  }
  const last = text.slice(start).trim();
  if (last) found.push(last);
  return found;
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  if (!/\s$/.test(mark) || end === text.length) return true;
  if (mark.startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, at - 12), at + 1))) return false;
  // "3. Platz", "… said it" go on in lower case.
  return !/^\p{Ll}/u.test(text.slice(end, end + 2));
}

/** The sentences of a story's own paragraphs, one list a paragraph; sections and lists left out. */
export function paragraphSentences(document: Pick<StoryDocument, 'blocks'>): string[][] {
  return document.blocks.flatMap((block: Block | Section) =>
    block.type === 'paragraph' ? [sentences(spansText(block.spans))] : [],
  );
}

/** The story's sentences in order: what derived sections count in. */
export function storySentences(document: Pick<StoryDocument, 'blocks'>): string[] {
  return paragraphSentences(document).flat();
}
