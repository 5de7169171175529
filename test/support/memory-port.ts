import type { KeptPrompt, PromptHistory } from '../../src/profile/prompt-history.ts';
import { isInFolder } from '../../src/query/folder.ts';
import type { Block, Follow, Section, Story, StoryRow, Subscription } from '../../src/story.ts';
import type { Beginning } from '../../src/tui/initial-state.ts';
import type {
  AuthorSummary,
  Counts,
  FeedSummary,
  FoundFeed,
  ListRequest,
  ReaderConfig,
  ReaderPort,
  RefreshEvent,
  StoryList,
} from '../../src/tui/ports.ts';

/** 2026-11-22 09:00 UTC; what the screen's tests call now. */
export const NOW = Date.UTC(2026, 10, 22, 9);
const HOUR = 3_600_000;

const text = (words: string): Block => ({ type: 'paragraph', spans: [{ text: words }] });

export function section(label: string, kind: Section['kind'], words: string): Section {
  return { type: 'section', kind, label, provenance: 'publisher', blocks: [text(words)] };
}

export function story(id: number, changes: Partial<Story> = {}): Story {
  const when = NOW - id * HOUR;
  return {
    id: String(id).padStart(16, '0'),
    feedId: 'aaaaaaaa',
    feedTitle: 'The Daily Build',
    url: `https://example.com/stories/${id}`,
    title: `Story number ${id}`,
    authors: [],
    published: when,
    fetched: when,
    sort: when,
    read: false,
    saved: false,
    tags: [],
    brief: `What story ${id} is about.`,
    briefKind: 'lede',
    summary: `What story ${id} is about.`,
    kinds: [],
    words: 480,
    enclosures: [],
    document: { blocks: [text(`The text of story ${id}.`)], derived: [] },
    ...changes,
  };
}

const WHY = 'Lenders must show where the money comes from, or stop.';

/** A handful of stories with everything the screen has to show. */
export function someStories(): Story[] {
  return [
    story(1, {
      title: 'China tightens the rules for internet finance after a year of failures',
      authors: [{ name: 'Nicole Jao', key: 'nicole jao' }],
      kinds: ['why-it-matters', 'details', 'context'],
      brief: WHY,
      briefKind: 'why-it-matters',
      why: WHY,
      context: 'Hundreds of platforms have closed since 2016.',
      document: {
        blocks: [
          text('Regulators published a draft on Monday.'),
          section('Why it matters', 'why-it-matters', WHY),
          section('Details', 'details', 'The draft has forty pages. '.repeat(60)),
          section('Context', 'context', 'Hundreds of platforms have closed since 2016.'),
          {
            type: 'paragraph',
            spans: [{ text: 'See ' }, { text: 'the draft', href: 'https://example.com/draft' }],
          },
        ],
        derived: [],
      },
    }),
    story(2, {
      title: '监管部门发布互联网金融新规，平台须在六个月内完成整改并公布资金来源',
      feedId: 'bbbbbbbb',
      feedTitle: '科技日报',
      authors: [
        { name: 'Ann Lee', key: 'ann lee' },
        { name: 'Bo Chen', key: 'bo chen' },
      ],
      brief: '新规要求平台公布资金来源，否则须停止业务。',
      lang: 'zh',
    }),
    story(3, {
      title: 'A release 🚀 with émojis 🎉 and a-very-long-word-that-does-not-break-anywhere-at-all',
      read: true,
    }),
    ...Array.from({ length: 57 }, (_, i) => story(i + 4, { read: i % 3 === 0 })),
  ];
}

export interface MemoryOptions {
  stories?: Story[];
  settings?: Partial<ReaderConfig['settings']>;
  config?: Partial<ReaderConfig>;
  sample?: boolean;
  notices?: string[];
  refreshing?: boolean;
}

/** The reader's port over stories in memory, with what was asked of it to look at. */
export class MemoryPort implements ReaderPort {
  readonly notices: readonly string[];
  readonly refreshing: boolean;
  readonly configFile: string = '/nowhere/config.json';
  readonly starterFeeds = [
    { title: 'TechNode', url: 'https://technode.com/feed/', about: 'Technology in China' },
    { title: 'Axios', url: 'https://api.axios.com/feed/', about: 'Smart brevity' },
  ];
  stories: Story[];
  readonly history: PromptHistory = { filter: [], search: [] };
  readonly opened: string[] = [];
  readonly played: string[] = [];
  readonly copied: string[] = [];
  /** Images of the web by their address. */
  readonly images = new Map<string, Uint8Array>();
  readonly refreshed: (readonly string[] | undefined)[] = [];
  /** The last refresh was of feeds whose servers may have asked to be left alone, too. */
  insisted = false;
  readonly lists: ListRequest[] = [];
  found: FoundFeed[] = [];
  /** Marks another process made, which are there once somebody looks. */
  readonly elsewhere: Parameters<ReaderPort['mark']>[0][number][] = [];
  /** Message of the error every mark fails with. */
  broken: string | undefined;
  #config: ReaderConfig;
  #sample: boolean;
  #listener: ((event: RefreshEvent) => void) | undefined;

