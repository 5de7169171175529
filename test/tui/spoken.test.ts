import { describe, expect, it } from 'vitest';
import { MemoryPort, section, someStories, story } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';
import { closeScreens, openScreen } from '../support/screen.ts';

const heard = (port: MemoryPort, ...keys: string[]) => new QuickReader(port).press(...keys).heard();
const DRAWN = /[▌◇•◦│─┼◉○★♥●▎▾▸]/u;

describe('somebody who has the screen read aloud hears', () => {
  it('what the list is filtered by, and how much that leaves', () => {
    const reader = new QuickReader(new MemoryPort()).press('/').type('number');
    expect(reader.heard()).toContain('57 stories match.');
    reader.press('enter');
    expect(reader.heard()).toContain('All, filtered by number, 57 stories, 38 unread.');
    expect(heard(new MemoryPort(), 'U')).toContain('All, only unread ones, 40 unread.');
    expect(heard(new MemoryPort(), 'S')).toContain('All, oldest first, 40 unread.');
  });

  it('a story without the signs that are drawn before its parts', () => {
    const picked = {
      ...section('Significance', 'why-it-matters', 'It is the first.'),
      provenance: 'derived' as const,
    };
    const one = story(1, {
      saved: true,
      authors: [{ name: 'Ada', key: 'ada' }],
      document: {
        derived: [picked],
        blocks: [
          section('Details', 'details', 'All of them.'),
          { type: 'list', ordered: false, items: [[{ type: 'paragraph', spans: [{ text: 'An entry' }] }]] },
          { type: 'quote', blocks: [{ type: 'paragraph', spans: [{ text: 'A word' }] }], attribution: 'Bo' },
          {
            type: 'table',
            header: [[{ text: 'Name' }], [{ text: 'Sum' }]],
            rows: [[[{ text: 'Bo' }], [{ text: '3' }]]],
          },
        ],
      },
    });
    const port = new MemoryPort({
      stories: [one],
      config: { follows: [{ name: 'Ada', key: 'ada' }] },
    });
    const text = heard(port, 'enter');
    for (const words of ['Significance, derived', 'Details', 'An entry', 'A word', 'By Ada', 'saved'])
      expect(text.split('\n').some(line => line.startsWith(words) || line.endsWith(words))).toBe(true);
    expect(text).toMatch(/^Bo, 3$/m);
    expect(text).not.toMatch(DRAWN);
  });

  it('where a menu is and which keys it has', () => {
    const text = heard(new MemoryPort(), '+', 'space');
    expect(text).toContain('Axios, not chosen, 2 of 2. Smart brevity');
    expect(text).toContain('Space chooses, Enter: subscribe to the chosen, Esc: back.');
    expect(heard(new MemoryPort(), 'F')).toContain('f on a story follows its author');
  });

  it('where it is in the sidebar', () => {
    expect(heard(new MemoryPort(), 'shift-tab')).toContain('Lists: All, 40 unread, 2 of 5.');
  });

  it('one minute as one, and which key tells the others', () => {
    const text = heard(new MemoryPort({ stories: [story(1, { words: 40 })] }));
    expect(text).toContain('1h ago, 1 minute to read.');
    expect(text).toContain('? tells the keys.');
  });
});

it('leaving ends the last line, so that the prompt has one of its own', async () => {
  const screen = await openScreen(new MemoryPort({ stories: someStories() }), {
    env: { TERM: 'xterm', INK_SCREEN_READER: 'true' },
  });
  await screen.see('Story 1 of 60');
  await screen.quit();
  expect(screen.written).toMatch(/\n(?:\u001b\[[?0-9;]*[a-z])*$/i);
  await closeScreens();
});
