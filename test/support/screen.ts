import { EventEmitter } from 'node:events';
import unicode from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import type { ReaderPort } from '../../src/tui/ports.ts';
import { runReader } from '../../src/tui/run.tsx';
import { sent } from './terminal-keys.ts';

const PATIENCE = 15_000;

class Keyboard extends EventEmitter {
  readonly isTTY = true;
  isRaw = false;
  #waiting: string[] = [];
  #flows = false;

  constructor() {
    super();
    // As a stream does: what was typed before anybody listened is there when somebody does.
    this.on('newListener', (event: string) => {
      if (event === 'readable' && this.#waiting.length > 0) setImmediate(() => this.emit('readable'));
    });
  }

  type(data: string): void {
    if (this.#flows && this.listenerCount('data') > 0) {
      this.emit('data', data);
      return;
    }
    this.#waiting.push(data);
    this.emit('readable');
  }

  read(): string | null {
    return this.#waiting.shift() ?? null;
  }

  setEncoding(): void {}
  setRawMode(on: boolean): void {
    this.isRaw = on;
  }
  ref(): void {}
  unref(): void {}
  resume(): void {
    this.#flows = true;
  }
  pause(): void {
    this.#flows = false;
  }
}

class Display extends EventEmitter {
  readonly isTTY = true;
  /** As Node's own streams do: the size is asked for anew when the process hears that it has changed. */
  readonly #refreshSize = () => {
    const { cols, rows } = this.terminal;
    if (cols === this.columns && rows === this.rows) return;
    this.columns = cols;
    this.rows = rows;
    this.emit('resize');
  };
  readonly terminal: InstanceType<typeof xterm.Terminal>;
  columns: number;
  rows: number;
  written = '';

  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
    // The emulator's own table is of Unicode 6, where emoji are narrow; every terminal in use has moved on.
    this.terminal.loadAddon(new unicode.Unicode11Addon());
    this.terminal.unicode.activeVersion = '11';
    process.on('SIGWINCH', this.#refreshSize);
  }

  close(): void {
    process.off('SIGWINCH', this.#refreshSize);
  }

  write(data: string, ...rest: unknown[]): boolean {
    const done = rest.find(one => typeof one === 'function') as (() => void) | undefined;
    this.written += data;
    this.terminal.write(data, () => {
      this.emit('painted');
      done?.();
    });
    return true;
  }
}

/** The reader on a real terminal emulator, to be driven as a person would. */
export class Screen {
  readonly #display: Display;
  readonly #keyboard = new Keyboard();
  readonly ended: Promise<number>;
  errors = '';

  constructor(port: ReaderPort, size: { columns: number; rows: number }, env: NodeJS.ProcessEnv) {
    this.#display = new Display(size.columns, size.rows);
    // What the terminal answers comes in as keys do.
    this.#display.terminal.onData(answer => this.#keyboard.type(answer));
    const stderr = {
      write: (data: string) => {
        this.errors += data;
        return true;
      },
    };
    this.ended = runReader(port, {
      stdin: this.#keyboard as unknown as NodeJS.ReadStream,
      stdout: this.#display as unknown as NodeJS.WriteStream,
      stderr: stderr as unknown as NodeJS.WritableStream,
      env,
    }).finally(() => this.#display.close());
  }

  get #buffer() {
    return this.#display.terminal.buffer.active;
  }

