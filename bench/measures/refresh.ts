import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fresh, type Size, sizeName, writeConfig } from '../data.ts';
import { type FeedSource, serveFeeds } from '../feed-source.ts';
import { emptyNewsboat, newsboat, tune } from '../newsboat.ts';
import { watchedProcess } from '../program.ts';
import type { Goal, Part, Row } from '../report.ts';
import { nutgraf, type Run } from '../run.ts';
import { interleave, median, type Reading } from '../samples.ts';

/** Of tuned newsboat's time, by size: headlines stored, with the index, unchanged, one new item a feed. */
const LIMITS: Readonly<
  Record<string, { stored: number; indexed: number; unchanged?: number; one?: number }>
> = {
  '50x20': { stored: 1.2, indexed: 1.5 },
  '200x50': { stored: 0.45, indexed: 0.8, unchanged: 1.1, one: 0.5 },
  '1000x100': { stored: 0.4, indexed: 0.75, unchanged: 0.08 },
};
const MEMORY = 250;
const ROUNDS = 5;
// One run of the largest takes both readers minutes.
const ROUNDS_LARGE = 1;
const ROUNDS_UNCHANGED_LARGE = 3;
const LARGE = 50_000;

/** Looks whether every feed has been stored, on a connection of its own. */
function allStored(home: string, feeds: number): () => boolean {
  const file = join(home, 'archive.db');
  let archive: DatabaseSync | undefined;
  let seen = false;
  return () => {
    if (seen) return true;
    try {
      if (!archive && existsSync(file)) archive = new DatabaseSync(file, { readOnly: true });
      const row = archive?.prepare('SELECT count(*) AS count FROM feeds WHERE state IS NOT NULL').get();
      seen = row?.count === feeds;
    } catch {
      // It is just being made.
    }
    if (seen) archive?.close();
    return seen;
  };
}

function emptyHome({ feeds }: FeedSource, name: string): string {
  const home = fresh(name);
  writeConfig(home, feeds);
  return home;
}

interface Homes {
  ours: string;
  theirs: string;
}

/** @param homes gets those that were fetched last. */
function coldRuns(run: Run, source: FeedSource, homes: Homes): Record<string, () => Promise<Reading>> {
  return {
    'cold nutgraf': async () => {
      const home = emptyHome(source, 'cold');
      homes.ours = home;
      const command = nutgraf(run, home, 'refresh', '--quiet');
      const { ms, there, megabytes } = await watchedProcess(command, allStored(home, source.feeds.length));
      return { stored: there, indexed: ms, memory: megabytes };
    },
    ...(run.peer && {
      'cold newsboat': async () => {
        const home = await emptyNewsboat(source, 'cold-newsboat');
        homes.theirs = home;
        const { ms, megabytes } = await watchedProcess(newsboat(home, '-x', 'reload'));
        return { indexed: ms, memory: megabytes };
      },
    }),
  };
}

function again(run: Run, what: string, { ours, theirs }: Homes, before: () => Promise<void>) {
  return {
    [`${what} nutgraf`]: async () => {
      // Both meet the same new items.
      await before();
      return (await watchedProcess(nutgraf(run, ours, 'refresh', '--quiet'))).ms;
    },
    ...(run.peer && {
      [`${what} newsboat`]: async () => (await watchedProcess(newsboat(theirs, '-x', 'reload'))).ms,
    }),
  };
}

const UNITS: Readonly<Record<string, Pick<Row, 'unit'> & { says: string }>> = {
  stored: { says: 'headlines stored', unit: 's' },
  indexed: { says: 'whole process', unit: 's' },
  memory: { says: 'memory', unit: 'MB' },
};

async function measureSize(run: Run, size: Size): Promise<Pick<Part, 'rows' | 'goals'>> {
  const source = await serveFeeds(size);
  const isLarge = size.feeds * size.perFeed > LARGE;
  const rounds = run.rounds(isLarge ? ROUNDS_LARGE : ROUNDS);
  const homes: Homes = { ours: '', theirs: '' };
  const samples = await interleave(coldRuns(run, source, homes), rounds);
  if (run.peer) {
    tune(homes.theirs);
    // It sends its validators from the third reload on.
    await watchedProcess(newsboat(homes.theirs, '-x', 'reload'));
  }
  const unchanged = run.rounds(isLarge ? ROUNDS_UNCHANGED_LARGE : ROUNDS);
  const more = [
    await interleave(
      again(run, 'unchanged', homes, async () => {}),
      unchanged,
    ),
    await interleave(
      again(run, 'one new a feed', homes, () => source.addItem()),
      rounds,
    ),
  ];
  source.close();
  for (const map of more) for (const [name, values] of map) samples.set(name, values);
  const name = sizeName(size);
  const at = (what: string) => median(samples.get(what) ?? []);
  const rows = [...samples].map(([key, values]): Row => {
    const [what = '', part = 'indexed'] = key.split('.');
    const { says, unit } = UNITS[part]!;
    const samples = unit === 's' ? values.map(value => value / 1000) : values;
    return { what: `${name}, ${what}: ${says}`, samples, unit };
  });
  const limits = LIMITS[name];
  const ratio = (what: string, ours: string, theirs: string, limit?: number): Goal => ({
    what: `refresh ${name}, ${what}, of newsboat`,
    value: at(ours) / at(theirs),
    unit: 'x',
    ...(limit === undefined ? {} : { limit }),
  });
  const goals = run.peer
    ? [
        ratio('headlines stored', 'cold nutgraf.stored', 'cold newsboat.indexed', limits?.stored),
        ratio('with the index', 'cold nutgraf.indexed', 'cold newsboat.indexed', limits?.indexed),
        ratio('unchanged', 'unchanged nutgraf', 'unchanged newsboat', limits?.unchanged),
        ratio('one new item a feed', 'one new a feed nutgraf', 'one new a feed newsboat', limits?.one),
      ]
    : [];
  goals.push({
    what: `refresh ${name}, memory`,
    value: at('cold nutgraf.memory'),
    unit: 'MB',
    ...(name === '1000x100' ? { limit: MEMORY } : {}),
  });
  return { rows, goals };
}

/** `refresh` of feeds on this machine: of an empty archive, with nothing changed, with one new item in each feed. */
export async function measureRefresh(run: Run): Promise<Part> {
  const parts = [];
  // The peer's cold reload of a larger one alone would take the minute that a quick run has.
  for (const size of run.quick ? run.sizes.slice(0, 1) : run.sizes) parts.push(await measureSize(run, size));
  return {
    title: 'Refresh',
    rows: parts.flatMap(part => part.rows),
    goals: parts.flatMap(part => part.goals),
    notes: [
      'newsboat starts cold from an empty cache with the statistics of a full one, and keeps no full-text index; eight requests at once for both.',
    ],
  };
}
