import { Jimp } from 'jimp';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/system/draw-picture.ts';
import { PictureError } from '../../src/system/picture-error.ts';
import { fitPicture } from '../../src/system/picture-fit.ts';
import { type PictureTerminal, pictureTerminal } from '../../src/system/picture-terminal.ts';

const cell = { width: 10, height: 20 };
const on = (protocol: PictureTerminal['protocol']): PictureTerminal => ({ protocol, cell });
const room = { columns: 80, rows: 20 };

/** A picture whose left half is red and whose right half is blue. */
const halves = (width: number, height: number) => {
  const picture = new Jimp({ width, height, color: 0xff0000ff });
  for (let x = width / 2; x < width; x++)
    for (let y = 0; y < height; y++) picture.setPixelColor(0x0000ffff, x, y);
  return picture;
};
const png = (width: number, height: number) => halves(width, height).getBuffer('image/png');

/** The colours in the middle of a picture's halves. */
async function sides(file: Buffer) {
  const { width, height, ...picture } = await Jimp.fromBuffer(file).then(one => ({
    width: one.width,
    height: one.height,
    left: one.getPixelColor(Math.floor(one.width / 4), Math.floor(one.height / 2)),
    right: one.getPixelColor(Math.floor((one.width * 3) / 4), Math.floor(one.height / 2)),
  }));
  return { width, height, ...picture };
}

describe('what a terminal shows pictures by', () => {
  const nothing = { kitty: false, iterm2: false, sixel: false };

  it('is told by its environment, or by its own answer', () => {
    expect(pictureTerminal({ ...nothing, kitty: true }, '')?.protocol).toBe('kitty');
    expect(pictureTerminal({ ...nothing, iterm2: true, sixel: true }, '')?.protocol).toBe('iterm2');
    expect(pictureTerminal(nothing, '\u001b[?62;4;22c')?.protocol).toBe('sixel');
    expect(pictureTerminal(nothing, '\u001b[?62;14;22c')).toBeUndefined();
    expect(pictureTerminal(nothing, '')).toBeUndefined();
  });

  it('is drawn for the size of a cell it tells', () => {
    expect(pictureTerminal(nothing, '\u001b[6;34;17t\u001b[?4c')?.cell).toEqual({ width: 17, height: 34 });
    expect(pictureTerminal(nothing, '\u001b[6;0;0t\u001b[?4c')?.cell).toEqual(cell);
  });
});

describe('a picture’s place', () => {
  it('is no larger than what the terminal takes', () => {
    const terminal = pictureTerminal(
      { kitty: false, iterm2: false, sixel: false },
      '\u001b[6;20;10t\u001b[?2;0;500;300S\u001b[?63;4c',
    )!;
    const fit = fitPicture({ width: 1200, height: 600 }, room, terminal);
    expect(fit).toEqual({ columns: 50, rows: 13, width: 500, height: 250 });
  });

  it('is the largest that keeps its shape', () => {
    expect(fitPicture({ width: 1600, height: 400 }, room, on('kitty'))).toMatchObject({
      columns: 80,
      rows: 10,
    });
    expect(fitPicture({ width: 400, height: 1600 }, room, on('kitty'))).toMatchObject({
      columns: 10,
      rows: 20,
    });
  });

  it('is no more than twice its own size', () => {
    expect(fitPicture({ width: 100, height: 100 }, room, on('kitty'))).toMatchObject({
      columns: 20,
      rows: 10,
    });
  });

  it('is at least a cell, whatever its shape', () => {
    expect(fitPicture({ width: 1, height: 9000 }, room, on('sixel'))).toMatchObject({ columns: 1, rows: 20 });
    expect(fitPicture({ width: 9000, height: 1 }, room, on('sixel'))).toMatchObject({ columns: 80, rows: 1 });
  });
});

