import type { StoryRow } from '../story.ts';
import { hasWholeGroups, isSameGroup } from './groups.ts';
import { rowsNeeded } from './list-view.ts';
import { isShown } from './moves.ts';
import type { ReaderPort, StoryList } from './ports.ts';
import { layout, request, selectedRow } from './state.ts';
import type { Store } from './store.ts';

/** More rounds of loading than any event needs; a port that answers wrongly must not hang the reader. */
const ROUNDS = 8;

/** Has the list, and loads the rows and the story that are to be seen. */
export class Loading {
  readonly #store: Store;
  readonly #port: ReaderPort;
  #list: StoryList | undefined;

  constructor(store: Store, port: ReaderPort) {
    this.#store = store;
    this.#port = port;
  }

  /** Loads what the state shows and has not. */
  settle(): void {
    this.settleList();
    for (let round = 0; round < ROUNDS && this.#loadStory(); round++) this.settleList();
  }

  settleList(): void {
    this.#loadRows();
    this.#countBeyond();
  }

  #loadRows(): void {
    const store = this.#store;
    for (let round = 0; round < ROUNDS; round++) {
      if (store.state.list.stale) this.#openList();
      const needed = rowsNeeded(store.state);
      if (!needed) return;
      const rows = store.attempt(() => this.#list?.rows(needed.offset, needed.limit)) ?? [];
      if (rows.length > 0 && rows.length < needed.limit) {
        // Stories of the list have been dropped from the archive: the rows would stand for others than the list counts.
        store.doubtList();
        continue;
      }
      store.apply({ type: 'rows', offset: needed.offset, rows });
      if (rows.length === 0) return;
    }
  }

  /** Counts what the groups at both ends of the rows at hand have outside of them. */
  #countBeyond(): void {
    const store = this.#store;
    const { offset, rows, beyond, stale } = store.state.list;
    const [list, first, last] = [this.#list, rows[0], rows.at(-1)];
    if (!list || !first || !last || beyond || stale || !hasWholeGroups(store.state)) return;
    const { group } = store.state.config.settings;
    const count = (place: number, direction: 1 | -1, end: StoryRow) =>
      store.attempt(() => list.beyond(place, direction, row => isSameGroup(row, end, group)));
    const before = count(offset, -1, first);
    const behind = count(offset + rows.length - 1, 1, last);
    if (before && behind) store.apply({ type: 'beyond', before, behind });
  }

  #openList(): void {
    const store = this.#store;
    const { stale, selectedId } = store.state.list;
    this.#list = store.attempt(() => this.#port.list(request(store.state)));
    const kept = stale === 'keep' && selectedId !== undefined;
    const position = kept ? (store.attempt(() => this.#list?.position(selectedId)) ?? -1) : -1;
    store.apply({
      type: 'listed',
      total: this.#list?.total ?? 0,
      unread: this.#list?.unread ?? 0,
      muted: this.#list?.muted ?? 0,
      position,
    });
  }

  /** Loads the story that is to be seen; true when it had to. */
  #loadStory(): boolean {
    const { state } = this.#store;
    const row = selectedRow(state);
    if (!row || layout(state).kind === 'tiny' || !isShown(state, 'story')) return false;
    if (state.story.story?.id === row.id) return false;
    const story = this.#store.attempt(() => this.#port.story(row.id));
    this.#store.apply({ type: 'story', story });
    return story !== undefined;
  }

  /** The place of the next unread story of the list, or -1. */
  nextUnread(from: number, direction: 1 | -1): number {
    return this.#store.attempt(() => this.#list?.nextUnread(from, direction)) ?? -1;
  }

  unreadIds(): string[] {
    return this.#store.attempt(() => this.#list?.unreadIds()) ?? [];
  }

  /**
   * Looks for marks that the rows at hand have had made elsewhere.
   * @param more whether stories that are not at hand may have been marked, too.
   */
  lookAtMarks(more: boolean): void {
    const store = this.#store;
    const { offset, rows, stale } = store.state.list;
    const list = this.#list;
    if (!list || stale || rows.length === 0) return;
    const now = store.attempt(() => list.rows(offset, rows.length)) ?? [];
    const marks = new Map(now.map(row => [row.id, row]));
    const differs = rows.some(row => {
      const found = marks.get(row.id);
      return found && (found.read !== row.read || found.saved !== row.saved);
    });
    if (!differs && !more) return;
    // Counted story by story: what the list has is as old as the list.
    const unread = store.attempt(() => list.unreadNow()) ?? store.state.list.unread;
    store.apply({ type: 'remarked', rows: now, unread });
  }
}
