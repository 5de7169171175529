import type { Colour, Frame, FrameCell } from './terminal-frame.ts';

/** Pixels. A cell's shape is that of common monospace fonts at this size. */
const FONT_SIZE = 14;
const CELL = { width: 8.4, height: 19, baseline: 14 };
const PADDING = 14;
const TITLE_BAR = 34;

const PAPER = '#1b1e25';
const BAR = '#252932';
const EDGE = '#363b47';
const INK = '#cdd3de';
const BAR_INK = '#8b93a3';
const BUTTONS = ['#e06c75', '#e5c07b', '#98c379'];

/** The sixteen named colours: black, red, green, yellow, blue, magenta, cyan, white, then the bright ones. */
const NAMED = [
  '#2b303b #e06c75 #98c379 #e5c07b #7aa2f7 #c099e0 #6cc0c9 #cdd3de',
  '#6b7385 #ef8891 #b3d79b #f0d399 #9dbbfa #d5b7ec #93d5dc #f1f4f9',
].flatMap(half => half.split(' '));

const CUBE_LEVELS = [0, 95, 135, 175, 215, 255];

const hex = (rgb: number) => `#${rgb.toString(16).padStart(6, '0')}`;

/** The xterm palette: 16 named colours, a cube of 6 x 6 x 6, 24 greys. */
function paletteColour(index: number): string {
  if (index < 16) return NAMED[index]!;
  if (index >= 232) return hex((8 + (index - 232) * 10) * 0x010101);
  const step = index - 16;
  const level = (place: number) => CUBE_LEVELS[Math.floor(step / place) % 6]!;
  return hex((level(36) << 16) | (level(6) << 8) | level(1));
}

const css = (colour: Colour | undefined, fallback: string) =>
  colour ? ('rgb' in colour ? hex(colour.rgb) : paletteColour(colour.palette)) : fallback;

interface Look {
  ink: string;
  /** Absent where the window's own background shows. */
  paper?: string;
  /** Attributes of the text element besides place, size and colour. */
  attributes: string;
}

function lookOf(cell: FrameCell): Look {
  const ink = css(cell.foreground, INK);
  const paper = css(cell.background, PAPER);
  const [front, back] = cell.inverse ? [paper, ink] : [ink, paper];
  const decoration = [cell.underline && 'underline', cell.strikethrough && 'line-through'].filter(Boolean);
  const attributes = [
    cell.bold && 'font-weight="700"',
    cell.italic && 'font-style="italic"',
    cell.dim && 'opacity=".6"',
    decoration.length > 0 && `text-decoration="${decoration.join(' ')}"`,
  ];
  return {
    ink: front,
    ...(back === PAPER ? {} : { paper: back }),
    attributes: attributes.filter(Boolean).join(' '),
  };
}

/** Lines are drawn, since a font's box characters leave gaps between rows: which arms reach from the centre. */
const ARMS: Record<string, string> = {
  '─': 'lr',
  '│': 'ud',
  '┌': 'rd',
  '╭': 'rd',
  '┐': 'ld',
  '╮': 'ld',
  '└': 'ru',
  '╰': 'ru',
  '┘': 'lu',
  '╯': 'lu',
  '├': 'udr',
  '┤': 'udl',
  '┬': 'lrd',
  '┴': 'lru',
  '┼': 'udlr',
};

/** Blocks are drawn for the same reason: x, y, width and height as shares of the cell. */
const BLOCKS: Record<string, readonly [number, number, number, number]> = {
  '█': [0, 0, 1, 1],
  '▀': [0, 0, 1, 0.5],
  '▄': [0, 0.5, 1, 0.5],
  '▌': [0, 0, 0.5, 1],
  '▐': [0.5, 0, 0.5, 1],
  '▎': [0, 0, 0.25, 1],
  '▏': [0, 0, 0.125, 1],
};

const round = (pixels: number) => String(Math.round(pixels * 100) / 100);