describe('a picture', () => {
  it('comes to kitty as a PNG in pieces it takes', async () => {
    const picture = await drawPicture({ bytes: await png(800, 400), terminal: on('kitty'), room });
    expect(picture).toMatchObject({ columns: 80, rows: 20 });
    const pieces = [...picture.text.matchAll(/\u001b_G([^;]*);([A-Za-z0-9+/=]*)\u001b\\/g)];
    expect(pieces.map(piece => piece[0]).join('')).toBe(picture.text);
    expect(pieces[0]![1]).toBe(`f=100,a=T,q=2,C=1,c=80,m=${pieces.length > 1 ? 1 : 0}`);
    for (const piece of pieces) expect(piece[2]!.length).toBeLessThanOrEqual(4096);
    expect(pieces.at(-1)![1]).toMatch(/m=0$/);
    const file = Buffer.from(pieces.map(piece => piece[2]).join(''), 'base64');
    expect(await sides(file)).toEqual({ width: 800, height: 400, left: 0xff0000ff, right: 0x0000ffff });
  });

  it('comes to iTerm2 as a PNG in its cells', async () => {
    const { text } = await drawPicture({ bytes: await png(800, 200), terminal: on('iterm2'), room });
    const [, control, data] = /^\u001b\]1337;File=([^:]*):([A-Za-z0-9+/=]*)\u0007$/.exec(text)!;
    expect(control).toContain('width=80;height=10');
    expect(await sides(Buffer.from(data!, 'base64'))).toMatchObject({ left: 0xff0000ff, right: 0x0000ffff });
  });

  it('comes as sixels of its colours', async () => {
    const { text } = await drawPicture({ bytes: await png(60, 60), terminal: on('sixel'), room });
    expect(text).toMatch(/^\u001bP0;1;q"1;1;120;120#[\x20-\x7e\n]*\u001b\\$/);
    expect(text).toMatch(/#\d+;2;100;0;0/);
    expect(text).toMatch(/#\d+;2;0;0;100/);
  });

  it.each(['image/jpeg', 'image/gif', 'image/bmp'] as const)('may be %s', async type => {
    const bytes = await halves(40, 40).getBuffer(type);
    expect(await drawPicture({ bytes, terminal: on('kitty'), room })).toMatchObject({ columns: 8, rows: 4 });
  });

  it('may be WebP', async () => {
    // Two by two pixels of one colour, losslessly.
    const bytes = Buffer.from('UklGRhwAAABXRUJQVlA4TA8AAAAvAUAAAAcQ/Y/+ByKi/wEA', 'base64');
    expect(await drawPicture({ bytes, terminal: on('kitty'), room })).toMatchObject({ columns: 1, rows: 1 });
  });

  it.each([
    ['text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /kind that is not known/],
    ['nothing', Buffer.alloc(0), /kind that is not known/],
    [
      'AVIF',
      Buffer.from('0000001c6674797061766966000000006176696600000000000000000000000000', 'hex'),
      /damaged, or of a kind/,
    ],
  ])('that is %s is refused in one line', async (_, bytes, why) => {
    await expect(drawPicture({ bytes, terminal: on('kitty'), room })).rejects.toThrow(PictureError);
    await expect(drawPicture({ bytes, terminal: on('kitty'), room })).rejects.toThrow(why);
  });

  it('that is cut off or claims a thousand million pixels is refused', async () => {
    const whole = await png(300, 300);
    const cutOff = whole.subarray(0, whole.length / 2);
    await expect(drawPicture({ bytes: cutOff, terminal: on('sixel'), room })).rejects.toThrow(/damaged/);
    const huge = Buffer.from(whole);
    huge.writeUInt32BE(40_000, 16);
    huge.writeUInt32BE(25_000, 20);
    await expect(drawPicture({ bytes: huge, terminal: on('kitty'), room })).rejects.toThrow(
      'it has 40000 × 25000 pixels, which is too many',
    );
  });

  it('that is not drawn in time is given up', async () => {
    const job = { bytes: await png(2000, 2000), terminal: on('kitty'), room };
    await expect(drawPicture(job, 1)).rejects.toThrow('it takes too long to draw');
  });
});
