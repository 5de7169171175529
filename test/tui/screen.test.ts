import { Jimp } from 'jimp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../../src/story.ts';
import { width } from '../../src/text/width.ts';
import { MemoryPort, someStories, story } from '../support/memory-port.ts';
import { closeScreens, openScreen, type Screen } from '../support/screen.ts';

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeScreens();
});

const FIRST = 'China tightens the rules';
const readOf = (port: MemoryPort, id: number) =>
  port.stories.find(one => one.id.endsWith(String(id).padStart(4, '0')))!.read;

/** The story the selection is on, by the place the list's title tells. */
const at = (screen: Screen, place: number) => screen.see(new RegExp(` ${place}/\\d+`));

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

describe('the list', () => {
  it('is filtered as one types, points at what is wrong, and Esc goes back', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('j', 'j', '/');
    screen.send('number 1');
    await screen.see('1/14');
    screen.press('ctrl-u');
    screen.send('is:ever now');
    await screen.see(/\^\^\^\^ is: takes unread/);
    const caret = screen.column('^^^^');
    expect(caret).toBe(screen.column('ever'));
    screen.press('esc');
    await screen.see('3/60');
    await screen.see(FIRST);
  });

  it('keeps a filter on Enter, clears it with Esc, and remembers what was typed', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('/');
    screen.send('number 1');
    screen.press('enter');
    await screen.see('/number 1');
    screen.press('esc');
    await screen.see('10/60');
    screen.press('/', 'up');
    await screen.see('Filter: number 1');
    await screen.see('1/14');
  });

  it('is filtered by what was typed into an earlier reader, too', async () => {
    const port = new MemoryPort();
    const first = await openScreen(port);
    first.press('/', ...'number 1', 'enter');
    await first.see('/number 1');
    await first.quit();
    const screen = await openScreen(port);
    screen.press('/', 'up');
    await screen.see('Filter: number 1');
  });

  it('completes fields with Tab', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('/');
    screen.send('is:s');
    await screen.see('is:saved');
    screen.press('tab');
    await screen.see('Filter: is:saved');
    await screen.see('No story matches is:saved');
    screen.press('ctrl-u');
    screen.send('is:');
    await screen.see('is:unread  is:saved  is:followed');
    screen.press('tab', 'tab');
    await screen.see('Filter: is:saved');
    screen.press('tab', 'tab');
    await screen.see('Filter: is:unread');
    screen.press('shift-tab', 'enter');
    await screen.see('No story matches is:followed');
  });

  it('edits what is typed by whole characters', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('/');
    screen.send('a👩‍🚀b');
    screen.press('backspace', 'backspace');
    await screen.see(/Filter: a$/m);
    screen.send('漢字');
    screen.press('left', 'backspace');
    await screen.see(/Filter: a字/);
    screen.press('end', 'ctrl-u');
    await screen.see(/Filter:$/m);
  });

  it('can be kept as a saved query, which undo takes away', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('/');
    screen.send('number 1');
    screen.press('enter', 'w');
    await screen.see('Name of the query:');
    screen.send('Ones');
    screen.press('enter');
    await screen.see(/ Ones +9/);
    expect(port.config().queries).toEqual([{ name: 'Ones', query: 'number 1' }]);
    screen.press('u');
    await screen.see('Undone: query Ones saved');
    expect(port.config().queries).toEqual([]);
  });

  it('shows only unread stories, and a story read there stays until the list is asked for anew', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('U');
    await screen.see('1/40');
    screen.press('m', 'j', 'k');
    await screen.see('39 unread · 1/40');
    screen.press('U', 'U');
    await screen.see('1/39');
  });

  it('says how many unread stories the mute rules keep out of it', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('M');
    await screen.see('Hide stories that match');
    screen.press(...'tightens', 'enter');
    await screen.see(/│ All +39 unread · 1 muted · 1\/59/);
    screen.press('/', ...'number', 'enter');
    await screen.gone('1 muted');
  });

  it('has three densities', async () => {
    const screen = await openScreen(new MemoryPort());
    const list = () =>
      screen
        .lines()
        .map(line => line.split('│')[1] ?? '')
        .join('\n');
    screen.press('d');
    await screen.until('never showed the context', () => list().includes('Context: Hundreds'));
    screen.press('d');
    await screen.until('never got to headlines', () => !list().includes('Why it matters: Lenders'));
    expect(list()).toContain('China tightens the rules for i');
    screen.press('d');
    await screen.until('never showed why', () => list().includes('Why it matters: Lenders'));
  });

  it('is sorted with S and grouped with gs', async () => {
    const screen = await openScreen(new MemoryPort());
    screen.press('S');
    await screen.see('Sorted oldest first');
    await at(screen, 60);
    screen.press('g', 'g');
    await screen.see('Story number 60');
    screen.press('g', 's');
    await screen.see('── Friday, 2026-11-20');
    screen.press('g', 'g');
    await screen.see('── Today');
  });

  it('announces new stories and shows them on request, the selection staying where it is', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('j');
    await at(screen, 2);
    const before = screen.lines().slice(2, -1);
    port.stories.unshift(story(0, { id: 'f'.repeat(16), title: 'Breaking', sort: story(0).sort + 1 }));
    port.emit({ type: 'started', total: 2 });
    port.emit({ type: 'feed', feedId: 'aaaaaaaa', status: 'ok', added: 1 });
    await screen.see('↻ 1/2');
    await screen.see('1 new, press . to show');
    port.emit({ type: 'done', added: 1, failed: 0 });
    await screen.gone('↻');
    await screen.see('1 new, press . to show');
    expect(
      screen
        .lines()
        .slice(2, -1)
        .map(line => line.slice(23)),
    ).toEqual(before.map(line => line.slice(23)));
    screen.press('.');
    await screen.see('Breaking');
    await at(screen, 1);
  });

  it('shows marks made elsewhere after a refresh and when one comes back to it, without jumping', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press('3', 'j', 'k');
    await at(screen, 3);
    const unread = () => screen.lines().filter(line => line.includes('●')).length;
    const before = unread();
    port.mark([
      { id: story(2).id, key: 'read', on: true },
      { id: story(60).id, key: 'read', on: true },
    ]);
    port.emit({ type: 'done', added: 0, failed: 0 });
    await screen.see('38 unread · 3/60');
    expect(unread()).toBe(before - 1);
    port.elsewhere.push({ id: story(1).id, key: 'saved', on: true });
    screen.press('tab');
    await screen.see('●★§');
    port.elsewhere.push({ id: story(1).id, key: 'read', on: true });
    screen.send('\u001b[I');
    await screen.see('37 unread · 3/60');
  });

  it('scrolls 100,000 stories as it does 100', async () => {
    const many = Array.from({ length: 100 }, (_, i) => story(i + 1));
    const port = new MemoryPort({ stories: many });
    const list = port.list.bind(port);
    port.list = request => ({
      ...list(request),
      total: 100_000,
      rows: (offset, limit) =>
        Array.from({ length: limit }, (_, i) =>
          story(offset + i + 1, { title: `Story number ${offset + i + 1}` }),
        ),
    });
    const screen = await openScreen(port);
    screen.press('G');
    await screen.see('Story number 100000');
    await at(screen, 100_000);
    screen.press('5', '0', '0', '0', '0', 'G');
    await screen.see('Story number 50000');
  });
});

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

