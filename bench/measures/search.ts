import { openSession } from '../../src/commands/session.ts';
import { parseQuery } from '../../src/query/language.ts';
import { countByFeed, listStories, type Sort } from '../../src/query/story-list.ts';
import { archivedHome, storiesName } from '../data.ts';
import { fullNewsboat, newsboat } from '../newsboat.ts';
import type { Goal, Part, Row } from '../report.ts';
import type { Run } from '../run.ts';
import { clocked, interleave, median, quantile, type Reading } from '../samples.ts';
import { readInvocation } from '../session.ts';
import { inTerminal } from '../terminal.ts';

const QUERIES: Readonly<Record<string, string>> = {
  rare: 'quorumvale',
  common: 'market',
  phrase: '"internet finance"',
  prefix: 'mark*',
  CJK: '监管',
};
/** The beginning of a word of nearly every story: what no index but one of beginnings, twice as large, makes quick. */
const SHORT_PREFIX = 'ba*';
const FIRST = 50;
const NEWEST = 5;
const BEST = 50;
const OF_PEER = 0.05;
const ROUNDS = 21;

/** Searches and counts by name, on one connection to the archive of a home. */
async function searches(home: string) {
  const session = openSession(readInvocation(home));
  const reader = session.reader();
  const context = session.queryContext();
  const runs: Record<string, () => Promise<Reading>> = {};
  for (const sort of ['newest', 'best'] satisfies Sort[]) {
    for (const [name, text] of Object.entries({ ...QUERIES, 'two letters': SHORT_PREFIX })) {
      const query = parseQuery(text);
      const search = () => listStories(reader, query, context, { sort, limit: FIRST });
      if (search().length === 0) throw new Error(`${text} finds nothing`);
      runs[`${name}, ${sort} first`] = () => clocked(search);
    }
  }
  const unread = parseQuery('is:unread');
  runs['unread counts by feed'] = () => clocked(() => countByFeed(reader, unread, context));
  return { runs, close: () => session.close() };
}

/** newsboat's search, from the Enter key to its list of results. */
async function peerSearch(home: string): Promise<number> {
  const [, found] = await inTerminal(newsboat(home), [
    { see: 'Feed 0 of' },
    { calm: 0.3 },
    { send: '/' },
    { calm: 0.1 },
    { send: `${QUERIES.rare}\r` },
    { see: 'Search' },
  ]);
  return found!;
}

/** The first 50 stories a search finds, newest first and best first, and the unread counts of the sidebar. */
export async function measureSearch(run: Run): Promise<Part> {
  const size = run.sizes.at(-1)!;
  const name = `search ${storiesName(size)}`;
  const { runs, close } = await searches(await archivedHome(size));
  const samples = await interleave(runs, run.rounds(ROUNDS));
  await close();
  const at = (what: string, share: number) => quantile(samples.get(what)!, share);
  const worst = (sort: string, share: number) =>
    Math.max(...Object.keys(QUERIES).map(query => at(`${query}, ${sort} first`, share)));
  const rows = [...samples].map(([what, values]): Row => ({ what, samples: values, unit: 'ms', tail: true }));
  const goals: Goal[] = [
    { what: `${name}, newest first, slowest median`, value: worst('newest', 0.5), limit: NEWEST, unit: 'ms' },
    { what: `${name}, best first, slowest p95`, value: worst('best', 0.95), limit: BEST, unit: 'ms' },
    { what: `${name}, two letters, newest first`, value: at('two letters, newest first', 0.5), unit: 'ms' },
    { what: `${name}, two letters, best first, p95`, value: at('two letters, best first', 0.95), unit: 'ms' },
  ];
  if (run.peer) {
    const peer = await fullNewsboat(size);
    const theirs = (await interleave({ peer: () => peerSearch(peer) }, run.rounds(3))).get('peer')!;
    rows.push({ what: 'newsboat: rare', samples: theirs, unit: 'ms' });
    const value = at('rare, newest first', 0.5) / median(theirs);
    goals.push({ what: `${name}, rare, newest first, of newsboat`, value, limit: OF_PEER, unit: 'x' });
  }
  return { title: `Search among ${storiesName(size)} stories`, rows, goals };
}
