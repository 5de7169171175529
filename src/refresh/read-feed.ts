import type { NewStory } from '../archive/archive.ts';
import { type ArticleOptions, readArticle } from '../article/article.ts';
import { repeatedLines } from '../article/repeated-lines.ts';
import type { Article, Entry, ParsedFeed, Subscription } from '../story.ts';
import { packItems } from './carried-items.ts';
import { isSettled, linesOf, tellItems } from './tell-items.ts';

// Of one feed at one refresh; the newest come first.
const PAGES_PER_FEED = 25;
// Below this a body is a teaser: newsrooms' summaries have 20 to 60 words, their shortest stories about 120.
const TEASER_WORDS = 90;

/** A feed's body, and what the archive has of the feed. */
export interface FeedJob {
  subscription: Subscription;
  bytes: Uint8Array;
  contentType?: string;
  /** Where the body came from. */
  url: string;
  /** What each story of the archive last said, by id. */
  known: ReadonlyMap<string, string>;
  /** What the last body of the feed carried, packed: see `carried-items.ts`. */
  before: Uint8Array;
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
  /** What it carries, for the next body: `before` of its job. */
  items: Uint8Array;
  /** Those that are new or say something else than before. */
  stories: NewStory[];
  /** Ids of those of them whose page is to be fetched. */
  wanted: Set<string>;
  /** How the stories were read, for what is read of them later. */
  reading: ArticleOptions;
}

/** Whether a story's page is to be fetched: as the user said for the feed, else when the feed has only a teaser. */
function wantsPage({ url, fullText = 'auto' }: Subscription, entry: Entry, article: Article): boolean {
  if (fullText === 'never' || !/^https?:/.test(entry.url)) return false;
  // A feed in a file, as the bundled edition is, must do without a network unless the user says otherwise.
  if (fullText === 'auto' && url.startsWith('file:')) return false;
  const { document, words } = article;
  return (
    fullText === 'always' || (words < TEASER_WORDS && document.blocks.every(({ type }) => type !== 'section'))
  );
}

/**
 * Decodes and parses a feed's body and reads its new stories.
 * @throws FeedError for a body that is no feed.
 */
export async function readFeed(job: FeedJob): Promise<FeedReading> {
  const key = JSON.stringify(job.reading);
  const { feed, items, frame } = await tellItems(job, key);
  const fetched = Date.now();
  const found: FeedReading = {
    feed,
    carried: items.map(({ id }) => id),
    items: new Uint8Array(),
    stories: [],
    wanted: new Set(),
    reading: job.reading,
  };
  for (const item of items) {
    const { entry, id, said } = item;
    if (!entry || isSettled(item, job)) continue;
    // Not before there is a story to read.
    if (found.stories.length === 0)
      found.reading = {
        ...job.reading,
        house: feed.title,
        repeated: repeatedLines(linesOf(items)),
      };
    const article = readArticle(entry, found.reading);
    found.stories.push({ id, entry, article, contentHash: said, fetched });
    if (job.pages && found.wanted.size < PAGES_PER_FEED && wantsPage(job.subscription, entry, article))
      found.wanted.add(id);
  }
  if (frame !== undefined) found.items = packItems(frame, items);
  return found;
}
