import type { FeedState, Mark, MarkState, SavedStory } from '../story.ts';
import { noteDamage, openForWriting } from './archive-file.ts';
import { explain, isCorrupt } from './error.ts';
import { restored, setFlag, sortMarks } from './marks.ts';
import { dropped, dropStories, forgetDropped, type KeepRule, outdated } from './retention.ts';
import { indexPending } from './search-index.ts';
import { arrays, type Connection, giveWay, readNumber } from './sqlite.ts';
import { storedStates } from './stored-states.ts';
import type { NewStory, Row } from './story-record.ts';
import { StoryWriter } from './story-writer.ts';

export type { NewStory } from './story-record.ts';

/** What is known of a story's marks before the archive has it. */
export interface MarkLookup {
  read: (id: string) => boolean;
  saved: (id: string) => boolean;
}

/** What an ingest did, by story id. */
export interface Ingested {
  added: string[];
  updated: string[];
}

// 8 MB: what one refresh of many feeds takes.
const PAGES_KEPT = 1000;

/**
 * Opens the archive for writing and makes, mends or migrates it as needed; see `Archive.notices`.
 * @throws ArchiveError in one line.
 */
export function openArchive(file: string): Archive {
  const { connection, notices } = openForWriting(file);
  return new Archive(file, connection, notices);
}

/** The only writer of stories, fetch state and the index. Several may be open, in one or many processes. */
export class Archive {
  /** What the user should be told, one line each. */
  readonly notices: readonly string[];
  readonly #file: string;
  readonly #connection: Connection;
  readonly #writer: StoryWriter;

  constructor(file: string, connection: Connection, notices: readonly string[]) {
    this.notices = notices;
    this.#file = file;
    this.#connection = connection;
    this.#writer = new StoryWriter(connection);
  }

