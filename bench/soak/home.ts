import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { feedId } from '../../src/feed/identity.ts';
import { openConfig } from '../../src/profile/config.ts';
import { type ProfilePaths, profilePaths } from '../../src/profile/paths.ts';
import { WITHOUT_KEY } from './keys.ts';

/** The home all readers and commands of a soak share. */
export interface SoakHome {
  path: string;
  paths: ProfilePaths;
  /** Writes the configuration the soak begins with, whatever random keys have made of it. */
  reset(): Promise<void>;
  /** What SQLite says of the archive: `ok`. */
  integrity(): string;
  remove(): void;
}

/** Makes a home that is subscribed to the feeds. */
export async function makeSoakHome(feeds: readonly { name: string; url: string }[]): Promise<SoakHome> {
  const path = mkdtempSync(join(tmpdir(), 'nutgraf-soak-'));
  const paths = profilePaths({ NUTGRAF_HOME: path });
  const config = openConfig(paths);
  const home: SoakHome = {
    path,
    paths,
    async reset() {
      await config.update(draft => {
        const defaults = { density: 'why', group: 'none', sort: 'newest', theme: 'terminal' } as const;
        Object.assign(draft.settings, defaults, { sidebarWidth: 0, listWidth: 0 });
        // Stories come all the time: without a limit more of them would be more memory, and rightly so.
        Object.assign(draft.settings, { refreshEvery: 1, keepStories: 60, keepUnread: false });
        draft.follows = [];
        draft.mutes = [];
        draft.queries = [];
        draft.keys = Object.fromEntries(WITHOUT_KEY.map(id => [id, []]));
        draft.feeds = feeds.map(({ name, url }) => ({ id: feedId(url), url, folder: folderOf(name) }));
      });
    },
    integrity() {
      const archive = new DatabaseSync(paths.archive, { readOnly: true });
      try {
        return String(archive.prepare('PRAGMA integrity_check').get()?.integrity_check);
      } finally {
        archive.close();
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  await home.reset();
  return home;
}

const folderOf = (name: string) => (/^[A-Z]/.test(name) ? 'News' : 'Trouble');
