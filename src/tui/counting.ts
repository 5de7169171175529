import type { Loading } from './loading.ts';
import type { Counts, ReaderPort } from './ports.ts';
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
  #frame: NodeJS.Immediate | undefined;
  #unsure = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Marks of the stories at hand may have been made elsewhere. */
  doubtMarks(): void {
    this.#unsure = true;
  }

  count(): void {
    this.#take(this.#read());
  }

  soon(): void {
    this.#timer ??= setTimeout(() => {
      const counts = this.#read();
      // A key that came while stories were counted goes before the frame that shows how many.
      this.#frame = setImmediate(() => this.#parts.change(() => this.#take(counts)));
    }, COUNT_EVERY);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#frame);
  }

  #read(): Counts | undefined {
    this.stop();
    this.#timer = undefined;
    const { store, port } = this.#parts;
    return store.attempt(() => port.counts());
  }

  #take(counts: Counts | undefined): void {
    const { store, port, loading } = this.#parts;
    const before = store.state.counts.all;
    if (counts) store.apply({ type: 'counts', counts, sample: port.sample() });
    if (this.#unsure) loading.lookAtMarks(store.state.counts.all !== before);
    this.#unsure = false;
  }
}
