import type { Archive } from '../archive/archive.ts';
import type { FeedState } from '../story.ts';

/** Milliseconds in which states are gathered for one transaction: one each takes a fifth of the time of an unchanged feed. */
const GATHERED = 50;

/** The fetch states of feeds while they are refreshed: read once, and saved a few at a time. */
export class FeedStates {
  readonly #archive: Archive;
  readonly #states: Map<string, FeedState>;
  readonly #unsaved = new Map<string, FeedState>();
  #timer: NodeJS.Timeout | undefined;
  #failure: { error: unknown } | undefined;

  /** @throws what the archive throws when it cannot be read. */
  constructor(archive: Archive) {
    this.#archive = archive;
    this.#states = new Map(archive.feedStates().map(state => [state.id, state]));
  }

  get(feedId: string): FeedState | undefined {
    return this.#states.get(feedId);
  }

  /** Notes a state that the archive has by now. */
  note(state: FeedState): void {
    this.#unsaved.delete(state.id);
    this.#states.set(state.id, state);
  }

  /** Has a state saved in a moment, or with `flush`. @throws what the archive threw the last time. */
  save(state: FeedState): void {
    this.#states.set(state.id, state);
    this.#unsaved.set(state.id, state);
    if (this.#failure) throw this.#failure.error;
    this.#timer ??= setTimeout(() => {
      try {
        this.flush();
      } catch (error) {
        this.#failure = { error };
      }
    }, GATHERED);
  }

  /** Saves what is not saved yet. @throws what the archive throws when it cannot be written. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const states = [...this.#unsaved.values()];
    this.#unsaved.clear();
    if (states.length > 0) this.#archive.saveFeedStates(states);
    if (this.#failure) throw this.#failure.error;
  }
}
