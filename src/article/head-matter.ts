import type { Block, Span } from '../story.ts';
import { blockText } from './block-text.ts';
import { openingByline } from './byline-line.ts';
import { isNobody } from './byline-words.ts';
import { DATE_WORDS, UNSPACED_DATE_WORDS } from './date-words.ts';
import { isMark } from './site-line.ts';
import { sliceSpans, trimSpans } from './spans.ts';

const HEAD_BLOCKS = 6;
const FOOT_BLOCKS = 3;
const SHORTEST_HEADLINE = 12;
/** "〔記者蘇映彤／汐渡報導〕", "(島嶼社記者黃品瑜霧峽21日電)", "[더보람뉴스 한가람 기자]": who wrote it, run into the first paragraph. */
const RUN_IN =
  /^(?:本[报報][讯訊][（(]([^）)]{2,30})[）)]|[〔【[［(（]((?:本[報报])?[記记]者[^〕】\]］)）\n]{2,30}[報报][導导道])[〕】\]］)）]|[[［][^\]］\n]{0,20}?([^\]］\n =]{2,12} 기자)[\]］]|[(（][^()（）=\n]{1,20}=[^()（）\n]{1,20}[)）] (\p{Script=Hangul}{2,4} 기자) ?=|[(（]\p{Script=Han}{2,6}[社報报网網](?:記者|记者)(\p{Script=Han}{3})\p{Script=Han}{2,6}\d{1,2}日(?:專電|专电|電|电|綜合外電報導)[)）])\s*/u;

/** "10:19am EDTUpdated", "6h30": what stands together without a space. */
const parted = (text: string) =>
  text
    .replace(/(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll})|(?<=\d)(?:h(?=\d|\s|$)|(?:st|nd|rd|th)(?!\p{L}))/gu, ' ')
    .replace(ZONE, ' ');
/** "MST", "AEDT", "WITA" */
const ZONE = /(?<!\p{L})(?:\p{Lu}{1,3}T|WIB|WITA|MEZ|MESZ|UTC)(?!\p{L})/gu;

const saysWhen = (text: string) =>
  /\d/.test(text) &&
  parted(text)
    .toLowerCase()
    .replace(UNSPACED_DATE_WORDS, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .every(word => word === '' || DATE_WORDS.has(word));

/** A heading that is a date may be a diary's; with the time of day it is none. */
const CLOCK = /\d{1,2}[:h.]\d\d/u;
/** "Guadalajara", "Port Selim" */
const PLACE = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}$/u;

/** Between when and who: "Postat la 4 noiembrie 2026 de Biroul de presă". */
const WHO = / (?:de|by|von|par|por|di|door|av|af|od|przez) /iu;
const BEFORE_NAME = /[\s,·|–—-]{1,4}(?:de|by|von|par|por|di|door|a[vf]|od|przez)?\s?$/u;

/** Whether a line says when, and names a desk behind that. */
function isDateOfDesk(text: string): boolean {
  const digit = text.search(/\d/);
  const who = WHO.exec(text.slice(digit));
  if (digit < 0 || !who) return false;
  const at = digit + who.index;
  return saysWhen(text.slice(0, at)) && isNobody(text.slice(at).replace(WHO, ''));
}

const SOURCE =
  /\s(?:forrás|quelle|source|fonte|fuente|font|bron|źródło|zdroj|kaynak|kilde|källa|lähde|izvor|vir|sursa|sumber|източник|источник|джерело|πηγή|المصدر|מקור)\s?[:：]\s.{2,40}$/iu;
const PLACED = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}, (?=\d)/u;

/** Whether a line begins with a whole date, behind which a site says something of its own: a source, a rubric, a count. */
function isDateWithMore(text: string): boolean {
  const line = text.replace(PLACED, '').replace(SOURCE, '');
  if (line !== text && saysWhen(line)) return true;
  if (!/\d\D{1,20}\d{4}/u.test(line) || /[.!?…。！？:：]$/u.test(line)) return false;
  const rubric = / in \p{Lu}\p{L}{1,20}(?: \p{L}{2,20})?$/u.exec(line);
  return saysWhen(rubric ? line.slice(0, rubric.index) : line.split(/[|·•–—]/u)[0]!);
}

/** Whether a line says nothing but when, where or how long it takes to read: "12 marzo 2025 · 07:00 h · Guadalajara". */
export function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  if (saysWhen(text)) return true;
  if (isDateOfDesk(text)) return true;
  if (isDateWithMore(text)) return true;
  const parts = text.split(/ [·•|–—-] /u);
  const others = parts.filter(part => !saysWhen(part));
  return parts.length > 1 && others.length <= 1 && others.every(part => PLACE.test(part));
}

/** A line without the name it begins or ends with, and what parts the two: "Postat la 4 noiembrie 2026 de Ana Cruz". */
function withoutName(text: string, name: string): string {
  if (text.startsWith(name)) return text.slice(name.length).replace(/^[\s,·|–—-]{1,4}/u, '');
  return text.endsWith(name) ? text.slice(0, -name.length).replace(BEFORE_NAME, '') : text;
}