  /** The stories of a feed and the hash of what it last said of them. */
  known(feedId: string): Map<string, string> {
    return this.#guarded(() => {
      const rows = this.#connection
        .prepare(
          `SELECT s.id, c.hash FROM feeds f JOIN stories s ON s.feed = f.n JOIN cards c ON c.n = s.card
            WHERE f.id = ?`,
        )
        .all(feedId) as Row[];
      return new Map(rows.map(row => [String(row.id), String(row.hash)]));
    });
  }

  /** What `ingest` was last told that a feed's body carries; empty when nothing is known of it. */
  carried(feedId: string): Uint8Array {
    return this.#guarded(() => {
      const items = this.#connection
        .prepare('SELECT c.items FROM feeds f JOIN carried c ON c.feed = f.n WHERE f.id = ?')
        .get(feedId)?.items;
      return items instanceof Uint8Array ? items : new Uint8Array();
    });
  }

  /**
   * Stores what a feed carries, in one transaction: new stories, the changed words of old ones, its fetch state.
   * Stories it does not carry any more stay. The index follows with `indexPending`.
   * @param carried kept for `carried`.
   */
  ingest(
    feedId: string,
    stories: readonly NewStory[],
    state: FeedState,
    marks: MarkLookup,
    carried?: Uint8Array,
  ): Ingested {
    return this.#writing(() => {
      this.#putState(state);
      const feed = this.#feedNumber(feedId, '');
      if (carried)
        this.#connection
          .prepare('INSERT OR REPLACE INTO carried (feed, items) VALUES (?, ?)')
          .run(feed, carried);
      const result: Ingested = { added: [], updated: [] };
      const fresh = new Map<string, NewStory>();
      for (const story of stories) {
        const before = this.#find(story.id);
        if (!before) fresh.set(story.id, story);
        else if (before.hash !== story.contentHash) {
          this.#writer.update(before.n, before.card, story);
          result.updated.push(story.id);
        }
      }
      this.#writer.insert(feed, [...fresh.values()], id => ({
        read: marks.read(id),
        saved: marks.saved(id),
      }));
      result.added.push(...fresh.keys());
      return result;
    });
  }

  #find(id: string): { n: number; card: number; hash: string } | undefined {
    return this.#connection
      .prepare('SELECT s.n, s.card, c.hash FROM stories s JOIN cards c ON c.n = s.card WHERE s.id = ?')
      .get(id) as { n: number; card: number; hash: string } | undefined;
  }

  /** Number of a feed in the tables; a feed not there yet gets one and the title, until its state brings its own. */
  #feedNumber(id: string, title: string): number {
    this.#connection.prepare('INSERT OR IGNORE INTO feeds (id, title) VALUES (?, ?)').run(id, title);
    return Number(this.#connection.prepare('SELECT n FROM feeds WHERE id = ?').get(id)?.n);
  }

  #putState(state: FeedState): void {
    this.#connection
      .prepare(
        `INSERT INTO feeds (id, title, state) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET title = excluded.title, state = excluded.state`,
      )
      .run(state.id, state.title, JSON.stringify(state));
  }

  feedStates(): FeedState[] {
    return this.#guarded(() => storedStates(this.#connection));
  }

  /** Saves fetch states, in one transaction. */
  saveFeedStates(states: readonly FeedState[]): void {
    this.#writing(() => {
      for (const state of states) this.#putState(state);
    });
  }

  /** Sets flags. A saved story that is not here comes in with what its mark tells of it. */
  mark(marks: readonly Mark[]): void {
    if (marks.length === 0) return;
    this.#writing(() => {
      for (const { key, on, ids } of sortMarks(marks)) setFlag(this.#connection, key, on, ids);
      const lost = marks.filter(
        ({ key, on, story, id }) => key === 'saved' && on && story && !this.#find(id),
      );
      this.#restore(lost.map(({ id, story }) => [id, story!]));
    });
  }

  /**
   * Makes the flags say what the profile says, in one transaction; saved stories that are not here come in as far as the
   * profile knows them. @returns how many stories changed.
   */
  reconcile(state: MarkState): number {
    return this.#writing(() => {
      const wrong = { read: [[], []], saved: [[], []] } as Record<Mark['key'], [string[], string[]]>;
      const lost = new Map(state.saved);
      const rows = this.#connection.prepare('SELECT id, read, saved FROM stories');
      for (const row of rows.iterate()) {
        const id = row.id as string;
        if (state.read.has(id) !== (row.read === 1)) wrong.read[row.read === 1 ? 0 : 1].push(id);
        if (lost.delete(id) !== (row.saved === 1)) wrong.saved[row.saved === 1 ? 0 : 1].push(id);
      }
      let changed = lost.size;
      for (const key of ['read', 'saved'] as const) {
        changed += setFlag(this.#connection, key, false, wrong[key][0]);
        changed += setFlag(this.#connection, key, true, wrong[key][1]);
      }
      this.#restore([...lost], state.read);
      return changed;
    });
  }

  #restore(lost: readonly (readonly [string, SavedStory])[], read?: ReadonlySet<string>): void {
    for (const [id, record] of lost) {
      const { feedId, story } = restored(id, record);
      const feed = this.#feedNumber(feedId, URL.parse(record.feed)?.hostname ?? '');
      const isRead = read ? read.has(id) : false;
      this.#writer.insert(feed, [story], () => ({ read: isRead, saved: true }));
    }
  }

  /** What `setStamp` was last given: which marks the flags stand for. */
  stamp(): string | undefined {
    return this.#guarded(() => {
      const value = this.#connection.prepare("SELECT value FROM meta WHERE key = 'stamp'").get()?.value;
      return typeof value === 'string' ? value : undefined;
    });
  }

  setStamp(text: string): void {
    this.#writing(() =>
      this.#connection.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('stamp', ?)").run(text),
    );
  }

  /** Ids of a feed's stories that were dropped and are not to come in again. */
  dropped(feedId: string): Set<string> {
    return this.#guarded(() => dropped(this.#connection, feedId));
  }

  /** Of the dropped stories, goes on remembering those that the feed still carries. */
  forgetDropped(feedId: string, carried: readonly string[]): void {
    this.#writing(() => forgetDropped(this.#connection, feedId, carried));
  }

  /** Numbers of a feed's stories that a rule lets go. */
  outdated(feedId: string, rule: KeepRule): number[] {
    return this.#guarded(() => outdated(this.#connection, feedId, rule));
  }

  /** Drops those of the stories that the rule still lets go, in one transaction. @returns how many went. */
  dropStories(numbers: readonly number[], rule: Pick<KeepRule, 'unread'>): number {
    return this.#writing(() => dropStories(this.#connection, this.#writer, numbers, rule));
  }

  /** Takes out every feed but these, and its stories; saved ones stay. @returns how many stories went. */
  removeFeeds(keepIds: readonly string[]): number {
    const kept = new Set(keepIds);
    // Most often there is none, and to ask in a transaction takes ten times as long.
    const ids = this.#guarded(() => arrays<[string]>(this.#connection, 'SELECT id FROM feeds'));
    if (ids.every(([id]) => kept.has(id))) return 0;
    return this.#writing(() => {
      const gone = 'SELECT n FROM feeds WHERE id NOT IN (SELECT value FROM json_each(?))';
      const keep = JSON.stringify(keepIds);
      const stories = this.#connection
        .prepare(`SELECT n, card FROM stories WHERE feed IN (${gone}) AND saved = 0`)
        .all(keep) as { n: number; card: number }[];
      for (const { n, card } of stories) this.#writer.remove(n, card);
      for (const table of ['dropped', 'carried'])
        this.#connection.prepare(`DELETE FROM ${table} WHERE feed IN (${gone})`).run(keep);
      this.#connection.prepare(`UPDATE feeds SET state = NULL WHERE n IN (${gone})`).run(keep);
      this.#dropUnused();
      return stories.length;
    });
  }

  /** Takes out the authors and tags whose last story was dropped. */
  dropUnused(): void {
    this.#writing(() => this.#dropUnused());
  }

  #dropUnused(): void {
    this.#connection.database.exec(`
      DELETE FROM feeds WHERE state IS NULL AND NOT EXISTS (SELECT 1 FROM stories s WHERE s.feed = feeds.n);
      DELETE FROM bylines WHERE NOT EXISTS (SELECT 1 FROM story_authors a WHERE a.byline = bylines.n);
      DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM story_tags t WHERE t.tag = tags.n);
    `);
  }

  /** Puts at most `limit` stories into the full-text index. @returns how many are left. */
  indexPending(limit: number): number {
    return this.#guarded(() => {
      const left = indexPending(this.#connection, limit);
      if (left > 0) giveWay();
      return left;
    });
  }

  /**
   * Gives the space of at most `limit` unused pages back to the disk; some stay, because the next stories need them.
   * @returns how many are left to give back.
   */
  reclaim(limit: number): number {
    return this.#guarded(() => {
      const spare = () => readNumber(this.#connection, 'PRAGMA freelist_count') - PAGES_KEPT;
      const pages = Math.min(limit, spare());
      if (pages > 0) this.#connection.database.exec(`PRAGMA incremental_vacuum(${Math.floor(pages)})`);
      return Math.max(0, spare());
    });
  }

  /** Stories in the archive. */
  size(): number {
    return this.#guarded(() => readNumber(this.#connection, 'SELECT count(*) FROM stories'));
  }

  close(): void {
    this.#connection.close();
  }

  #writing<T>(work: () => T): T {
    return this.#guarded(() => this.#connection.transaction(work));
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (isCorrupt(error)) noteDamage(this.#file);
      throw explain(error, this.#file);
    }
  }
}
