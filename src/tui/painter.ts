import type { TerminalAbilities } from '../system/terminal.ts';
import { makeTheme, Painter } from '../text/style.ts';
import type { ReaderSettings } from './ports.ts';

function themeOf(settings: ReaderSettings) {
  try {
    return makeTheme(settings.theme, settings.themeChanges);
  } catch {
    // The profile has said what is wrong with it when the settings were read.
    return makeTheme('terminal');
  }
}

/** The painter for a terminal and the user's theme. */
export function painterFor(settings: ReaderSettings, abilities: TerminalAbilities): Painter {
  return new Painter({ ...abilities, theme: themeOf(settings) });
}
