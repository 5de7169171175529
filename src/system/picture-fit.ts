import type { PictureTerminal } from './picture-terminal.ts';

/** A picture's place on the screen. */
export interface Fit {
  columns: number;
  rows: number;
  /** Pixels it is drawn with. */
  width: number;
  height: number;
}

/** A small picture is not blown up to more than this. */
const LARGEST_SCALE = 2;

/**
 * The largest place for a picture in a room of cells that keeps its shape.
 * @param picture pixels of the picture; room: columns and rows there are.
 */
export function fitPicture(
  picture: { width: number; height: number },
  room: { columns: number; rows: number },
  { cell, most }: PictureTerminal,
): Fit {
  const widest = Math.min(room.columns * cell.width, most?.width ?? Number.POSITIVE_INFINITY);
  const highest = Math.min(room.rows * cell.height, most?.height ?? Number.POSITIVE_INFINITY);
  const scale = Math.min(widest / picture.width, highest / picture.height, LARGEST_SCALE);
  // Whole columns, so that a terminal told the columns draws the pixels as they are.
  const columns = Math.max(1, Math.floor((picture.width * scale) / cell.width));
  const width = columns * cell.width;
  const height = Math.max(1, Math.min(Math.round((width * picture.height) / picture.width), highest));
  return { columns, rows: Math.ceil(height / cell.height), width, height };
}
