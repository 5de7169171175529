import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { newsboatVersion } from './newsboat.ts';

const FILE = fileURLToPath(new URL('results.md', import.meta.url));
const MARK = /^<!-- measure (\w+) -->$/m;

/** Where and when something was measured, and how busy the machine was before. */
export function machineLine(): string {
  const processors = cpus();
  const peer = newsboatVersion();
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${processors.length} x ${processors[0]?.model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${type()} ${release()}`,
    `load ${loadavg()[0]!.toFixed(1)}`,
    `Node ${process.versions.node}`,
    peer ? `newsboat ${peer}, tuned` : 'newsboat not installed',
  ].join(', ');
}

/** The parts of a results file by measure. */
function partsOf(text: string): Map<string, string> {
  const [, ...pieces] = text.split(new RegExp(MARK.source, 'gm'));
  const parts = new Map<string, string>();
  for (let i = 0; i + 1 < pieces.length; i += 2) parts.set(pieces[i]!, pieces[i + 1]!.trim());
  return parts;
}

/** Rows of goals that say so: `reached` or `MISSED`. */
const goalRows = (text: string, said: string) =>
  text.split('\n').filter(line => line.endsWith(`| ${said} |`) || line.endsWith(`| ${said}  |`));

/**
 * Puts a measure's figures into results.md in the place of its last ones.
 * @param order of all measures.
 */
export function keepResult(name: string, lines: readonly string[], order: readonly string[]): void {
  const parts = partsOf(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');
  parts.set(name, lines.join('\n').trim());
  const known = order.filter(one => parts.has(one));
  const all = known.map(one => parts.get(one)).join('\n');
  const missed = goalRows(all, 'MISSED');
  const reached = goalRows(all, 'reached').length;
  const head = [
    '# What nutgraf costs',
    '',
    'Written by `npm run bench`; see README.md here. Compare ratios, not milliseconds.',
    '',
    `${reached} of ${reached + missed.length} goals reached.`,
    '',
  ];
  const body = known.flatMap(one => [`<!-- measure ${one} -->`, '', parts.get(one)!, '']);
  writeFileSync(FILE, `${[...head, ...body].join('\n').trimEnd()}\n`);
}
