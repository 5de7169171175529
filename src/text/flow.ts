import { graphemes } from './graphemes.ts';
import { width } from './width.ts';

/** A piece of a text: from `start` up to but not including `end`, in code units. */
export interface Range {
  start: number;
  end: number;
}

// Scripts written without spaces, where a line may end between any two characters.
const IDEOGRAPHIC = /[\u2e80-\u2fff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const SPACELESS = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
// What must not begin a line, and what must not end one (the common core of JIS X 4051 and GB/T 15834).
const CLOSING =
  /^[、。，．・：；？！）］｝〕〉》」』】〙〗〟’”»…‥ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ％,.:;?!)\]}%]/u;
const OPENING = /[（［｛〔〈《「『【〘〖〝‘“«([{]$/u;
const WORDS = /\n|[^\s]+/gu;

interface Unit extends Range {
  columns: number;
}

/** Splits a word at the places between its ideographs where a line may end. */
function units(text: string, start: number): Unit[] {
  if (!SPACELESS.test(text)) return [{ start, end: start + text.length, columns: width(text) }];
  const found: Unit[] = [];
  let at = start;
  let previous = '';
  for (const cluster of graphemes(text)) {
    const last = found.at(-1);
    const breaks =
      last &&
      (IDEOGRAPHIC.test(cluster) || IDEOGRAPHIC.test(previous) || SPACELESS.test(previous)) &&
      !CLOSING.test(cluster) &&
      !OPENING.test(previous);
    if (last && !breaks) {
      last.end += cluster.length;
      last.columns += width(cluster);
    } else {
      found.push({ start: at, end: at + cluster.length, columns: width(cluster) });
    }
    at += cluster.length;
    previous = cluster;
  }
  return found;
}

/** Splits a unit wider than a line into pieces that fit, never inside a grapheme. */
function pieces(text: string, unit: Unit, columns: number): Unit[] {
  const found: Unit[] = [];
  let at = unit.start;
  for (const cluster of graphemes(text.slice(unit.start, unit.end))) {
    const more = width(cluster);
    const last = found.at(-1);
    if (last && last.columns + more <= columns) {
      last.end += cluster.length;
      last.columns += more;
    } else {
      found.push({ start: at, end: at + cluster.length, columns: more });
    }
    at += cluster.length;
  }
  return found;
}

/**
 * Breaks plain text into lines of at most `columns` and says where each lies in the text, so that styles can be
 * laid over the lines afterwards. Spaces around a break belong to no line. Chinese and Japanese break between
 * characters, but not before closing or after opening punctuation; longer words are split.
 * wrap-ansi does neither and costs forty times as much on such text (measured), hence this.
 * @param first columns of the first line, where it has less room than the others.
 */
export function flow(text: string, columns: number, first = columns): Range[] {
  const room = Math.max(1, columns);
  const lines: Range[] = [];
  let line: Range | undefined;
  let used = 0;
  const limit = () => (lines.length === 0 ? Math.max(1, first) : room);
  const close = () => {
    if (line) lines.push(line);
    line = undefined;
    used = 0;
  };
  const add = (unit: Unit) => {
    let gap = line ? width(text.slice(line.end, unit.start)) : 0;
    if (line && used + gap + unit.columns > limit()) {
      close();
      gap = 0;
    }
    // A word that a later line could hold whole is not split to fill a shorter first one.
    if (!line && lines.length === 0 && unit.columns > limit() && unit.columns <= room) {
      lines.push({ start: unit.start, end: unit.start });
    }
    if (unit.columns <= limit()) {
      used += gap + unit.columns;
      if (line) line.end = unit.end;
      else line = { start: unit.start, end: unit.end };
      return;
    }
    for (const piece of pieces(text, unit, limit())) {
      close();
      line = { start: piece.start, end: piece.end };
      used = piece.columns;
    }
  };
  for (const match of text.matchAll(WORDS)) {
    const word = match[0];
    if (word === '\n') {
      if (line) close();
      else lines.push({ start: match.index, end: match.index });
      continue;
    }
    for (const unit of units(word, match.index)) add(unit);
  }
  if (line) lines.push(line);
  return lines;
}
