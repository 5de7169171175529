import type { Block, Span } from '../story.ts';
import { blockText } from './block-text.ts';
import { openingByline } from './byline-line.ts';

// Words that lines of dates, times and reading times are made of.
const DATE_WORDS =
  /(?<!\p{L})(?:published|updated|posted|last|modified|first|on|at|um|uhr|am|pm|a\.m|p\.m|mins?|minutes?|read|reading|time|hours?|ago|today|yesterday|veröffentlicht|aktualisiert|stand|vom|lesezeit|minuten|publié|mis|à|jour|le|publicado|actualizado|atualizado|el|em|às|de|pubblicato|il|gepubliceerd|op|gmt|utc|est|edt|cet|cest|jst|\p{L}{2,6}day|\p{L}{2,8}tag|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|ago|sep|set|oct|okt|out|nov|dec|dez|déc|dic|ene|avr|fév|gen|mag|giu|lug|ott|abr)\p{L}{0,8})(?!\p{L})|发布|发表|更新|公開|掲載|입력|수정|[年月日년월일时分時前]|小时/giu;
const HEAD_BLOCKS = 4;

/** Whether a line says nothing but when, or how long it takes to read. */
function isDateLine(text: string): boolean {
  return (
    text.length <= 90 &&
    /\d/.test(text) &&
    text.replace(DATE_WORDS, '').replace(/[\d\p{P}\p{S}\s]/gu, '') === ''
  );
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
  const kept = blocks.filter((block, i) => {
    if (i >= HEAD_BLOCKS || (block.type !== 'paragraph' && block.type !== 'heading')) return true;
    const text = blockText(block).trim();
    if (block.type === 'heading' && text !== '' && text.toLowerCase() === headline) return false;
    if (isLabel(block.spans)) return true;
    const found = byline === undefined ? openingByline(text) : undefined;
    if (found !== undefined) {
      byline = found;
      return false;
    }
    if (block.type === 'heading') return true;
    if (marked.includes(text)) return false;
    return !isDateLine(text);
  });
  return byline === undefined ? { blocks: kept } : { blocks: kept, byline };
}
