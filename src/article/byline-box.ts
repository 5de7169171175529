import type { Block } from '../story.ts';
import { blockText, isProse } from './block-text.ts';
import { parseBylines } from './byline.ts';
import { openingByline } from './byline-line.ts';
import { isFullName } from './split-people.ts';

/** Bylines and bios are no longer than these, in code units. */
export const BYLINE_LIMIT = 200;
export const BIO_LIMIT = 1500;
const LONGEST_RANK = 40;
const ENDS_SENTENCE = /[.。!]$/u;

/** "Signe Bruhn", as each of several writers stands in a line of its own; no rank and no house. */
function isOneName(line: string): boolean {
  const [author, ...others] = parseBylines([line]);
  return author?.name === line && others.length === 0 && isFullName(line);
}

/** The names of several writers, each in a line of its own, or of one over what that one is. */
function namesIn(lines: readonly string[]): string[] {
  if (lines.length > 1 && lines.every(isOneName)) return [...lines];
  const [name = '', rank = '', ...rest] = lines;
  const isRank = rank !== '' && rank.length <= LONGEST_RANK && rest.length === 0 && !ENDS_SENTENCE.test(rank);
  return isRank && isOneName(name) && parseBylines([rank]).length === 0 ? [name] : [];
}

/** A line for who it is, and under it what that person does. */
const isNameAndText = ([name = '', ...rest]: readonly string[]) =>
  rest.some(line => ENDS_SENTENCE.test(line)) && parseBylines([name]).length === 1;

interface BylineBox {
  bylines: string[];
  /** What tells about the author. */
  bio: Block[];
  /** What is the story's. */
  text: Block[];
}

/** What an element that is called a byline holds: "author" names bylines, bios and, on some sites, the whole text. */
export function readBylineBox(blocks: Block[]): BylineBox {
  const nothing: BylineBox = { bylines: [], bio: [], text: [] };
  const lines = blocks.map(block => blockText(block).trim()).filter(Boolean);
  const line = lines.join(' ').replaceAll('\n', ' ');
  if (line.length > BIO_LIMIT) return { ...nothing, text: blocks };
  const names = namesIn(lines.flatMap(one => one.split('\n')));
  if (names.length > 0) return { ...nothing, bylines: names };
  const isBio = line.length > BYLINE_LIMIT || lines.some(isProse) || isNameAndText(lines);
  if (isBio && openingByline(line) === undefined) return { ...nothing, bio: blocks };
  return { ...nothing, bylines: line === '' ? [] : [line] };
}
