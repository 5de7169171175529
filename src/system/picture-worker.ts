import { parentPort, workerData } from 'node:worker_threads';
import type { PictureJob, PictureReply } from './draw-picture.ts';
import { PictureError } from './picture-error.ts';
import { fitPicture } from './picture-fit.ts';
import { readPixels } from './picture-pixels.ts';
import { itermSequence, kittySequence } from './picture-sequence.ts';

/** Pixels beyond this are left to the terminal's own scaling. */
const MOST_DRAWN = 4_000_000;
/** Most colours a sixel picture may have (DEC STD 070). */
const SIXEL_COLORS = 256;

async function sixelSequence(data: Uint8Array, width: number, height: number): Promise<string> {
  // The package has a part that assigns to a variable it never declares, which a module must not.
  Object.assign(globalThis, { UPNG: undefined });
  const { image2sixel } = await import('sixel/dist/encode.esm.js');
  return image2sixel(data, width, height, SIXEL_COLORS, 1);
}

async function draw({ bytes, terminal, room }: PictureJob): Promise<PictureReply> {
  const pixels = await readPixels(bytes);
  const fit = fitPicture(pixels.bitmap, room, terminal);
  const { columns, rows } = fit;
  const isSixel = terminal.protocol === 'sixel';
  const shrink = isSixel ? 1 : Math.min(1, Math.sqrt(MOST_DRAWN / (fit.width * fit.height)));
  const drawn = pixels.resize({
    w: Math.max(1, Math.round(fit.width * shrink)),
    h: Math.max(1, Math.round(fit.height * shrink)),
  });
  const { width, height, data } = drawn.bitmap;
  // A buffer of its own: the encoder reads it in words from its beginning.
  if (isSixel) return { text: await sixelSequence(new Uint8Array(data), width, height), columns, rows };
  const png = await drawn.getBuffer('image/png');
  return {
    text: terminal.protocol === 'kitty' ? kittySequence(png, fit) : itermSequence(png, fit),
    columns,
    rows,
  };
}

draw(workerData as PictureJob).then(
  reply => parentPort!.postMessage(reply),
  error =>
    parentPort!.postMessage({ error: error instanceof PictureError ? error.message : 'it cannot be drawn' }),
);
