// `npm run fuzz`: everything that reads foreign input is given damaged and hostile input for a while.
// Behind `--`: `--seconds N` for all together, `--seed N` to do the same again.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from './targets.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(seconds > 0) || !Number.isInteger(seed)) {
  process.stderr.write('fuzz: --seconds takes a number above 0, --seed a whole number\n');
  process.exit(2);
}
process.stdout.write(`seed ${seed}, ${seconds} s\n`);
for (const { name, property } of TARGETS) {
  const result = await fc.check(property, {
    seed,
    numRuns: Number.POSITIVE_INFINITY,
    interruptAfterTimeLimit: (seconds * 1000) / TARGETS.length,
  });
  process.stdout.write(`${name.padEnd(14)} ${result.numRuns} inputs${result.failed ? ', FOUND:' : ''}\n`);
  if (!result.failed) continue;
  process.exitCode = 1;
  const { counterexample, errorInstance } = result;
  process.stdout.write(
    `  input: ${JSON.stringify(counterexample)?.slice(0, 4000)}\n  ${String(errorInstance).slice(0, 1000)}\n`,
  );
}
