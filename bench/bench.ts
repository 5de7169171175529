// `npm run bench`, `npm run bench -- --quick`, `npm run bench -- start dump`: see README.md here.
import { parseArgs } from 'node:util';
import { type Size, tidy } from './data.ts';
import { MEASURES, PARTS } from './measures.ts';
import { newsboatVersion } from './newsboat.ts';
import { frozenProgram } from './program.ts';
import { goalLines, type Part, partLines } from './report.ts';
import { keepResult, machineLine } from './results.ts';
import type { Run } from './run.ts';

const SIZES: Size[] = [
  { feeds: 50, perFeed: 20 },
  { feeds: 200, perFeed: 50 },
  { feeds: 1000, perFeed: 100 },
];

const say = (line: string) => void process.stdout.write(`${line}\n`);

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter(name => !Object.hasOwn(MEASURES, name));
if (unknown.length > 0) {
  process.stderr.write(`no measure ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}\n`);
  process.exit(2);
}
const program = frozenProgram();
const run: Run = {
  program,
  quick: values.quick,
  sizes: values.quick ? SIZES.slice(0, 2) : SIZES,
  rounds: full => (values.quick ? Math.min(full, 3) : full),
  peer: newsboatVersion() !== undefined,
  say,
};
const parts: Part[] = [];
try {
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const before = machineLine();
    const part = await measure(run);
    parts.push(part);
    const lines = [...partLines(part), before];
    for (const line of lines) say(line);
    // Quick figures are not for keeping.
    if (!values.quick) keepResult(name, lines, PARTS);
  }
} finally {
  program.remove();
  tidy();
}
for (const line of goalLines(parts)) say(line);
