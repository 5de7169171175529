import { join } from 'node:path';
import { expect } from 'vitest';
import { openTerminal, type Terminal } from './tmux.ts';

/** A story of the sample edition that is to be seen where the list is. */
export const FIRST_STORY = 'Qingyun Pay';

/** What the shell prints once the program has ended, so that nothing is asked before. */
const ENDED = /^ended with (\d+)$/m;

const modes = (home: string) => join(home, 'before');

/** The reader, started by a shell in a terminal of a size. */
export async function openReader(
  home: string,
  columns: number,
  rows: number,
  env: Record<string, string> = {},
): Promise<Terminal> {
  const terminal = await openTerminal(home, columns, rows);
  terminal.enter(
    `echo above; stty -g > '${modes(home)}'; ${terminal.command([], env)}; echo "ended with $?"`,
  );
  return terminal;
}

/**
 * Waits for the shell to have the terminal back in the state it was in.
 * @param ended what is printed with the exit code.
 * @returns the exit code.
 */
export async function leftBehind(home: string, terminal: Terminal, ended = ENDED): Promise<number> {
  const code = Number(ended.exec(await terminal.see(ended))![1]);
  expect(terminal.ask('#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{bracket_paste_flag}')).toMatch(
    /^0 1 0( 0)?$/,
  );
  // What stood on the main screen still does.
  expect(terminal.screen()).toMatch(/^above$/m);
  terminal.enter(`[ "$(stty -g)" = "$(cat '${modes(home)}')" ] && echo "same modes"`);
  // What is typed before the shell asks for it is echoed before its prompt.
  await terminal.see(/^same modes\n\$/m);
  // Echo works: what is typed is seen before it is entered.
  terminal.press('t', 'y', 'p', 'e', 'd');
  await terminal.see(/\$ typed$/m);
  return code;
}
