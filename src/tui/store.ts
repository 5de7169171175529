import type { Action } from './action.ts';
import type { Effect } from './effect.ts';
import type { Message, State } from './state.ts';
import { update } from './update.ts';

/** What went wrong, in one line. */
export function fault(error: unknown): string {
  return String((error as Error)?.message ?? error).split('\n', 1)[0]!;
}

/** Holds the state for all that changes it, and has its effects run. */
export class Store {
  #state: State;
  readonly #run: (effect: Effect) => void;
  readonly #listeners = new Set<() => void>();

  constructor(state: State, run: (effect: Effect) => void) {
    this.#state = state;
    this.#run = run;
  }

  get state(): State {
    return this.#state;
  }

  apply(action: Action): void {
    const { state, effects } = update(this.#state, action);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  }

  /** The list is not what it was: it is asked for anew, the selection stays on its story. */
  doubtList(more: Partial<State> = {}): void {
    this.#state = { ...this.#state, list: { ...this.#state.list, stale: 'keep' }, ...more };
  }

  say(text: string, tone: Message['tone'] = 'plain'): void {
    this.apply({ type: 'message', message: { text, tone } });
  }

  /** Calls something that may throw; that is said on the screen instead of ending the reader. */
  attempt<T>(call: () => T): T | undefined {
    try {
      return call();
    } catch (error) {
      this.say(fault(error), 'error');
      return undefined;
    }
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells whoever subscribed that the state is another one. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
