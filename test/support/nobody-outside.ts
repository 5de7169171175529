import type { Outside } from '../../src/tui/ports.ts';

const nothing = async () => {};

/** What is outside the reader where a test has nobody there: no program is run, and no picture shown. */
export const nobodyOutside: Outside = {
  edit: nothing,
  page: nothing,
  pipe: nothing,
  showsPictures: async () => false,
  picture: nothing,
  repaint: nothing,
  suspend: nothing,
  quit: () => {},
};
