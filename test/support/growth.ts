import { performance } from 'node:perf_hooks';

/** Milliseconds too few to compare. */
const QUICK = 200;
/** Four times the work takes four times as long, or sixteen times where it is quadratic. */
const MOST = 9;

export interface Timed<T> {
  result: T;
  /** Milliseconds. */
  spent: number;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const result = await work();
  return { result, spent: performance.now() - start };
}

/**
 * What comes of some work, a quarter of which is done before to compare: the time it takes must grow as the work does,
 * however long that is on this machine.
 */
export async function inProportion<T>(work: (part: number) => Promise<Timed<T>>): Promise<T> {
  const seen: string[] = [];
  // A busy machine's hiccup is not taken for an answer.
  for (let round = 0; round < 4; round++) {
    const quarter = await work(1 / 4);
    const whole = await work(1);
    if (whole.spent < QUICK || whole.spent < MOST * quarter.spent) return whole.result;
    seen.push(`${Math.round(whole.spent)} ms after ${Math.round(quarter.spent)} ms`);
  }
  throw new Error(`four times the work took ${seen.join(', ')}`);
}
