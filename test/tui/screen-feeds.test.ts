import { afterEach, describe, expect, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { closeScreens, openScreen } from '../support/screen.ts';

afterEach(closeScreens);

describe('feeds on the screen', () => {
  it('are found at an address, picked and refreshed', async () => {
    const port = new MemoryPort();
    port.found = [
      { title: 'All posts', url: 'https://blog.example.com/feed.xml' },
      { title: 'Comments', url: 'https://blog.example.com/comments.xml' },
    ];
    const screen = await openScreen(port);
    screen.press('a');
    screen.send('blog.example.com');
    screen.press('enter');
    await screen.see('◉ All posts');
    screen.press('enter');
    await screen.see('Added All posts');
    expect(port.config().feeds.at(-1)?.url).toBe('https://blog.example.com/feed.xml');
    expect(port.refreshed.at(-1)).toHaveLength(1);
  });

  it('say why they cannot be added', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('a');
    screen.send('nowhere.example');
    screen.press('enter');
    await screen.see('nowhere.example: no such host');
  });

  it('are removed, and come back with undo', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('shift-tab', 'G', 'x');
    await screen.see('Removed 科技日报; u takes it back');
    expect(port.config().feeds).toHaveLength(1);
    screen.press('u');
    await screen.see(/ 科技日报 +1/);
    expect(port.config().feeds.map(feed => feed.id)).toEqual(['aaaaaaaa', 'bbbbbbbb']);
  });

  it('are renamed and moved into folders, which fold', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('shift-tab', 'G', 'g', 'r');
    await screen.see('New name: 科技日报');
    screen.press('ctrl-u');
    screen.send('Tech Daily');
    screen.press('enter');
    await screen.see(/ Tech Daily +1/);
    screen.press('g', 'f');
    screen.send('China');
    screen.press('enter');
    await screen.see('▾ China');
    screen.press('h');
    await screen.see('▸ China');
    await screen.until('folded', () => !screen.lines().some(line => /^ +Tech Daily/.test(line)));
    expect(port.config().feeds[1]).toMatchObject({ title: 'Tech Daily', folder: 'China' });
  });

  it('take their text from the pages where needed, always or never, as the palette says', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    const kept = () => port.config().feeds.find(feed => feed.id === 'aaaaaaaa')!.fullText;
    screen.press(':');
    await screen.see('Commands');
    screen.press(...'full text', 'enter');
    await screen.see('The Daily Build, new stories: text always from the page');
    expect(kept()).toBe('always');
    screen.press('g', 'p');
    await screen.see('text never from the page');
    screen.press('g', 'p');
    await screen.see('text from the page where the feed has only a teaser');
    expect(kept()).toBeUndefined();
    screen.press('u');
    await screen.see('Undone: full text');
    expect(kept()).toBe('never');
  });

  it('are offered to begin with, over the sample edition', async () => {
    const port = new MemoryPort({ sample: true });
    const screen = await openScreen(port);
    await screen.see('sample edition');
    await screen.see('+ picks feeds of your own');
    screen.press('+');
    await screen.see('○ TechNode');
    screen.press('space', 'space', 'enter');
    await screen.see('Added 2 feeds');
    await screen.gone('sample edition');
    expect(port.config().feeds.map(feed => feed.url)).toEqual(port.starterFeeds.map(feed => feed.url));
  });

  it('with trouble say so, and can be tried again', async () => {
    const port = new MemoryPort();
    const counts = port.counts.bind(port);
    port.counts = () => {
      const found = counts();
      const [feed] = found.feeds;
      return {
        ...found,
        feeds: [
          { ...feed!, status: 'failing', failures: 3, message: 'no such host' },
          ...found.feeds.slice(1),
        ],
      };
    };
    const screen = await openScreen(port);
    await screen.see(/The Daily Build +! 39/);
    screen.press('g', 't');
    await screen.see('no such host');
    screen.press('enter');
    await screen.until('never retried', () => port.refreshed.length > 0);
    expect(port.refreshed).toEqual([['aaaaaaaa']]);
  });

  it('are refreshed one by one with r, all with R', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('R');
    port.emit({ type: 'done', added: 0, failed: 2 });
    await screen.see('Nothing new; 2 feeds failed, gt says why');
    screen.press('shift-tab', 'G', 'r');
    await screen.until('never refreshed', () => port.refreshed.length === 2);
    expect(port.refreshed).toEqual([undefined, ['bbbbbbbb']]);
  });
});
