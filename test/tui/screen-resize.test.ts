import { afterEach, describe, it, vi } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { closeScreens, openScreen, type Screen } from '../support/screen.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeScreens();
});

/** What can be on the screen, by the keys that bring it there and what is then to be seen. */
const SHOWN: Record<string, { keys: string[]; see: string | RegExp; port?: () => MemoryPort }> = {
  'the list': { keys: ['j', 'j'], see: ' 3/60' },
  'a story': { keys: ['enter'], see: '▌ Why it matters' },
  'a scrolled story': { keys: ['enter', '9', 'j'], see: '▌ Details' },
  help: { keys: ['?'], see: 'Keys (' },
  'the palette': { keys: [':', 'r', 'e'], see: 'Refresh all feeds' },
  'a prompt': { keys: ['/', ...'number 1'], see: 'Filter: number 1' },
  'the starter feeds': { keys: ['+'], see: '○ TechNode' },
  'only the list': { keys: ['z'], see: ' 1/60' },
  'only the story': { keys: ['enter', 'z'], see: '▌ Why it matters' },
  'an empty list alone': { keys: ['z', '/', ...'xyzzy', 'enter'], see: 'xyzzy' },
  'no feeds': {
    keys: ['j'],
    see: 'No feeds yet.',
    port: () => new MemoryPort({ stories: [], config: { feeds: [] } }),
  },
};

type Size = readonly [columns: number, rows: number];

async function showing(what: string, [columns, rows]: Size): Promise<Screen> {
  const { keys, see, port = () => new MemoryPort() } = SHOWN[what]!;
  const screen = await openScreen(port(), { columns, rows });
  screen.press(...keys);
  await screen.see(see);
  return screen;
}

/** Waits until the screen is what it would be, had it been opened in its size. */
async function asIfOpened(screen: Screen, what: string): Promise<void> {
  const { columns, rows } = screen.size;
  const fresh = await showing(what, [columns, rows]);
  await screen.until(`never looked right at ${columns}x${rows}`, () => screen.text() === fresh.text());
  await screen.until(`never had its colours at ${columns}x${rows}`, () => screen.look() === fresh.look());
}

describe.each(Object.keys(SHOWN))('%s on a terminal that is resized', what => {
  it.each<{ before: Size; after: Size }>([
    { before: [80, 24], after: [70, 24] },
    { before: [80, 24], after: [79, 30] },
    { before: [80, 24], after: [60, 18] },
    { before: [70, 18], after: [80, 24] },
    { before: [130, 40], after: [121, 40] },
  ])('from $before to $after is as if opened there', async ({ before, after }) => {
    const screen = await showing(what, before);
    screen.resize(...after);
    await asIfOpened(screen, what);
  });
});

describe('a terminal that is resized', () => {
  it('through every layout has no stray line', async () => {
    const screen = await openScreen(new MemoryPort(), { columns: 200, rows: 50 });
    const sizes: Size[] = [
      [119, 50],
      [80, 50],
      [120, 40],
      [100, 40],
      [97, 12],
      [50, 24],
      [30, 30],
      [20, 5],
      [200, 50],
    ];
    for (const size of sizes) {
      screen.resize(...size);
      const fresh = await openScreen(new MemoryPort(), { columns: size[0], rows: size[1] });
      await screen.until(`never looked right at ${size}`, () => screen.text() === fresh.text());
      await fresh.quit();
    }
  });

  it('step by step as by a mouse, with keys in between, ends as if opened there', async () => {
    const screen = await showing('the starter feeds', [120, 40]);
    for (let step = 0; step < 40; step++) {
      screen.resize(120 - step, 40 + (step % 3));
      if (step % 8 === 0) screen.press('j', 'k');
    }
    await asIfOpened(screen, 'the starter feeds');
  });

  it.each<Size>([
    [120, 40],
    [70, 30],
    [60, 18],
  ])('to %i x %i while it is stopped is whole when it comes back', async (columns, rows) => {
    // The tests would be stopped with it.
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    const screen = await showing('a story', [80, 24]);
    await screen.scribble('\u001b[24;10H');
    screen.press('ctrl-z');
    await screen.until('never stopped', () => kill.mock.calls.length > 0 && !screen.isAlternate);
    screen.resizeUntold(columns, rows);
    await screen.scribble('$ fg\r\n'.repeat(50));
    process.emit('SIGCONT', 'SIGCONT');
    await screen.until('never came back', () => screen.isAlternate);
    await asIfOpened(screen, 'a story');
  });

  it.each([{ what: 'the palette' }, { what: 'a prompt' }, { what: 'the starter feeds' }])(
    'is painted anew by Ctrl-L in $what',
    async ({ what }) => {
      const screen = await showing(what, [80, 24]);
      await screen.scribble('\u001b[5;1Hsomething else wrote this');
      screen.press('ctrl-l');
      await screen.gone('something else');
      await asIfOpened(screen, what);
    },
  );
});
