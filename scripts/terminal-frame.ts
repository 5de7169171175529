import unicode from '@xterm/addon-unicode11';
import xterm, { type IBufferCell } from '@xterm/headless';

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
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  // The emulator's own table is of Unicode 6, where emoji are narrow.
  terminal.loadAddon(new unicode.Unicode11Addon());
  terminal.unicode.activeVersion = '11';
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
