import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../src/archive/archive.ts';
import { makeFeeds, type Shape } from '../test/support/story-generator.ts';
import { writeFeed } from './feed-file.ts';

/** So many feeds of so many stories each. */
export type Size = Pick<Shape, 'feeds' | 'perFeed'>;

const DAY = 86_400_000;
const INDEX_BATCH = 1000;
const RECLAIMED_PAGES = 1000;
const HERE = join(tmpdir(), 'nutgraf-bench');

/** Tells sources from later ones. */
function fingerprint(sources: string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(new URL(source, import.meta.url)));
  return hash.digest('hex').slice(0, 12);
}

/** What is made once is kept for the next run: as long as what made it is the same. */
const STORIES = fingerprint(['../test/support/story-generator.ts', './feed-file.ts']);
const ARCHIVE = fingerprint([
  '../test/support/story-generator.ts',
  ...['schema', 'story-writer', 'story-record', 'search-index', 'search-text'].map(
    name => `../src/archive/${name}.ts`,
  ),
]);

/**
 * A folder made once for all runs.
 * @param make fills the new folder it is given.
 * @param madeBy the sources it depends on.
 */
export async function kept(
  name: string,
  make: (folder: string) => Promise<void> | void,
  madeBy = STORIES,
): Promise<string> {
  const folder = join(HERE, `${name}.${madeBy}`);
  if (existsSync(folder)) return folder;
  for (const old of existsSync(HERE) ? readdirSync(HERE) : [])
    if (old.startsWith(`${name}.`)) rmSync(join(HERE, old), { recursive: true });
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  await make(making);
  renameSync(making, folder);
  return folder;
}

/** A folder of its own for one measure. */
export function fresh(name: string): string {
  const folder = join(HERE, 'run', `${name}.${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Takes the folders of this run away. */
export function tidy(): void {
  const all = join(HERE, 'run');
  const ours = existsSync(all) ? readdirSync(all).filter(name => name.endsWith(`.${process.pid}`)) : [];
  for (const name of ours) rmSync(join(all, name), { recursive: true, force: true });
}

/** A copy of a home that may be changed. */
export function copyOf(home: string, name: string): string {
  const folder = fresh(name);
  cpSync(home, folder, { recursive: true });
  return folder;
}

/** A copy of an archived home that is subscribed to other feeds besides. */
export async function archivedWith(
  size: Size,
  feeds: readonly { id: string; url: string }[],
  name: string,
): Promise<string> {
  const home = copyOf(await archivedHome(size), name);
  const config = JSON.parse(readFileSync(join(home, 'config.json'), 'utf8'));
  writeConfig(home, [...config.feeds, ...feeds]);
  return home;
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
  return kept(
    `home-${sizeName(size)}`,
    home => {
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
      // As after every refresh.
      while (archive.reclaim(RECLAIMED_PAGES) > 0);
      archive.close();
      writeConfig(home, subscriptions);
    },
    ARCHIVE,
  );
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
