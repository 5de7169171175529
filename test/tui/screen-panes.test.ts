import { afterEach, describe, expect, it } from 'vitest';
import { width } from '../../src/text/width.ts';
import { MemoryPort, someStories, story } from '../support/memory-port.ts';
import { at, closeScreens, openScreen } from '../support/screen.ts';

afterEach(closeScreens);

const FIRST = 'China tightens the rules';
const readOf = (port: MemoryPort, id: number) =>
  port.stories.find(one => one.id.endsWith(String(id).padStart(4, '0')))!.read;

describe('on a wide screen', () => {
  it('shows the lists, the headlines with why they matter, and the story', async () => {
    const screen = await openScreen(new MemoryPort());
    expect(screen.isAlternate).toBe(true);
    const [title = '', rule = ''] = screen.lines();
    expect(title).toMatch(/^ nutgraf +│ All +40 unread · 1\/60 │ The Daily Build/);
    expect(rule).toMatch(/^─+┼─+┼─+$/);
    await screen.see('Why it matters: Lenders');
    await screen.see('▌ Why it matters');
    await screen.see('Following');
  });

  it('moves with j and k, counts, gg and G, and a held key', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('j');
    await at(screen, 2);
    screen.press('5', 'j');
    await at(screen, 7);
    screen.send('kkk');
    await at(screen, 4);
    screen.press('G');
    await at(screen, 60);
    await screen.see('Story number 60');
    screen.press('g', 'g');
    await at(screen, 1);
    screen.press('1', '2', 'G');
    await at(screen, 12);
    screen.press('down', 'down', 'up');
    await at(screen, 13);
  });

  it('pages the list with Space, Ctrl-f, Ctrl-b, Ctrl-d and Ctrl-u', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('ctrl-d');
    await screen.until('moved half a page', () => !/ 1\/60/.test(screen.text()));
    screen.press('ctrl-u');
    await at(screen, 1);
    screen.press('space');
    await screen.gone(FIRST);
    screen.press('ctrl-b');
    await at(screen, 1);
    screen.press('pagedown', 'pageup');
    await at(screen, 1);
  });

  it('opens a story with Enter, which marks it read, and goes back with h', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    expect(readOf(port, 1)).toBe(false);
    screen.press('enter');
    await screen.see('39 unread');
    expect(readOf(port, 1)).toBe(true);
    screen.press('5', 'j');
    await screen.until('scrolled the story', () => !screen.text().includes('By Nicole Jao'));
    screen.press('h');
    screen.press('j');
    await at(screen, 2);
    expect(readOf(port, 2)).toBe(false);
  });

  it('jumps from section to section and says where it is', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('enter', ']');
    await screen.see(/│ Why it matters +\d+%/);
    screen.press(']');
    await screen.see(/│ Details +\d+%/);
    screen.press('[');
    await screen.see(/│ Why it matters +\d+%/);
  });

  it('goes to the next unread story, also from the end of a story, and reads it there', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('enter', 'n');
    await at(screen, 2);
    await screen.see('38 unread');
    expect(readOf(port, 2)).toBe(true);
    screen.press('space');
    await at(screen, 5);
    expect(readOf(port, 5)).toBe(true);
    screen.press('K');
    await at(screen, 4);
    screen.press('N');
    await screen.see('No unread story above');
  });

  it('goes on to the next list of the sidebar with something unread, and back', async () => {
    const stories = [
      ...someStories().slice(0, 2),
      story(3, { feedId: 'cccccccc', feedTitle: 'Zebra' }),
      story(4, { feedId: 'cccccccc', feedTitle: 'Zebra' }),
      story(5, { feedId: 'dddddddd', feedTitle: 'Quiet', read: true }),
    ];
    const screen = await openScreen(new MemoryPort({ stories }));
    screen.press('shift-tab', 'j', 'j');
    await screen.see(/│ Quiet +0 unread · 1\/1/);
    screen.press('n');
    await screen.see('Quiet is read; on to The Daily Build');
    await screen.see(/│ The Daily Build +1 unread · 1\/1/);
    screen.press('m', 'n');
    await screen.see(/│ Zebra +2 unread · 1\/2/);
    screen.press('A', 'N');
    await screen.see('Zebra is read; on to 科技日报');
    screen.press('A', 'n');
    await screen.see('Everything here is read');
  });

  it('walks the panes with Tab', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('shift-tab', 'j');
    await screen.see(/│ Saved +│/);
    screen.press('k', 'k', 'tab', 'j');
    await screen.see('You follow nobody yet.');
  });

  it('lists a feed as soon as it is selected in the sidebar', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('b', 'b', 'tab', 'tab', 'j', 'j', 'j');
    await screen.see(/│ 科技日报 +1 unread · 1\/1/);
  });

  it('hides the sidebar and shows a single pane on request', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('b');
    await screen.gone('Following');
    screen.press('z');
    await screen.gone('▌ Why it matters');
    expect(screen.lines()[0]).toMatch(/^ All/);
    screen.press('z', 'b');
    await screen.see('Following');
  });

  it('lets panes be made wider and narrower, and keeps that', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    const bar = () => screen.column('│ The Daily Build  ');
    const before = bar();
    screen.press('4', '>');
    await screen.until('never got wider', () => bar() === before + 4);
    screen.press('4', '<');
    await screen.until('never got narrower', () => bar() === before);
    expect(port.config().settings.listWidth).toBeGreaterThan(0);
  });
});

