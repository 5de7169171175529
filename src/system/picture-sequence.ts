import ansiEscapes from 'ansi-escapes';
import type { Fit } from './picture-fit.ts';

const ESC = '\u001b';
const ST = `${ESC}\\`;
/** Most bytes of one piece of a picture (kitty graphics protocol, "Remote client"). */
const PIECE = 4096;

/** Takes all of the screen's pictures away, in the kitty graphics protocol. */
export const KITTY_CLEAR = `${ESC}_Ga=d,d=A${ST}`;

/** A PNG in the kitty graphics protocol: drawn at the cursor, which stays, answering nothing. */
export function kittySequence(png: Uint8Array, { columns }: Pick<Fit, 'columns'>): string {
  const data = Buffer.from(png).toString('base64');
  let sequence = '';
  for (let at = 0; at < data.length; at += PIECE) {
    const control = at === 0 ? `f=100,a=T,q=2,C=1,c=${columns},` : '';
    const more = at + PIECE < data.length ? 1 : 0;
    sequence += `${ESC}_G${control}m=${more};${data.slice(at, at + PIECE)}${ST}`;
  }
  return sequence;
}

/** A PNG in the protocol of iTerm2. */
export function itermSequence(png: Uint8Array, { columns, rows }: Fit): string {
  return ansiEscapes.image(png, { width: columns, height: rows });
}
