import { archivedHome, storiesName } from '../data.ts';
import { fullNewsboat, newsboat } from '../newsboat.ts';
import { nodeStart, processTime } from '../program.ts';
import type { Goal, Part } from '../report.ts';
import { nutgraf, type Run } from '../run.ts';
import { interleave, median, type Reading } from '../samples.ts';

const TINY = { feeds: 10, perFeed: 10 };
const OF_NODE = 3;
const OF_OUR_OWN = 1.15;
const OF_PEER = 0.05;
const ROUNDS = 21;

/** `dump --json --limit 50`, from the start of the process to its end. */
export async function measureDump(run: Run): Promise<Part> {
  const runs: Record<string, () => Reading> = {};
  const sizes = [TINY, ...run.sizes];
  for (const size of sizes) {
    const home = await archivedHome(size);
    runs[`nutgraf ${storiesName(size)}`] = () =>
      processTime(nutgraf(run, home, 'dump', '--json', '--limit', '50'));
  }
  const large = run.sizes.at(-1)!;
  const home = await archivedHome(TINY);
  runs['node -e 0'] = () => nodeStart(home);
  const samples = await interleave(runs, run.rounds(ROUNDS));
  if (run.peer) {
    const peer = await fullNewsboat(large);
    const printed = { 'newsboat print-unread': () => processTime(newsboat(peer, '-x', 'print-unread')) };
    for (const [name, values] of await interleave(printed, run.rounds(3))) samples.set(name, values);
  }
  const at = (name: string) => median(samples.get(name) ?? []);
  const [tiny, small, last] = [TINY, run.sizes[0]!, large].map(size => `nutgraf ${storiesName(size)}`);
  const goals: Goal[] = [
    {
      what: `dump, ${storiesName(large)}, of node -e 0`,
      value: at(last!) / at('node -e 0'),
      limit: OF_NODE,
      unit: 'x',
    },
    {
      what: `dump, ${storiesName(large)}, of our own at 1k`,
      value: at(last!) / at(small!),
      limit: OF_OUR_OWN,
      unit: 'x',
    },
    { what: 'dump, 1k, of our own at 100', value: at(small!) / at(tiny!), limit: OF_OUR_OWN, unit: 'x' },
  ];
  if (run.peer)
    goals.push({
      what: `dump, ${storiesName(large)}, of newsboat print-unread`,
      value: at(last!) / at('newsboat print-unread'),
      limit: OF_PEER,
      unit: 'x',
    });
  return {
    title: 'dump --json --limit 50',
    rows: [...samples].map(([what, values]) => ({ what, samples: values, unit: 'ms' })),
    goals,
  };
}
