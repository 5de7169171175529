import type { Action } from './action.ts';

/** Asks the terminal to report clicks and the wheel (xterm 1000) with SGR coordinates (1006), and no longer. */
export const MOUSE_ON = '\u001b[?1000h\u001b[?1006h';
export const MOUSE_OFF = '\u001b[?1006l\u001b[?1000l';

export type Pointer = Extract<Action, { type: 'pointer' }>;

/** Asks the terminal to say when it becomes the one that is looked at (xterm 1004), and no longer. */
export const FOCUS_ON = '\u001b[?1004h';
export const FOCUS_OFF = '\u001b[?1004l';

const REPORT = /\u001b\[<(\d+);(\d+);(\d+)([Mm])/g;
const FOCUS = /\u001b\[([IO])/g;
// The beginning of a report at the end of a chunk; a lone escape may be the Escape key and is not held back.
const UNFINISHED = /\u001b\[<[\d;]*$/;

const BUTTONS: Record<number, Pointer['button'] | undefined> = {
  0: 'left',
  64: 'wheel-up',
  65: 'wheel-down',
};

/** Takes reports of mouse and focus out of what the terminal sends, since Ink drops them. */
export class MouseFilter {
  #kept = '';

  /**
   * The chunk without its reports, and the reports, with columns and rows from 0; `focused` where the terminal said
   * that it is looked at again.
   */
  push(chunk: string): { text: string; pointers: Pointer[]; focused: boolean } {
    const pointers: Pointer[] = [];
    let text = (this.#kept + chunk).replace(REPORT, (_, code, column, row, kind) => {
      const button = BUTTONS[Number(code)];
      if (button && kind === 'M')
        pointers.push({ type: 'pointer', button, column: Number(column) - 1, row: Number(row) - 1 });
      return '';
    });
    const rest = UNFINISHED.exec(text);
    this.#kept = rest?.[0] ?? '';
    let focused = false;
    text = text.slice(0, text.length - this.#kept.length).replace(FOCUS, (_, kind) => {
      focused ||= kind === 'I';
      return '';
    });
    return { text, pointers, focused };
  }
}

/** The stream with its reports of mouse and focus taken out; everything else about it is the stream itself. */
export function withoutMouse(
  stdin: NodeJS.ReadStream,
  report: (pointers: Pointer[]) => void,
  onFocus: () => void,
): NodeJS.ReadStream {
  const filter = new MouseFilter();
  const read = (size?: number): unknown => {
    const chunk: unknown = stdin.read(size);
    if (chunk === null) return null;
    const { text, pointers, focused } = filter.push(String(chunk));
    if (pointers.length > 0) report(pointers);
    if (focused) onFocus();
    return text;
  };
  return new Proxy(stdin, {
    get(target, name) {
      if (name === 'read') return read;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
