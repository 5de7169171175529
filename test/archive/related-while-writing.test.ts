import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openReader } from '../../src/archive/reader.ts';
import { relatedStories } from '../../src/archive/related.ts';
import { feedState, idOf, story, temporaryFolder, unmarked } from '../support/archived-story.ts';

const WRITER = fileURLToPath(new URL('ingest-forever.ts', import.meta.url));
const BODY = `Kestrel Ferries will order three hydrogen boats for the Orlund crossing, the company said in Dunmere. They
  replace ships that burn 1,870 tonnes of fuel each winter. Maren Aldous, who runs the yard, lays the first hull in April.`;

it('finds what is related while another process stores and indexes stories', async () => {
  const file = join(temporaryFolder(), 'archive.db');
  const archive = openArchive(file);
  for (const feed of ['aaaaaaaa', 'bbbbbbbb']) {
    const one = story('boats', { feed, title: 'Boats', body: BODY, published: Date.UTC(2026, 10, 20) });
    archive.ingest(feed, [one], feedState(feed, feed), unmarked);
  }
  archive.indexPending(10);
  archive.close();
  const reader = openReader(file);
  const writer = spawn(process.execPath, [WRITER, file, '1'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise(resolve => writer.on('close', resolve));
  onTestFinished(async () => {
    writer.kill('SIGKILL');
    await ended;
    reader.close();
  });
  let stored = 0;
  for await (const _ of writer.stdout) {
    const related = relatedStories(reader, idOf('boats', 'aaaaaaaa'), { visible: all => new Set(all) });
    expect(related.map(({ id }) => id)).toEqual([idOf('boats', 'bbbbbbbb')]);
    stored += 1;
    if (stored === 25) break;
  }
  expect(stored).toBe(25);
});
