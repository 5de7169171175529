import type { Author, StoryRow, Subscription } from '../story.ts';
import { ago } from '../text/time.ts';
import type { Action } from './action.ts';
import { applyConfigChange } from './config-change.ts';
import type { Effect, NewFeed } from './effect.ts';
import { initialState } from './initial-state.ts';
import type { Size } from './layout.ts';
import { rowsNeeded } from './list-view.ts';
import { isShown } from './moves.ts';
import type { ReaderConfig, ReaderPort, StoryList } from './ports.ts';
import type { State } from './state.ts';
import { layout, request, selectedRow } from './state.ts';
import { storyText } from './story-text.ts';
import { update } from './update.ts';

/** What needs the terminal itself; the running screen gives it. */
export interface Outside {
  edit(): Promise<void>;
  page(text: string): Promise<void>;
  pipe(text: string, command: string): Promise<void>;
  /** Whether the terminal shows pictures. */
  showsPictures(): Promise<boolean>;
  /** Shows a picture until a key is pressed. Rejects with a one-line message when it cannot be drawn. */
  picture(bytes: Uint8Array, caption: string): Promise<void>;
  repaint(): Promise<void>;
  suspend(): Promise<void>;
  /** @param code the exit code. */
  quit(code: number): void;
}

/** Counting 100,000 stories takes milliseconds: not more often than this, in milliseconds. */
const COUNT_EVERY = 400;
const MINUTE = 60_000;
/** More rounds of loading than any event needs; a port that answers wrongly must not hang the reader. */
const ROUNDS = 8;

/** The name a feed was added under. */
function nameOf({ url }: Subscription, feeds: readonly NewFeed[]): string | undefined {
  return feeds.find(feed => feed.url === url)?.name;
}

function line(error: unknown): string {
  return String((error as Error)?.message ?? error).split('\n', 1)[0]!;
}

/** Holds the state, runs its effects on the port and loads what the screen shows. */
export class Controller {
  #state: State;
  readonly #port: ReaderPort;
  readonly #outside: Outside;
  readonly #listeners = new Set<() => void>();
  readonly #cleanups: (() => void)[] = [];
  /** The terminal shows more than ASCII. */
  readonly #unicode: boolean;
  #list: StoryList | undefined;
  #counting: NodeJS.Timeout | undefined;
  #refreshing: NodeJS.Timeout | undefined;
  /** Marks of the stories at hand may have been made elsewhere. */
  #unsure = false;

