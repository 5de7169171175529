import { afterEach, describe, expect, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { closeScreens, openScreen } from '../support/screen.ts';

afterEach(closeScreens);

describe('a prompt on a screen of 30 by 8', () => {
  const SMALL = { columns: 30, rows: 8 };
  const TYPED = 'sixteen-letters.';

  it.each([
    { what: 'what filters the list', keys: ['/'], label: 'Filter: ' },
    { what: 'what to look for in the story', keys: ['enter', '/'], label: 'Search: ' },
    { what: 'where a feed is', keys: ['a'], label: 'Address: ' },
    { what: 'another name', keys: ['tab', 'tab', 'G', 'g', 'r', 'ctrl-u'], label: 'New name: ' },
    { what: 'another address of a feed', keys: ['tab', 'tab', 'G', 'g', 'u', 'ctrl-u'], label: 'Address: ' },
    { what: 'a folder', keys: ['tab', 'tab', 'G', 'g', 'f'], label: 'Folder: ' },
    { what: 'what to hide', keys: ['M'], label: 'Hide: ' },
    { what: 'a program', keys: ['enter', '|'], label: 'Pipe to: ' },
    { what: 'somebody to follow', keys: ['g', 'a'], label: 'Follow: ' },
  ])('asks for $what and leaves room to type it', async ({ keys, label }) => {
    const screen = await openScreen(new MemoryPort(), SMALL);
    screen.press(...keys);
    await screen.see(label.trimEnd());
    screen.send(TYPED);
    await screen.see(label + TYPED);
    expect(screen.lines().at(-1)).toBe(` ${label}${TYPED}`);
  });

  it('asks for the name of a query and leaves room to type it', async () => {
    const screen = await openScreen(new MemoryPort(), SMALL);
    screen.press('/', ...'number', 'enter', 'w');
    await screen.see(/^ Name:/m);
    screen.send(TYPED);
    await screen.see(`Name: ${TYPED}`);
  });
});

it('a prompt says more where there is room, and less as soon as the terminal has none', async () => {
  const screen = await openScreen(new MemoryPort(), { columns: 80, rows: 24 });
  screen.press('a');
  await screen.see('Address of a feed or site:');
  screen.send('blog.example.com');
  await screen.see('site: blog.example.com');
  screen.resize(30, 8);
  await screen.see(/^ Address: blog\.example\.com/m);
});
