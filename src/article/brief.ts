import type { BriefKind, Section, SectionKind, StoryDocument } from '../story.ts';
import { ASCII, graphemes, segmenter } from '../text/graphemes.ts';
import { isEditorialNote } from './leads.ts';
import { blocksText, sectionText } from './plain-text.ts';
import { sentences } from './sentences.ts';
import { spansText } from './spans.ts';

const BRIEF_LIMIT = 280;
const SUMMARY_LIMIT = 300;
const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

/** The first graphemes of a text, which may be long. */
function firstLetters(text: string, count: number): string {
  // Nothing behind it joins the last one either.
  if (ASCII.test(text.slice(0, count + 1))) return text.slice(0, count);
  return [...segmenter().segment(text)[Symbol.iterator]().take(count)].map(part => part.segment).join('');
}

function cutAtWord(text: string, limit: number): string {
  let kept = '';
  let used = 0;
  const most = firstLetters(text, limit);
  for (const { segment } of wordSegmenter('en').segment(most)) {
    const more = graphemes(segment).length;
    if (used + more > limit - 1) break;
    kept += segment;
    used += more;
  }
  const words = kept.replace(/(?<![\s…,;:，、；：(（“"—–-])[\s…,;:，、；：(（“"—–-]+$/u, '');
  // Of a first word that is longer than the limit its beginning says more than nothing.
  return `${words || firstLetters(text, limit - 1)}…`;
}

/**
 * The beginning of a text in whole sentences.
 * @param limit graphemes at most. A first sentence longer than that is cut after a word, a first word after a letter,
 * and ends in `…`.
 */
export function cutAtSentence(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const head = line.slice(0, limit * 8).trimEnd();
  let kept = '';
  let used = 0;
  for (const sentence of sentences(head)) {
    const more = graphemes(sentence).length + (kept ? 1 : 0);
    const at = line.indexOf(sentence, kept.length);
    const end = at + sentence.length;
    // What ends only because no more was looked at is no sentence.
    if (used + more > limit || (end === head.length && end < line.length)) break;
    kept = line.slice(0, end);
    used += more;
  }
  return kept || (firstLetters(line, limit) === line ? line : cutAtWord(line, limit));
}

function firstWords(section: Section): string {
  const { text, bullets } = sectionText(section);
  const opening = text.split('\n\n')[0]!.trim();
  return opening || (bullets[0] ?? '');
}

const ORDER: readonly (SectionKind & BriefKind)[] = ['why-it-matters', 'key-points', 'news'];

/**
 * The line a list shows under a headline: the publisher's why-it-matters, else its key points, its news or the
 * story's opening; never a derived section.
 * @param fallback plain text to use when the document has no words of its own.
 */
export function briefOf(document: StoryDocument, fallback: string): { brief: string; briefKind: BriefKind } {
  for (const kind of ORDER) {
    const section = document.blocks.find(
      (block): block is Section =>
        block.type === 'section' && block.kind === kind && block.provenance === 'publisher',
    );
    const words = section && firstWords(section);
    if (words) return { brief: cutAtSentence(words, BRIEF_LIMIT), briefKind: kind };
  }
  const lede = cutAtSentence(opening(document) || fallback, BRIEF_LIMIT);
  return lede ? { brief: lede, briefKind: 'lede' } : { brief: '', briefKind: 'none' };
}

/** The story's first paragraph that says something; else what its lists or sections open with. */
function opening(document: StoryDocument): string {
  const paragraphs = document.blocks.filter(block => block.type === 'paragraph');
  const told = paragraphs.filter(block => !isEditorialNote(block));
  const texts = told.slice(0, 6).map(block => spansText(block.spans).replace(/\s+/g, ' ').trim());
  const lede = texts.find(text => text.length >= 40 || /[。！？]/u.test(text)) ?? texts.find(Boolean);
  return (
    lede ??
    document.blocks
      .map(block => blocksText(block.type === 'section' ? block.blocks : [block]))
      .find(Boolean) ??
    ''
  );
}

/** A story's summary: the feed's own when it has words, else the body's opening; at most about 300 characters. */
export function summaryOf(document: StoryDocument, own: string): string {
  if (own.trim()) return cutAtSentence(own, SUMMARY_LIMIT);
  const text = blocksText(
    document.blocks.filter(block => block.type === 'paragraph' && !isEditorialNote(block)).slice(0, 6),
  );
  return cutAtSentence(text || opening(document), SUMMARY_LIMIT);
}