  constructor(options: MemoryOptions = {}) {
    this.stories = options.stories ?? someStories();
    this.refreshing = options.refreshing ?? false;
    this.notices = options.notices ?? [];
    this.#sample = options.sample ?? false;
    const titles = new Map(this.stories.map(one => [one.feedId, one.feedTitle]));
    this.#config = {
      settings: {
        theme: 'terminal',
        themeChanges: {},
        unicode: true,
        mouse: true,
        density: 'why',
        order: 'article',
        group: 'none',
        sort: 'newest',
        measure: 80,
        sidebarWidth: 0,
        listWidth: 0,
        refreshEvery: 0,
        ...options.settings,
      },
      feeds: this.#sample
        ? []
        : [...titles].map(
            ([id, title]): Subscription => ({ id, title, url: `https://example.com/${id}.xml` }),
          ),
      follows: [],
      queries: [],
      mutes: [],
      keys: {},
      ...options.config,
    };
  }

  sample(): boolean {
    return this.#sample && this.#config.feeds.length === 0;
  }

  now(): number {
    return NOW;
  }

  #matches(row: Story, query: string): boolean {
    const followed = () =>
      row.authors.some(author => this.#config.follows.some(one => one.key === author.key));
    const author = /author:"([^"]*)"/.exec(query);
    if (author && !row.authors.some(one => one.name === author[1])) return false;
    return query
      .replace(/author:"[^"]*"/, '')
      .replaceAll(/[()]/g, '')
      .split(' ')
      .filter(word => word !== '')
      .every(word => {
        if (word === 'is:unread') return !row.read;
        if (word === 'is:saved') return row.saved;
        if (word === 'is:followed') return followed();
        if (word.startsWith('feed:')) return row.feedId === word.slice(5);
        if (word.startsWith('folder:')) return isInFolder(this.#folderOf(row.feedId), word.slice(8, -1));
        return row.title.toLowerCase().includes(word.toLowerCase());
      });
  }

  #folderOf(feedId: string): string | undefined {
    return this.#config.feeds.find(feed => feed.id === feedId)?.folder;
  }

  list(request: ListRequest): StoryList {
    this.lists.push(request);
    const hidden = (one: Story) => this.#config.mutes.some(mute => this.#matches(one, mute));
    const found = this.stories
      .filter(one => this.sample() || this.#config.feeds.some(feed => feed.id === one.feedId))
      .filter(one => this.#matches(one, request.query));
    const muted = found.filter(one => !one.read && hidden(one));
    const ids = found
      .filter(one => !hidden(one))
      .sort((a, b) => (request.sort === 'oldest' ? a.sort - b.sort : b.sort - a.sort))
      .sort((a, b) => (request.sort === 'feed' ? a.feedTitle.localeCompare(b.feedTitle, 'en') : 0))
      .map(one => one.id);
    const of = (id: string) => this.stories.find(one => one.id === id)!;
    const unread = () => ids.filter(id => !of(id).read);
    return {
      total: ids.length,
      unread: unread().length,
      muted: muted.length,
      unreadNow: () => unread().length,
      rows: (offset, limit) =>
        ids.slice(offset, offset + limit).flatMap((id): StoryRow[] => {
          const row = of(id);
          return row ? [row] : [];
        }),
      position: id => ids.indexOf(id),
      nextUnread: (from, direction) => {
        for (let at = from + direction; at >= 0 && at < ids.length; at += direction) {
          if (!of(ids[at]!).read) return at;
        }
        return -1;
      },
      unreadIds: unread,
      beyond: (place, direction, holds) => {
        const rest = direction === 1 ? ids.slice(place + 1) : ids.slice(0, place).reverse();
        const other = rest.findIndex(id => !holds(of(id)));
        const found = rest.slice(0, other < 0 ? rest.length : other);
        return { stories: found.length, unread: found.filter(id => !of(id).read).length };
      },
    };
  }

  story(id: string): Story | undefined {
    return this.stories.find(one => one.id === id);
  }

  counts(): Counts {
    const unread = this.stories.filter(one => !one.read);
    const feeds = this.#config.feeds.map(
      (feed): FeedSummary => ({
        id: feed.id,
        title: feed.title ?? feed.url,
        url: feed.url,
        ...(feed.folder ? { folder: feed.folder } : {}),
        unread: unread.filter(one => one.feedId === feed.id).length,
        status: 'ok',
        failures: 0,
      }),
    );
    return {
      following: unread.filter(one => this.#matches(one, 'is:followed')).length,
      all: unread.length,
      saved: unread.filter(one => one.saved).length,
      queries: Object.fromEntries(
        this.#config.queries.map(({ name, query }) => [
          name,
          unread.filter(one => this.#matches(one, query)).length,
        ]),
      ),
      feeds,
      muted: 0,
    };
  }

  hiddenByMutes(): ReadonlyMap<string, number> {
    const unread = this.stories.filter(one => !one.read);
    return new Map(
      this.#config.mutes.map(mute => [mute, unread.filter(one => this.#matches(one, mute)).length]),
    );
  }

  mark(marks: Parameters<ReaderPort['mark']>[0]): void {
    if (this.broken) throw new Error(this.broken);
    for (const mark of marks) {
      this.stories = this.stories.map(one => (one.id === mark.id ? { ...one, [mark.key]: mark.on } : one));
    }
  }

  catchUp(): void {
    if (this.elsewhere.length === 0) return;
    this.mark(this.elsewhere.splice(0));
    this.emit({ type: 'marked' });
  }

  config(): ReaderConfig {
    return structuredClone(this.#config);
  }

  reloadConfig(): ReaderConfig {
    return this.config();
  }

  updateConfig(change: (draft: ReaderConfig) => void): ReaderConfig {
    const draft = this.config();
    change(draft);
    this.#config = draft;
    return this.config();
  }

  async followOf(name: string): Promise<Follow> {
    return { name, key: name.toLowerCase() };
  }

  author(key: string): AuthorSummary | undefined {
    const stories = this.stories.filter(story => story.authors.some(author => author.key === key));
    if (stories.length === 0) return undefined;
    return {
      names: [
        ...new Set(
          stories.flatMap(story =>
            story.authors.filter(author => author.key === key).map(author => author.name),
          ),
        ),
      ],
      feeds: [...new Set(stories.map(story => story.feedTitle))],
      stories: stories.length,
      last: Math.max(...stories.map(story => story.sort)),
    };
  }

  async discover(url: string): Promise<FoundFeed[]> {
    if (url.includes('nowhere')) throw new Error(`${url}: no such host`);
    return this.found;
  }

  newFeeds(feeds: Parameters<ReaderPort['newFeeds']>[0]): Subscription[] {
    return feeds
      .filter(feed => !this.#config.feeds.some(one => one.url === feed.url))
      .map(
        (feed, i): Subscription => ({
          id: `cccccc${String(this.#config.feeds.length + i).padStart(2, '0')}`,
          ...feed,
        }),
      );
  }

  validateQuery(query: string) {
    const at = query.indexOf('is:ever');
    return at < 0
      ? undefined
      : { message: 'is: takes unread, read, saved or followed', at: at + 3, length: 4 };
  }

  complete(query: string, cursor: number) {
    const start = query.lastIndexOf(' ', cursor - 1) + 1;
    const word = query.slice(start, cursor);
    const candidates = ['is:unread', 'is:saved', 'is:followed']
      .filter(one => word !== '' && one.startsWith(word) && one !== word)
      .map(one => ({ text: one }));
    return { start, end: cursor, candidates };
  }

  remember(prompt: KeptPrompt, line: string): void {
    this.history[prompt].push(line);
  }

  refresh(feedIds: readonly string[] | undefined, which: 'due' | 'now' | 'force'): void {
    this.insisted = which === 'force';
    this.refreshed.push(feedIds);
    this.emit({ type: 'asked' });
  }

  subscribe(listener: (event: RefreshEvent) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = undefined;
    };
  }

  /** A refresh says something. */
  emit(event: RefreshEvent): void {
    this.#listener?.(event);
  }

  async open(url: string): Promise<string> {
    this.opened.push(url);
    return 'Opened in the browser';
  }

  async image(url: string): Promise<Uint8Array> {
    const image = this.images.get(url);
    if (!image) throw new Error(`${url}: HTTP 404`);
    return image;
  }

  async play(url: string): Promise<string> {
    this.played.push(url);
    return `Playing ${url}`;
  }

  async copy(words: string): Promise<string> {
    this.copied.push(words);
    return `Copied ${words}`;
  }
}

/** What a reader over a port begins with. */
export function beginning(port: MemoryPort, changes: Partial<Beginning> = {}): Beginning {
  return {
    size: { columns: 120, rows: 40 },
    now: NOW,
    config: port.config(),
    counts: port.counts(),
    sample: false,
    notices: [],
    starterFeeds: port.starterFeeds,
    history: port.history,
    ...changes,
  };
}
