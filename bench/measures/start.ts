import { archivedHome, sizeName, stories, storiesName } from '../data.ts';
import { newestTitles } from '../headlines.ts';
import { fullNewsboat, newsboat } from '../newsboat.ts';
import { nodeStart } from '../program.ts';
import type { Goal, Part, Row } from '../report.ts';
import { nutgraf, type Run } from '../run.ts';
import { interleave, median, type Reading } from '../samples.ts';
import { inTerminal } from '../terminal.ts';

/** Of newsboat's time, by stories; its own floor is the C library's, ours is Node's. */
const LIMITS: Readonly<Record<number, number>> = { 1000: 5, 10000: 1.5, 100000: 0.25 };
const OF_OUR_OWN = 1.15;
const OF_NODE = 6;
const OF_PEER_MEMORY = 1.3;
const ROUNDS = 7;

/** From the start of the program to its first list of headlines in a terminal of 120x40, and the memory that takes. */
export async function measureStart(run: Run): Promise<Part> {
  const runs: Record<string, () => Promise<Reading> | Reading> = {};
  for (const size of run.sizes) {
    const home = await archivedHome(size);
    const [title] = newestTitles(home, 1);
    runs[`nutgraf ${storiesName(size)}`] = async () => {
      const steps = [{ see: title! }, { calm: 0.25 }, { memory: true as const }, { send: 'q' }];
      const [ms, megabytes] = await inTerminal(nutgraf(run, home, 'read', '--offline'), steps, {
        ends: true,
      });
      return { ms: ms!, megabytes: megabytes! };
    };
    if (!run.peer) continue;
    const peer = await fullNewsboat(size);
    runs[`newsboat ${storiesName(size)}`] = async () => {
      const steps = [{ see: 'Feed 0 of' }, { calm: 0.25 }, { memory: true as const }];
      const [ms, megabytes] = await inTerminal(newsboat(peer), steps);
      return { ms: ms!, megabytes: megabytes! };
    };
  }
  const home = await archivedHome(run.sizes[0]!);
  runs['node -e 0'] = () => ({ ms: nodeStart(home) });
  const samples = await interleave(runs, run.rounds(ROUNDS));
  const at = (name: string) => median(samples.get(name) ?? []);
  const first = storiesName(run.sizes[0]!);
  const large = storiesName(run.sizes.at(-1)!);
  const goals: Goal[] = [
    {
      what: `start, ${large}, of node -e 0`,
      value: at(`nutgraf ${large}.ms`) / at('node -e 0.ms'),
      limit: OF_NODE,
      unit: 'x',
    },
    {
      what: `start, ${large}, of our own at ${first}`,
      value: at(`nutgraf ${large}.ms`) / at(`nutgraf ${first}.ms`),
      limit: OF_OUR_OWN,
      unit: 'x',
    },
  ];
  if (run.peer) {
    for (const size of run.sizes) {
      const name = storiesName(size);
      const value = at(`nutgraf ${name}.ms`) / at(`newsboat ${name}.ms`);
      goals.push({ what: `start, ${name}, of newsboat`, value, limit: LIMITS[stories(size)]!, unit: 'x' });
    }
    const value = at(`nutgraf ${large}.megabytes`) / at(`newsboat ${large}.megabytes`);
    goals.push({
      what: `memory of the reader, ${large}, of newsboat's`,
      value,
      limit: OF_PEER_MEMORY,
      unit: 'x',
    });
  }
  const rows = [...samples].map(([name, values]): Row => {
    const [what, part] = name.split('.') as [string, string];
    return part === 'ms'
      ? { what: `${what}: first list`, samples: values, unit: 'ms' }
      : { what: `${what}: memory`, samples: values, unit: 'MB' };
  });
  return {
    title: 'Start to the first list of headlines',
    rows,
    goals,
    notes: [
      `Sizes are ${run.sizes.map(size => `${storiesName(size)} = ${sizeName(size)}`).join(', ')} (feeds x stories).`,
    ],
  };
}
