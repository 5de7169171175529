import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { hasTmux, isAlive, type Terminal, until } from '../support/tmux.ts';
import {
  FIRST_STORY,
  leftBehind as leftBehindIn,
  openReader as openReaderIn,
} from '../support/tmux-reader.ts';

const SIZES = [
  [80, 24],
  [120, 40],
  [200, 50],
  [30, 8],
] as const;

let home: ReturnType<typeof makeHome>;
let terminal: Terminal | undefined;

beforeEach(async () => {
  home = makeHome();
  // The sample edition is fetched once, so that the list is full from the first frame.
  await runCli(['dump', '--quiet'], { home: home.path });
});
afterEach(() => {
  terminal?.close();
  home.remove();
});

async function openReader(columns: number, rows: number, env?: Record<string, string>) {
  terminal = await openReaderIn(home.path, columns, rows, env);
  return terminal;
}

/** The reader with its list on the screen, started in a terminal of a size. */
async function reader(columns = 80, rows = 24, env?: Record<string, string>) {
  const opened = await openReader(columns, rows, env);
  await opened.see(FIRST_STORY);
  return { terminal: opened, pid: await opened.pid() };
}

const leftBehind = (terminal: Terminal, ended?: RegExp) => leftBehindIn(home.path, terminal, ended);

describe.skipIf(!hasTmux)(
  'the built reader in a terminal (needs tmux on the PATH)',
  { timeout: 60_000 },
  () => {
    it.each(SIZES)('fills %i x %i and goes back to the shell by q', async (columns, rows) => {
      const { terminal } = await reader(columns, rows);
      expect(terminal.ask('#{alternate_on}')).toBe('1');
      expect(terminal.lines().length).toBe(rows);
      expect(terminal.screen()).toContain('1/28');
      terminal.press('q');
      expect(await leftBehind(terminal)).toBe(0);
    });

    it('says so where it is too small, and is whole again when there is room', async () => {
      const { terminal } = await reader();
      terminal.resize(20, 5);
      await terminal.see(/small/i);
      terminal.resize(3, 1);
      await until(
        () => terminal.ask('#{pane_width}') === '3',
        () => 'not resized',
      );
      terminal.resize(120, 40);
      await terminal.see(text => text.includes(FIRST_STORY) && text.includes('Saved'));
      terminal.resize(20, 4);
      await terminal.see(/small/i);
      terminal.press('q');
      terminal.resize(80, 24);
      expect(await leftBehind(terminal)).toBe(0);
    });

    it('draws every size as if it had been started in it', async () => {
      const { terminal } = await reader(80, 24);
      // The line that tells of a refresh comes and goes by itself.
      const settled = (rows: number) =>
        terminal
          .lines()
          .slice(0, rows - 2)
          .join('\n');
      await terminal.see(text => !/new stor/.test(text));
      const wanted = settled(24);
      for (const [columns, rows] of [
        [200, 50],
        [40, 12],
        [30, 8],
        [120, 40],
      ] as const) {
        terminal.resize(columns, rows);
        await terminal.see(text => text.split('\n').length > rows && text.includes(FIRST_STORY));
      }
      terminal.resize(80, 24);
      await until(
        () => settled(24) === wanted,
        () => `want:\n${wanted}\nfound:\n${terminal.screen()}`,
      );
      terminal.press('q');
      expect(await leftBehind(terminal)).toBe(0);
    });

    it('stops by Ctrl-Z, gives the shell its terminal, and comes back by fg', async () => {
      const { terminal, pid } = await reader();
      terminal.press('j');
      await terminal.see('2/28');
      terminal.press('C-z');
      await terminal.see(/Stopped|Suspended/);
      expect(terminal.ask('#{alternate_on} #{cursor_flag}')).toBe('0 1');
      expect(isAlive(pid)).toBe(true);
      terminal.enter('echo in "the  shell"');
      await terminal.see(/^in the {2}shell$/m);
      terminal.enter('fg; echo "finally $?"');
      await terminal.see(text => text.includes(FIRST_STORY) && text.includes('2/28'));
      expect(terminal.ask('#{alternate_on}')).toBe('1');
      terminal.press('j');
      await terminal.see('3/28');
      terminal.press('q');
      expect(await leftBehind(terminal, /^finally (\d+)$/m)).toBe(0);
    });

    it.each([
      ['Q', 0],
      ['C-c', 130],
    ])('leaves by the key %s with code %i', async (key, code) => {
      const { terminal } = await reader();
      terminal.press(key);
      expect(await leftBehind(terminal)).toBe(code);
    });

    it.each([
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const)('leaves by %s with code %i', async (signal, code) => {
      const { terminal, pid } = await reader();
      process.kill(pid, signal);
      expect(await leftBehind(terminal)).toBe(code);
    });

    it('leaves at once while a refresh waits for a server that says nothing', async () => {
      const server = await startFeedServer();
      try {
        server.serve('/silent', { shape: 'silent' });
        await runCli(['add', '--no-check', server.url('/silent')], { home: home.path });
        const terminal = await openReader(80, 24);
        const asked = () => server.requests.some(request => request.path === '/silent');
        await until(asked, () => `no request; the screen:\n${terminal.screen()}`);
        const started = performance.now();
        terminal.press('q');
        expect(await leftBehind(terminal)).toBe(0);
        // The server itself would be given half a minute.
        expect(performance.now() - started).toBeLessThan(10_000);
      } finally {
        await server.close();
      }
    });

    it.each([
      ['a throw', "throw new Error('on purpose')"],
      ['a rejected promise', "Promise.reject(new Error('on purpose'))"],
    ])('leaves by %s with code 1 and says what it was', async (_what, statement) => {
      const hook = `process.on('SIGUSR2', () => { ${statement} })`;
      const url = `data:text/javascript,${encodeURIComponent(hook)}`;
      const { terminal, pid } = await reader(80, 24, { NODE_OPTIONS: `--import=${url}` });
      process.kill(pid, 'SIGUSR2');
      expect(await leftBehind(terminal)).toBe(1);
      expect(terminal.screen()).toContain('on purpose');
    });

    it('ends when its terminal is closed', async () => {
      const { terminal, pid } = await reader();
      terminal.press('m');
      await terminal.see('27 unread');
      terminal.close();
      await until(
        () => !isAlive(pid),
        () => `${pid} still runs without a terminal`,
      );
      const { stdout } = await runCli(['dump', '--json', '--quiet', 'is:read'], { home: home.path });
      expect(JSON.parse(stdout).stories.length).toBe(1);
    });
  },
);
