import type { StoryRow } from '../story.ts';

interface PendingMark {
  id: string;
  key: 'read' | 'saved';
  on: boolean;
}

/** Marks that are safe in the profile and on their way into the archive's index, so that lists show them at once. */
export class PendingMarks {
  /** A hundred thousand may be on their way: a map each needs no object a story. */
  readonly #flags = { read: new Map<string, boolean>(), saved: new Map<string, boolean>() };
  #underWay = 0;

  add(marks: readonly PendingMark[]): void {
    for (const { id, key, on } of marks) this.#flags[key].set(id, on);
    this.#underWay += 1;
  }

  /** The archive has taken in what had been added when it was asked once. */
  arrived(): void {
    this.#underWay = Math.max(0, this.#underWay - 1);
    if (this.#underWay > 0) return;
    this.#flags.read.clear();
    this.#flags.saved.clear();
  }

  /** Stories that were marked read or unread, by id. */
  get read(): ReadonlyMap<string, boolean> {
    return this.#flags.read;
  }

  /** A row as it will be. */
  on<T extends StoryRow>(row: T): T {
    const read = this.#flags.read.get(row.id) ?? row.read;
    const saved = this.#flags.saved.get(row.id) ?? row.saved;
    return read === row.read && saved === row.saved ? row : { ...row, read, saved };
  }
}
