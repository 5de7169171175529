import type { Block, Section, Span } from '../story.ts';
import { spansText } from './spans.ts';

// Words about the text itself: never labels of the story, and no section goes on past them.
const EDITORIAL =
  /^\W{0,3}(?:this (?:story|article|post|piece|report) (?:has been|was) (?:updated|corrected|amended)\b|(?:updates?|updated|correction)\b[^:.]{0,30}:|(?:(?:editor['’]s |editors['’] |author['’]s |publisher['’]s )?note|updates?|updated|corrections?|clarifications?|disclosure|disclaimer|korrektur|anmerkung(?: der redaktion)?|hinweis|nachtrag|correctif|mise à jour|note de la rédaction|ndlr|corrección|actualización|nota(?: del editor| do editor| da redação)?|correção|atualização|correzione|aggiornamento|rectificatie|更正|编者注|编者按|訂正|追記|편집자 주)\s?[:：(])/iu;
const LEAD_LIMIT = 60;

/** Whether the paragraph opens as a note about the text itself: an update, a correction, an editor's note. */
export function isEditorialNote(block: Block | Section): boolean {
  return block.type === 'paragraph' && EDITORIAL.test(spansText(block.spans.slice(0, 3)));
}

/** The few bold words with a full stop that a paragraph opens with: "Patience. It takes a week." */
export function boldWords(spans: readonly Span[]): string | undefined {
  const [first, ...rest] = spans;
  const text = first?.bold ? first.text.trim() : '';
  const isFew = text.length <= LEAD_LIMIT && text.split(' ').length <= 4;
  return isFew && /^\p{Lu}[^.!?]*\.$/u.test(text) && spansText(rest).trim() ? text : undefined;
}

/** The bold words with a colon that a paragraph opens with, whatever they say. */
export function boldLead(spans: readonly Span[]): string | undefined {
  let lead = '';
  let rest = '';
  for (const span of spans) {
    if (span.bold && rest === '') lead += span.text;
    else if (rest === '' && lead === '') return undefined;
    else rest += span.text;
    if (rest.trim()) break;
  }
  const text = lead.trim();
  const colon = text.search(/[:：]/u);
  const label = colon >= 0 ? text.slice(0, colon) : /^\s?[:：]/u.test(rest) ? text : '';
  if (!label || label.length > LEAD_LIMIT || label.split(' ').length > 6) return undefined;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(label) ? label : undefined;
}