/** "Dernière mise à jour de la page le 10 novembre" under a story; a date alone may be the story's. */
function isDateOfChange(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  return isDateLine(text) && text.split(/\s+/).length > 4;
}

/** "문가람 기자 입력 2025.04.02. 오전 9:41", "陆闻笛·2025年03月05日": who wrote it and when, in one line. */
const WRITER_AND_DATE =
  /^(\p{Script=Hangul}{2,4} \p{Script=Hangul}{0,4}기자(?=\s)|\p{Script=Han}{2,4}(?=\s?[·|｜]))\s?[·|｜]?\s?(\S.*)$/u;

/** "发布时间：2023-05-18 16:20 来源：水务局 浏览次数：2036": what a site keeps of a story, in a row. */
const RECORD =
  /^\d{4}[年/.-][\d年月日:：\s/.-]{4,24}来源\s?[:：][^。]{1,40}$|^(?:发布时间|發布時間|发布日期|更新时间|时间|日期|来源|來源|原标题|原標題|原题)\s?[:：][^。]{1,120}$/u;

/** "Issue 44, All Saints", "Ausgabe 11/2026, Seite 34": where a magazine printed it. */
const ISSUE =
  /^(?:issue|vol(?:ume)?\.?|ausgabe|heft|número|numéro|numero|edição|edición|uitgave|utgåva|nummer|wydanie|číslo)\s(?:no\.? ?|nº ?|n° ?|nr\.? ?)?\d{1,5}(?:[/.]\d{2,4})?(?:,[^.!?]{1,60})?$/iu;

/** A page's title may have its site's name before or behind. */
const isOwnHeadline = (line: string, headline: string) =>
  line.length > SHORTEST_HEADLINE && headline.includes(line.toLowerCase());

/** The lines of "오세린 기자", "입력 2024.07.02 11:20", "댓글 2", the same as items or one under the other; undefined for any other block. */
function recordLines(block: Block, marked: readonly string[], headline: string): string[] | undefined {
  if (block.type !== 'list' && block.type !== 'paragraph') return undefined;
  const isOneLine = block.type === 'paragraph' && !block.spans.some(({ text }) => text.includes('\n'));
  if (isOneLine) return undefined;
  const lines = (block.type === 'list' ? block.items.flat() : [block])
    .flatMap(one => blockText(one).split('\n'))
    .map(line => line.trim());
  const isRecord = (line: string) =>
    isDateLine(line) ||
    isMark(line) ||
    marked.includes(line) ||
    isOwnHeadline(line, headline) ||
    openingByline(line) !== undefined;
  return lines.some(isDateLine) && lines.every(isRecord) ? lines : undefined;
}

/**
 * Takes off what stands before a story's first words: its own headline, a byline and a date on lines of their own.
 * @param marked bylines that markup told; a line of one of them alone is head matter too.
 * @param isLabel tells a section's label, of which some begin as bylines do ("By the numbers").
 * @returns the story's blocks and the byline as written.
 */
export function takeHeadMatter(
  blocks: readonly Block[],
  title: string,
  marked: readonly string[],
  isLabel: (line: readonly Span[]) => boolean,
): { blocks: Block[]; byline?: string } {
  const headline = title.trim().toLowerCase();
  let byline: string | undefined;
  /** Whether a line at the head is none of the story's words; notes the byline it may be. */
  const isHeadMatter = (block: Block & { type: 'paragraph' | 'heading' }, text: string): boolean => {
    if (block.type === 'heading' && text !== '' && text.toLowerCase() === headline) return true;
    if (isLabel(block.spans)) return false;
    const [, writer, date] = WRITER_AND_DATE.exec(text) ?? [];
    if (writer !== undefined && isDateLine(date!)) {
      byline ??= writer;
      return true;
    }
    const found = byline === undefined ? openingByline(text) : undefined;
    byline ??= found;
    if (found !== undefined) return true;
    // "Radek Hnilička 7. listopadu 2026"
    if (marked.some(name => name !== '' && isDateLine(withoutName(text, name)))) return true;
    if (block.type === 'heading') return CLOCK.test(text) && isDateLine(text);
    return marked.includes(text) || isDateLine(text) || RECORD.test(text) || ISSUE.test(text);
  };
  const kept = blocks.flatMap((block, i): Block[] => {
    const record = i < HEAD_BLOCKS ? recordLines(block, marked, headline) : undefined;
    if (record) {
      byline ??= record.map(openingByline).find(Boolean);
      return [];
    }
    if (i >= blocks.length - FOOT_BLOCKS && isDateOfChange(block)) return [];
    if (i >= HEAD_BLOCKS || (block.type !== 'paragraph' && block.type !== 'heading')) return [block];
    const text = blockText(block).trim();
    const runIn = byline === undefined && block.type === 'paragraph' ? RUN_IN.exec(text) : null;
    if (!runIn || runIn[0].length === text.length) return isHeadMatter(block, text) ? [] : [block];
    byline = runIn.slice(1).find(Boolean)!;
    return [{ ...block, spans: sliceSpans(trimSpans(block.spans), runIn[0].length) }];
  });
  return byline === undefined ? { blocks: kept } : { blocks: kept, byline };
}
