import { afterEach, describe, expect, it } from 'vitest';
import type { Story } from '../../src/story.ts';
import { MemoryPort, someStories, story } from '../support/memory-port.ts';
import { closeScreens, openScreen } from '../support/screen.ts';

afterEach(closeScreens);

describe('the look', () => {
  it('has no colours under NO_COLOR, and still shows what is selected', async () => {
    const env = { TERM: 'xterm-256color', NO_COLOR: '1' };
    const screen = await openScreen(new MemoryPort(), { env });
    expect(screen.written).not.toMatch(/\u001b\[(?:3[0-7]|9[0-7]|38;|48;)/);
    expect(screen.written).toContain('\u001b[7m');
  });

  it('is ASCII but for the stories with unicode off', async () => {
    const plain = someStories().filter(one => /^[ -~]*$/.test(one.title));
    const screen = await openScreen(new MemoryPort({ stories: plain, settings: { unicode: false } }));
    screen.press('f', 's');
    await screen.see('+ Nicole Jao');
    expect(screen.text()).toMatch(/^[\n -~]*$/);
  });

  it('is ASCII on a terminal that can show no more', async () => {
    const plain = someStories().filter(one => /^[ -~]*$/.test(one.title));
    const screen = await openScreen(new MemoryPort({ stories: plain }), {
      env: { TERM: 'xterm', LANG: 'C' },
    });
    expect(screen.text()).toMatch(/^[\n -~]*$/);
  });

  it('links what the terminal can link', async () => {
    const env = { TERM: 'xterm-kitty', FORCE_HYPERLINK: '1' };
    const screen = await openScreen(new MemoryPort(), { columns: 120, rows: 60, env });
    await screen.see('See the draft[1]');
    expect(screen.written).toContain('\u001b]8;;https://example.com/draft');
    const without = await openScreen(new MemoryPort(), { columns: 120, rows: 60 });
    await without.see('See the draft[1]');
    expect(without.written).not.toContain('\u001b]8;;https');
  });

  it('changes with the theme', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('T');
    await screen.see('Theme: dark');
    expect(screen.written).toContain('38;2;');
    expect(port.config().settings.theme).toBe('dark');
  });

  it('lets nothing in a story reach the terminal but text', async () => {
    const evil: Story = story(1, { title: 'a\u001b]0;owned\u0007b\u009b2Jc\u202ed', brief: '\u001b[31mred' });
    const screen = await openScreen(new MemoryPort({ stories: [evil] }));
    expect(screen.written).not.toContain('\u001b]0;');
    expect(screen.written).not.toContain('\u009b');
    expect(screen.written).not.toContain('\u202e');
  });
});

describe('for a screen reader', () => {
  it('says in words what is selected, with nothing side by side', async () => {
    const env = { TERM: 'xterm', INK_SCREEN_READER: 'true' };
    const screen = await openScreen(new MemoryPort(), { env });
    expect(screen.isAlternate).toBe(false);
    await screen.see('Story 1 of 60, unread: China tightens the rules');
    await screen.see('Why it matters: Lenders must show');
    screen.press('j');
    await screen.see('Story 2 of 60');
    expect(screen.text()).not.toMatch(/[│─▌]/);
  });
});
