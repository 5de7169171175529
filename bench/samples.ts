/** What one measure gave, a number a run. */
export type Samples = number[];

/** The value below which a share of the samples lies. @param share 0 to 1. */
export function quantile(samples: Samples, share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: Samples): number => quantile(samples, 0.5);

/** How far the middle half of the samples lies apart, as a share of the median. */
export function spread(samples: Samples): number {
  return (quantile(samples, 0.75) - quantile(samples, 0.25)) / median(samples);
}

/**
 * Runs things in turn, so that what the machine does besides falls on all of them alike.
 * @param runs by name; each gives its own number, or several named ones.
 * @param rounds how often each runs; one round more goes before that is not counted, unless there is only one.
 * @returns the samples by name, a several's as `name.part`.
 */
export async function interleave(
  runs: Readonly<Record<string, () => Promise<Reading> | Reading>>,
  rounds: number,
): Promise<Map<string, Samples>> {
  const samples = new Map<string, Samples>();
  const add = (name: string, value: number) => samples.set(name, [...(samples.get(name) ?? []), value]);
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const reading = await run();
      if (round < 0) continue;
      if (typeof reading === 'number') add(name, reading);
      else for (const [part, value] of Object.entries(reading)) add(`${name}.${part}`, value);
    }
  }
  return samples;
}

export type Reading = number | Record<string, number>;

/** Milliseconds the work took. */
export async function clocked(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
