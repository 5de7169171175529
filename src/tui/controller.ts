import type { Action } from './action.ts';
import { Counting } from './counting.ts';
import { initialState } from './initial-state.ts';
import type { Size } from './layout.ts';
import { LiveConfig, shownConfig } from './live-config.ts';
import { Loading } from './loading.ts';
import type { Outside, ReaderPort, RefreshEvent } from './ports.ts';
import { RefreshTimer } from './refresh-timer.ts';
import { runEffect } from './run-effect.ts';
import type { State } from './state.ts';
import { fault, Store } from './store.ts';

const MINUTE = 60_000;
/** Milliseconds between two words on how far a refresh has come: a frame for each of its feeds would hold up keys. */
const PROGRESS_EVERY = 150;

/** Brings together the state, what it asks of the port and of the terminal, and what changes it from outside. */
export class Controller {
  readonly #port: ReaderPort;
  readonly #store: Store;
  readonly #loading: Loading;
  readonly #counting: Counting;
  readonly #refreshTimer: RefreshTimer;
  readonly #cleanups: (() => void)[] = [];
  /** Of feeds that were refreshed since it was last told; a key's frame tells it too. */
  readonly #progress: Action[] = [];
  #progressTimer: NodeJS.Timeout | undefined;

  constructor(port: ReaderPort, outside: Outside, screen: Size & { unicode: boolean }, filter = '') {
    const { unicode, ...size } = screen;
    const beginning = initialState({
      size,
      now: port.now(),
      config: shownConfig(port.config(), unicode),
      counts: port.counts(),
      sample: port.sample(),
      refreshing: port.refreshing,
      notices: port.notices,
      starterFeeds: port.starterFeeds,
      history: port.history,
      filter,
    });
    const store = new Store(beginning, effect => runEffect(effect, parts));
    const loading = new Loading(store, port);
    const counting = new Counting({ store, port, loading, change: act => this.#change(act) });
    const config = new LiveConfig({ store, port, counting, unicode });
    const later = (work: Promise<Action | undefined>) => this.#later(work);
    const parts = { store, port, outside, loading, counting, config, later };
    this.#port = port;
    this.#store = store;
    this.#loading = loading;
    this.#counting = counting;
    this.#refreshTimer = new RefreshTimer(store, () => {
      store.attempt(() => port.refresh(undefined, 'due'));
    });
    loading.settle();
  }

  get state(): State {
    return this.#store.state;
  }

  /** Begins to listen to refreshes and the clock. */
  start(): void {
    this.#cleanups.push(this.#port.subscribe(event => this.#hear(event)));
    const minutes = setInterval(() => {
      this.dispatch({ type: 'tick', now: this.#port.now() });
      this.catchUp();
    }, MINUTE);
    minutes.unref();
    this.#cleanups.push(() => clearInterval(minutes));
    this.#refreshTimer.start();
  }

  stop(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    this.#refreshTimer.stop();
    this.#counting.stop();
    clearTimeout(this.#progressTimer);
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Applies actions one after another, loads what is then to be seen, and tells the screen once. */
  dispatch(...actions: Action[]): void {
    const heard = this.#takeProgress();
    this.#change(() => {
      for (const action of heard) this.#store.apply(action);
      for (const action of actions) {
        this.#store.apply(action);
        // What a key does may hang on what the one before it has brought up.
        if (actions.length > 1) this.#loading.settleList();
      }
    });
  }

  /** What was heard of feeds and not told yet. */
  #takeProgress(): Action[] {
    clearTimeout(this.#progressTimer);
    this.#progressTimer = undefined;
    return this.#progress.splice(0);
  }

  /** Looks for marks made elsewhere: by a command, or by another reader. */
  catchUp(): void {
    this.#store.attempt(() => this.#port.catchUp());
  }

  #change(act: () => void): void {
    const before = this.state;
    act();
    this.#loading.settle();
    if (this.state !== before) this.#store.tell();
    if (this.state.focus !== before.focus) this.catchUp();
  }

  #hear(event: RefreshEvent): void {
    if (event.type === 'feed') {
      this.#progress.push({ type: 'refresh', event });
      this.#progressTimer ??= setTimeout(() => this.dispatch(), PROGRESS_EVERY);
    } else {
      this.dispatch({ type: 'refresh', event });
    }
    if (event.type === 'done' || event.type === 'marked') this.#counting.doubtMarks();
    if (event.type === 'done') this.#change(() => this.#counting.count());
    else if (event.type !== 'started' && event.type !== 'asked') this.#counting.soon();
  }

  #later(work: Promise<Action | undefined>): void {
    work
      .catch((error: unknown): Action => {
        return { type: 'message', message: { text: fault(error), tone: 'error' } };
      })
      .then(action => action && this.dispatch(action));
  }
}
