import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../src/archive/archive.ts';
import { makeFeeds, type Shape } from '../test/support/story-generator.ts';
import { writeFeed } from './feed-file.ts';

/** So many feeds of so many stories each. */
export type Size = Pick<Shape, 'feeds' | 'perFeed'>;

const SOURCES = ['../src/archive', '../test/support/story-generator.ts', './data.ts', './feed-file.ts'];
const DAY = 86_400_000;
const INDEX_BATCH = 1000;

/** What is made once is kept for the next run: as long as what made it is the same. */
const KEPT = join(tmpdir(), 'nutgraf-bench', fingerprint());

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = fileURLToPath(new URL(source, import.meta.url));
    const files = statSync(path).isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path];
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * A folder made once for all runs. @param make fills the new folder it is given.
 */
export async function kept(name: string, make: (folder: string) => Promise<void> | void): Promise<string> {
  const folder = join(KEPT, name);
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  await make(making);
  renameSync(making, folder);
  return folder;
}

/** A folder of its own for one measure. */
export function fresh(name: string): string {
  const folder = join(KEPT, 'run', `${name}.${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Takes the folders of this run away. */
export function tidy(): void {
  rmSync(join(KEPT, 'run'), { recursive: true, force: true });
}

/** A copy of a home that may be changed. */
export function copyOf(home: string, name: string): string {
  const folder = fresh(name);
  cpSync(home, folder, { recursive: true });
  return folder;
}

export const sizeName = ({ feeds, perFeed }: Size): string => `${feeds}x${perFeed}`;
export const stories = ({ feeds, perFeed }: Size): number => feeds * perFeed;

/** Number of stories as the report says it: 100k. */
export const storiesName = (size: Size): string =>
  stories(size) < 1000 ? String(stories(size)) : `${stories(size) / 1000}k`;

/** Writes a configuration of these feeds. Pages of stories are not fetched: their addresses are made up. */
export function writeConfig(home: string, feeds: readonly { id: string; url: string }[]): void {
  const config = { version: 1, settings: { fullText: false, refreshEvery: 1440 }, feeds };
  writeFileSync(join(home, 'config.json'), JSON.stringify(config, null, 2), { mode: 0o600 });
}

/** A home whose archive has so many stories, indexed, none of its feeds due. */
export function archivedHome(size: Size): Promise<string> {
  return kept(`home-${sizeName(size)}`, home => {
    const archive = openArchive(join(home, 'archive.db'));
    const now = Date.now();
    const subscriptions: { id: string; url: string }[] = [];
    for (const { state, url, stories: made } of makeFeeds({ ...size, now })) {
      archive.ingest(
        state.id,
        made,
        { ...state, checked: now, nextCheck: now + 365 * DAY },
        {
          read: () => false,
          saved: () => false,
        },
      );
      subscriptions.push({ id: state.id, url });
    }
    while (archive.indexPending(INDEX_BATCH) > 0);
    archive.close();
    writeConfig(home, subscriptions);
  });
}

/** A folder with the same feeds as RSS files, `0.xml` and on. */
export function feedFiles(size: Size): Promise<string> {
  return kept(`feeds-${sizeName(size)}`, folder => {
    let number = 0;
    for (const feed of makeFeeds({ ...size, now: Date.now() })) {
      writeFileSync(join(folder, `${number++}.xml`), writeFeed(feed));
    }
  });
}
