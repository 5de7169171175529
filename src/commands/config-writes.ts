import type { Config } from '../profile/config.ts';
import type { Session } from './session.ts';

/** The configuration of a running reader: what the screen shows, and its way into the file. */
export class ConfigWrites {
  readonly #session: Session;
  /** Says what could not be done. */
  readonly #complain: (message: string) => void;
  /** Is told that the configuration is another one. */
  readonly #changed: () => void;
  #current: Config;
  /** Writes of config.json, one after the other. */
  #writing: Promise<void> = Promise.resolve();
  #underWay = 0;

  constructor(session: Session, complain: (message: string) => void, changed: () => void) {
    this.#session = session;
    this.#complain = complain;
    this.#changed = changed;
    this.#current = session.current();
  }

  get current(): Config {
    return this.#current;
  }

  /** When everything is in the file. */
  get written(): Promise<void> {
    return this.#writing;
  }

  update(apply: (draft: Config) => void): void {
    this.#current = this.#now(apply) ?? this.#afterwards(apply);
    this.#changed();
  }

  /** Reads the file anew. Throws what is wrong with it; then the old one stays. */
  reload(): void {
    this.#current = this.#session.reload();
    this.#changed();
  }

  /** `reload` that says what is wrong instead. */
  tryReload(): void {
    try {
      this.reload();
    } catch (error) {
      this.#complain((error as Error).message);
    }
  }

  /** The change in the file before the screen shows it; undefined when an earlier one is still on its way. */
  #now(apply: (draft: Config) => void): Config | undefined {
    return this.#underWay === 0 ? this.#session.updateNow(apply) : undefined;
  }

  /** For the first moments of a reader, in which the part that writes is still being loaded. */
  #afterwards(apply: (draft: Config) => void): Config {
    const next = structuredClone(this.#current);
    apply(next);
    this.#underWay += 1;
    this.#writing = this.#writing.then(async () => {
      try {
        await this.#session.update(apply);
      } catch (error) {
        this.#complain(`not kept: ${(error as Error).message}`);
        this.tryReload();
      } finally {
        this.#underWay -= 1;
      }
    });
    return next;
  }
}
