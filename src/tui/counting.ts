import type { Loading } from './loading.ts';
import type { ReaderPort } from './ports.ts';
import type { Store } from './store.ts';

/** Counting 100,000 stories takes milliseconds: not more often than this, in milliseconds. */
const COUNT_EVERY = 400;

interface Parts {
  store: Store;
  port: ReaderPort;
  loading: Loading;
  /** Does something to the state and shows what came of it. */
  change(act: () => void): void;
}

/** Counts the unread stories anew, with the marks of those at hand where these may have been made elsewhere. */
export class Counting {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | undefined;
  #unsure = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Marks of the stories at hand may have been made elsewhere. */
  doubtMarks(): void {
    this.#unsure = true;
  }

  count(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { store, port, loading } = this.#parts;
    const before = store.state.counts.all;
    const counts = store.attempt(() => port.counts());
    if (counts) store.apply({ type: 'counts', counts, sample: port.sample() });
    if (this.#unsure) loading.lookAtMarks(store.state.counts.all !== before);
    this.#unsure = false;
  }

  soon(): void {
    this.#timer ??= setTimeout(() => this.#parts.change(() => this.count()), COUNT_EVERY);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
