import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import unicode from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import { OutputAudit } from './output-audit.ts';

const HOLDER = fileURLToPath(new URL('hold-terminal.py', import.meta.url));
const GLANCE = 40;
export const SIZE = { columns: 120, rows: 40 };

/** How a reader ended. */
export type Ending = { code: number } | { signal: number };

/** A real reader in a terminal of its own, to be driven as a person would. */
export class ReaderProcess {
  readonly ended: Promise<Ending>;
  /** Resolves when its process is there. */
  readonly #begun: Promise<void>;
  /** What it wrote that no reader should; told as it happens. */
  readonly #onFault: (fault: string) => void;
  readonly #terminal = new xterm.Terminal({
    cols: SIZE.columns,
    rows: SIZE.rows,
    scrollback: 0,
    allowProposedApi: true,
  });
  readonly #holder;
  readonly #audit = new OutputAudit();
  readonly #decoder = new TextDecoder();
  #lastOutput = 0;
  #ending: Ending | undefined;
  pid = 0;
  bytes = 0;

  constructor(argv: readonly string[], env: Record<string, string>, onFault: (fault: string) => void) {
    this.#onFault = onFault;
    // The emulator's own table is of Unicode 6, where emoji are narrow; every terminal in use has moved on.
    this.#terminal.loadAddon(new unicode.Unicode11Addon());
    this.#terminal.unicode.activeVersion = '11';
    // What a program it starts may write goes beside its files, not into the folder the soak was started from.
    this.#holder = spawn('python3', [HOLDER], { stdio: 'pipe', cwd: env.NUTGRAF_HOME });
    this.#holder.stdin.on('error', () => {});
    this.#order({ argv, env, ...SIZE });
    this.#holder.stdout.on('data', (data: Buffer) => this.#read(data));
    const events = createInterface(this.#holder.stderr);
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    this.#begun = begun;
    this.ended = new Promise(resolve => {
      events.on('line', line => {
        if (!line.startsWith('{')) return onFault(line);
        const event = JSON.parse(line) as { pid: number } | Ending;
        if ('pid' in event) this.pid = event.pid;
        else this.#ending = event;
        begin();
      });
      this.#holder.on('close', () => {
        this.#check(this.#audit.end());
        this.#ending ??= { code: -1 };
        begin();
        resolve(this.#ending);
      });
    });
  }

  get isAlive(): boolean {
    return this.#ending === undefined;
  }

  /** Whether it has the terminal's other screen. */
  get isAlternate(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  /** Sends what a terminal sends for keys. */
  press(keys: string): void {
    this.#order({ send: keys });
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#order({ columns, rows });
  }

  /** The screen's lines as a person sees them. */
  lines(): string[] {
    const { active } = this.#terminal.buffer;
    return Array.from({ length: this.#terminal.rows }, (_, i) =>
      (active.getLine(active.baseY + i)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** Waits until the screen is so. @returns whether it came to be. */
  async see(what: (screen: string) => boolean, patience = 15_000): Promise<boolean> {
    const end = performance.now() + patience;
    while (performance.now() < end && this.isAlive) {
      if (what(this.text())) return true;
      await wait(GLANCE);
    }
    return false;
  }

  /** Waits until nothing has been painted for a while, or for three seconds. */
  async calm(quiet = 250): Promise<void> {
    const end = performance.now() + 3000;
    while (performance.now() < Math.min(end, this.#lastOutput + quiet)) await wait(GLANCE);
  }

  /** Memory it holds now, in MB; undefined when it has ended. */
  memory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
      const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    } catch {
      return undefined;
    }
  }

  /** Ends it as nothing can be prepared for. */
  async kill(): Promise<void> {
    await this.#begun;
    if (this.isAlive) process.kill(this.pid, 'SIGKILL');
    await this.ended;
  }

  #order(order: unknown): void {
    this.#holder.stdin.write(`${JSON.stringify(order)}\n`);
  }

  #read(data: Buffer): void {
    this.bytes += data.length;
    this.#lastOutput = performance.now();
    const text = this.#decoder.decode(data, { stream: true });
    this.#terminal.write(text);
    this.#check(this.#audit.read(text));
  }

  #check(fault: string | undefined): void {
    if (fault) this.#onFault(fault);
  }
}
