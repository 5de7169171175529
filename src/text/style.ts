import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import { sanitizeLine } from './sanitize.ts';

/** What a piece of text is, so that a theme can decide how it looks. */
export const ROLES = [
  'plain',
  'strong',
  'emphasis',
  'title',
  'dim',
  'label',
  'why',
  'derived',
  'derivedText',
  'heading',
  'link',
  'code',
  'quote',
  'unread',
  'saved',
  'followed',
  'source',
  'selected',
  'selectedDim',
  'bar',
  'border',
  'focus',
  'key',
  'match',
  'good',
  'warning',
  'error',
] as const;
export type Role = (typeof ROLES)[number];

/** A run of text with one look. */
export interface Run {
  text: string;
  role?: Role;
  bold?: true;
  italic?: true;
  /** Link target; shown as one where the terminal can. */
  href?: string;
}

/** Chalk's names of modifiers and colours, `#rrggbb`, or `bg:` before a colour; parted by spaces. */
export type Look = string;
export type Theme = Record<Role, Look>;

const TERMINAL: Theme = {
  plain: '',
  strong: 'bold',
  emphasis: 'italic',
  title: 'bold',
  dim: 'dim',
  label: 'bold cyan',
  why: 'bold yellow',
  derived: 'italic magenta',
  derivedText: 'italic',
  heading: 'bold',
  link: 'blue underline',
  code: 'green',
  quote: 'italic',
  unread: 'bold',
  saved: 'yellow',
  followed: 'green',
  source: 'cyan',
  selected: 'inverse',
  selectedDim: 'bold',
  bar: 'dim',
  border: 'dim',
  focus: 'cyan',
  key: 'bold',
  match: 'black bg:yellow',
  good: 'green',
  warning: 'yellow',
  error: 'bold red',
};

/** The themes a user can name; `terminal` leaves the colours to the terminal's own palette. */
export const THEMES: Readonly<Record<string, Theme>> = {
  terminal: TERMINAL,
  dark: {
    ...TERMINAL,
    plain: '#d8dee9',
    title: 'bold #eceff4',
    dim: '#7b8798',
    label: 'bold #88c0d0',
    why: 'bold #ebcb8b',
    derived: 'italic #b48ead',
    derivedText: 'italic #c5cbd6',
    link: '#81a1c1 underline',
    code: '#a3be8c',
    quote: 'italic #d8dee9',
    unread: 'bold #eceff4',
    saved: '#ebcb8b',
    followed: '#a3be8c',
    source: '#88c0d0',
    selected: '#eceff4 bg:#434c5e',
    selectedDim: '#eceff4 bg:#3b4252',
    bar: '#7b8798',
    border: '#4c566a',
    focus: '#88c0d0',
    match: '#2e3440 bg:#ebcb8b',
    error: 'bold #bf616a',
  },
  light: {
    ...TERMINAL,
    plain: '#24292f',
    title: 'bold #1b1f24',
    dim: '#6e7781',
    label: 'bold #0550ae',
    why: 'bold #953800',
    derived: 'italic #8250df',
    derivedText: 'italic #424a53',
    link: '#0969da underline',
    code: '#116329',
    quote: 'italic #24292f',
    unread: 'bold #1b1f24',
    saved: '#9a6700',
    followed: '#1a7f37',
    source: '#0550ae',
    selected: '#ffffff bg:#0969da',
    selectedDim: '#1b1f24 bg:#d0d7de',
    bar: '#57606a',
    border: '#d0d7de',
    focus: '#0969da',
    match: '#1b1f24 bg:#ffdf5d',
    error: 'bold #cf222e',
  },
  'high-contrast': {
    ...TERMINAL,
    plain: 'whiteBright',
    title: 'bold whiteBright',
    dim: 'white',
    label: 'bold cyanBright',
    why: 'bold yellowBright',
    derived: 'italic magentaBright',
    derivedText: 'italic whiteBright',
    link: 'cyanBright underline',
    code: 'greenBright',
    quote: 'italic whiteBright',
    unread: 'bold whiteBright',
    saved: 'yellowBright',
    followed: 'greenBright',
    source: 'cyanBright',
    selected: 'bold black bg:whiteBright',
    selectedDim: 'bold whiteBright underline',
    bar: 'whiteBright',
    border: 'white',
    focus: 'yellowBright',
    warning: 'yellowBright',
    error: 'bold redBright',
  },
};

/** A user's own theme is refused with this; the message names the role and the word. */
export class ThemeError extends Error {
  override name = 'ThemeError';
}

const HEX = /^#[0-9a-f]{6}$/i;

