import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { CommandId, Where } from '../../src/tui/command-table.ts';
import { MemoryPort, someStories, story } from '../support/memory-port.ts';
import type { Screen } from '../support/screen.ts';

interface Made {
  screen: Screen;
  port: MemoryPort;
  /** Where programs that are run leave what they got. */
  folder: string;
}

/** To be seen on the screen, or something to wait for or do. */
type Step = string | RegExp | ((made: Made) => unknown);

/** What a key does: with some keys pressed and something seen before, what is seen after it. */
export interface Sentence {
  port?: (folder: string) => MemoryPort;
  before?: readonly string[];
  seen?: Step;
  after?: readonly string[];
  see: Step;
}

const URL = 'https://example.com/';
const ELSEWHERE = / (?!1\/|60\/)\d+\/60/;

/** A reader whose first story has everything that can be attached. */
const richPort = () =>
  new MemoryPort({
    stories: [
      story(1, { commentsUrl: `${URL}c`, image: `${URL}i.png`, enclosures: [{ url: `${URL}a.mp3` }] }),
      ...someStories().slice(1),
    ],
  });

/** A reader whose configuration is a file that an editor can change. */
class FilePort extends MemoryPort {
  override readonly configFile: string;

  constructor(folder: string) {
    super();
    this.configFile = join(folder, 'config.json');
    writeFileSync(this.configFile, '{}');
  }

  override reloadConfig() {
    const written = JSON.parse(readFileSync(this.configFile, 'utf8'));
    return this.updateConfig(draft => Object.assign(draft.settings, written.settings));
  }
}

const until = (what: string, holds: (made: Made) => boolean) => (made: Made) =>
  made.screen.until(what, () => holds(made));
const gone = (text: string) => (made: Made) => made.screen.gone(text);
const opens = (url: string) => until(`never opened ${url}`, ({ port }) => port.opened.includes(url));
const ends = (code: number) => async (made: Made) => expect(await made.screen.ended).toBe(code);

const SCRIBBLE = 'something else wrote this';
/** What stands on the screen is there before; a frame that is still on its way may paint over it. */
const scribbledOver =
  (what: string): Step =>
  async ({ screen }) => {
    await screen.see(what);
    while (!screen.text().includes(SCRIBBLE)) await screen.scribble(`\u001b[5;1H${SCRIBBLE}`);
  };
const painted = (what: string): Sentence => ({ seen: scribbledOver(what), see: gone(SCRIBBLE) });

/** The process is never stopped, or the tests were with it. */
const stops: Step = async ({ screen }) => {
  const kill = vi.mocked(process.kill);
  await screen.until('never stopped', () => kill.mock.calls.length > 0);
  expect(kill).toHaveBeenCalledWith(0, 'SIGTSTP');
  expect(screen.isRaw).toBe(false);
  await screen.until('kept the screen', () => !screen.isAlternate && !screen.isCursorHidden);
  process.emit('SIGCONT', 'SIGCONT');
  await screen.until('never came back', () => screen.isAlternate && screen.isRaw);
};
const suspended: Sentence = {
  seen: () => vi.spyOn(process, 'kill').mockReturnValue(true),
  see: stops,
};

const STARTER = { before: ['+'], seen: 'TechNode' };
const HELP = { before: ['?'], seen: 'Down (N: lines)' };
const inHelp = (before: readonly string[], see: Step): Sentence => ({ before: ['?', ...before], see });
const TOP_OF_HELP = 'The filter speaks a query language';
const END_OF_HELP = 'Choose or leave out an entry';

