import type { SectionKind, Span } from '../story.ts';
import { foldLabel, type LabelTable, opensLabel } from './label-table.ts';
import { sliceSpans, spansText, trimSpans } from './spans.ts';

/** How sure a label is by its looks alone: a heading, bold or capitals; or plain text, which needs company. */
export type Marking = 'heading' | 'bold' | 'capitals' | 'plain';

export interface LabelMatch {
  kind: SectionKind;
  /** As written, without ornaments and terminator. */
  label: string;
  marking: Marking;
  generic: boolean;
  /** Parted from its text as a sentence is from the next: "Context. That is a word …". */
  loose?: true;
  /** Parted from its text by nothing but bold type, or by a dash as a glossary's word: needs another label that is not. */
  bare?: true;
  /** Of a run-in label: what its line says after it. */
  rest: Span[];
}

/** Longest label in code units, with room for what users add. */
const LABEL_LIMIT = 60;
/** Code units of a line that its first words lie in. */
const OPENING_LIMIT = 48;
const ORNAMENTS =
  /^(?:[\p{Extended_Pictographic}\p{S}•·▪■●*#>→➡–—-]|0x\d{1,2}(?=\s)|\d{1,2}[.)]|\d{1,2}(?=\s)|[一二三四五六七八九十]{1,3}、|[①-⑳❶-❿]|\s)+/u;
/** Signs that stand before headings in Chinese, Japanese and Korean plain text. */
const HEADING_SIGN = /[■□◆◇●○▼▶★☆]/u;
/** What a label's display form does without. */
const LABEL_END =
  /(?<![\s:：.。!…#¶\p{Extended_Pictographic}–—-])[\s:：.。!…#¶\p{Extended_Pictographic}–—-]+$/u;
const OPENING_BRACKETS = '【[［〔「『<《(（';
const CLOSING_BRACKETS = '】]］〕」』>》)）';

// Semafor signs its analysis "Reed's view", and looks on from elsewhere: "The view from Nairobi".
const SIGNED_VIEW =
  /^\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?['’]s view$|^the view from \p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20}){0,2}$/iu;
const UNCASED = /^\p{Lo}/u;
const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const startsLikeLabel = (text: string) => /^[¿¡]?\p{Lu}/u.test(text) || UNCASED.test(text);

interface Candidate {
  /** Where the label ends and what follows its terminator begins, in code units of the line. */
  end: number;
  rest: number;
  terminator: 'colon' | 'stop' | 'dash' | 'sign' | 'bracket' | 'line' | 'none';
}

/** Of ASCII. */
const isLetterOrSpace = (unit: number) => unit === 0x20 || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);

/** What some sites set between a bold label and its words. */
const SIGN = /^(?:\/\/|[|｜│/·•→➤▸▶›»⟩])/u;

function* candidates(text: string, start: number, boldEnd: number): Generator<Candidate> {
  const limit = Math.min(text.length, start + LABEL_LIMIT);
  for (let i = start + 1; i < limit; i++) {
    const char = text[i]!;
    // Letters and spaces, which most are, end no label by themselves.
    if (isLetterOrSpace(text.charCodeAt(i))) {
      if (i === boldEnd) yield { end: i, rest: i, terminator: 'none' };
      continue;
    }
    if (char === ':' || char === '：') yield { end: i, rest: i + 1, terminator: 'colon' };
    else if (text.startsWith('...', i)) yield { end: i, rest: i + 3, terminator: 'stop' };
    else if (
      '.?!。？！؟'.includes(char) &&
      (i + 1 === text.length || /[\s\p{Lo}]/u.test(text[i + 1]!) || i + 1 === boldEnd)
    )
      yield { end: i, rest: i + 1, terminator: 'stop' };
    else if (
      '—–―'.includes(char) ||
      (char === '-' && /\s/.test(text[i - 1]!) && /[\s-]/.test(text[i + 1] ?? ' '))
    )
      yield { end: i, rest: i + 1, terminator: 'dash' };
    else if (CLOSING_BRACKETS.includes(char) && OPENING_BRACKETS.includes(text[start - 1] ?? '\0'))
      yield { end: i, rest: i + 1, terminator: 'bracket' };
    else if (char === '…') yield { end: i, rest: i + 1, terminator: 'stop' };
    else if (boldEnd > 0 && i + 2 >= boldEnd) {
      const sign = SIGN.exec(text.slice(i, i + 2))?.[0];
      if (sign !== undefined) yield { end: i, rest: i + sign.length, terminator: 'sign' };
    }
    if (i === boldEnd) yield { end: i, rest: i, terminator: 'none' };
  }
  if (text.length <= start + LABEL_LIMIT) yield { end: text.length, rest: text.length, terminator: 'line' };
}

/** Code units of bold text the line opens with, white space between bold runs included. */
function boldLength(line: readonly Span[]): number {
  let length = 0;
  let at = 0;
  for (const span of line) {
    at += span.text.length;
    if (span.bold) length = at;
    else if (span.text.trim() && !/^[\p{Extended_Pictographic}\s\d.)•*]+$/u.test(span.text)) break;
  }
  return length;
}

function markingOf(candidate: Candidate, label: string, bold: number, line: string): Marking | undefined {
  const { end, rest, terminator } = candidate;
  const after = line.slice(rest).trim();
  const isBold = bold >= line.slice(0, end).trimEnd().length;
  if (isCapitals(label) && label.length > 3 && (terminator !== 'none' || bold > 0)) {
    return isBold ? 'bold' : 'capitals';
  }
  switch (terminator) {
    case 'bracket':
      return isBold ? 'bold' : 'capitals';
    case 'colon':
      return isBold ? 'bold' : 'plain';
    case 'stop':
    case 'dash':
      // A bold sentence that happens to open with the words is no label.
      if (isBold && bold <= rest + 1) return 'bold';
      return after === '' || terminator === 'dash' ? 'plain' : undefined;
    case 'sign':
      return isBold ? 'bold' : undefined;
    case 'line':
      if (HEADING_SIGN.test(line.slice(0, line.indexOf(label)))) return 'capitals';
      return isBold ? 'bold' : 'plain';
    default:
      return undefined;
  }
}

/** "🧩 **How it works** A model writes …": the label is all that is bold, and a sentence begins behind it. */
const isBare = ({ end, terminator }: Candidate, bold: number, line: string) =>
  terminator === 'none' && bold === end && /^\s{1,3}[\p{Lu}\p{Lo}\p{N}“"«„]/u.test(line.slice(end, end + 5));

/**
 * Reads the label a line opens with.
 * @param line spans of one line of a paragraph.
 * @returns the label and what follows it, or undefined; the whole label must be in the table, never a part of it.
 */
export function matchLabel(line: readonly Span[], table: LabelTable): LabelMatch | undefined {
  const text = spansText(line);
  let start = ORNAMENTS.exec(text.slice(0, 24))?.[0].length ?? 0;
  if (OPENING_BRACKETS.includes(text[start] ?? '\0')) start++;
  const opening = text.slice(start, start + OPENING_LIMIT);
  if (!startsLikeLabel(opening) || !opensLabel(opening, table)) return undefined;
  const bold = boldLength(line);
  for (const candidate of candidates(text, start, bold)) {
    const label = text.slice(start, candidate.end).trim();
    const folded = foldLabel(label);
    const isSigned = SIGNED_VIEW.test(label) && bold >= candidate.end;
    const kind = table.kindOf(folded) ?? (isSigned ? 'analysis' : undefined);
    if (!kind) continue;
    const marked = markingOf(candidate, label, bold, text);
    const marking = marked ?? (isBare(candidate, bold, text) ? 'bold' : undefined);
    if (!marking) continue;
    const generic = isSigned || table.isGeneric(folded);
    const rest = trimSpans(dropTerminator(sliceSpans(line, candidate.rest)));
    // "Context — what the radio man calls noise": a glossary's word and its meaning.
    const goesOn = /^\p{Ll}/u.test(spansText(rest));
    const isWord = generic && candidate.terminator === 'dash' && goesOn;
    if (isWord && marking !== 'bold') continue;
    // "How does it work? somebody always asks": a question that is told of.
    if ('?？؟'.includes(text[candidate.end] ?? '\0') && goesOn) continue;
    return {
      kind,
      label: withTerminator(label, kind, text, candidate),
      marking,
      generic,
      ...(!marked || isWord ? { bare: true as const } : {}),
      ...('.。'.includes(text[candidate.end] ?? '\0') && rest.length > 0 ? { loose: true as const } : {}),
      rest,
    };
  }
  return undefined;
}

const DOTS = /^(?:…|\.{3})/u;
/** A label as it is shown: "Yes, but…" keeps its dots, as a question its mark. */
function shown(label: string, kind: SectionKind): string {
  const bare = label.replace(LABEL_END, '');
  if (kind !== 'counterpoint') return bare;
  return bare + (DOTS.exec(label.slice(bare.length))?.[0] ?? '');
}

// "Why should I care?" keeps its question mark for display.
function withTerminator(label: string, kind: SectionKind, line: string, candidate: Candidate): string {
  const sign = line[candidate.end] ?? '';
  const isApart = /\s/.test(line[candidate.end - 1]!);
  // French sets a space before it.
  if (/[?？؟]/.test(sign)) return label + (isApart ? ' ' : '') + sign;
  return shown(isApart ? label : label + (DOTS.exec(line.slice(candidate.end))?.[0] ?? ''), kind);
}

function dropTerminator(spans: Span[]): Span[] {
  const text = spansText(spans);
  const length = /^\s*(?:[:：—–]|--?(?=\s))?\s*/u.exec(text)![0].length;
  return length > 0 ? sliceSpans(spans, length) : spans;
}

/** Reads a heading as a label: its whole text must be one. */
export function matchHeading(spans: readonly Span[], table: LabelTable): LabelMatch | undefined {
  const text = spansText(spans).replaceAll('\n', ' ').trim();
  if (text.length > LABEL_LIMIT + 12) return undefined;
  const bare = text
    .replace(ORNAMENTS, '')
    .replace(/^[【[［〔「《]|[】\]］〕」》]$/gu, '')
    .trim();
  const folded = foldLabel(bare);
  const isSigned = SIGNED_VIEW.test(bare);
  const kind = table.kindOf(folded) ?? (isSigned ? 'analysis' : undefined);
  if (!kind) return undefined;
  const label = shown(bare, kind);
  return { kind, label, marking: 'heading', generic: isSigned || table.isGeneric(folded), rest: [] };
}
