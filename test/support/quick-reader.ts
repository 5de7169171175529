import { Painter } from '../../src/text/style.ts';
import type { Action } from '../../src/tui/action.ts';
import { Controller } from '../../src/tui/controller.ts';
import type { Outside, ReaderPort } from '../../src/tui/ports.ts';
import { frame } from '../../src/tui/views/frame.ts';
import { linearFrame } from '../../src/tui/views/linear.ts';
import { nobodyOutside } from './nobody-outside.ts';

/** The reader without Ink and a terminal: keys in, the lines of its frames out, all at once. */
export class QuickReader {
  readonly controller: Controller;
  readonly #painter = new Painter({ colors: 0 });

  constructor(
    port: ReaderPort,
    { columns = 120, rows = 40, unicode = true } = {},
    outside: Partial<Outside> = {},
  ) {
    this.controller = new Controller(port, { ...nobodyOutside, ...outside }, { columns, rows, unicode });
    this.controller.start();
  }

  /** Presses keys one after another, by the names of the keymap. */
  press(...keys: string[]): this {
    for (const key of keys) this.controller.dispatch({ type: 'key', key });
    return this;
  }

  /** Types a text, character by character. */
  type(text: string): this {
    return this.press(...Array.from(text, one => (one === ' ' ? 'space' : one)));
  }

  dispatch(...actions: Action[]): this {
    this.controller.dispatch(...actions);
    return this;
  }

  lines(): string[] {
    return frame(this.controller.state, this.#painter).map(line => line.trimEnd());
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** What somebody hears who has the screen read aloud. */
  heard(): string {
    return linearFrame(this.controller.state).join('\n');
  }

  /** What is told on the last row, without the progress at its end. */
  said(): string {
    return this.status().split(/ {2,}/, 1)[0]!;
  }

  /** The last row. */
  status(): string {
    return this.lines().at(-1)!.trim();
  }
}

/** Lets promises that are done by now have their effects. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}
