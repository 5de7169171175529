import type { Reader } from '../archive/reader.ts';
import { feedId } from '../feed/identity.ts';
import { addToHistory, type KeptPrompt, type PromptHistory, readHistory } from '../profile/prompt-history.ts';
import { completeQuery } from '../query/complete.ts';
import { parseQuery, QueryError } from '../query/language.ts';
import type { QueryContext } from '../query/story-list.ts';
import type { Refresher } from '../refresh/client.ts';
import type { Follow, Mark, Story, Subscription } from '../story.ts';
import { openInBrowser } from '../system/browser.ts';
import { copyText } from '../system/clipboard.ts';
import type {
  AuthorSummary,
  Completion,
  Counts,
  FoundFeed,
  ListRequest,
  QueryProblem,
  ReaderConfig,
  ReaderPort,
  ReadMark,
  RefreshEvent,
  StoryList,
} from '../tui/ports.ts';
import { CommandError, type Io } from './command.ts';
import { ConfigWrites } from './config-writes.ts';
import { hiddenByMutes, liveCounts } from './live-counts.ts';
import { savedStory } from './mark.ts';
import { PendingMarks } from './pending-marks.ts';
import { forReader, fromReader, handMadeFaults } from './reader-config.ts';
import { starterFeeds } from './sample-edition.ts';
import type { Session } from './session.ts';
import { StoryWindow } from './story-window.ts';

/** Milliseconds after which nobody goes on to another list: then there is time to number this one. */
const LEISURE = 300;

/** What the screen asks of the rest of nutgraf, answered from the user's files and the refresh worker. */
export class SessionPort implements ReaderPort {
  readonly notices: readonly string[];
  readonly starterFeeds = starterFeeds();
  readonly history: PromptHistory;
  readonly configFile: string;
  readonly refreshing: boolean;
  readonly #session: Session;
  readonly #reader: Reader;
  readonly #refresher: Refresher;
  readonly #io: Io;
  readonly #offline: boolean;
  readonly #pending = new PendingMarks();
  readonly #listeners = new Set<(event: RefreshEvent) => void>();
  readonly #config: ConfigWrites;
  #context: QueryContext | undefined;
  /** Stamp of the marks when they were last asked for. */
  #seenMarks: string;
  readonly #closing = new AbortController();
  #numbering: NodeJS.Timeout | undefined;
  #isRefreshing = false;

  constructor(session: Session, refresher: Refresher, io: Io, offline: boolean) {
    this.#session = session;
    this.#reader = session.reader();
    this.#refresher = refresher;
    this.#io = io;
    this.#offline = offline;
    this.refreshing = !offline;
    this.#config = new ConfigWrites(
      session,
      message => this.#emit({ type: 'notice', message }),
      () => {
        this.#context = undefined;
        this.#tell();
      },
    );
    this.#seenMarks = session.marks.stamp();
    this.configFile = session.paths.config;
    this.history = readHistory(session.paths);
    this.notices = [...session.notices(), ...handMadeFaults(this.#config.current)];
    refresher.subscribe(event => {
      if (event.type === 'marked') this.#pending.arrived();
      if (event.type === 'started') this.#isRefreshing = true;
      if (event.type === 'done') this.#isRefreshing = false;
      // What the worker stored may have brought a feed its title, or moved it.
      if (event.type === 'feed' || event.type === 'done') this.#context = undefined;
      if (event.type === 'done') {
        const { arrived } = event.summary;
        void this.#config.written.then(() => this.#config.tryReload()).then(() => this.#tellOf(arrived));
      }
      if (event.type === 'done') this.#emit({ type: 'done', ...this.#outcome(event.summary) });
      else if (
        event.type === 'notice' ||
        event.type === 'marked' ||
        event.type === 'started' ||
        event.type === 'feed'
      ) {
        this.#emit(event);
      }
    });
  }

  #outcome({ added, failed, error }: { added: number; failed: number; error?: string }) {
    return { added, failed, ...(error ? { message: error } : {}) };
  }

