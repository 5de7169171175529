// `npm run bench`, `npm run bench -- --quick`, `npm run bench -- start dump`: see README.md here.
import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Size, tidy } from './data.ts';
import { MEASURES } from './measures.ts';
import { newsboatVersion } from './newsboat.ts';
import { frozenProgram } from './program.ts';
import { goalLines, type Part, partLines } from './report.ts';
import type { Run } from './run.ts';

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));
const SIZES: Size[] = [
  { feeds: 50, perFeed: 20 },
  { feeds: 200, perFeed: 50 },
  { feeds: 1000, perFeed: 100 },
];

const say = (line: string) => void process.stdout.write(`${line}\n`);

function machine(): string[] {
  const processors = cpus();
  const peer = newsboatVersion();
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${processors.length} x ${processors[0]?.model.trim()}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}, ` +
      (peer ? `newsboat ${peer} (tuned: after ANALYZE)` : 'newsboat not installed'),
    '',
  ];
}

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
    const part = await measure(run);
    parts.push(part);
    for (const line of partLines(part)) say(line);
  }
} finally {
  program.remove();
  tidy();
}
const goals = goalLines(parts);
for (const line of goals) say(line);
// A part of the figures, or quick ones, are not for keeping.
if (!values.quick && positionals.length === 0) {
  const report = ['# What nutgraf costs', '', ...machine(), ...goals, ...parts.flatMap(partLines)];
  writeFileSync(RESULTS, `${report.join('\n').trimEnd()}\n`);
  say(`written to ${RESULTS}`);
}
