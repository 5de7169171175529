import type { Block, Span } from '../story.ts';
import { blockText } from './block-text.ts';
import { joinLines, sliceSpans, spanLines, spansText, trimSpans } from './spans.ts';

const OPENING = '"“”„«»‹›「『‟＂';
const CLOSING = '"”“»«›‹」』＂';
const DASH = /^[—–―-]{1,2}\s*/u;
const SENTENCE_END = /[.!?。！？…:：]["”’»」』)]?$/u;
// "Jr.", "Inc.", "U.S." end with a full stop that does not end a sentence.
const ABBREVIATION_END = /\.$(?<=\b(?:(?:Jr|Sr|Inc|Corp|Co|Ltd|Dr|Ph\.D|M\.D|Esq|Bros)\.|(?:\p{Lu}\.)+))/u;
const NAME_AND_ROLE =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|el)|\p{Lu}\.)(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|el)){0,4}\s?[,，、(]\s?\S/u;
const UNCASED_NAME_AND_ROLE =
  /^[\p{Script=Hebrew}\p{Script=Arabic}][\p{L}\p{M}'’״׳.־-]{0,20}(?: [\p{L}\p{M}'’״׳.־-]{1,20}){1,4}[,،] [^.!?؟]{3,80}$/u;
const CJK_NAME_AND_ROLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・· ]{2,12}[,，、（(]\s?\S/u;

/** Whether the whole text stands in quotation marks. */
export function isWhollyQuoted(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 12 || !OPENING.includes(trimmed[0]!)) return false;
  const end = trimmed.replace(/[.,!?…。！？]$/u, '');
  if (!CLOSING.includes(end.at(-1)!)) return false;
  // “A,” he said. “B.” is a sentence about a quotation.
  const inner = end.slice(1, -1);
  return !/["”“„«»「」].*["”“„«»「」]/su.test(inner) && !/[”」]/u.test(inner);
}

/** The attribution a line is ("Name, role", "— Name"), or undefined. */
export function attributionOf(text: string): string | undefined {
  const line = text.trim();
  if (line.length > 160 || line.length < 2 || line.includes('\n')) return undefined;
  if (SENTENCE_END.test(line) && !ABBREVIATION_END.test(line)) return undefined;
  const bare = line.replace(DASH, '');
  if (bare !== line) return bare.length > 1 && bare.split(' ').length <= 18 ? bare : undefined;
  if (![NAME_AND_ROLE, CJK_NAME_AND_ROLE, UNCASED_NAME_AND_ROLE].some(one => one.test(line)))
    return undefined;
  return line.split(' ').length <= 18 ? line : undefined;
}

function withoutTail(blocks: readonly Block[], tail: string): Block[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks];
  const text = spansText(last.spans);
  if (!text.endsWith(tail)) return [...blocks];
  const spans = trimSpans(sliceSpans(last.spans, 0, text.length - tail.length)).filter(span => span.text);
  const kept = blocks.slice(0, -1);
  const rest = spansText(spans).replace(DASH, '');
  return rest ? [...kept, { type: 'paragraph', spans }] : kept;
}

/**
 * Parts a quotation's words from who said them.
 * @param cite the citation its markup ended with, if any.
 */
export function splitAttribution(
  blocks: readonly Block[],
  cite?: string,
): { blocks: Block[]; attribution?: string } {
  if (cite) {
    const kept = withoutTail(blocks, cite);
    const attribution = cite.replace(DASH, '').trim();
    if (kept.length > 0 && attribution) return { blocks: trimDash(kept), attribution };
  }
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return { blocks: [...blocks] };
  const lines = spanLines(last.spans);
  const line = spansText(lines.at(-1)!);
  const attribution = attributionOf(line);
  if (attribution && (lines.length > 1 || blocks.length > 1)) {
    const kept = blocks.slice(0, -1);
    if (lines.length > 1) kept.push({ type: 'paragraph', spans: joinLines(lines.slice(0, -1)) });
    return { blocks: kept, attribution };
  }
  return { blocks: [...blocks] };
}

function trimDash(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return blocks;
  const text = spansText(last.spans);
  const end = text.replace(/(?:(?<!\s)\s+)?[—–―-]{1,2}\s*$/u, '').length;
  if (end === text.length) return blocks;
  return [...blocks.slice(0, -1), { type: 'paragraph', spans: sliceSpans(last.spans, 0, end) }];
}

/**
 * Turns pull quotes into quotes: a wholly quoted paragraph followed by a line "Name, role" without a full stop, as
 * its next line or the next paragraph.
 */
export function gatherPullQuotes(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const next = blocks[i + 1];
    const inline = pullQuoteLines(block);
    if (inline) {
      gathered.push(inline);
      continue;
    }
    const said = next?.type === 'paragraph' ? attributionOf(blockText(next)) : undefined;
    if (said && block.type === 'paragraph' && isWhollyQuoted(blockText(block))) {
      gathered.push({ type: 'quote', blocks: [block], attribution: said });
      i++;
    } else if (said && block.type === 'quote' && !block.attribution && isShortLine(next)) {
      gathered.push({ ...block, attribution: said });
      i++;
    } else gathered.push(block);
  }
  return gathered;
}

const isShortLine = (block: Block | undefined) =>
  block?.type === 'paragraph' && blockText(block).length <= 120;

/** “Words.” — Name, role: in one line. */
const QUOTE_THEN_NAME = /[”“"»」』]\s{0,3}(?=[—–―]\s{0,3}\p{L})/u;

function pullQuoteLine(block: Block & { type: 'paragraph' }): Block | undefined {
  const text = spansText(block.spans);
  const at = QUOTE_THEN_NAME.exec(text);
  if (!at || text.length > 1500) return undefined;
  const end = at.index + at[0].length;
  const attribution = attributionOf(text.slice(end));
  if (!attribution || !isWhollyQuoted(text.slice(0, end))) return undefined;
  const spans = trimSpans(sliceSpans(block.spans, 0, end));
  return { type: 'quote', blocks: [{ type: 'paragraph', spans }], attribution };
}

function pullQuoteLines(block: Block): Block | undefined {
  if (block.type !== 'paragraph') return undefined;
  if (!block.spans.some(span => span.text.includes('\n'))) return pullQuoteLine(block);
  const lines = spanLines(block.spans);
  const attribution = attributionOf(spansText(lines.at(-1)!));
  const words: Span[] = joinLines(lines.slice(0, -1));
  if (!attribution || !isWhollyQuoted(spansText(words))) return undefined;
  return { type: 'quote', blocks: [{ type: 'paragraph', spans: words }], attribution };
}
