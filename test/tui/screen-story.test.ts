import { Jimp } from 'jimp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MemoryPort, story } from '../support/memory-port.ts';
import { at, closeScreens, openScreen } from '../support/screen.ts';

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeScreens();
});

describe('what a story can be', () => {
  it('is marked read and unread with m, saved with s, several at once with a count', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('m');
    await screen.see('Story read');
    await screen.see('39 unread');
    screen.press('m');
    await screen.see('40 unread');
    screen.press('s');
    await screen.see('●★§');
    screen.press('2', 'm');
    await screen.see('2 stories read');
    await at(screen, 3);
    expect(port.stories.filter(one => one.saved)).toHaveLength(1);
  });

  it('is marked read with all of its list, and undo and redo know it', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('A');
    await screen.see('40 stories read; u takes it back');
    expect(port.stories.every(one => one.read)).toBe(true);
    screen.press('u');
    await screen.see('Undone: 40 stories read');
    expect(port.stories.filter(one => !one.read)).toHaveLength(40);
    await screen.see('40 unread');
    screen.press('ctrl-r');
    await screen.see('Redone: 40 stories read');
    expect(port.stories.every(one => one.read)).toBe(true);
  });

  it('brings its author among the followed, and no longer', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('f');
    await screen.see('Following Nicole Jao');
    await screen.see('♥ Nicole Jao');
    expect(port.config().follows).toEqual([{ name: 'Nicole Jao', key: 'nicole jao' }]);
    screen.press('u');
    await screen.gone('♥');
    expect(port.config().follows).toEqual([]);
  });

  it('asks which author, where there are several', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('j', 'f');
    await screen.see('Follow whom?');
    screen.press('j', 'enter');
    await screen.see('Following Bo Chen');
    expect(port.config().follows.map(one => one.name)).toEqual(['Bo Chen']);
  });

  it('narrows a follow to the feed of the story and widens it again', async () => {
    const port = new MemoryPort();
    const nicole = { name: 'Nicole Jao', key: 'nicole jao' };
    port.stories = port.stories.map((one, i) => (i === 1 ? { ...one, authors: [nicole] } : one));
    const screen = await openScreen(port);
    const hearts = () => screen.text().match(/♥ Nicole Jao {2,}/g)?.length ?? 0;
    screen.press('f');
    await screen.until('followed everywhere', () => hearts() === 2);
    screen.press('g', 'o');
    await screen.see('Following Nicole Jao only in The Daily Build');
    await screen.until('followed in one feed', () => hearts() === 1);
    screen.press('F');
    await screen.see('Nicole Jao  only in The Daily Build');
    screen.press('esc');
    await screen.gone('Authors you follow');
    screen.press('j', 'g', 'o');
    await screen.see('Following Nicole Jao in 科技日报, too');
    expect(port.config().follows).toEqual([{ ...nicole, feeds: ['aaaaaaaa', 'bbbbbbbb'] }]);
    screen.press('g', 'o');
    await screen.see('Following Nicole Jao in every feed');
    expect(port.config().follows).toEqual([nicole]);
    screen.press('2', 'u');
    await screen.see('Undone');
    expect(port.config().follows).toEqual([{ ...nicole, feeds: ['aaaaaaaa'] }]);
  });

  it("opens an author's page with @, and the page or the end of a follow from the list of follows", async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('@');
    await screen.see('Nicole Jao: 1 story in The Daily Build');
    await screen.see(/│ Nicole Jao +1 unread · 1\/1/);
    screen.press('f');
    await screen.see('Following Nicole Jao');
    screen.press('F');
    await screen.see('Enter: their stories');
    screen.press('x');
    await screen.see('There are none.');
    expect(port.config().follows).toEqual([]);
    screen.press('esc');
    await screen.gone('Authors you follow');
    screen.press('u', 'F', 'enter');
    await screen.see('Nicole Jao: 1 story in The Daily Build');
    expect(port.config().follows).toHaveLength(1);
  });

  it('opens in the browser, and so do its links by number; y copies', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('o');
    await screen.see('Opened in the browser');
    screen.press('1', 'o');
    screen.press('7', 'o');
    await screen.see('There are links 1 to 1');
    expect(port.opened).toEqual(['https://example.com/stories/1', 'https://example.com/draft']);
    screen.press('y');
    await screen.see('Copied https://example.com/stories/1');
    expect(port.copied).toEqual(['https://example.com/stories/1']);
  });

  it('opens its comments and its lead image, where it has them', async () => {
    const url = 'https://example.com/';
    const port = new MemoryPort({
      stories: [story(1, { commentsUrl: `${url}c`, image: `${url}i.png` }), story(2)],
    });
    const screen = await openScreen(port);
    screen.press('j', 'c');
    await screen.see('This story has no comments page');
    screen.press('k', 'c');
    await screen.see('Opened in the browser');
    screen.press('i');
    await screen.until('never opened', () => port.opened.length === 2);
    expect(port.opened).toEqual([`${url}c`, `${url}i.png`]);
  });

  it('shows its lead image where the terminal can, until a key is pressed', async () => {
    const image = 'https://example.com/i.png';
    const port = new MemoryPort({ stories: [story(1, { image }), story(2, { image: `${image}.gone` })] });
    port.images.set(
      image,
      await new Jimp({ width: 60, height: 40, color: 0xff0000ff }).getBuffer('image/png'),
    );
    vi.stubEnv('KITTY_WINDOW_ID', '1');
    const screen = await openScreen(port);
    screen.press('i');
    await screen.see('Press a key to go back to nutgraf');
    await screen.see(port.stories[0]!.title);
    expect(screen.written).toContain('\u001b_Gf=100,a=T');
    expect(port.opened).toEqual([]);
    screen.press('x');
    await at(screen, 1);
    await screen.gone('Press a key');
    // Taken away again, and nothing of it is left in the status line.
    expect(screen.written).toContain('\u001b_Ga=d,d=A');
    expect(screen.isAlternate).toBe(true);
    screen.press('j', 'i');
    await screen.see('HTTP 404');
  });

  it('leaves its image to the browser where it cannot be drawn', async () => {
    const image = 'https://example.com/i.svg';
    const port = new MemoryPort({ stories: [story(1, { image })] });
    port.images.set(image, Buffer.from('<svg/>'));
    vi.stubEnv('KITTY_WINDOW_ID', '1');
    const screen = await openScreen(port);
    screen.press('i');
    await screen.see('Opened in the browser: the image cannot be shown here');
    expect(port.opened).toEqual([image]);
  });

  it('lets go of the terminal when it is ended over an image', async () => {
    const image = 'https://example.com/i.png';
    const port = new MemoryPort({ stories: [story(1, { image })] });
    port.images.set(
      image,
      await new Jimp({ width: 60, height: 40, color: 0xff0000ff }).getBuffer('image/png'),
    );
    vi.stubEnv('KITTY_WINDOW_ID', '1');
    const screen = await openScreen(port);
    screen.press('i');
    await screen.see('Press a key to go back to nutgraf');
    process.emit('SIGTERM');
    expect(await screen.ended).toBe(143);
    expect(screen.isAlternate).toBe(false);
    expect(screen.isRaw).toBe(false);
    expect(screen.isCursorHidden).toBe(false);
  });

  it('is searched with /, n and N, and Esc ends it', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('enter', '/');
    await screen.see('Search the story:');
    screen.send('platforms');
    screen.press('enter');
    await screen.see('Match 1 of 1');
    await screen.see('Hundreds of platforms');
    screen.press('/');
    screen.send('forty');
    screen.press('enter', 'n');
    await screen.see(/Match \d+ of \d+/);
    screen.press('/');
    screen.send('unicorn');
    screen.press('enter');
    await screen.see('"unicorn" is not in this story');
  });

  it('shows its sections by rank or as in the article', async () => {
    const screen = await openScreen(new MemoryPort(), { rows: 60 });
    const order = () => screen.lines().flatMap(line => /(▌ [A-Z][\w ]+?|Full text) *$/.exec(line)?.[1] ?? []);
    expect(order()).toEqual(['▌ Why it matters', '▌ Details', '▌ Context']);
    screen.press('t');
    await screen.see('Full text');
    expect(order()).toEqual(['▌ Why it matters', '▌ Details', '▌ Context', 'Full text']);
  });
});
