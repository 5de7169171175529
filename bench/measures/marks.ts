import { SessionPort } from '../../src/commands/reader-port.ts';
import { openSession } from '../../src/commands/session.ts';
import { archivedHome, copyOf, storiesName } from '../data.ts';
import type { Part } from '../report.ts';
import type { Run } from '../run.ts';
import { clocked, median, type Samples } from '../samples.ts';
import { readInvocation } from '../session.ts';

const ONE = 5;
const ALL = 150;
const ROUNDS_ONE = 50;
const ROUNDS_ALL = 5;

/** What the screen waits for when stories are marked; the archive's own columns follow in the worker. */
export async function measureMarks(run: Run): Promise<Part> {
  const size = run.sizes.at(-1)!;
  const one: Samples = [];
  const all: Samples = [];
  const settled: Samples = [];
  for (let round = 0; round < run.rounds(ROUNDS_ALL); round++) {
    const home = copyOf(await archivedHome(size), 'marks');
    const invocation = readInvocation(home);
    const session = openSession(invocation);
    const refresher = await session.refresher({ besideScreen: true });
    const port = new SessionPort(session, refresher, invocation.io, true);
    const marked = () =>
      new Promise<void>(resolve => {
        const unsubscribe = refresher.subscribe(event => {
          if (event.type !== 'marked') return;
          unsubscribe();
          resolve();
        });
      });
    const list = port.list({ query: '', sort: 'newest' });
    for (const { id } of list.rows(0, run.rounds(ROUNDS_ONE))) {
      const done = marked();
      one.push(await clocked(() => port.mark([{ id, key: 'read', on: true }])));
      await done;
    }
    const done = marked();
    const start = performance.now();
    all.push(
      await clocked(() => {
        const ids = port.list({ query: '', sort: 'newest' }).unreadIds();
        port.mark(ids.map(id => ({ id, key: 'read', on: true })));
        port.list({ query: '', sort: 'newest' }).rows(0, 40);
      }),
    );
    await done;
    settled.push(performance.now() - start);
    await port.close();
    await session.close();
  }
  const name = storiesName(size);
  return {
    title: `Marking among ${name} stories`,
    rows: [
      { what: 'one read', samples: one, unit: 'ms', tail: true },
      { what: `all ${name} read, until the list is there again`, samples: all, unit: 'ms' },
      { what: `all ${name} read, until the archive has it too`, samples: settled, unit: 'ms' },
    ],
    goals: [
      { what: `mark one of ${name}`, value: median(one), limit: ONE, unit: 'ms' },
      { what: `mark all of ${name}`, value: median(all), limit: ALL, unit: 'ms' },
    ],
  };
}
