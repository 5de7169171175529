import { ArchiveError } from './error.ts';
import { type Connection, readNumber } from './sqlite.ts';

/**
 * The schema's history: entry i leads from version i to i + 1. Never change one that was released; add one.
 *
 * A story's number `n` is its place in time (see `numbering.ts`), so that the newest stories are the highest rowids of
 * `stories` and of the full-text index alike. `stories` holds only what lists are chosen by: marking all of 100,000 rewrites
 * 7 MB instead of 130. What lists show is in `cards`, bodies are in `documents`, both in the order of arrival.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE feeds (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    -- FeedState as JSON; absent when only saved stories speak of the feed.
    state TEXT
  );
  CREATE TABLE stories (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    feed INTEGER NOT NULL,
    card INTEGER NOT NULL,
    -- Milliseconds since the epoch.
    sort INTEGER NOT NULL,
    read INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    -- Bits of trait-bits.ts.
    traits INTEGER NOT NULL
  );
  CREATE INDEX stories_feed ON stories (feed);
  CREATE INDEX stories_unread ON stories (read) WHERE read = 0;
  CREATE INDEX stories_unread_feed ON stories (feed) WHERE read = 0;
  CREATE INDEX stories_saved ON stories (saved) WHERE saved = 1;
  CREATE TABLE cards (
    n INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    published INTEGER,
    updated INTEGER,
    fetched INTEGER NOT NULL,
    hash TEXT NOT NULL,
    brief TEXT NOT NULL,
    brief_kind TEXT NOT NULL,
    summary TEXT NOT NULL,
    why TEXT,
    context TEXT,
    words INTEGER NOT NULL,
    lang TEXT,
    image TEXT,
    comments TEXT,
    -- JSON arrays, absent when empty.
    kinds TEXT,
    authors TEXT,
    tags TEXT,
    enclosures TEXT
  );
  -- StoryDocument as deflated JSON.
  CREATE TABLE documents (n INTEGER PRIMARY KEY, body BLOB NOT NULL);
  CREATE TABLE bylines (n INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (key, name));
  CREATE TABLE story_authors (byline INTEGER NOT NULL, story INTEGER NOT NULL, PRIMARY KEY (byline, story)) WITHOUT ROWID;
  CREATE TABLE tags (n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
  CREATE TABLE story_tags (tag INTEGER NOT NULL, story INTEGER NOT NULL, PRIMARY KEY (tag, story)) WITHOUT ROWID;
  -- Stories whose words are not in the full-text index yet, their bodies as JSON (moving to documents takes time that
  -- nobody waits for then), and whether the index has older words of theirs.
  CREATE TABLE unindexed (card INTEGER PRIMARY KEY, story INTEGER NOT NULL, body TEXT NOT NULL, again INTEGER NOT NULL);
  CREATE VIRTUAL TABLE search USING fts5(
    title, authors, why, body,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
  );
  INSERT INTO search (search, rank) VALUES ('rank', 'bm25(10.0, 5.0, 4.0, 1.0)');
  -- Bytes of new words that are gathered before they become a segment: a batch makes one, which saves a fifth of the time.
  INSERT INTO search (search, rank) VALUES ('hashsize', 16000000);
  `,
  `
  -- Stories that were dropped for their age or number while their feed still carries them: they do not come in again.
  CREATE TABLE dropped (feed INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (feed, id)) WITHOUT ROWID;
  `,
  `
  -- Stories of each feed, and of all of them as feed 0: lists and the sidebar ask again and again while some come in, and
  -- counting 100,000 takes 10 ms.
  CREATE TABLE counts (feed INTEGER PRIMARY KEY, stories INTEGER NOT NULL, unread INTEGER NOT NULL);
  INSERT INTO counts SELECT feed, count(*), count(*) FILTER (WHERE read = 0) FROM stories GROUP BY feed;
  INSERT INTO counts SELECT 0, count(*), count(*) FILTER (WHERE read = 0) FROM stories;
  CREATE TRIGGER counts_added AFTER INSERT ON stories BEGIN
    INSERT INTO counts VALUES (new.feed, 1, 1 - new.read), (0, 1, 1 - new.read)
      ON CONFLICT (feed) DO UPDATE SET stories = stories + 1, unread = unread + excluded.unread;
  END;
  CREATE TRIGGER counts_removed AFTER DELETE ON stories BEGIN
    UPDATE counts SET stories = stories - 1, unread = unread - 1 + old.read WHERE feed IN (old.feed, 0);
  END;
  CREATE TRIGGER counts_marked AFTER UPDATE OF read ON stories WHEN new.read <> old.read BEGIN
    UPDATE counts SET unread = unread + old.read - new.read WHERE feed IN (new.feed, 0);
  END;
  `,
  `
  -- What the last body of a feed carried, so that the next one's items that are the same need not be parsed.
  CREATE TABLE carried (feed INTEGER PRIMARY KEY, items BLOB NOT NULL);
  `,
];

/** The version this nutgraf writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings the file to this nutgraf's schema, each step in a transaction of its own.
 * @throws ArchiveError 'newer' for a file a later nutgraf has written.
 */
export function migrate(connection: Connection, file: string, migrations = MIGRATIONS): void {
  for (;;) {
    const version = schemaVersion(connection, file, migrations.length);
    if (version === migrations.length) return;
    connection.transaction(() => {
      // Another process may have taken this step while this one waited for its turn.
      if (schemaVersion(connection, file, migrations.length) !== version) return;
      connection.database.exec(migrations[version]!);
      connection.database.exec(`PRAGMA user_version = ${version + 1}`);
    });
  }
}

/** The file's schema version, 0 for an empty file. @throws ArchiveError 'newer'. */
export function schemaVersion(connection: Connection, file: string, newest = SCHEMA_VERSION): number {
  const version = readNumber(connection, 'PRAGMA user_version');
  if (version > newest) {
    throw new ArchiveError(
      'newer',
      `${file} was written by a newer nutgraf (schema ${version}, this one knows ${newest}): update nutgraf, or move the file away to rebuild it`,
    );
  }
  return version;
}
