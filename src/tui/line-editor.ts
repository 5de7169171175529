import { graphemes } from '../text/graphemes.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { type KeyName, typedText } from './keys.ts';

/** A line being typed; the cursor stands before a grapheme, never inside one. */
export interface Line {
  text: string;
  /** Code units before the cursor. */
  cursor: number;
}

export const EMPTY_LINE: Line = { text: '', cursor: 0 };

export function lineOf(text: string): Line {
  return { text, cursor: text.length };
}

function before(line: Line): string[] {
  return graphemes(line.text.slice(0, line.cursor));
}

function left(line: Line): number {
  return line.cursor - (before(line).at(-1)?.length ?? 0);
}

function right(line: Line): number {
  return line.cursor + (graphemes(line.text.slice(line.cursor))[0]?.length ?? 0);
}

function wordLeft(line: Line): number {
  const before = line.text.slice(0, line.cursor).trimEnd();
  return before.length - (/(?<!\S)\S*$/u.exec(before)?.[0].length ?? 0);
}

function wordRight(line: Line): number {
  const match = /^\s*\S+/u.exec(line.text.slice(line.cursor));
  return line.cursor + (match?.[0].length ?? line.text.length - line.cursor);
}

function without(line: Line, from: number, to: number): Line {
  return { text: line.text.slice(0, from) + line.text.slice(to), cursor: from };
}

/** Puts text in at the cursor; line breaks in what was pasted become spaces. */
export function insert(line: Line, text: string): Line {
  const clean = text.length === 1 ? text : sanitizeLine(text);
  return {
    text: line.text.slice(0, line.cursor) + clean + line.text.slice(line.cursor),
    cursor: line.cursor + clean.length,
  };
}

type Edit = (line: Line) => Line;
const go =
  (to: (line: Line) => number): Edit =>
  line => ({ ...line, cursor: to(line) });

/** The keys every shell's line has. */
const EDITS: Record<KeyName, Edit> = {
  left: go(left),
  'ctrl-b': go(left),
  right: go(right),
  'ctrl-f': go(right),
  home: go(() => 0),
  'ctrl-a': go(() => 0),
  end: go(line => line.text.length),
  'ctrl-e': go(line => line.text.length),
  'alt-b': go(wordLeft),
  'ctrl-left': go(wordLeft),
  'alt-f': go(wordRight),
  'ctrl-right': go(wordRight),
  backspace: line => without(line, left(line), line.cursor),
  'ctrl-h': line => without(line, left(line), line.cursor),
  delete: line => without(line, line.cursor, right(line)),
  'ctrl-d': line => without(line, line.cursor, right(line)),
  'ctrl-w': line => without(line, wordLeft(line), line.cursor),
  'alt-backspace': line => without(line, wordLeft(line), line.cursor),
  'ctrl-u': line => without(line, 0, line.cursor),
  'ctrl-k': line => ({ ...line, text: line.text.slice(0, line.cursor) }),
};

/** The line after a key, or undefined when the key means nothing to a line. */
export function editLine(line: Line, key: KeyName): Line | undefined {
  const edit = EDITS[key];
  if (edit) return edit(line);
  const text = typedText(key);
  return text === undefined ? undefined : insertCharacter(line, text);
}

function insertCharacter(line: Line, text: string): Line {
  return {
    text: line.text.slice(0, line.cursor) + text + line.text.slice(line.cursor),
    cursor: line.cursor + text.length,
  };
}
