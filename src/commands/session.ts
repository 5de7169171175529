import { type Archive, openArchive } from '../archive/archive.ts';
import { openReader, type Reader } from '../archive/reader.ts';
import { feedName } from '../feed/public-url.ts';
import { type Config, type ConfigStore, openConfig } from '../profile/config.ts';
import { type Marks, openMarks } from '../profile/marks.ts';
import { type ProfilePaths, profilePaths } from '../profile/paths.ts';
import { parseQuery } from '../query/language.ts';
import type { QueryContext } from '../query/story-list.ts';
import type { Refresher, RefresherOptions } from '../refresh/client.ts';
import { syncMarks } from '../refresh/sync-marks.ts';
import type { Subscription } from '../story.ts';
import type { Invocation } from './command.ts';
import type { TitledFeed } from './find-feed.ts';
import { complain } from './output.ts';
import { sampleEdition, starterTitle } from './sample-edition.ts';

/** Opens the user's files for one command. Nothing is read or made before it is asked for. */
export function openSession(invocation: Pick<Invocation, 'io'>): Session {
  return new Session(invocation);
}

/** The user's profile and archive, as one command needs them. */
export class Session {
  readonly paths: ProfilePaths;
  readonly config: ConfigStore;
  readonly marks: Marks;
  readonly #io: Invocation['io'];
  readonly #told = new Set<string>();
  /** Why the archive is read as it is, without what was marked since. */
  #trouble: string | undefined;
  #current: Config | undefined;
  #archive: Archive | undefined;
  #reader: Reader | undefined;
  #refresher: Refresher | undefined;

  constructor({ io }: Pick<Invocation, 'io'>) {
    this.#io = io;
    this.paths = profilePaths(io.env);
    this.config = openConfig(this.paths);
    this.marks = openMarks(this.paths);
  }

  /** The configuration, read once. */
  current(): Config {
    this.#current ??= this.config.read();
    return this.#current;
  }

  /** The configuration, read again because another process may have changed it. When that fails the old one stays. */
  reload(): Config {
    this.#current = this.config.read();
    return this.#current;
  }

  /** Changes the configuration under the lock between processes. Throws what the change throws; then nothing changed. */
  async update(change: (draft: Config) => void): Promise<Config> {
    this.#current = await this.config.update(change);
    return this.#current;
  }

  /** Whether there are no feeds yet, so that the bundled edition stands in for them. */
  get sample(): boolean {
    return this.current().feeds.length === 0;
  }

  /** The archive for writing, with the marks of the profile in it. */
  archive(): Archive {
    if (!this.#archive) {
      this.#archive = openArchive(this.paths.archive);
      syncMarks(this.#archive, this.marks);
    }
    return this.#archive;
  }

  /**
   * The archive for reading, with the marks of the profile in it. Where the archive cannot be written, it is read
   * with the marks it has.
   */
  reader(): Reader {
    if (!this.#reader) {
      const trouble = this.#catchUp();
      this.#reader = openReader(this.paths.archive);
      // Where it cannot even be read, the reason for that is enough.
      this.#trouble = trouble;
    }
    return this.#reader;
  }

  /** @returns why the archive could not be brought up to date, when it could not. */
  #catchUp(): string | undefined {
    try {
      this.archive();
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** The subscriptions, or the bundled edition, each with the title it is shown under. */
  titledFeeds({ feeds }: Config = this.current()): TitledFeed[] {
    if (feeds.length === 0) return [{ ...sampleEdition(), title: 'Sample edition' }];
    return titled(feeds, this.reader().feedTitles());
  }

  /** What queries are answered against. Mutes that do not parse are left out; `doctor` and the reader name them. */
  queryContext(config: Config = this.current()): QueryContext {
    const { follows, mutes } = config;
    const titles = this.reader().feedTitles();
    const feeds = config.feeds.length === 0 ? this.titledFeeds(config) : titled(config.feeds, titles);
    const subscribed = new Set(feeds.map(feed => feed.id));
    return {
      now: Date.now(),
      follows,
      feeds,
      dropped: [...titles.keys()].filter(id => !subscribed.has(id)),
      mutes: mutes.flatMap(mute => {
        try {
          return [parseQuery(mute)];
        } catch {
          return [];
        }
      }),
    };
  }

  /** What refreshes feeds, started when it is first used. */
  async refresher(options: RefresherOptions = {}): Promise<Refresher> {
    if (!this.#refresher) {
      const { openRefresher } = await import('../refresh/client.ts');
      this.#refresher = openRefresher(this.paths, options);
    }
    return this.#refresher;
  }

  /** `update` that has the change in the file on return; undefined while what writing needs is still being loaded. */
  updateNow(change: (draft: Config) => void): Config | undefined {
    const changed = this.config.updateNow(change);
    if (changed) this.#current = changed;
    return changed;
  }

  /** What the user must be told that has not been told yet, one line each: files set aside, or not to be written. */
  notices(): string[] {
    const all = [
      ...this.config.notices,
      ...this.marks.notices,
      ...(this.#archive?.notices ?? []),
      ...(this.#trouble ? [this.#trouble] : []),
    ];
    const untold = all.filter(notice => !this.#told.has(notice));
    for (const notice of untold) this.#told.add(notice);
    return untold;
  }

  /** Closes what was opened and says what the files had to say. */
  async close(): Promise<void> {
    // Whoever closes the archive last has to empty its log: the refresher's thread, not this one.
    this.#reader?.close();
    await this.#refresher?.close();
    for (const notice of this.notices()) complain(this.#io, notice);
    this.#archive?.close();
    this.marks.close();
  }
}

/** Feeds with the titles they are shown under: the user's own, else what they call themselves, else where they are. */
function titled(feeds: readonly Subscription[], titles: ReadonlyMap<string, string>): TitledFeed[] {
  return feeds.map(feed => ({
    ...feed,
    // One that has never told its own is called what the user chose it by.
    title: feed.title || titles.get(feed.id) || starterTitle(feed.url) || feedName(feed.url),
  }));
}
