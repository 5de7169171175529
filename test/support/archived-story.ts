import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type MarkLookup, type NewStory, openArchive } from '../../src/archive/archive.ts';
import { openReader } from '../../src/archive/reader.ts';
import { feedId, storyId } from '../../src/feed/identity.ts';
import type { Entry, FeedState, SectionKind } from '../../src/story.ts';

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An archive of the test's own, still empty, and a reader of it; both are closed when the test ends. */
export function emptyArchive(file = join(temporaryFolder(), 'archive.db')) {
  const archive = openArchive(file);
  const reader = openReader(file);
  onTestFinished(() => {
    reader.close();
    archive.close();
  });
  return { archive, reader, file };
}

export const FEED_URL = 'https://technode.example/feed';
export const FEED = feedId(FEED_URL);

export const unmarked: MarkLookup = { read: () => false, saved: () => false };

export function feedState(id = FEED, title = 'TechNode'): FeedState {
  return { id, title, status: 'ok', failures: 0 };
}

export const idOf = (name: string, feed = FEED) => storyId(feed, name);

/** What a test cares about of a story; the rest is the same for all. */
export interface Sketch {
  feed?: string;
  title?: string;
  body?: string;
  why?: string;
  derivedWhy?: string;
  kinds?: SectionKind[];
  authors?: string[];
  entry?: Partial<Entry>;
  published?: number;
  fetched?: number;
  hash?: string;
}

/** A story as the pipeline hands it to the archive; `name` is its identity in the feed. */
export function story(name: string, sketch: Sketch = {}): NewStory {
  const { title = `Title of ${name}`, body = 'Some words.', authors = ['Nicole Jao'] } = sketch;
  const paragraph = (text: string) => ({ type: 'paragraph' as const, spans: [{ text }] });
  const section = (kind: SectionKind, text: string, provenance: 'publisher' | 'derived') => ({
    type: 'section' as const,
    kind,
    label: kind,
    provenance,
    blocks: [paragraph(text)],
  });
  const kinds = (sketch.kinds ?? []).map(kind => section(kind, `Words of ${kind}.`, 'publisher'));
  return {
    id: idOf(name, sketch.feed),
    contentHash: sketch.hash ?? 'first',
    fetched: sketch.fetched ?? Date.UTC(2026, 10, 20),
    entry: {
      identity: name,
      url: `https://technode.example/${name}`,
      title,
      bylines: authors,
      html: '',
      tags: [],
      enclosures: [],
      ...(sketch.published === undefined ? {} : { published: sketch.published }),
      ...sketch.entry,
    },
    article: {
      title,
      authors: authors.map(author => ({ name: author, key: author.toLowerCase() })),
      document: {
        blocks: [
          paragraph(body),
          ...(sketch.why ? [section('why-it-matters', sketch.why, 'publisher')] : []),
          ...kinds,
        ],
        derived: sketch.derivedWhy ? [section('why-it-matters', sketch.derivedWhy, 'derived')] : [],
      },
      brief: sketch.why ?? body,
      briefKind: sketch.why ? 'why-it-matters' : 'lede',
      summary: body,
      words: body.split(' ').length,
    },
  };
}
