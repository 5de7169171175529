import { Worker } from 'node:worker_threads';

/** Which targets are tried, how long and how often each, and from which seed. */
export interface Trial {
  names: readonly string[];
  seed: number;
  runs: number;
  /** Milliseconds. */
  time: number;
  /** The module they are in. */
  module?: string;
}

export interface Outcome {
  name: string;
  inputs: number;
  /** What was found, with the input, as text. */
  finding?: { input: string; error: string };
}

/**
 * What the thread is started with: `present` has the number of the target that is tried, how many inputs it had, and the
 * length of the present one, which stands in `input`.
 */
export interface Watched extends Required<Trial> {
  present: SharedArrayBuffer;
  input: SharedArrayBuffer;
}

/** No input takes a tenth of it. */
const PATIENCE = 60_000;
const LONGEST_INPUT = 4 * 1024 * 1024;
const TARGETS = new URL('./targets.ts', import.meta.url).href;

/**
 * Tries targets one after the other in a thread of their own, which is ended when one of them hangs: also in the midst of
 * a regular expression. Those behind that one are left out.
 */
export function tryWatched(trial: Trial, patience = PATIENCE): Promise<Outcome[]> {
  const present = new SharedArrayBuffer(12);
  const input = new SharedArrayBuffer(LONGEST_INPUT);
  const [at, count, length] = [0, 1, 2].map(place => () => Atomics.load(new Int32Array(present), place));
  const workerData: Watched = { module: TARGETS, ...trial, present, input };
  const worker = new Worker(new URL('./watched-thread.ts', import.meta.url), { workerData });
  const outcomes: Outcome[] = [];
  return new Promise((resolve, reject) => {
    let last = '';
    let since = performance.now();
    const watch = setInterval(() => {
      const now = `${at!()} ${count!()}`;
      if (now !== last) {
        last = now;
        since = performance.now();
      } else if (performance.now() - since > patience) {
        const text = Buffer.from(new Uint8Array(input)).toString('utf8', 0, length!());
        const error = `did not end within ${patience / 1000} s`;
        outcomes.push({ name: trial.names[at!()]!, inputs: count!(), finding: { input: text, error } });
        clearInterval(watch);
        void worker.terminate();
      }
    }, patience / 100);
    worker.on('message', (outcome: Outcome) => outcomes.push(outcome));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearInterval(watch);
      resolve(outcomes);
    });
  });
}