  /** The screen's lines as a person sees them, without the spaces at their ends. */
  lines(): string[] {
    const { columns, rows } = this.size;
    // A row the emulator has narrowed still holds the cells that are no longer to be seen.
    const line = (row: number) => this.#buffer.getLine(row)?.translateToString(true, 0, columns) ?? '';
    return Array.from({ length: rows }, (_, row) => line(row).trimEnd());
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** The column a text begins at in the first line that holds it, counted in cells; -1 when none does. */
  column(wanted: string): number {
    for (let row = 0; row < this.size.rows; row++) {
      const line = this.#buffer.getLine(row);
      if (!line) continue;
      for (let column = 0; column < this.size.columns; column++) {
        if (line.translateToString(true, column).startsWith(wanted)) return column;
      }
    }
    return -1;
  }

  /** What stands in a cell of the screen. */
  cell(column: number, row: number): string {
    return this.#buffer.getLine(row)?.getCell(column)?.getChars() ?? '';
  }

  /** Everything a person sees: the text with its colours and other attributes, cell by cell. */
  look(): string {
    const { columns, rows } = this.size;
    const cells = (row: number) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = this.#buffer.getLine(row)?.getCell(column);
        if (!cell) return '';
        const attributes = [
          cell.isBold(),
          cell.isDim(),
          cell.isItalic(),
          cell.isUnderline(),
          cell.isInverse(),
        ];
        return [cell.getChars() || ' ', cell.getFgColor(), cell.getBgColor(), ...attributes].join();
      });
    return Array.from({ length: rows }, (_, row) => cells(row).join('|')).join('\n');
  }

  /** The terminal's size, whether the program has been told of it or not. */
  get size() {
    const { cols, rows } = this.#display.terminal;
    return { columns: cols, rows };
  }

  get isAlternate(): boolean {
    return this.#buffer.type === 'alternate';
  }

  get isRaw(): boolean {
    return this.#keyboard.isRaw;
  }

  get isCursorHidden(): boolean {
    return this.written.lastIndexOf('\u001b[?25l') > this.written.lastIndexOf('\u001b[?25h');
  }

  /** All that was ever written to the terminal. */
  get written(): string {
    return this.#display.written;
  }

  /** Presses keys one after another: characters, or names as the keymap writes them. */
  press(...keys: string[]): void {
    for (const key of keys) this.#keyboard.type(sent(key));
  }

  /** Sends characters or a report as one piece, as a held key or a mouse does. */
  send(data: string): void {
    this.#keyboard.type(data);
  }

  resize(columns: number, rows: number): void {
    this.resizeUntold(columns, rows);
    process.emit('SIGWINCH', 'SIGWINCH');
  }

  /** Resizes the terminal while another job is in front: only that one is told. */
  resizeUntold(columns: number, rows: number): void {
    this.#display.terminal.resize(columns, rows);
  }

  /** Has another program write over the screen. */
  scribble(data: string): Promise<void> {
    return new Promise(resolve => this.#display.terminal.write(data, resolve));
  }

  /** Resolves once the screen is as asked; fails with the screen in the message. */
  async until(what: string, holds: () => boolean): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (!holds()) {
      if (performance.now() > end)
        throw new Error(`${what}; the screen shows\n${this.text()}\n${this.errors}`);
      await this.#change();
    }
  }

  #change(): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        this.#display.off('painted', done);
        resolve();
      };
      // A process or a promise may change what is waited for without a frame.
      const timer = setTimeout(done, 50);
      this.#display.on('painted', done);
    });
  }

  see(wanted: string | RegExp): Promise<void> {
    const holds = () => {
      const text = this.text();
      return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    };
    return this.until(`never saw ${wanted}`, holds);
  }

  gone(unwanted: string): Promise<void> {
    return this.until(`still see ${unwanted}`, () => !this.text().includes(unwanted));
  }

  async quit(): Promise<number> {
    this.press('Q');
    return this.ended;
  }
}

/** Waits until the selection is on the story of a place, as the list's title tells. */
export const at = (screen: Screen, place: number) => screen.see(new RegExp(` ${place}/\\d+`));

const open = new Set<Screen>();

/** Opens the reader and waits for its first frame. */
export async function openScreen(
  port: ReaderPort,
  { columns = 120, rows = 40, env = { TERM: 'xterm-256color', LANG: 'C.UTF-8' } as NodeJS.ProcessEnv } = {},
): Promise<Screen> {
  const screen = new Screen(port, { columns, rows }, env);
  open.add(screen);
  await screen.until('never drew anything', () => screen.text().trim() !== '');
  return screen;
}

/** Closes what a test has left open. */
export async function closeScreens(): Promise<void> {
  for (const screen of open) {
    screen.press('ctrl-c', 'ctrl-c');
    await screen.ended;
  }
  open.clear();
}
