import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archivedHome, archivedWith, fresh, type Size, storiesName } from '../data.ts';
import { serveFeeds } from '../feed-source.ts';
import { newestTitles, presses } from '../headlines.ts';
import type { Goal, Part, Row } from '../report.ts';
import { nutgraf, type Run } from '../run.ts';
import { median, quantile, type Samples } from '../samples.ts';
import { inTerminal, type Step } from '../terminal.ts';

const REFRESHED: Size = { feeds: 200, perFeed: 50 };
const KEYS = 100;
/** Seconds of a refresh without a key. */
const WATCHED = 5;
const LIMITS = { median: 8, p95: 16, refreshing: 33, lagP99: 10, lagMax: 25 };
const LAG = new URL('../loop-lag.js', import.meta.url).href;
/** From the write of a key to the arrival of its frame in a terminal of 120x40. */
export async function measureKeys(run: Run): Promise<Part> {
  const size = run.sizes.at(-1)!;
  const idle: Samples = [];
  const busy: Samples = [];
  const lag = { p99: [] as Samples, max: [] as Samples };
  const keyLag = { p99: [] as Samples, max: [] as Samples };
  const titles = newestTitles(await archivedHome(size), KEYS + 1);
  const steps: Step[] = [{ see: titles[0]! }, { calm: 0.5 }, ...presses(titles.slice(1)), { send: 'q' }];
  // What a key's own frame takes is told above: here nobody presses any.
  const watching: Step[] = [{ see: titles[0]! }, { drain: WATCHED }, { send: 'q' }];
  const keys = (notes: number[]) => notes.slice(1);
  const whileRefreshing = async (steps: Step[], { p99, max }: typeof lag) => {
    const source = await serveFeeds(REFRESHED);
    // The 100,000 and feeds besides that are due and were never fetched.
    const due = await archivedWith(size, source.feeds, 'due');
    const lagFile = join(fresh('lag'), 'lag.json');
    const env = { NODE_OPTIONS: `--import=${LAG}`, NUTGRAF_BENCH_LAG: lagFile };
    const notes = await inTerminal(nutgraf(run, due, 'read'), steps, { ends: true, env });
    source.close();
    const found = JSON.parse(readFileSync(lagFile, 'utf8'));
    p99.push(found.p99);
    max.push(found.max);
    return notes;
  };
  for (let round = 0; round < run.rounds(3); round++) {
    const home = await archivedHome(size);
    idle.push(...keys(await inTerminal(nutgraf(run, home, 'read', '--offline'), steps, { ends: true })));
    busy.push(...keys(await whileRefreshing(steps, keyLag)));
    await whileRefreshing(watching, lag);
  }
  const rows: Row[] = [
    { what: 'idle', samples: idle, unit: 'ms', tail: true },
    { what: 'while 200 feeds are refreshed', samples: busy, unit: 'ms', tail: true },
    { what: 'main thread held up during that, no key pressed, p99', samples: lag.p99, unit: 'ms' },
    { what: 'main thread held up during that, no key pressed, longest', samples: lag.max, unit: 'ms' },
    { what: 'main thread held up during that, 100 keys pressed, p99', samples: keyLag.p99, unit: 'ms' },
    { what: 'main thread held up during that, 100 keys pressed, longest', samples: keyLag.max, unit: 'ms' },
  ];
  const goals: Goal[] = [
    { what: 'key to frame, median', value: median(idle), limit: LIMITS.median, unit: 'ms' },
    { what: 'key to frame, p95', value: quantile(idle, 0.95), limit: LIMITS.p95, unit: 'ms' },
    {
      what: 'key to frame during a refresh, p95',
      value: quantile(busy, 0.95),
      limit: LIMITS.refreshing,
      unit: 'ms',
    },
    { what: 'main thread held up, p99', value: median(lag.p99), limit: LIMITS.lagP99, unit: 'ms' },
    { what: 'main thread held up, longest', value: median(lag.max), limit: LIMITS.lagMax, unit: 'ms' },
  ];
  return { title: `Key to frame, 120x40, ${storiesName(size)} stories`, rows, goals };
}
