import { cut } from '../text/width.ts';
import type { Picture } from './draw-picture.ts';
import { waitForKey } from './foreground.ts';
import { KITTY_CLEAR } from './picture-sequence.ts';
import type { PictureTerminal } from './picture-terminal.ts';

const ENTER = '\u001b[?1049h\u001b[2J\u001b[H';
const LEAVE = '\u001b[?1049l';

/**
 * Shows a picture on a screen of its own until a key is pressed, or `ended` settles. Whoever had the terminal must have let
 * go of it before.
 * @param caption what stands below it, without control characters.
 */
export async function showPicture(
  { stdin, stdout }: { stdin: NodeJS.ReadStream; stdout: NodeJS.WriteStream },
  { text, rows }: Picture,
  { protocol }: PictureTerminal,
  caption: string,
  ended: Promise<unknown>,
): Promise<void> {
  const columns = stdout.columns || 80;
  stdout.write(`${ENTER}${text}\u001b[${rows + 1};1H${cut(caption, columns)}`);
  try {
    await waitForKey(stdin, stdout, cut('Press a key to go back to nutgraf ', columns - 1), ended);
  } finally {
    stdout.write(`${protocol === 'kitty' ? KITTY_CLEAR : ''}${LEAVE}`);
  }
}
