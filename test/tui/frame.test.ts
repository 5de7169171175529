import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Painter } from '../../src/text/style.ts';
import { width } from '../../src/text/width.ts';
import { Controller } from '../../src/tui/controller.ts';
import { layoutOf, SMALLEST } from '../../src/tui/layout.ts';
import { frame } from '../../src/tui/views/frame.ts';
import { highlight } from '../../src/tui/views/story.ts';
import { MemoryPort, someStories, story } from '../support/memory-port.ts';
import { nobodyOutside } from '../support/nobody-outside.ts';

const painter = new Painter({ colors: 0 });

function reader(columns: number, rows: number, unicode = true) {
  const stories = [
    ...someStories().slice(0, 12),
    story(90, { title: '', brief: '', briefKind: 'none', words: 0, document: { blocks: [], derived: [] } }),
    story(91, {
      title: '漢'.repeat(200),
      authors: [{ name: '漢'.repeat(60), key: 'x' }],
      feedTitle: '科'.repeat(80),
    }),
    story(92, { title: 'w'.repeat(300), brief: `${'b'.repeat(300)} 🚀`, briefKind: 'why-it-matters' }),
    story(93, {
      title: 'สวัสดี ลี้ हिन्दी 한국어 👨‍👩‍👧 ﷽',
      tags: ['a', '漢字'],
      commentsUrl: 'https://example.com/c',
    }),
  ];
  const port = new MemoryPort({ stories, settings: { unicode } });
  return new Controller(port, nobodyOutside, { columns, rows, unicode: true });
}

describe('a frame', () => {
  const keys = fc.constantFrom(
    'j',
    'k',
    'G',
    'g',
    'space',
    'enter',
    'h',
    'tab',
    'shift-tab',
    'b',
    'z',
    'd',
    't',
    'S',
    'U',
    's',
    'm',
    'f',
    '?',
    ':',
    '/',
    'a',
    'esc',
    '+',
    '5',
    ']',
    '>',
    '<',
    'n',
    'J',
    'A',
    'u',
    'w',
    'F',
    'x',
    '漢',
    '🚀',
    'i',
    'backspace',
  );

  it('has exactly as many lines as the screen has rows, each exactly as wide, whatever is pressed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 230 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        fc.array(keys, { maxLength: 25 }),
        (columns, rows, unicode, pressed) => {
          const controller = reader(columns, rows, unicode);
          for (const key of pressed) controller.dispatch({ type: 'key', key });
          const lines = frame(controller.state, painter);
          expect(lines).toHaveLength(rows);
          for (const line of lines) expect(width(line)).toBe(columns);
          controller.stop();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays right through any resizes', () => {
    const size = fc.tuple(fc.integer({ min: 5, max: 220 }), fc.integer({ min: 2, max: 50 }));
    fc.assert(
      fc.property(fc.array(size, { maxLength: 6 }), fc.array(keys, { maxLength: 10 }), (sizes, pressed) => {
        const controller = reader(120, 40);
        for (const key of pressed) controller.dispatch({ type: 'key', key });
        for (const [columns, rows] of sizes) {
          controller.dispatch({ type: 'resize', size: { columns, rows } });
          const lines = frame(controller.state, painter);
          expect(lines).toHaveLength(rows);
          for (const line of lines) expect(width(line)).toBe(columns);
        }
        controller.stop();
      }),
      { numRuns: 100 },
    );
  });

  it('always shows the selected story', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: SMALLEST.columns, max: 200 }),
        fc.integer({ min: SMALLEST.rows, max: 50 }),
        fc.array(fc.constantFrom('j', 'k', 'G', 'g', 'ctrl-d', 'space', 'd', 'S', '3'), { maxLength: 20 }),
        (columns, rows, pressed) => {
          const controller = reader(columns, rows);
          for (const key of pressed) controller.dispatch({ type: 'key', key });
          expect(frame(controller.state, painter).some(line => line.includes('▎'))).toBe(true);
          controller.stop();
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the layout', () => {
  it('gives every column away, whatever the user wished', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 8, max: 80 }),
        fc.constantFrom('sidebar' as const, 'headlines' as const, 'story' as const),
        fc.boolean(),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (columns, rows, focus, sidebarShown, sidebarWidth, listWidth) => {
          const settings = { sidebarWidth, listWidth };
          const layout = layoutOf({ columns, rows }, { focus, sidebarShown, zen: false, settings });
          const used = layout.panes.reduce((sum, pane) => sum + pane.width, 0) + layout.panes.length - 1;
          expect(used).toBe(columns);
          for (const pane of layout.panes) expect(pane.width).toBeGreaterThanOrEqual(14);
          expect(
            layout.panes.some(pane => pane.pane === focus) || (focus === 'sidebar' && !sidebarShown),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('a match', () => {
  it('is lit across runs and leaves the text as it is', () => {
    const runs = [{ text: 'Regu' }, { text: 'lators agree', bold: true as const }];
    expect(highlight(runs, 'LATOR')).toEqual([
      { text: 'Regu' },
      { text: 'lator', bold: true, role: 'match' },
      { text: 's agree', bold: true },
    ]);
    expect(highlight(runs, 'regulators').map(run => run.role)).toEqual(['match', 'match', undefined]);
    expect(highlight(runs, '')).toEqual(runs);
  });
});
