// `npm run soak`: a reader in a terminal, feeds that misbehave in every way, random keys, kills. See README.md here.
// Behind `--`: `--minutes N`, `--seed N` to press the same keys again.
import { parseArgs } from 'node:util';
import { PARTS } from './measures.ts';
import { partLines } from './report.ts';
import { keepResult, machineLine } from './results.ts';
import { soakPart } from './soak/figures.ts';
import { SoakLog } from './soak/soak-log.ts';
import { soak } from './soak/soak-run.ts';

const FULL = 10;
const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? FULL);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  process.stderr.write('soak: --minutes takes a number above 0, --seed a whole number\n');
  process.exit(2);
}
const say = (line: string) => void process.stdout.write(`${line}\n`);
say(`seed ${seed}, ${minutes} minutes`);
const before = machineLine();
const log = new SoakLog(say);
await soak(minutes, seed, log);
const { part, faults } = soakPart(log, minutes, seed);
const lines = [...partLines(part), before];
for (const line of lines) say(line);
for (const fault of faults) say(`FAULT: ${fault}`);
// Of a short run memory says nothing yet.
if (minutes >= FULL) keepResult('soak', lines, PARTS);
process.exitCode = faults.length > 0 ? 1 : 0;
