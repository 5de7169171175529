import { SessionPort } from '../../src/commands/reader-port.ts';
import { openSession } from '../../src/commands/session.ts';
import { archivedHome, archivedWith, type Size, storiesName } from '../data.ts';
import { type FeedSource, serveFeeds } from '../feed-source.ts';
import { newestTitles, presses } from '../headlines.ts';
import { watchedProcess } from '../program.ts';
import type { Part } from '../report.ts';
import { nutgraf, type Run } from '../run.ts';
import { clocked, interleave, median, type Reading, type Samples } from '../samples.ts';
import { readInvocation } from '../session.ts';
import { inTerminal, type Step } from '../terminal.ts';

/** Of what the same costs in the smallest archive. */
const LIMIT = 1.2;
const ROUNDS = 9;
const SCREEN = 40;
const TIMES = 100;
const KEYS = 40;

/** What is measured, and the unit of its figures. */
const WORK = { list: 'ms', mark: 'ms', key: 'ms', refresh: 's' } as const;
type Work = keyof typeof WORK;
const SAYS: Readonly<Record<Work, string>> = {
  list: 'opening a list',
  mark: 'marking one story',
  key: 'key to frame',
  refresh: 'refreshing 50 unchanged feeds, whole process',
};

/** A copy of an archive, with the served feeds besides, fetched. */
async function homeWithFeeds(run: Run, size: Size, { feeds }: FeedSource): Promise<string> {
  const home = await archivedWith(size, feeds, `growth-${storiesName(size)}`);
  await refreshed(run, home, feeds);
  return home;
}

const refreshed = async (run: Run, home: string, feeds: FeedSource['feeds']) =>
  (await watchedProcess(nutgraf(run, home, 'refresh', '--quiet', ...feeds.map(feed => feed.id)))).ms;

/** Milliseconds from a key to its frame, the median of a row of them. */
async function keyPress(run: Run, home: string): Promise<number> {
  const titles = newestTitles(home, KEYS + 1);
  const steps: Step[] = [{ see: titles[0]! }, { calm: 0.5 }, ...presses(titles.slice(1)), { send: 'q' }];
  const notes = await inTerminal(nutgraf(run, home, 'read', '--offline'), steps, { ends: true });
  return median(notes.slice(1));
}

/** Median of the milliseconds each of the works took. */
async function medianOf(works: (() => unknown)[]): Promise<number> {
  const times: Samples = [];
  for (const work of works) {
    times.push(await clocked(work));
    // As one does who looks through the sidebar: between two keys the program has a moment.
    await new Promise(resolve => setImmediate(resolve));
  }
  return median(times);
}

/** What a screen does without a terminal: opens lists and marks stories. */
async function screenOf(home: string) {
  const invocation = readInvocation(home);
  const session = openSession(invocation);
  const port = new SessionPort(session, await session.refresher({ besideScreen: true }), invocation.io, true);
  const open = () => port.list({ query: '', sort: 'newest' }).rows(0, SCREEN);
  let on = false;
  return {
    list: async () => medianOf(Array.from({ length: TIMES }, () => open)),
    mark: async () => {
      on = !on;
      const stories = open();
      return medianOf(
        stories.map(
          ({ id }) =>
            () =>
              port.mark([{ id, key: 'read', on }]),
        ),
      );
    },
    close: async () => {
      await port.close();
      await session.close();
    },
  };
}

/** What must not cost more in a large archive than in a small one. */
export async function measureGrowth(run: Run): Promise<Part> {
  const sizes = [run.sizes[0]!, run.sizes.at(-1)!] as const;
  const keys: Record<string, () => Promise<Reading>> = {};
  for (const size of sizes) {
    const home = await archivedHome(size);
    keys[`key ${storiesName(size)}`] = () => keyPress(run, home);
  }
  // By themselves: what the others mark is taken in behind them, and a larger archive is busy with that for longer.
  const pressed = await interleave(keys, run.rounds(ROUNDS));
  const source = await serveFeeds(sizes[0]);
  const runs: Record<string, () => Promise<Reading>> = {};
  const screens: { close: () => Promise<void> }[] = [];
  for (const size of sizes) {
    const home = await homeWithFeeds(run, size, source);
    const screen = await screenOf(home);
    screens.push(screen);
    const name = storiesName(size);
    runs[`list ${name}`] = screen.list;
    runs[`mark ${name}`] = screen.mark;
    runs[`refresh ${name}`] = () => refreshed(run, home, source.feeds);
  }
  const samples = new Map([...pressed, ...(await interleave(runs, run.rounds(ROUNDS)))]);
  for (const screen of screens) await screen.close();
  source.close();
  const at = (work: string, size: Size) => samples.get(`${work} ${storiesName(size)}`) ?? [];
  const works = Object.keys(WORK) as Work[];
  return {
    title: `The same among ${sizes.map(storiesName).join(' and ')} stories`,
    rows: works.flatMap(work =>
      sizes.map(size => ({
        what: `${storiesName(size)}: ${SAYS[work]}`,
        samples: WORK[work] === 's' ? at(work, size).map(ms => ms / 1000) : at(work, size),
        unit: WORK[work],
      })),
    ),
    goals: works.map(work => ({
      what: `${SAYS[work]}, ${storiesName(sizes[1])}, of our own at ${storiesName(sizes[0])}`,
      value: median(at(work, sizes[1])) / median(at(work, sizes[0])),
      unit: 'x',
      limit: LIMIT,
    })),
  };
}
