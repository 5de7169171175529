import {
  type AnsiCode,
  ansiCodesToString,
  diffAnsiCodes,
  reduceAnsiCodesIncremental,
  type StyledChar,
  type Token,
} from '@alcalzone/ansi-tokenize';

// Stands in for the package's own in the bundle (test/tui/ink-styled-chars.test.ts). Lists of the same styles are one list, so that two
// cells are told apart by identity, and what leads from one list to another is found once: a frame of 120x40 has hundreds of such steps,
// of a dozen kinds.
export const NO_STYLES: AnsiCode[] = [];
const MOST = 500;
let lists = new Map<string, AnsiCode[]>();
const steps = new WeakMap<AnsiCode[], WeakMap<AnsiCode[], string>>();

function oneList(codes: AnsiCode[]): AnsiCode[] {
  if (codes.length === 0) return NO_STYLES;
  const key = codes.map(({ code }) => code).join('\n');
  const known = lists.get(key);
  if (known) return known;
  // Each link is a style of its own.
  if (lists.size >= MOST) lists = new Map();
  lists.set(key, codes);
  return codes;
}

export function styledCharsFromTokens(tokens: Token[]): StyledChar[] {
  let styles = NO_STYLES;
  const chars: StyledChar[] = [];
  for (const token of tokens) {
    if (token.type === 'ansi') styles = oneList(reduceAnsiCodesIncremental(styles, [token]));
    else if (token.type === 'char')
      chars.push({ type: 'char', value: token.value, fullWidth: token.fullWidth, styles });
  }
  return chars;
}

/** What a terminal must be told between two cells. */
function step(from: AnsiCode[], to: AnsiCode[]): string {
  if (from === to) return '';
  const known = steps.get(from)?.get(to);
  if (known !== undefined) return known;
  const codes = ansiCodesToString(from === NO_STYLES ? to : diffAnsiCodes(from, to));
  if (!steps.has(from)) steps.set(from, new WeakMap());
  steps.get(from)!.set(to, codes);
  return codes;
}

export function styledCharsToString(chars: readonly StyledChar[]): string {
  let text = '';
  let styles = NO_STYLES;
  for (const char of chars) {
    text += step(styles, char.styles) + char.value;
    styles = char.styles;
  }
  return text + step(styles, NO_STYLES);
}