/** Every command of the reader in every place its keys work: the table of keys and this one must not differ. */
export const SENTENCES: Record<CommandId, Partial<Record<Where, Sentence>>> = {
  down: {
    everywhere: { see: ' 2/60' },
    menu: { ...STARTER, after: ['space'], see: '◉ Axios' },
    help: { ...HELP, see: gone('Keys (38') },
  },
  up: {
    everywhere: { before: ['j', 'j'], seen: ' 3/60', see: ' 2/60' },
    menu: { ...STARTER, before: ['+', 'j'], after: ['space'], see: '◉ TechNode' },
    help: inHelp(['j'], TOP_OF_HELP),
  },
  top: {
    everywhere: { before: ['j', 'j'], seen: ' 3/60', see: ' 1/60' },
    menu: { ...STARTER, before: ['+', 'j'], after: ['space'], see: '◉ TechNode' },
    help: inHelp(['G'], TOP_OF_HELP),
  },
  bottom: {
    everywhere: { see: ' 60/60' },
    menu: { ...STARTER, after: ['space'], see: '◉ Axios' },
    help: { ...HELP, see: END_OF_HELP },
  },
  'page-down': {
    everywhere: { see: ELSEWHERE },
    help: { ...HELP, see: gone('Down (N: lines)') },
  },
  'page-up': {
    everywhere: { before: ['G'], seen: ' 60/60', see: ELSEWHERE },
    help: inHelp(['space'], TOP_OF_HELP),
  },
  'half-down': {
    everywhere: { see: ELSEWHERE },
    menu: { ...STARTER, after: ['space'], see: '◉ Axios' },
    help: { ...HELP, see: gone('Down (N: lines)') },
  },
  'half-up': {
    everywhere: { before: ['G'], seen: ' 60/60', see: ELSEWHERE },
    menu: { ...STARTER, before: ['+', 'j'], after: ['space'], see: '◉ TechNode' },
    help: inHelp(['ctrl-d'], TOP_OF_HELP),
  },
  'next-unread': { everywhere: { see: ' 2/60' } },
  'previous-unread': { everywhere: { before: ['j', 'j'], seen: ' 3/60', see: ' 2/60' } },
  'next-story': { everywhere: { before: ['enter'], seen: '39 unread', see: '38 unread · 2/60' } },
  'previous-story': {
    everywhere: { before: ['j', 'j', 'enter'], seen: ' 3/60', see: '39 unread · 2/60' },
  },
  'next-section': { story: { before: ['enter'], seen: '39 unread', see: /Why it matters +\d+%/ } },
  'previous-section': {
    story: { before: ['enter', ']', ']'], seen: /Details +\d+%/, see: /Why it matters +\d+%/ },
  },
  open: {
    everywhere: { see: '39 unread' },
    menu: { ...STARTER, see: until('never subscribed', ({ port }) => port.config().feeds.length === 3) },
  },
  back: {
    everywhere: { before: ['enter'], seen: gone('Enter open'), see: 'Enter open' },
    menu: { ...STARTER, see: gone('TechNode') },
    help: { ...HELP, see: ' 1/60' },
  },
  'next-pane': { everywhere: { see: '39 unread' } },
  'previous-pane': { everywhere: { after: ['j'], see: /│ Saved / } },
  sidebar: { everywhere: { see: gone('Following') } },
  close: {
    everywhere: { see: ends(0) },
    menu: { ...STARTER, see: gone('TechNode') },
    help: { ...HELP, see: ' 1/60' },
  },
  quit: {
    everywhere: { before: ['enter'], see: ends(0) },
    menu: { ...STARTER, see: ends(0) },
    help: { ...HELP, see: ends(0) },
  },
  interrupt: {
    everywhere: { see: ends(130) },
    menu: { ...STARTER, see: ends(130) },
    help: { ...HELP, see: ends(130) },
  },
  palette: { everywhere: { see: 'Commands' } },
  help: { everywhere: { see: 'Down (N: lines)' } },
  'toggle-read': { everywhere: { see: '39 unread' } },
  'mark-all-read': { everywhere: { see: ' 0 unread' } },
  'toggle-saved': { everywhere: { see: '●★§' } },
  'follow-author': { everywhere: { see: '♥ Nicole Jao' } },
  'follow-here': { everywhere: { see: 'Following Nicole Jao only in The Daily Build' } },
  author: { everywhere: { see: /│ Nicole Jao +1 unread · 1\/1/ } },
  'open-browser': { everywhere: { see: opens(`${URL}stories/1`) } },
  'copy-url': { everywhere: { see: `Copied ${URL}stories/1` } },
  'open-comments': { everywhere: { port: richPort, see: opens(`${URL}c`) } },
  'open-image': { everywhere: { port: richPort, see: opens(`${URL}i.png`) } },
  play: { everywhere: { port: richPort, see: `Playing ${URL}a.mp3` } },
  pipe: {
    everywhere: {
      see: async ({ screen, folder }) => {
        await screen.see('Pipe to:');
        screen.press(...`cat > '${folder}/piped'; exit 3`, 'enter');
        await screen.see('[ended with code 3] Press a key to go back');
        expect(screen.isAlternate).toBe(false);
        expect(readFileSync(join(folder, 'piped'), 'utf8')).toContain('Regulators published a draft');
        screen.press('j');
        await screen.see(' 1/60');
        expect(screen.isAlternate).toBe(true);
      },
    },
  },
  pager: {
    everywhere: {
      see: async ({ screen, folder }) => {
        const paged = () => readFileSync(join(folder, 'paged'), { encoding: 'utf8', flag: 'a+' });
        await screen.until('never paged', () => paged().includes('Regulators published a draft'));
        await screen.until('never came back', () => screen.isAlternate && screen.text().includes(' 1/60'));
      },
    },
  },
  'toggle-order': {
    everywhere: { see: until('never set', ({ port }) => port.config().settings.order !== 'article') },
  },
  search: { everywhere: { after: [...'number 1'], see: ' 1/14' } },
  'only-unread': { everywhere: { see: ' 1/40' } },
  sort: { everywhere: { after: ['g', 'g'], see: 'Story number 60' } },
  group: { everywhere: { see: '── Today' } },
  density: { everywhere: { see: 'Context: Hundreds' } },
  'save-query': {
    everywhere: { before: ['/', ...'number 1', 'enter'], seen: '/number 1', see: 'Name of the query:' },
  },
  'show-new': {
    everywhere: {
      seen: ({ port }) => {
        port.stories.unshift(story(0, { id: 'f'.repeat(16), title: 'Breaking' }));
        port.emit({ type: 'feed', feedId: 'aaaaaaaa', status: 'ok', added: 1 });
      },
      see: 'Breaking',
    },
  },
  mute: { everywhere: { after: [...'number', 'enter'], see: '38 muted' } },
  mutes: {
    everywhere: {
      before: ['M', ...'number', 'enter'],
      seen: '38 muted',
      see: async ({ screen, port }) => {
        await screen.see('Muted');
        screen.press('enter');
        await screen.see('40 unread · 1/60');
        expect(port.config().mutes).toEqual([]);
      },
    },
  },
  refresh: { everywhere: { see: until('never asked', ({ port }) => port.refreshed.length === 1) } },
  'refresh-all': { everywhere: { see: until('never asked', ({ port }) => port.refreshed.length === 1) } },
  'add-feed': { everywhere: { see: 'Address of a feed' } },
  'starter-feeds': { everywhere: { see: 'TechNode' } },
  rename: { everywhere: { before: ['shift-tab', 'G'], see: 'New name: 科技日报' } },
  'feed-address': { everywhere: { before: ['shift-tab', 'G'], see: 'Address of the feed: https:' } },
  'feed-site': { everywhere: { see: until('never opened a site', ({ port }) => port.opened.length === 1) } },
  'move-feed': { everywhere: { before: ['shift-tab', 'G'], after: [...'China', 'enter'], see: '▾ China' } },
  'full-text': {
    everywhere: { see: until('never set', ({ port }) => port.config().feeds[0]?.fullText === 'always') },
  },
  remove: {
    sidebar: {
      before: ['shift-tab', 'G'],
      see: until('never removed', ({ port }) => port.config().feeds.length === 1),
    },
  },
  trouble: { everywhere: { see: 'All feeds are well' } },
  follows: { everywhere: { see: 'Authors you follow' } },
  'follow-name': {
    everywhere: {
      after: [...'Ann Lee', 'enter'],
      see: until('never followed', ({ port }) => port.config().follows[0]?.key === 'ann lee'),
    },
  },
  undo: { everywhere: { before: ['m'], seen: '39 unread', see: '40 unread' } },
  redo: { everywhere: { before: ['m', 'u'], seen: 'Undone', see: '39 unread' } },
  zen: { everywhere: { see: gone('▌ Why it matters') } },
  wider: { everywhere: { see: until('never kept', ({ port }) => port.config().settings.listWidth > 0) } },
  narrower: { everywhere: { see: until('never kept', ({ port }) => port.config().settings.listWidth > 0) } },
  theme: {
    everywhere: { see: until('never set', ({ port }) => port.config().settings.theme !== 'terminal') },
  },
  'edit-config': {
    everywhere: { port: folder => new FilePort(folder), see: gone('Why it matters: Lenders') },
  },
  repaint: {
    everywhere: painted('Following'),
    menu: { ...painted('TechNode'), before: ['+'] },
    help: { ...painted('Down (N: lines)'), before: ['?'] },
  },
  suspend: {
    everywhere: suspended,
    menu: { ...suspended, before: ['+'] },
    help: { ...suspended, before: ['?'] },
  },
  'toggle-item': { menu: { ...STARTER, see: '◉ TechNode' } },
};
