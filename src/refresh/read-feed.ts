import type { NewStory } from '../archive/archive.ts';
import { type ArticleOptions, readArticle } from '../article/article.ts';
import { repeatedLines } from '../article/repeated-lines.ts';
import { decode } from '../feed/decode.ts';
import { storyId } from '../feed/identity.ts';
import { parseFeed } from '../feed/parse.ts';
import type { ParsedFeed, Subscription } from '../story.ts';
import { contentHash } from './content-hash.ts';
import { wantsPage } from './full-text.ts';

// Of one feed at one refresh; the newest come first.
const PAGES_PER_FEED = 25;

/** A feed's body, and what the archive has of the feed. */
export interface FeedJob {
  subscription: Subscription;
  bytes: Uint8Array;
  contentType?: string;
  /** Where the body came from. */
  url: string;
  /** What each story of the archive last said, by id. */
  known: ReadonlyMap<string, string>;
  /** Stories that left the archive for good, by id. */
  dropped: ReadonlySet<string>;
  reading: ArticleOptions;
  /** Whether the pages of stories may be fetched at all. */
  pages: boolean;
}

/** What a feed's body holds. */
export interface FeedReading {
  feed: Omit<ParsedFeed, 'entries'>;
  /** Ids of all stories the body carries. */
  carried: string[];
  /** Those that are new or say something else than before. */
  stories: NewStory[];
  /** Ids of those of them whose page is to be fetched. */
  wanted: Set<string>;
  /** How the stories were read, for what is read of them later. */
  reading: ArticleOptions;
}

/**
 * Decodes and parses a feed's body and reads its new stories.
 * @throws FeedError for a body that is no feed.
 */
export async function readFeed(job: FeedJob): Promise<FeedReading> {
  const { subscription, known, dropped } = job;
  const { entries, ...feed } = await parseFeed(decode(job.bytes, job.contentType), job.url);
  const fetched = Date.now();
  const key = JSON.stringify(job.reading);
  const found: FeedReading = { feed, carried: [], stories: [], wanted: new Set(), reading: job.reading };
  for (const entry of entries) {
    const id = storyId(subscription.id, entry.identity);
    found.carried.push(id);
    const said = contentHash(entry, key);
    if (known.get(id) === said || (dropped.has(id) && !known.has(id))) continue;
    // Not before there is a story to read.
    if (found.stories.length === 0)
      found.reading = {
        ...job.reading,
        house: feed.title,
        repeated: repeatedLines(entries.map(({ html }) => html)),
      };
    const article = readArticle(entry, found.reading);
    found.stories.push({ id, entry, article, contentHash: said, fetched });
    if (job.pages && found.wanted.size < PAGES_PER_FEED && wantsPage(subscription, entry, article))
      found.wanted.add(id);
  }
  return found;
}
