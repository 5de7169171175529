import { setTimeout as wait } from 'node:timers/promises';
import { type CliOptions, type CliResult, spawnCli } from './cli.ts';

/** What came of a command that was to be killed. */
export interface Killed extends CliResult {
  /** Whether SIGKILL met it alive. */
  killed: boolean;
  /** Milliseconds it lived. */
  lived: number;
}

/** Runs the built program and ends it with SIGKILL after a time, if it has not ended by then. */
export async function runAndKill(args: string[], options: CliOptions, after: number): Promise<Killed> {
  const started = performance.now();
  const child = spawnCli(args, options);
  child.stdin.on('error', () => {});
  child.stdin.end();
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  const over = new AbortController();
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  void ended.then(() => over.abort());
  await wait(after, undefined, { signal: over.signal }).then(
    () => child.kill('SIGKILL'),
    () => {},
  );
  const { code, signal } = await ended;
  return { code, stdout, stderr, killed: signal === 'SIGKILL', lived: performance.now() - started };
}

/**
 * Moments to kill a command at, spread over its life: at random (by `random`), and adapted to how long it takes on this
 * machine right now, so that neither a fast nor a busy one makes all kills miss.
 */
export class Moments {
  readonly #random: () => number;
  #life: number;

  /** @param life milliseconds an undisturbed run took. */
  constructor(random: () => number, life: number) {
    this.#random = random;
    this.#life = life;
  }

  next(): number {
    // The root moves them to the later part: what goes before is Node's own start, when nothing is written.
    return Math.sqrt(this.#random()) * this.#life * 1.1;
  }

  /** Learns from a run: one that ended says how long it took, one that was killed that it would have taken longer. */
  saw({ killed, lived }: Killed): void {
    this.#life = killed ? Math.max(this.#life, lived) * 1.05 : (this.#life + lived) / 2;
  }
}