describe('help and the palette', () => {
  it('list every key, scroll, and go away', async () => {
    const screen = await openScreen(new MemoryPort(), { columns: 80, rows: 24 });
    screen.press('?');
    await screen.see('Keys (');
    screen.press('G');
    await screen.see('Back to the shell for now');
    screen.press('q');
    await screen.see(FIRST);
  });

  it('find a command by a few letters and run it', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    screen.press(':');
    screen.send('mar all');
    await screen.see('Mark all in the list read');
    screen.press('enter');
    await screen.see('40 stories read');
  });

  it('follow the user’s own keys', async () => {
    const port = new MemoryPort({ config: { keys: { 'toggle-saved': ['!'], 'mark-all-read': ['ctrl-x'] } } });
    const screen = await openScreen(port);
    screen.press('s', 'A', '!');
    await screen.see('Story saved');
    screen.press('ctrl-x');
    await screen.see('40 stories read');
  });

  it('report keys that clash', async () => {
    const screen = await openScreen(
      new MemoryPort({ config: { keys: { 'toggle-saved': ['!'], refresh: ['!'] } } }),
    );
    await screen.see('keys: "!" is given to both toggle-saved and refresh');
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

  it('leaves no stray line after any resize', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    for (const [columns, rows] of [
      [80, 24],
      [200, 50],
      [60, 10],
      [120, 40],
      [97, 12],
      [120, 40],
    ] as const) {
      screen.resize(columns, rows);
      const fresh = await openScreen(port, { columns, rows });
      await screen.until(`never looked right at ${columns}x${rows}`, () => screen.text() === fresh.text());
      await fresh.quit();
    }
  });
});

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

describe('trouble', () => {
  it('says what there is to say at the start, one thing after another', async () => {
    const screen = await openScreen(
      new MemoryPort({ notices: ['config.json was set aside', 'and this too'] }),
    );
    await screen.see('config.json was set aside');
    screen.press('j');
    await screen.see('and this too');
    screen.press('j');
    await screen.gone('and this too');
  });

  it('does not show a mark that could not be kept', async () => {
    const port = new MemoryPort();
    const screen = await openScreen(port);
    port.broken = 'state.json: the disk is full';
    screen.press('s');
    await screen.see('state.json: the disk is full');
    await screen.gone('★');
  });

  it('explains an empty list and which key helps', async () => {
    const port = new MemoryPort({ stories: [], config: { feeds: [] } });
    const screen = await openScreen(port);
    await screen.see('No feeds yet.');
    await screen.see('a adds one by its address');
  });
});

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
