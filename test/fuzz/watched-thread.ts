// Targets, tried in a thread of their own: see watched.ts.
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { Target } from './targets.ts';
import type { Outcome, Watched } from './watched.ts';

const { names, seed, runs, time, module, present, input } = workerData as Watched;
const { TARGETS } = (await import(module)) as { TARGETS: readonly Target[] };
const [AT, COUNT, LENGTH] = [0, 1, 2] as const;
const seen = new Int32Array(present);
const place = new Uint8Array(input);
const encoder = new TextEncoder();

for (const [n, name] of names.entries()) {
  const target = TARGETS.find(one => one.name === name)!;
  Atomics.store(seen, COUNT, 0);
  Atomics.store(seen, AT, n);
  const property = fc.asyncProperty(target.input, async value => {
    Atomics.store(seen, LENGTH, encoder.encodeInto(JSON.stringify(value), place).written);
    Atomics.add(seen, COUNT, 1);
    await target.check(value);
  });
  const result = await fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: time });
  const outcome: Outcome = { name, inputs: result.numRuns };
  // Out of time before the first input was done is no finding.
  if (result.counterexample)
    outcome.finding = {
      input: JSON.stringify(result.counterexample),
      error: String((result.errorInstance as Error)?.stack ?? result.errorInstance),
    };
  parentPort!.postMessage(outcome);
}
