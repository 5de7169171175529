import type { Action } from './action.ts';
import { applyConfigChange, type ConfigChange } from './config-change.ts';
import type { Counting } from './counting.ts';
import type { ReaderConfig, ReaderPort } from './ports.ts';
import type { Store } from './store.ts';

/** The configuration as the terminal can show it. */
export function shownConfig(config: ReaderConfig, unicode: boolean): ReaderConfig {
  return unicode ? config : { ...config, settings: { ...config.settings, unicode: false } };
}

interface Parts {
  store: Store;
  port: ReaderPort;
  counting: Counting;
  /** The terminal shows more than ASCII. */
  unicode: boolean;
}

/** Changes the configuration file, and has the state follow it. */
export class LiveConfig {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  change(changes: readonly ConfigChange[]): void {
    const { store, port, counting } = this.#parts;
    const before = new Set(port.config().feeds.map(feed => feed.id));
    const changed = store.attempt(() =>
      port.updateConfig(draft => {
        for (const change of changes) applyConfigChange(draft, change);
      }),
    );
    const config = changed ?? port.config();
    store.apply(this.#follow(config));
    const come = config.feeds.filter(feed => !before.has(feed.id)).map(feed => feed.id);
    const gone = before.size > 0 && config.feeds.length === 0;
    if (come.length === 0 && !gone) {
      counting.soon();
      return;
    }
    counting.count();
    // Those that are back with their stories are not due; without any feed it is the sample edition that is wanted.
    store.attempt(() => port.refresh(gone ? undefined : come, 'due'));
  }

  /** Reads the file anew, as after the user has edited it. */
  reload(): Action {
    const config = this.#parts.port.reloadConfig();
    this.#parts.counting.soon();
    return this.#follow(config);
  }

  #follow(config: ReaderConfig): Action {
    return { type: 'config', config: shownConfig(config, this.#parts.unicode) };
  }
}