// U+FFFE and U+FFFF and most controls are no XML, not even as references.
const escapeXml = (text: string) =>
  text.replace(/[\u0000-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

function linePath(arms: string, x: number, y: number): string {
  const middle = { x: x + CELL.width / 2, y: y + CELL.height / 2 };
  const from = { x: arms.includes('l') ? x : middle.x, y: arms.includes('u') ? y : middle.y };
  const to = {
    x: arms.includes('r') ? x + CELL.width : middle.x,
    y: arms.includes('d') ? y + CELL.height : middle.y,
  };
  const across = from.x < to.x ? `M${round(from.x)} ${round(middle.y)}H${round(to.x)}` : '';
  const down = from.y < to.y ? `M${round(middle.x)} ${round(from.y)}V${round(to.y)}` : '';
  return across + down;
}

function block(share: readonly [number, number, number, number], x: number, y: number, ink: string): string {
  const [left, top, wide, high] = share;
  return (
    `<rect x="${round(x + left * CELL.width)}" y="${round(y + top * CELL.height)}"` +
    ` width="${round(wide * CELL.width)}" height="${round(high * CELL.height)}" fill="${ink}"/>`
  );
}

interface Run {
  column: number;
  columns: number;
  cells: FrameCell[];
  look: Look;
}

/** Cells side by side for which `key` is the same; an undefined key leaves the cell out. */
function runs(row: FrameCell[], key: (cell: FrameCell, look: Look) => string | undefined): Run[] {
  const found: Run[] = [];
  let column = 0;
  let last: string | undefined;
  for (const cell of row) {
    const look = lookOf(cell);
    const own = key(cell, look);
    const run = found.at(-1);
    if (own !== undefined && own === last && run) {
      run.cells.push(cell);
      run.columns += cell.columns;
    } else if (own !== undefined) {
      found.push({ column, columns: cell.columns, cells: [cell], look });
    }
    last = own;
    column += cell.columns;
  }
  return found;
}

const isDrawn = (cell: FrameCell) => cell.text in ARMS || cell.text in BLOCKS;
const isBlank = (cell: FrameCell) => cell.text === ' ' && !cell.underline && !cell.strikethrough;

function backgrounds(row: FrameCell[], y: number): string[] {
  return runs(row, (_, look) => look.paper).map(
    run =>
      `<rect x="${round(PADDING + run.column * CELL.width)}" y="${round(y)}" width="${round(run.columns * CELL.width)}"` +
      ` height="${CELL.height}" fill="${run.look.paper}"/>`,
  );
}

function drawings(row: FrameCell[], y: number): string[] {
  return runs(row, (cell, look) => (isDrawn(cell) ? `${look.ink} ${look.attributes}` : undefined)).map(
    run => {
      let x = PADDING + run.column * CELL.width;
      let path = '';
      let blocks = '';
      for (const cell of run.cells) {
        const arms = ARMS[cell.text];
        if (arms) path += linePath(arms, x, y);
        else blocks += block(BLOCKS[cell.text]!, x, y, run.look.ink);
        x += CELL.width;
      }
      const opacity = run.cells[0]!.dim ? ' opacity=".6"' : '';
      const line = path ? `<path d="${path}" stroke="${run.look.ink}" fill="none"${opacity}/>` : '';
      return line + (blocks && opacity ? `<g${opacity}>${blocks}</g>` : blocks);
    },
  );
}

/** One x a glyph, so that text stays in its cells whatever font the reader's machine has. */
function glyphPlaces(run: Run): string {
  let column = run.column;
  const places: string[] = [];
  for (const cell of run.cells) {
    places.push(round(PADDING + column * CELL.width));
    column += cell.columns;
  }
  return places.join(' ');
}

function texts(row: FrameCell[], y: number): string[] {
  let clusters = 0;
  const key = (cell: FrameCell, look: Look) => {
    if (isBlank(cell) || isDrawn(cell)) return undefined;
    // Renderers disagree on how many places a surrogate pair or a letter with marks takes; alone it needs one.
    const alone = cell.text.length > 1 ? ++clusters : 0;
    return `${alone} ${cell.columns} ${look.ink} ${look.attributes}`;
  };
  return runs(row, key).map(run => {
    const text = run.cells.map(cell => cell.text).join('');
    const plain = run.columns === run.cells.length && /^[\x21-\x7e]+$/.test(text);
    const place = plain
      ? `x="${round(PADDING + run.column * CELL.width)}" textLength="${round(run.columns * CELL.width)}"`
      : `x="${glyphPlaces(run)}"`;
    const attributes = run.look.attributes ? ` ${run.look.attributes}` : '';
    const ink = run.look.ink === INK ? '' : ` fill="${run.look.ink}"`;
    // Plain spaces at an end or in a row would fall together, and take the places after them along.
    const words = escapeXml(text).replaceAll(' ', '\u00a0');
    return `<text ${place} y="${round(y + CELL.baseline)}"${ink}${attributes}>${words}</text>`;
  });
}

/**
 * Draws a terminal's screen in a window.
 * @param frame the screen's cells with their looks.
 * @param options `title` stands in the window's bar and is what a screen reader says.
 * @returns an SVG document that needs no fonts but the machine's own monospace one.
 */
export function frameToSvg(frame: Frame, options: { title: string }): string {
  const wide = round(frame.columns * CELL.width + 2 * PADDING);
  const high = round(TITLE_BAR + frame.rows.length * CELL.height + 2 * PADDING);
  const title = escapeXml(options.title);
  const lines = frame.rows.flatMap((row, index) => {
    const y = TITLE_BAR + PADDING + index * CELL.height;
    return [...backgrounds(row, y), ...drawings(row, y), ...texts(row, y)];
  });
  const buttons = BUTTONS.map(
    (fill, index) => `<circle cx="${22 + index * 20}" cy="${TITLE_BAR / 2}" r="6" fill="${fill}"/>`,
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    '<clipPath id="window"><rect width="100%" height="100%" rx="10"/></clipPath>',
    '<g clip-path="url(#window)">',
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<rect width="100%" height="${TITLE_BAR}" fill="${BAR}"/>`,
    ...buttons,
    `<text x="50%" y="22" text-anchor="middle" fill="${BAR_INK}" font-family="system-ui,sans-serif" font-size="13">${title}</text>`,
    `<g fill="${INK}" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace" font-size="${FONT_SIZE}" style="font-variant-ligatures:none">`,
    ...lines,
    '</g>',
    '</g>',
    `<rect x=".5" y=".5" width="${round(Number(wide) - 1)}" height="${round(Number(high) - 1)}" rx="9.5" fill="none" stroke="${EDGE}"/>`,
    '</svg>',
  ].join('\n')}\n`;
}
