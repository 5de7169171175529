import { statSync } from 'node:fs';
import { join } from 'node:path';
import { archivedHome, stories, storiesName } from '../data.ts';
import { fullNewsboat } from '../newsboat.ts';
import type { Goal, Part, Row } from '../report.ts';
import type { Run } from '../run.ts';

/** At the largest size; what every archive has weighs more in a small one. */
const OF_PEER = 1.3;

/** The archive on disk. */
export async function measureStorage(run: Run): Promise<Part> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const size of run.sizes) {
    const name = storiesName(size);
    const ours = statSync(join(await archivedHome(size), 'archive.db')).size;
    const each = (bytes: number) => [bytes / 1000 / stories(size)];
    rows.push({ what: `nutgraf ${name}, a story`, samples: each(ours), unit: 'KB' });
    if (!run.peer) continue;
    const theirs = statSync(join(await fullNewsboat(size), 'cache.db')).size;
    rows.push({ what: `newsboat ${name}, a story`, samples: each(theirs), unit: 'KB' });
    goals.push({
      what: `archive ${name}, of newsboat's cache`,
      value: ours / theirs,
      ...(size === run.sizes.at(-1) ? { limit: OF_PEER } : {}),
      unit: 'x',
    });
  }
  return {
    title: 'Archive on disk',
    rows,
    goals,
    notes: [
      "nutgraf's has the full-text index in it, newsboat's has none. A story's body is about 3 KB of text.",
    ],
  };
}
