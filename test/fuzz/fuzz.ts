// `npm run fuzz`: everything that reads foreign input is given damaged and hostile input for a while.
// Behind `--`: `--seconds N` for all together, `--seed N` to do the same again.
import { parseArgs } from 'node:util';
import { TARGETS } from './targets.ts';
import { tryWatched } from './watched.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(seconds > 0) || !Number.isInteger(seed)) {
  process.stderr.write('fuzz: --seconds takes a number above 0, --seed a whole number\n');
  process.exit(2);
}
process.stdout.write(`seed ${seed}, ${seconds} s\n`);
for (const { name } of TARGETS) {
  const time = (seconds * 1000) / TARGETS.length;
  const [outcome] = await tryWatched({ names: [name], seed, runs: Number.POSITIVE_INFINITY, time });
  const { inputs, finding } = outcome!;
  process.stdout.write(`${name.padEnd(14)} ${inputs} inputs${finding ? ', FOUND:' : ''}\n`);
  if (!finding) continue;
  process.exitCode = 1;
  process.stdout.write(`  input: ${finding.input.slice(0, 4000)}\n  ${finding.error.slice(0, 2000)}\n`);
}
