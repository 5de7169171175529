import { createSupportsTerminalGraphics } from 'supports-terminal-graphics';

/** How a terminal is given a picture. */
export type PictureProtocol = 'kitty' | 'iterm2' | 'sixel';

/** What a terminal needs to be told for a picture. */
export interface PictureTerminal {
  protocol: PictureProtocol;
  /** Pixels of one cell. */
  cell: { width: number; height: number };
  /** Pixels of the largest picture it takes, where it says so: a larger one it may not draw at all. */
  most?: { width: number; height: number };
}

// The size of a cell (XTWINOPS 16), of the largest sixel picture (XTSMGRAPHICS 2) and what the terminal is (DA1). All
// answer the last, so that nobody waits for one that does not know the others.
const QUESTION = '\u001b[16t\u001b[?2;1;0S\u001b[c';
const ATTRIBUTES = /\u001b\[\?([\d;]{1,100})c/;
const CELL = /\u001b\[6;(\d{1,4});(\d{1,4})t/;
const MOST = /\u001b\[\?2;0;(\d{1,6});(\d{1,6})S/;
const PATIENCE = 1000;
const LONGEST_ANSWER = 1000;
/** DA1's number for sixel graphics (VT340). */
const SIXEL = '4';
const USUAL_CELL = { width: 10, height: 20 };

/**
 * What a terminal that answered so can show pictures by; undefined when it cannot.
 * @param known what its environment says of it.
 */
export function pictureTerminal(
  known: Readonly<Record<PictureProtocol, boolean>>,
  answer: string,
): PictureTerminal | undefined {
  const [, height = 0, width = 0] = (CELL.exec(answer) ?? []).map(Number);
  const cell = width > 0 && height > 0 ? { width, height } : USUAL_CELL;
  const drawsSixel = ATTRIBUTES.exec(answer)?.[1]?.split(';').includes(SIXEL) || known.sixel;
  const [, most = 0, highest = 0] = (MOST.exec(answer) ?? []).map(Number);
  if (known.kitty) return { protocol: 'kitty', cell };
  if (known.iterm2) return { protocol: 'iterm2', cell };
  if (!drawsSixel) return undefined;
  return { protocol: 'sixel', cell, ...(most && highest ? { most: { width: most, height: highest } } : {}) };
}

/** What the environment says. Inside a multiplexer it speaks of the terminal outside, which pictures do not reach. */
function knownOf(stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Record<PictureProtocol, boolean> {
  if (env.TMUX || env.STY) return { kitty: false, iterm2: false, sixel: false };
  return createSupportsTerminalGraphics(stdout);
}

function ask(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): Promise<string> {
  return new Promise(resolve => {
    let answer = '';
    const end = () => {
      clearTimeout(timer);
      stdin.off('data', take);
      stdin.pause();
      stdin.setRawMode?.(false);
      resolve(answer);
    };
    const take = (data: Buffer | string) => {
      answer += String(data);
      if (ATTRIBUTES.test(answer) || answer.length > LONGEST_ANSWER) end();
    };
    const timer = setTimeout(end, PATIENCE);
    stdin.setRawMode?.(true);
    stdin.on('data', take);
    stdin.ref();
    stdin.resume();
    stdout.write(QUESTION);
  });
}

/**
 * Asks the terminal whether and how it shows pictures. The screen must have let go of it before.
 * A key pressed in that moment is lost.
 */
export async function askForPictures(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv,
): Promise<PictureTerminal | undefined> {
  const answer = await ask(stdin, stdout);
  // The stream stops reading a tick after it is paused: later, that would stop the screen's own reading.
  await new Promise(resolve => setImmediate(resolve));
  return pictureTerminal(knownOf(stdout, env), answer);
}
