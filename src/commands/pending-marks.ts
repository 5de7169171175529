import type { StoryRow } from '../story.ts';

interface Flags {
  read?: boolean;
  saved?: boolean;
}

/** Marks that are safe in the profile and on their way into the archive's index, so that lists show them at once. */
export class PendingMarks {
  readonly #flags = new Map<string, Flags>();
  #underWay = 0;

  add(marks: readonly { id: string; key: 'read' | 'saved'; on: boolean }[]): void {
    for (const { id, key, on } of marks) this.#flags.set(id, { ...this.#flags.get(id), [key]: on });
    this.#underWay += 1;
  }

  /** The archive has taken in what had been added when it was asked once. */
  arrived(): void {
    this.#underWay = Math.max(0, this.#underWay - 1);
    if (this.#underWay === 0) this.#flags.clear();
  }

  entries(): IterableIterator<[string, Flags]> {
    return this.#flags.entries();
  }

  /** A row as it will be. */
  on<T extends StoryRow>(row: T): T {
    const flags = this.#flags.get(row.id);
    return flags ? { ...row, ...flags } : row;
  }
}
