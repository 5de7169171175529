import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';
import { hasTmux, isAlive, openTerminal, type Terminal } from '../support/tmux.ts';
import { FIRST_STORY, leftBehind, openReader } from '../support/tmux-reader.ts';

let home: ReturnType<typeof makeHome>;
let terminal: Terminal | undefined;

beforeEach(async () => {
  home = makeHome();
  await runCli(['dump', '--quiet'], { home: home.path });
});
afterEach(() => {
  terminal?.close();
  home.remove();
});

async function reader(columns: number, rows: number, env?: Record<string, string>): Promise<Terminal> {
  terminal = await openReader(home.path, columns, rows, env);
  await terminal.see(FIRST_STORY);
  return terminal;
}

/** Has the launcher take its own Node for one that is too old, so that it runs itself again with the pinned one. */
const OLD = `if (!process.env.NUTGRAF_RELAUNCHED)
  Object.defineProperty(process.versions, 'node', { value: '20.11.0' })`;
const STARTS: [how: string, env: Record<string, string>][] = [
  ['under the right Node', {}],
  [
    'through a launcher that changed its Node',
    { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(OLD)}` },
  ],
];

/** The rows of the screen but those that tell what goes on. */
const settled = (of: Terminal) => of.lines().slice(0, -2).join('\n');

/** Waits until a terminal shows what the reader shows when it is started in its size. */
async function asIfStarted(of: Terminal, columns: number, rows: number, keys: string[] = []): Promise<void> {
  const fresh = await openReader(home.path, columns, rows);
  try {
    await fresh.see(FIRST_STORY);
    fresh.press(...keys);
    await of.see(() => of.lines().length === rows && settled(of) === settled(fresh));
  } finally {
    fresh.close();
  }
}

/** A script an editor's or pager's name can stand for. */
function script(lines: string): string {
  const file = join(home.path, 'program.sh');
  writeFileSync(file, lines);
  return `sh '${file}'`;
}

describe.skipIf(!hasTmux)(
  'the built reader among other programs in a terminal (needs tmux on the PATH)',
  { timeout: 60_000 },
  () => {
    describe.each(STARTS)('started %s', (_how, env) => {
      it('gives the shell its terminal by Ctrl-Z, and is whole after fg in another size', async () => {
        const terminal = await reader(80, 24, env);
        terminal.press('C-z');
        await terminal.see(/Stopped|Suspended/);
        terminal.enter('echo in "the  shell"');
        await terminal.see(/^in the {2}shell$/m);
        terminal.resize(120, 40);
        terminal.enter('fg; echo "finally $?"');
        await asIfStarted(terminal, 120, 40);
        terminal.press('q');
        expect(await leftBehind(home.path, terminal, /^finally (\d+)$/m)).toBe(0);
      });

      it.each([
        ['SIGINT', 130],
        ['SIGQUIT', 131],
        ['SIGTERM', 143],
        ['SIGHUP', 129],
      ] as const)('leaves by %s to what the shell has started with code %i', async (signal, code) => {
        const terminal = await reader(80, 24, env);
        process.kill(await terminal.pid(), signal);
        expect(await leftBehind(home.path, terminal)).toBe(code);
      });
    });

    it('goes on after Ctrl-Z where there is no shell to bring it back', async () => {
      terminal = await openTerminal(home.path, 80, 24);
      terminal.enter(`exec ${terminal.command()}`);
      await terminal.see(FIRST_STORY);
      terminal.press('C-z', 'j');
      await terminal.see('2/28');
      expect(terminal.ask('#{alternate_on}')).toBe('1');
      expect(isAlive(await terminal.pid())).toBe(true);
    });

    it.each([
      ['the list', [], FIRST_STORY],
      ['a story', ['Enter'], 'By Nicole Jao'],
      ['the palette', [':'], 'Commands'],
      ['help', ['?'], 'Down (N: lines)'],
      ['the starter feeds', ['+'], 'Starter feeds'],
    ])('has no stray line when %s gets narrower', async (_what, keys, seen) => {
      const terminal = await reader(80, 24);
      if (keys.length > 0) terminal.press(...keys);
      await terminal.see(seen);
      for (const [columns, rows] of [
        [70, 24],
        [60, 30],
      ] as const) {
        terminal.resize(columns, rows);
        await asIfStarted(terminal, columns, rows, keys);
      }
    });

    it('gives $EDITOR the terminal, also for another size, and takes over what was edited', async () => {
      const EDITOR = script(`
        echo "EDITS $1"; read line
        echo '{"settings":{"density":"headlines","fullText":false}}' > "$1"`);
      const terminal = await reader(80, 24, { EDITOR });
      await terminal.see('Why it matters:');
      terminal.press('e');
      await terminal.see(/^EDITS .*config\.json$/m);
      expect(terminal.ask('#{alternate_on} #{mouse_any_flag}')).toBe('0 0');
      terminal.resize(70, 20);
      terminal.press('Enter');
      await terminal.see(text => text.includes(FIRST_STORY) && !text.includes('Why it matters:'));
      await asIfStarted(terminal, 70, 20);
    });

    it('gives $PAGER the story, and the keys', async () => {
      const PAGER = script('cat; echo PAGED; read line < /dev/tty; exit "$line"');
      const terminal = await reader(80, 24, { PAGER });
      terminal.press('P');
      const paged = await terminal.see(/^PAGED$/m);
      expect(paged).toContain(FIRST_STORY);
      expect(terminal.ask('#{alternate_on}')).toBe('0');
      terminal.press('0', 'Enter', 'j');
      await terminal.see('2/28');
    });

    it('shows what a command makes of the story until a key is pressed', async () => {
      const terminal = await reader(80, 24);
      terminal.press('|');
      await terminal.see('Pipe to:');
      terminal.enter('tr a-z A-Z; exit 3');
      const piped = await terminal.see('[ended with code 3] Press a key');
      expect(piped).toMatch(/[A-Z]{3} [A-Z]{3}/);
      terminal.press('x');
      await terminal.see(FIRST_STORY);
      terminal.press('j');
      await terminal.see('2/28');
    });
  },
);
