import type { Block, Span } from '../story.ts';
import { blockText } from './block-text.ts';
import { openingByline } from './byline-line.ts';
import { sliceSpans, trimSpans } from './spans.ts';

// Words that lines of dates, times and reading times are made of.
const DATE_WORDS =
  /(?<!\p{L})(?:published|updated|posted|last|modified|first|on|at|um|uhr|am|pm|a\.m|p\.m|mins?|minutes?|read|reading|time|hours?|ago|today|yesterday|news|veröffentlicht|aktualisiert|stand|vom|lesezeit|minuten|publié|mis|à|jour|le|publisert|oppdatert|publicerad|uppdaterad|udgivet|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|publikováno|aktualizováno|yayınlanma|güncelleme|tarihi|опубликовано|обновлено|kl|klo|godz|saat|diterbitkan|diperbarui|wib|publicado|actualizado|atualizado|el|em|às|de|pubblicato|il|gepubliceerd|geplaatst|bijgewerkt|op|gmt|utc|est|edt|cet|cest|jst|\p{L}{2,6}day|\p{L}{2,6}dag|\p{L}{2,8}tag|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|ago|sep|set|oct|okt|out|nov|dec|dez|déc|dic|ene|avr|fév|gen|mag|giu|lug|ott|abr|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|ocak|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}{0,8})(?!\p{L})|发布|发表|更新|公開|掲載|입력|수정|[年月日년월일时分時前]|小时/giu;
const HEAD_BLOCKS = 6;
/** "〔記者蘇映彤／汐渡報導〕", "[더보람뉴스 한가람 기자]": who wrote it, run into the first paragraph. */
const RUN_IN =
  /^(?:[〔【[［(（]((?:本[報报])?[記记]者[^〕】\]］)）\n]{2,30}[報报][導导道])[〕】\]］)）]|[[［][^\]］\n]{0,20}?([^\]］\n =]{2,12} 기자)[\]］])\s*/u;

/** "10:19am EDTUpdated", "6h30": what stands together without a space. */
const parted = (text: string) => text.replace(/(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll})|(?<=\d)h(?=\d|\s|$)/gu, ' ');

/** Whether a line says nothing but when, or how long it takes to read. */
function isDateLine(text: string): boolean {
  return (
    text.length <= 90 &&
    /\d/.test(text) &&
    parted(text)
      .replace(DATE_WORDS, '')
      .replace(/[\d\p{P}\p{S}\s]/gu, '') === ''
  );
}

/** "입력 2024.07.02 11:20" and its like, each an item. */
const isDateList = (block: Block) =>
  block.type === 'list' && block.items.every(item => item.every(one => isDateLine(blockText(one))));

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
    const found = byline === undefined ? openingByline(text) : undefined;
    byline ??= found;
    if (found !== undefined) return true;
    return block.type === 'paragraph' && (marked.includes(text) || isDateLine(text));
  };
  const kept = blocks.flatMap((block, i): Block[] => {
    if (i < HEAD_BLOCKS && isDateList(block)) return [];
    if (i >= HEAD_BLOCKS || (block.type !== 'paragraph' && block.type !== 'heading')) return [block];
    const text = blockText(block).trim();
    const runIn = byline === undefined && block.type === 'paragraph' ? RUN_IN.exec(text) : null;
    if (!runIn || runIn[0].length === text.length) return isHeadMatter(block, text) ? [] : [block];
    byline = runIn[1] ?? runIn[2]!;
    return [{ ...block, spans: sliceSpans(trimSpans(block.spans), runIn[0].length) }];
  });
  return byline === undefined ? { blocks: kept } : { blocks: kept, byline };
}
