import { afterEach, describe, expect, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { at, closeScreens, openScreen } from '../support/screen.ts';

afterEach(closeScreens);

const FIRST = 'China tightens the rules';

describe('the first frame', () => {
  it('is there before the rest is loaded, and keys pressed meanwhile are not lost', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('j', 'j', 'j');
    await screen.see(FIRST);
    expect(screen.isRaw).toBe(true);
    await at(screen, 4);
    expect(screen.written.split('\u001b[?1049h')).toHaveLength(2);
  });

  it('gives way to what has changed in the meantime without a trace', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.resize(100, 30);
    const fresh = await openScreen(port, { columns: 100, rows: 30 });
    await screen.until('never looked right', () => screen.text() === fresh.text());
  });
});

describe('the mouse', () => {
  it('scrolls what is under it, selects with a click, opens with a second one', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    expect(screen.written).toContain('\u001b[?1000h');
    const column = screen.column('Story number 4');
    const row = screen.lines().findIndex(line => line.includes('Story number 4'));
    screen.send(`\u001b[<0;${column + 1};${row + 1}M\u001b[<0;${column + 1};${row + 1}m`);
    await at(screen, 4);
    screen.send('\u001b[<64;50;20M');
    await at(screen, 3);
    screen.send('\u001b[<65;50;20M');
    await at(screen, 4);
    screen.press('k', 'k', 'k');
    await at(screen, 1);
    screen.send('\u001b[<0;50;4M');
    screen.send('\u001b[<65;110;20M\u001b[<65;110;20M\u001b[<65;110;20M');
    await screen.see(/Why it matters +\d\d%/);
  });

  it('is left alone when the setting is off', async () => {
    const screen = await openScreen(new MemoryPort({ settings: { mouse: false } }));
    expect(screen.written).not.toContain('\u001b[?1000h');
  });
});

describe('leaving', () => {
  it('gives the terminal back with q, Q and Ctrl-C', async () => {
    for (const [key, code] of [
      ['q', 0],
      ['Q', 0],
      ['ctrl-c', 130],
    ] as const) {
      const screen = await openScreen(new MemoryPort());
      expect(screen.isRaw).toBe(true);
      screen.press(key);
      expect(await screen.ended).toBe(code);
      expect(screen.isAlternate).toBe(false);
      expect(screen.isRaw).toBe(false);
      expect(screen.isCursorHidden).toBe(false);
      expect(screen.written).toContain('\u001b[?1000l');
    }
  });

  it('gives it back after an error while drawing', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    await screen.until('never ready', () => screen.written.includes('\u001b[?2004h'));
    port.emit({ type: 'notice', message: null as unknown as string });
    expect(await screen.ended).toBe(1);
    expect(screen.isAlternate).toBe(false);
    expect(screen.isRaw).toBe(false);
    expect(screen.errors).toContain('TypeError');
  });

  it('gives it back after an error too, and tells the error', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    port.config = () => {
      throw new TypeError('a mistake in the program');
    };
    process.emit('uncaughtException', new TypeError('a mistake in the program'));
    expect(await screen.ended).toBe(1);
    expect(screen.isAlternate).toBe(false);
    expect(screen.isRaw).toBe(false);
    expect(screen.errors).toMatch(/^nutgraf: [^\n]*a mistake in the program[^\n]*\n$/);
  });
});