  constructor(port: ReaderPort, outside: Outside, screen: Size & { unicode: boolean }, filter = '') {
    const { unicode, ...size } = screen;
    this.#port = port;
    this.#outside = outside;
    this.#unicode = unicode;
    this.#state = initialState({
      size,
      now: port.now(),
      config: this.#seen(port.config()),
      counts: port.counts(),
      sample: port.sample(),
      refreshing: port.refreshing,
      notices: port.notices,
      starterFeeds: port.starterFeeds,
      history: port.history,
      filter,
    });
    this.#settle();
  }

  get state(): State {
    return this.#state;
  }

  /** Begins to listen to refreshes and the clock. */
  start(): void {
    this.#cleanups.push(
      this.#port.subscribe(event => {
        this.dispatch({ type: 'refresh', event });
        if (event.type === 'done' || event.type === 'marked') this.#unsure = true;
        if (event.type !== 'started' && event.type !== 'asked') this.#countSoon(event.type === 'done');
      }),
    );
    this.#every(MINUTE, () => {
      this.dispatch({ type: 'tick', now: this.#port.now() });
      this.catchUp();
    });
    this.#cleanups.push(() => clearInterval(this.#refreshing));
    this.#keepRefreshing();
    let known = this.#state.config.settings.refreshEvery;
    this.#cleanups.push(
      this.subscribe(() => {
        const now = this.#state.config.settings.refreshEvery;
        if (now === known) return;
        // What would have been due by the new setting is not to wait for its first turn.
        const isSooner = now !== 0 && (known === 0 || now < known);
        known = now;
        this.#keepRefreshing();
        if (isSooner) this.#refreshDue();
      }),
    );
  }

  /** Refreshes from now on as often as the configuration says. */
  #keepRefreshing(): void {
    clearInterval(this.#refreshing);
    const { refreshEvery } = this.#state.config.settings;
    if (refreshEvery === 0) return;
    this.#refreshing = setInterval(() => this.#refreshDue(), refreshEvery * MINUTE);
    this.#refreshing.unref();
  }

  #refreshDue(): void {
    this.#attempt(() => this.#port.refresh(undefined, 'due'));
  }

  stop(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    clearTimeout(this.#counting);
  }

  #every(interval: number, act: () => void): void {
    const timer = setInterval(act, interval);
    timer.unref();
    this.#cleanups.push(() => clearInterval(timer));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Applies actions one after another, loads what is then to be seen, and tells the screen once. */
  dispatch(...actions: Action[]): void {
    const before = this.#state;
    for (const action of actions) {
      this.#apply(action);
      // What a key does may hang on what the one before it has brought up.
      if (actions.length > 1) this.#settleList();
    }
    this.#settle();
    if (this.#state !== before) for (const listener of this.#listeners) listener();
    if (this.#state.focus !== before.focus) this.catchUp();
  }

  /** Looks for marks made elsewhere: by a command, or by another reader. */
  catchUp(): void {
    this.#attempt(() => this.#port.catchUp());
  }

  #apply(action: Action): void {
    const { state, effects } = update(this.#state, action);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  }

  /** Calls the port; what it throws is said on the screen instead of ending the reader. */
  #attempt<T>(call: () => T): T | undefined {
    try {
      return call();
    } catch (error) {
      this.#apply({ type: 'message', message: { text: line(error), tone: 'error' } });
      return undefined;
    }
  }

  #later(work: Promise<Action | undefined>): void {
    work
      .catch((error: unknown): Action => ({ type: 'message', message: { text: line(error), tone: 'error' } }))
      .then(action => action && this.dispatch(action));
  }

  #say(work: Promise<string>): void {
    this.#later(work.then(text => ({ type: 'message', message: { text, tone: 'plain' } })));
  }

  #run(effect: Effect): void {
    const port = this.#port;
    switch (effect.type) {
      case 'mark':
        this.#mark(effect.marks);
        break;
      case 'config':
        this.#changeConfig(effect.changes);
        break;
      case 'refresh':
        this.#attempt(() => port.refresh(effect.feedIds, effect.insist ? 'force' : 'now'));
        break;
      case 'open':
        this.#say(port.open(effect.url));
        break;
      case 'play':
        this.#say(port.play(effect.url));
        break;
      case 'copy':
        this.#say(port.copy(effect.text));
        break;
      case 'seek-unread': {
        const { direction, open, moved } = effect;
        if (moved) this.#settleList();
        const from = moved ? (direction > 0 ? -1 : this.#state.list.total) : effect.from;
        const position = this.#attempt(() => this.#list?.nextUnread(from, direction)) ?? -1;
        this.#apply({ type: 'sought', position, direction, open, ...(moved ? { moved } : {}) });
        break;
      }
      case 'collect-unread':
        this.#apply({ type: 'collected', ids: this.#attempt(() => this.#list?.unreadIds()) ?? [] });
        break;
      case 'check':
        this.#check(effect.text, effect.cursor);
        break;
      case 'discover':
        this.#discover(effect.url);
        break;
      case 'add-feeds':
        this.#addFeeds(effect.feeds);
        break;
      case 'follow-name': {
        const follow = this.#attempt(() => port.followOf(effect.name));
        if (!follow) break;
        const change = { marks: [], config: [{ type: 'follow' as const, follow }] };
        this.#apply({ type: 'change', label: `following ${follow.name}`, change });
        this.#apply({
          type: 'message',
          message: { text: `Following ${follow.name}`, tone: 'good' },
        });
        break;
      }
      case 'mutes':
        this.#apply({ type: 'muted', hidden: this.#attempt(() => port.hiddenByMutes()) ?? new Map() });
        break;
      case 'author':
        this.#sayAuthor(effect.author);
        break;
      case 'remember':
        this.#attempt(() => port.remember(effect.prompt, effect.line));
        break;
      case 'editor':
        this.#later(this.#edit());
        break;
      case 'image':
        this.#later(this.#showImage(effect.url, effect.story));
        break;
      case 'pager':
        this.#later(this.#outside.page(this.#storyText()).then(() => undefined));
        break;
      case 'pipe':
        this.#later(this.#outside.pipe(this.#storyText(), effect.command).then(() => undefined));
        break;
      case 'repaint':
        this.#later(this.#outside.repaint().then(() => undefined));
        break;
      case 'suspend':
        this.#later(this.#outside.suspend().then(() => undefined));
        break;
      case 'quit':
        this.#outside.quit(effect.code);
        break;
    }
  }

  /** The selected story as text, also where its pane is not on the screen. */
  #storyText(): string {
    const id = selectedRow(this.#state)?.id;
    const story = id === undefined ? undefined : this.#attempt(() => this.#port.story(id));
    return story ? storyText(story, this.#state.config.settings) : '';
  }

  /** Shows an image in the terminal, else in the browser. */
  async #showImage(url: string, { id, feedId, title }: StoryRow): Promise<Action> {
    if (!(await this.#outside.showsPictures()))
      return { type: 'message', message: { text: await this.#port.open(url), tone: 'plain' } };
    const bytes = await this.#port.image(url, feedId);
    // Whoever went on meanwhile must not lose the screen to it.
    const isWaiting = selectedRow(this.#state)?.id === id && !this.#state.overlay;
    if (!isWaiting) return { type: 'all-said' };
    try {
      await this.#outside.picture(bytes, title);
      return { type: 'all-said' };
    } catch (error) {
      await this.#port.open(url);
      const text = `Opened in the browser: the image cannot be shown here, ${line(error)}`;
      return { type: 'message', message: { text, tone: 'warning' } };
    }
  }

  #sayAuthor({ name, key }: Author): void {
    const known = this.#attempt(() => this.#port.author(key));
    if (!known) return;
    const stories = known.stories === 1 ? '1 story' : `${known.stories} stories`;
    const also = known.names.filter(spelling => spelling !== name);
    const parts = [
      `${name}: ${stories} in ${known.feeds.join(', ')}`,
      `last ${ago(known.last, this.#port.now())}`,
      ...(also.length > 0 ? [`also as ${also.join(', ')}`] : []),
    ];
    this.#apply({ type: 'message', message: { text: parts.join('; '), tone: 'plain' } });
  }

  #mark(marks: Extract<Effect, { type: 'mark' }>['marks']): void {
    try {
      this.#port.mark(marks);
      this.#countSoon();
    } catch (error) {
      // What could not be kept must not look as if it were.
      this.#apply({ type: 'message', message: { text: line(error), tone: 'error' } });
      this.#state = { ...this.#state, list: { ...this.#state.list, stale: 'keep' }, story: { top: 0 } };
    }
  }

  #changeConfig(changes: Extract<Effect, { type: 'config' }>['changes']): void {
    const before = new Set(this.#port.config().feeds.map(feed => feed.id));
    const changed = this.#attempt(() =>
      this.#port.updateConfig(draft => {
        for (const change of changes) applyConfigChange(draft, change);
      }),
    );
    const config = changed ?? this.#port.config();
    this.#apply({ type: 'config', config: this.#seen(config) });
    const come = config.feeds.filter(feed => !before.has(feed.id)).map(feed => feed.id);
    const gone = before.size > 0 && config.feeds.length === 0;
    if (come.length === 0 && !gone) {
      this.#countSoon();
      return;
    }
    this.#count();
    // Those that are back with their stories are not due; without any feed it is the sample edition that is wanted.
    this.#attempt(() => this.#port.refresh(gone ? undefined : come, 'due'));
  }

  async #edit(): Promise<Action> {
    try {
      await this.#outside.edit();
    } catch (error) {
      throw new Error(`${line(error)}; $VISUAL or $EDITOR names the editor`, { cause: error });
    }
    return this.#reloadConfig();
  }

  #reloadConfig(): Action {
    const config = this.#seen(this.#port.reloadConfig());
    this.#countSoon();
    return { type: 'config', config };
  }

  /** The configuration as this terminal can show it. */
  #seen(config: ReaderConfig): ReaderConfig {
    return this.#unicode ? config : { ...config, settings: { ...config.settings, unicode: false } };
  }

  #check(text: string, cursor: number): void {
    const problem = this.#attempt(() => this.#port.validateQuery(text));
    const completion = this.#attempt(() => this.#port.complete(text, cursor));
    this.#apply({
      type: 'checked',
      text,
      ...(problem ? { problem } : {}),
      ...(completion ? { completion } : {}),
    });
  }

  #discover(url: string): void {
    const looking = this.#port.discover(url).finally(() => this.#apply({ type: 'looked', address: url }));
    const work = looking.then((feeds): Action | undefined => {
      if (feeds.length > 1) return { type: 'found', feeds };
      const [feed] = feeds;
      if (!feed) return { type: 'message', message: { text: `No feed at ${url}`, tone: 'warning' } };
      this.#addFeeds([{ url: feed.url, name: feed.title || feed.url }]);
      return undefined;
    });
    this.#later(work.then(action => action ?? { type: 'tick', now: this.#port.now() }));
  }

  #addFeeds(feeds: readonly NewFeed[]): void {
    const wanted = feeds.map(({ url, folder }) => ({ url, ...(folder ? { folder } : {}) }));
    const added = this.#attempt(() => this.#port.newFeeds(wanted));
    if (!added) return;
    const names = added.length === 1 ? (nameOf(added[0]!, feeds) ?? 'the feed') : `${added.length} feeds`;
    const at = this.#state.config.feeds.length;
    const config = added.map((feed, i) => ({ type: 'put-feed' as const, feed, at: at + i }));
    this.#apply({ type: 'change', label: `added ${names}`, change: { marks: [], config } });
    const text = added.length === 0 ? 'You have that already' : `Added ${names}`;
    this.#apply({ type: 'message', message: { text, tone: 'good' } });
  }

  #count(): void {
    clearTimeout(this.#counting);
    this.#counting = undefined;
    const before = this.#state.counts.all;
    const counts = this.#attempt(() => this.#port.counts());
    if (counts) this.#apply({ type: 'counts', counts, sample: this.#port.sample() });
    if (this.#unsure) this.#lookAtMarks(this.#state.counts.all !== before);
    this.#unsure = false;
  }

  /** @param more whether stories that are not at hand may have been marked, too. */
  #lookAtMarks(more: boolean): void {
    const { offset, rows } = this.#state.list;
    const list = this.#list;
    if (!list || this.#state.list.stale || rows.length === 0) return;
    const now = this.#attempt(() => list.rows(offset, rows.length)) ?? [];
    const marks = new Map(now.map(row => [row.id, row]));
    const differs = rows.some(row => {
      const found = marks.get(row.id);
      return found && (found.read !== row.read || found.saved !== row.saved);
    });
    if (!differs && !more) return;
    // Counted story by story: what the list has is as old as the list.
    const unread = this.#attempt(() => list.unreadNow()) ?? this.#state.list.unread;
    this.#apply({ type: 'remarked', rows: now, unread });
  }

  #countSoon(now = false): void {
    if (now) {
      this.#count();
      this.dispatch();
      for (const listener of this.#listeners) listener();
      return;
    }
    this.#counting ??= setTimeout(() => {
      const before = this.#state;
      this.#count();
      this.#settle();
      if (this.#state !== before) for (const listener of this.#listeners) listener();
    }, COUNT_EVERY);
  }

  #settle(): void {
    this.#settleList();
    for (let round = 0; round < ROUNDS && this.#loadStory(); round++) this.#settleList();
  }

  #settleList(): void {
    for (let round = 0; round < ROUNDS; round++) {
      if (this.#state.list.stale) this.#openList();
      const needed = rowsNeeded(this.#state);
      if (!needed) return;
      const rows = this.#attempt(() => this.#list?.rows(needed.offset, needed.limit)) ?? [];
      if (rows.length > 0 && rows.length < needed.limit) {
        // Stories of the list have been dropped from the archive: the rows would stand for others than the list counts.
        this.#state = { ...this.#state, list: { ...this.#state.list, stale: 'keep' } };
        continue;
      }
      this.#apply({ type: 'rows', offset: needed.offset, rows });
      if (rows.length === 0) return;
    }
  }

  #openList(): void {
    const { stale, selectedId } = this.#state.list;
    this.#list = this.#attempt(() => this.#port.list(request(this.#state)));
    const kept = stale === 'keep' && selectedId !== undefined;
    const position = kept ? (this.#attempt(() => this.#list?.position(selectedId)) ?? -1) : -1;
    this.#apply({
      type: 'listed',
      total: this.#list?.total ?? 0,
      unread: this.#list?.unread ?? 0,
      muted: this.#list?.muted ?? 0,
      position,
    });
  }

  /** Loads the story that is to be seen; true when it had to. */
  #loadStory(): boolean {
    const row = selectedRow(this.#state);
    const own = layout(this.#state);
    if (!row || own.kind === 'tiny' || !isShown(this.#state, 'story')) return false;
    if (this.#state.story.story?.id === row.id) return false;
    const story = this.#attempt(() => this.#port.story(row.id));
    this.#apply({ type: 'story', story });
    return story !== undefined;
  }
}
