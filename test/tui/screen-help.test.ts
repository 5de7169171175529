import { afterEach, describe, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { closeScreens, openScreen } from '../support/screen.ts';

afterEach(closeScreens);

const FIRST = 'China tightens the rules';

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