describe('on a very wide screen', () => {
  it('has the story’s sections in the margin, the one being read lit', async () => {
    const screen = await openScreen(new MemoryPort(), { columns: 200, rows: 30 });
    await screen.see(/Lenders must show .*/);
    const margin = () => screen.lines().map(line => line.slice(175).trim());
    expect(margin().slice(2, 5)).toEqual(['Why it matters', 'Details', 'Context']);
    screen.press('enter', ']', ']');
    await screen.until('never lit', () => margin().some(line => line === '▎ Details'));
  });
});

describe('any size', () => {
  const SIZES = [
    [80, 24],
    [120, 40],
    [200, 50],
    [100, 30],
    [30, 8],
  ] as const;

  it.each(SIZES)('fills %i columns and %i rows, every cell where its width says', async (columns, rows) => {
    const screen = await openScreen(new MemoryPort(), { columns, rows });
    const check = () => {
      const lines = screen.lines();
      expect(lines).toHaveLength(rows);
      // The emulator's own cells: the lines between panes stand in one column, whatever is left of them.
      const bars = [...lines[0]!].flatMap((char, i) => (char === '│' ? [width(lines[0]!.slice(0, i))] : []));
      for (let row = 2; row < rows - 1; row++) {
        for (const bar of bars) expect(screen.cell(bar, row)).toBe('│');
      }
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
    };
    check();
    screen.press('j', 'enter');
    await screen.see('By Ann Lee and Bo Chen');
    check();
    screen.press('h', 'b');
    check();
  });

  it('shows one pane at a time on a narrow screen', async () => {
    const screen = await openScreen(new MemoryPort(), { columns: 80, rows: 24 });
    expect(screen.text()).not.toContain('Following');
    expect(screen.text()).not.toContain('▌ Why it matters');
    screen.press('enter');
    await screen.see('▌ Why it matters');
    screen.press('h');
    await screen.see('1/60');
    screen.press('h');
    await screen.see('Following');
    screen.press('enter');
    await screen.see('1/60');
  });

  it('brings the sidebar on a key on a middling screen', async () => {
    const screen = await openScreen(new MemoryPort(), { columns: 100, rows: 30 });
    expect(screen.text()).not.toContain('Following');
    screen.press('b');
    await screen.see('Following');
    screen.press('b');
    await screen.gone('Following');
  });

  it('says so when it is too small, and comes back', async () => {
    const screen = await openScreen(new MemoryPort(), { columns: 20, rows: 5 });
    await screen.see('Too small');
    screen.resize(80, 24);
    await screen.see(FIRST);
    screen.resize(29, 24);
    await screen.see('Too small');
    expect(screen.text()).not.toContain(FIRST);
  });
});
