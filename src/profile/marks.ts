import type { Mark, MarkState } from '../story.ts';
import { Journal, type JournalRow } from './journal.ts';
import { JsonFile } from './json-file.ts';
import type { ProfilePaths } from './paths.ts';
import { applyMarks, decodeState, encodeState, STATE_SHAPE } from './state-file.ts';

export interface Marks {
  /** Notes the marks of one action. On return no kill of the process loses them. Throws ProfileError. */
  record(marks: readonly Mark[]): void;
  /** What is read and saved: state.json and the marks that are not in it yet. Throws ProfileError. */
  state(): MarkState;
  /** Moves the marks noted so far, by every running nutgraf, into state.json. Throws ProfileError. */
  checkpoint(): Promise<void>;
  /** Equal stamps: nothing was marked or changed in between, by whomever. A checkpoint of ours does not change it. */
  stamp(): string;
  /**
   * What was marked since a stamp, oldest first, and the stamp that this leads to;
   * undefined when that is not known any more and only `state` can tell.
   */
  since(stamp: string): { marks: Mark[]; stamp: string } | undefined;
  /** What the user must be told, one line each: a broken file was set aside. */
  readonly notices: readonly string[];
  close(): void;
}

/** Opens state.json and its journal. Nothing is read or made yet. */
export function openMarks(paths: Pick<ProfilePaths, 'state' | 'journal' | 'lock'>, now = Date.now): Marks {
  const file = new JsonFile(paths.state, paths.lock, STATE_SHAPE);
  const journal = new Journal(paths.journal);
  /** Names what the rows of the journal add to; changes when others than `checkpoint` write state.json. */
  const base = () => {
    const seen = file.stamp();
    return journal.value('file') === seen
      ? (journal.value('base') ?? seen)
      : `${journal.value('id')} ${seen}`;
  };
  const stamp = () => `${base()}:${journal.last()}`;

  return {
    record(marks) {
      if (marks.length > 0) journal.add(marks, now());
    },
    state() {
      // The journal first: a checkpoint in between moves its rows into the file, never the other way.
      const rows = journal.after(0);
      const state = decodeState(file.read());
      for (const row of rows) applyMarks(state, row.marks);
      return state;
    },
    async checkpoint() {
      let rows: JournalRow[] = [];
      let from = '';
      await file.update(
        before => {
          rows = journal.after(0);
          from = base();
          return rows.length > 0 ? encodeState(before, rows) : undefined;
        },
        () => journal.settle(rows.at(-1)?.seq ?? 0, { file: file.stamp(), base: from }),
      );
    },
    stamp,
    since(old) {
      const current = stamp();
      const [oldBase, oldSeq] = split(old);
      const [currentBase, currentSeq] = split(current);
      if (oldBase !== currentBase || oldSeq > currentSeq) return undefined;
      const rows = journal.after(oldSeq);
      // Every row has the number after the one before it; a gap at the start was moved into the file.
      if (currentSeq > oldSeq && rows[0]?.seq !== oldSeq + 1) return undefined;
      return { marks: rows.flatMap(row => row.marks), stamp: current };
    },
    get notices() {
      return [...file.notices, ...journal.notices];
    },
    close: () => journal.close(),
  };
}

function split(stamp: string): [base: string, seq: number] {
  const at = stamp.lastIndexOf(':');
  return [stamp.slice(0, at), Number(stamp.slice(at + 1))];
}