function applyWord(chalk: ChalkInstance, word: string): ChalkInstance | undefined {
  const background = word.startsWith('bg:');
  const colour = background ? word.slice(3) : word;
  if (HEX.test(colour)) return background ? chalk.bgHex(colour) : chalk.hex(colour);
  const name = background ? `bg${colour.charAt(0).toUpperCase()}${colour.slice(1)}` : colour;
  if (!/^[a-zA-Z]+$/.test(name) || name === 'visible') return undefined;
  const next = (chalk as unknown as Record<string, ChalkInstance | undefined>)[name];
  return typeof next === 'function' && 'bold' in next ? next : undefined;
}

/**
 * Makes a theme of a named one and the user's changes to it.
 * @throws {ThemeError} for a theme, a role or a look that does not exist.
 */
export function makeTheme(name: string, changes: Record<string, Look> = {}): Theme {
  const base = THEMES[name];
  if (!base)
    throw new ThemeError(`no theme "${sanitizeLine(name)}"; there are ${Object.keys(THEMES).join(', ')}`);
  const theme = { ...base };
  const chalk = new Chalk({ level: 3 });
  for (const [role, look] of Object.entries(changes)) {
    if (!ROLES.includes(role as Role))
      throw new ThemeError(`no role "${sanitizeLine(role)}" in a theme; there are ${ROLES.join(', ')}`);
    const wrong = look.split(/\s+/).find(word => word !== '' && !applyWord(chalk, word));
    if (wrong !== undefined)
      throw new ThemeError(`"${sanitizeLine(wrong)}" in the theme's "${role}" is no colour or style`);
    theme[role as Role] = look;
  }
  return theme;
}

interface Codes {
  open: string;
  close: string;
}

export interface PainterOptions {
  theme?: Theme;
  /** As chalk counts: 0 none, 1 sixteen colours, 2 the 256, 3 all. Bold and inverse need 1 or `attributes`. */
  colors: ColorSupportLevel;
  /** Without colours, still use bold, dim, underline and inverse (NO_COLOR speaks of colour only). */
  attributes?: boolean;
  /** The terminal knows OSC 8 hyperlinks. */
  hyperlinks?: boolean;
}

const ATTRIBUTES = new Set(['bold', 'dim', 'italic', 'underline', 'inverse', 'strikethrough']);
// What must never reach a terminal from inside a run, should it have slipped past the gate.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const UNSAFE_ALL = new RegExp(UNSAFE.source, 'gu');

/** The sink's own check: text without control characters, whatever the stages before it did. */
export function inert(text: string): string {
  return UNSAFE.test(text) ? text.replace(UNSAFE_ALL, ' ') : text;
}

/** Writes runs as text with escape sequences for one terminal and theme. */
export class Painter {
  readonly #codes = new Map<string, Codes>();
  readonly #theme: Theme;
  readonly #options: PainterOptions;

  constructor(options: PainterOptions) {
    this.#options = options;
    this.#theme = options.theme ?? TERMINAL;
  }

  #compile(look: Look): Codes {
    const known = this.#codes.get(look);
    if (known) return known;
    const { colors, attributes } = this.#options;
    const level = colors === 0 && attributes ? 1 : colors;
    let chalk: ChalkInstance = new Chalk({ level });
    for (const word of look.split(/\s+/)) {
      if (word === '' || (colors === 0 && !ATTRIBUTES.has(word))) continue;
      chalk = applyWord(chalk, word) ?? chalk;
    }
    const [open = '', close = ''] = chalk('\u0000').split('\u0000');
    const codes = { open, close };
    this.#codes.set(look, codes);
    return codes;
  }

  /** Text in one role. */
  text(text: string, role: Role = 'plain'): string {
    if (text === '') return '';
    const { open, close } = this.#compile(this.#theme[role]);
    return open + inert(text) + close;
  }

  /**
   * A line of runs.
   * @param under a role that lies under the whole line and takes the place of the runs' own colours (a selected row).
   */
  line(runs: readonly Run[], under?: Role): string {
    let out = '';
    for (const run of runs) {
      if (run.text === '') continue;
      const own = under ?? run.role ?? 'plain';
      const look = `${this.#theme[own]}${run.bold ? ' bold' : ''}${run.italic && !under ? ' italic' : ''}`;
      const { open, close } = this.#compile(look);
      const text = inert(run.text);
      const linked =
        run.href && this.#options.hyperlinks
          ? `\u001b]8;;${inert(run.href)}\u0007${text}\u001b]8;;\u0007`
          : text;
      out += open + linked + close;
    }
    return out;
  }
}

/** The runs' text without any look. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(run => run.text).join('');
}
