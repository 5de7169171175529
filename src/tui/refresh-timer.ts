import type { Store } from './store.ts';

const MINUTE = 60_000;

/** Refreshes what is due, as often as the configuration says. */
export class RefreshTimer {
  readonly #store: Store;
  readonly #refresh: () => void;
  #timer: NodeJS.Timeout | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(store: Store, refresh: () => void) {
    this.#store = store;
    this.#refresh = refresh;
  }

  #minutes(): number {
    return this.#store.state.config.settings.refreshEvery;
  }

  start(): void {
    let known = this.#minutes();
    this.#wind(known);
    this.#unsubscribe = this.#store.subscribe(() => {
      const now = this.#minutes();
      if (now === known) return;
      // What would have been due by the new setting is not to wait for its first turn.
      const isSooner = now !== 0 && (known === 0 || now < known);
      known = now;
      this.#wind(now);
      if (isSooner) this.#refresh();
    });
  }

  #wind(minutes: number): void {
    clearInterval(this.#timer);
    if (minutes === 0) return;
    this.#timer = setInterval(this.#refresh, minutes * MINUTE);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#unsubscribe?.();
  }
}
