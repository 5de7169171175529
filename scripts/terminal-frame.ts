import { createRequire } from 'node:module';
import type { IBufferCell, Terminal as XtermTerminal } from '@xterm/headless';
import { width } from '../src/text/width.ts';

// A CommonJS package whose named exports Node cannot see from an ES module.
const { Terminal } = createRequire(import.meta.url)('@xterm/headless') as {
  Terminal: typeof XtermTerminal;
};

/** A terminal colour: an index into the 256-colour palette, or 24 bits; absent where it is the default. */
export type Colour = { palette: number } | { rgb: number };

export interface FrameCell {
  /** The cell's grapheme; ' ' where nothing was written. */
  text: string;
  /** 1 or 2 columns. The second column of a wide cell has no cell of its own. */
  columns: 1 | 2;
  foreground?: Colour;
  background?: Colour;
  bold?: true;
  dim?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  inverse?: true;
}

/** What a terminal shows: rows from top to bottom, each covering all of the frame's columns. */
export interface Frame {
  columns: number;
  rows: FrameCell[][];
}

// The terminal's own table is Unicode 6, where most emoji are narrow; the program measures with a current one.
const JOINED = 1;
const currentWidths = {
  version: 'current',
  wcwidth: (codepoint: number) => Math.min(2, width(String.fromCodePoint(codepoint))) as 0 | 1 | 2,
  charProperties(codepoint: number, preceding: number): number {
    const columns = this.wcwidth(codepoint);
    // Packed as the terminal wants it: width in bits 1 and 2, "belongs to the cell before" in bit 0.
    if (columns > 0 || preceding === 0) return columns << 1;
    return (preceding & 0b110) | JOINED;
  },
};

function colour(mode: { palette: boolean; rgb: boolean }, value: number): Colour | undefined {
  if (mode.rgb) return { rgb: value };
  return mode.palette ? { palette: value } : undefined;
}

function frameCell(cell: IBufferCell): FrameCell {
  const foreground = colour({ palette: cell.isFgPalette(), rgb: cell.isFgRGB() }, cell.getFgColor());
  const background = colour({ palette: cell.isBgPalette(), rgb: cell.isBgRGB() }, cell.getBgColor());
  return {
    text: cell.isInvisible() ? ' ' : cell.getChars() || ' ',
    columns: cell.getWidth() === 2 ? 2 : 1,
    ...(foreground ? { foreground } : {}),
    ...(background ? { background } : {}),
    ...(cell.isBold() ? { bold: true } : {}),
    ...(cell.isDim() ? { dim: true } : {}),
    ...(cell.isItalic() ? { italic: true } : {}),
    ...(cell.isUnderline() ? { underline: true } : {}),
    ...(cell.isStrikethrough() ? { strikethrough: true } : {}),
    ...(cell.isInverse() ? { inverse: true } : {}),
  };
}

/**
 * Shows bytes of a terminal session on a terminal that is never drawn.
 * @param output what a program wrote: text, line feeds and escape sequences.
 * @param columns, rows the size of the terminal.
 * @returns the visible screen after the last byte.
 */
export async function terminalFrame(output: string, columns: number, rows: number): Promise<Frame> {
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  terminal.unicode.register(currentWidths);
  terminal.unicode.activeVersion = currentWidths.version;
  await new Promise<void>(done => terminal.write(output, done));
  const buffer = terminal.buffer.active;
  const frame: Frame = { columns, rows: [] };
  for (let y = 0; y < rows; y++) {
    const line = buffer.getLine(buffer.baseY + y);
    const cells: FrameCell[] = [];
    for (let x = 0; x < columns; x++) {
      const cell = line?.getCell(x);
      if (cell && cell.getWidth() > 0) cells.push(frameCell(cell));
    }
    frame.rows.push(cells);
  }
  terminal.dispose();
  return frame;
}
