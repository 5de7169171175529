import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../bin/nutgraf.js', import.meta.url));
const PATIENCE = 15_000;
const GLANCE = 40;

/** Whether the machine has tmux, the terminal these tests run the program in. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A shell in a terminal of tmux, on a server of its own that reads nobody's configuration. */
export interface Terminal {
  /** The program's command line for the shell, with a home and nothing else in its environment. */
  command(args?: string[], env?: Record<string, string>): string;
  /** Types a line and Enter. */
  enter(line: string): void;
  /** Presses keys by tmux's names: `q`, `Enter`, `C-c`, `Escape`. */
  press(...keys: string[]): void;
  resize(columns: number, rows: number): void;
  /** Lines of the screen as they are. */
  lines(): string[];
  screen(): string;
  /** A format of tmux: `#{alternate_on}`. */
  ask(format: string): string;
  /** Waits until the screen (as one text) is so; throws with the screen when it never is. */
  see(what: RegExp | string | ((screen: string) => boolean)): Promise<string>;
  /** Process id of the program started last by `command`; throws when it has not started within the deadline. */
  pid(): Promise<number>;
  close(): void;
}

/** Waits until something holds; throws with what `otherwise` says when it does not within the deadline. */
export async function until<T>(
  look: () => T | undefined | false,
  otherwise: () => string,
  patience = PATIENCE,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(otherwise());
    await wait(GLANCE);
  }
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Opens a terminal of a size with an interactive shell in it, and waits for the shell's prompt, `$ `. */
export async function openTerminal(home: string, columns: number, rows: number): Promise<Terminal> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-tmux-'));
  const pidFile = join(folder, 'pid');
  const tmux = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      'tmux',
      ['-S', join(folder, 'socket'), '-f', '/dev/null', ...args],
      {
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', HOME: home, LANG: 'C.UTF-8', TERM: 'xterm-256color' },
      },
    );
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  };
  const shell = `PS1='$ ' exec sh -i`;
  tmux('-u', 'new-session', '-d', '-x', String(columns), '-y', String(rows), shell);
  const screen = () => tmux('capture-pane', '-p');
  const terminal: Terminal = {
    command(args = [], env = {}) {
      rmSync(pidFile, { force: true });
      const variables = Object.entries({ NUTGRAF_HOME: home, ...env }).map(([name, value]) =>
        quoted(`${name}=${value}`),
      );
      const program = [process.execPath, LAUNCHER, ...args].map(quoted).join(' ');
      return `env ${variables.join(' ')} sh -c ${quoted(`echo $$ > ${quoted(pidFile)}; exec ${program}`)}`;
    },
    enter(line) {
      tmux('send-keys', '-l', line);
      tmux('send-keys', 'Enter');
    },
    press: (...keys) => void tmux('send-keys', ...keys),
    resize: (x, y) => void tmux('resize-window', '-x', String(x), '-y', String(y)),
    lines: () => screen().replace(/\n$/, '').split('\n'),
    screen,
    ask: format => tmux('display-message', '-p', format).trim(),
    see(what) {
      const fits =
        typeof what === 'function'
          ? what
          : (text: string) => (typeof what === 'string' ? text.includes(what) : what.test(text));
      let last = '';
      return until(
        () => {
          last = screen();
          return fits(last) && (last || ' ');
        },
        () => `never saw ${what}; the screen:\n${last}`,
      );
    },
    async pid() {
      const read = () => {
        try {
          return Number(readFileSync(pidFile, 'utf8'));
        } catch {
          return 0;
        }
      };
      return until(read, () => 'the program did not start');
    },
    close() {
      spawnSync('tmux', ['-S', join(folder, 'socket'), 'kill-server']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await terminal.see('$');
  return terminal;
}