  #emit(event: RefreshEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Says what the files had to say since it was last asked. */
  #tell(more: readonly string[] = []): void {
    for (const message of [...this.#session.notices(), ...more]) this.#emit({ type: 'notice', message });
  }

  /** Tells of the stories that came, for the user may be looking at another window. */
  async #tellOf(arrived: readonly string[]): Promise<void> {
    if (arrived.length === 0 || this.#closing.signal.aborted) return;
    try {
      const { notifyArrived } = await import('./notify-arrived.ts');
      const { stdout: terminal, env } = this.#io;
      await notifyArrived(this.#session, arrived, { terminal, env, signal: this.#closing.signal });
    } catch (error) {
      this.#emit({ type: 'notice', message: (error as Error).message });
    }
  }

  #queryContext(): QueryContext {
    this.#context ??= this.#session.queryContext(this.#config.current);
    return { ...this.#context, now: Date.now() };
  }

  sample(): boolean {
    return this.#config.current.feeds.length === 0;
  }

  now(): number {
    return Date.now();
  }

  list({ query, sort }: ListRequest): StoryList {
    const list = new StoryWindow(this.#reader, parseQuery(query), sort, this.#queryContext(), this.#pending);
    this.#numberAtLeisure(list);
    return list;
  }

  /** Later while feeds are refreshed: the threads that do it leave this one less time, and a frame may be due. */
  #numberAtLeisure(list: StoryWindow): void {
    clearTimeout(this.#numbering);
    this.#numbering = setTimeout(() => {
      if (this.#isRefreshing) this.#numberAtLeisure(list);
      else list.number();
    }, LEISURE);
  }

  story(id: string): Story | undefined {
    const story = this.#reader.story(id);
    if (!story) return undefined;
    const title = this.#queryContext().feeds.find(feed => feed.id === story.feedId)?.title;
    return this.#pending.on(title ? { ...story, feedTitle: title } : story);
  }

  counts(): Counts {
    return liveCounts(this.#reader, this.#config.current, this.#queryContext());
  }

  hiddenByMutes(): ReadonlyMap<string, number> {
    return hiddenByMutes(this.#reader, this.#config.current, this.#queryContext());
  }

  mark(marks: readonly ReadMark[]): void {
    const full = marks.map((mark): Mark => {
      if (mark.key !== 'saved' || !mark.on) return mark;
      const story = this.#reader.story(mark.id);
      return story ? { ...mark, ...savedStory(this.#session, story, mark) } : mark;
    });
    this.#session.marks.record(full);
    this.#pending.add(marks);
    this.#refresher.syncMarks();
  }

  catchUp(): void {
    const stamp = this.#session.marks.stamp();
    if (stamp === this.#seenMarks) return;
    this.#seenMarks = stamp;
    this.#pending.add([]);
    this.#refresher.syncMarks();
  }

  config(): ReaderConfig {
    return forReader(this.#config.current);
  }

  reloadConfig(): ReaderConfig {
    this.#config.reload();
    this.#tell(handMadeFaults(this.#config.current));
    return this.config();
  }

  updateConfig(change: (draft: ReaderConfig) => void): ReaderConfig {
    this.#config.update(draft => {
      const part = forReader(structuredClone(draft));
      change(part);
      fromReader(draft, part);
    });
    return this.config();
  }

  async followOf(name: string): Promise<Follow> {
    // It brings what reads bylines: the first frame would wait for it.
    const { authorNamed } = await import('./follow.ts');
    const author = authorNamed(name);
    const known = this.#reader.authors().find(one => one.key === author.key)?.names[0];
    return { ...author, ...(known ? { name: known } : {}) };
  }

  author(key: string): AuthorSummary | undefined {
    const found = this.#reader.authors().find(author => author.key === key);
    if (!found) return undefined;
    const titles = new Map(this.#queryContext().feeds.map(feed => [feed.id, feed.title]));
    return { ...found, feeds: found.feeds.map(id => titles.get(id) ?? id) };
  }

  async discover(text: string): Promise<FoundFeed[]> {
    // What finds and reads feeds is brought here: only the worker needs it else, and the first frame would wait for it.
    const { discoverAt, feedAddress } = await import('./feed-input.ts');
    const url = feedAddress(text.trim());
    if (!url.startsWith('http'))
      throw new CommandError('files and programs are added on the command line: nutgraf add');
    if (this.#offline) return [{ url, title: '' }];
    const { discoverFeeds } = await import('../feed/discover.ts');
    return discoverAt(text.trim(), found => discoverFeeds(found, {}));
  }

  newFeeds(feeds: readonly { url: string; folder?: string }[]): Subscription[] {
    const { feeds: known } = this.#config.current;
    const made = feeds.map(({ url, folder }): Subscription => {
      return { id: feedId(url), url, ...(folder ? { folder } : {}) };
    });
    return made.filter(({ id, url }) => !known.some(one => one.id === id || one.url === url));
  }

  validateQuery(text: string): QueryProblem | undefined {
    try {
      parseQuery(text);
      return undefined;
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return { message: error.message, at: error.at, length: error.length };
    }
  }

  complete(text: string, cursor: number): Completion {
    return completeQuery(text, cursor, () => {
      const { feeds } = this.#queryContext();
      return {
        author: this.#reader.authors().map(author => author.names[0]!),
        feed: feeds.map(feed => feed.title),
        folder: [...new Set(feeds.flatMap(feed => (feed.folder ? [feed.folder] : [])))],
        tag: this.#reader.tags().map(tag => tag.name),
      };
    });
  }

  remember(prompt: KeptPrompt, line: string): void {
    addToHistory(this.#session.paths, prompt, line);
  }

  refresh(feedIds: readonly string[] | undefined, which: 'due' | 'now' | 'force'): void {
    if (this.#offline && !this.sample()) {
      if (which !== 'due') this.#emit({ type: 'notice', message: 'offline: started with --offline' });
      return;
    }
    this.#emit({ type: 'asked' });
    const feeds = this.#session.titledFeeds(this.#config.current);
    const wanted = feedIds ? feeds.filter(feed => feedIds.includes(feed.id)) : feeds;
    // A feed that was just added must be in the file before the worker reads it.
    void this.#config.written.then(() => this.#refresher.refresh(wanted, which));
  }

  subscribe(listener: (event: RefreshEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async open(url: string): Promise<string> {
    await openInBrowser(url, { env: this.#io.env as NodeJS.ProcessEnv });
    return 'Opened in the browser';
  }

  async image(url: string, feedId: string): Promise<Uint8Array> {
    if (this.#offline) throw new CommandError('offline: started with --offline');
    const { fetchImage } = await import('../feed/fetch-image.ts');
    const home = this.#config.current.feeds.find(feed => feed.id === feedId)?.url ?? '';
    return fetchImage(home, url, this.#closing.signal);
  }

  async play(url: string): Promise<string> {
    if (this.#offline) throw new CommandError('offline: started with --offline');
    const { startPlayer } = await import('../system/player.ts');
    await startPlayer(this.#config.current.play.command ?? [], url);
    return `Playing ${url}`;
  }

  async copy(text: string): Promise<string> {
    const env = this.#io.env as NodeJS.ProcessEnv;
    const how = await copyText(text, { env, write: sequence => this.#io.stdout.write(sequence) });
    return how === 'copied' ? 'Copied' : 'Asked the terminal to copy';
  }

  /** Waits until everything the user did is in the files. */
  async close(): Promise<void> {
    this.#closing.abort();
    clearTimeout(this.#numbering);
    await this.#config.written;
  }
}
