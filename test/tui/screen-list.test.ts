import { afterEach, describe, expect, it } from 'vitest';
import { MemoryPort, story } from '../support/memory-port.ts';
import { at, closeScreens, openScreen } from '../support/screen.ts';

afterEach(closeScreens);

const FIRST = 'China tightens the rules';

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
