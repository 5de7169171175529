import { type ColorSupportLevel, supportsColor } from 'chalk';

type Env = Readonly<Record<string, string | undefined>>;

/** What the terminal can show. */
export interface TerminalAbilities {
  /** As chalk counts: 0 none, 1 sixteen colours, 2 the 256, 3 all. */
  colors: ColorSupportLevel;
  /** Bold, dim, underline, inverse. */
  attributes: boolean;
  /** OSC 8 links. */
  hyperlinks: boolean;
  /** UTF-8. */
  unicode: boolean;
}

const LINKING_PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby']);
const LINKING_TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/;

function knowsHyperlinks(env: Env): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  // A multiplexer may pass links on or show them as rubbish; it does not say which.
  if (env.TMUX || env.STY || env.CI) return false;
  return (
    LINKING_PROGRAMS.has(env.TERM_PROGRAM ?? '') ||
    LINKING_TERMS.test(env.TERM ?? '') ||
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    env.KITTY_WINDOW_ID !== undefined ||
    env.WT_SESSION !== undefined ||
    env.KONSOLE_VERSION !== undefined
  );
}

function knowsUnicode(env: Env): boolean {
  if (env.TERM === 'linux') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  // A container or a Mac names no locale and shows UTF-8 all the same; one that is named is believed.
  return locale === '' || /utf-?8/i.test(locale);
}

/**
 * What the terminal can do, as far as its environment says.
 * NO_COLOR (no-color.org) takes the colours only; bold and inverse stay, or the selection could not be seen.
 */
export function terminalAbilities(env: Env): TerminalAbilities {
  const dumb = env.TERM === 'dumb';
  const level = supportsColor ? supportsColor.level : 0;
  const plain = dumb || (env.NO_COLOR ?? '') !== '';
  return {
    colors: plain ? 0 : level,
    attributes: !dumb,
    hyperlinks: !dumb && knowsHyperlinks(env),
    unicode: knowsUnicode(env),
  };
}
