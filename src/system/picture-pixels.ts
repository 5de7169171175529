import { readFile } from 'node:fs/promises';
import { imageDimensionsFromData } from 'image-dimensions';
import { Jimp } from 'jimp';
import { PictureError } from './picture-error.ts';

/** A picture as pixels, four bytes each. */
export type Pixels = Awaited<ReturnType<typeof Jimp.fromBuffer>>;

/** A photograph of the largest cameras. Its pixels take four bytes each, however few the file has. */
const MOST_PIXELS = 50_000_000;
// In a bundle the decoder's code lies among the assets; in the sources, where its package has it.
const WEBP = import.meta.url.endsWith('.ts')
  ? new URL(import.meta.resolve('@jsquash/webp/codec/dec/webp_dec.wasm'))
  : new URL('./assets/webp_dec.wasm', import.meta.url);

/** What browsers have by this name, and the decoder makes. */
class ImageData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

async function readWebp(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode, init } = await import('@jsquash/webp/decode.js');
  Object.assign(globalThis, { ImageData });
  await init(await WebAssembly.compile(await readFile(WEBP)));
  const { data, width, height } = await decode(bytes.slice().buffer);
  return new Jimp({ data: Buffer.from(data), width, height }) as unknown as Pixels;
}

/**
 * Decodes a PNG, JPEG, GIF (its first frame), WebP, BMP or TIFF.
 * @throws PictureError when it is none of them, damaged, or larger than a picture has reason to be.
 */
export async function readPixels(bytes: Uint8Array): Promise<Pixels> {
  const found = imageDimensionsFromData(bytes);
  if (found && found.width * found.height > MOST_PIXELS) {
    throw new PictureError(`it has ${found.width} × ${found.height} pixels, which is too many`);
  }
  try {
    return await (found?.type === 'webp' ? readWebp(bytes) : Jimp.fromBuffer(Buffer.from(bytes)));
  } catch (error) {
    const kind =
      found?.type === 'avif' || found?.type === 'heic' ? `it is ${found.type.toUpperCase()}` : undefined;
    throw new PictureError(kind ?? 'it is damaged, or of a kind that is not known here', { cause: error });
  }
}
