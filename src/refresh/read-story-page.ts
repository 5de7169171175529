import { type ArticleOptions, readArticle } from '../article/article.ts';
import { readPage } from '../article/page.ts';
import { decode } from '../feed/decode.ts';
import type { Article, Entry } from '../story.ts';

/** Longer by this much, a page's text is more than the feed's. */
const MORE = 1.2;

/** The page of a story, and what its feed has of it. */
export interface PageJob {
  bytes: Uint8Array;
  contentType?: string;
  /** Where the page came from. */
  url: string;
  entry: Entry;
  article: Article;
  reading: ArticleOptions;
}

/** The story with what its page adds. */
export interface PageReading {
  entry: Entry;
  article: Article;
}

/**
 * Reads the article on a story's page.
 * @returns the entry and article with what the page adds: the better text, and authors, date and image where the feed
 *   has none; undefined when the page has nothing better.
 */
export function readStoryPage({
  bytes,
  contentType,
  url,
  entry,
  article,
  reading,
}: PageJob): PageReading | undefined {
  const page = readPage(decode(bytes, contentType), url);
  const richer: Entry = {
    ...entry,
    ...(entry.bylines.length === 0 ? { bylines: page.bylines } : {}),
    ...(entry.published === undefined && page.published !== undefined ? { published: page.published } : {}),
    ...(entry.image === undefined && page.image ? { image: page.image } : {}),
  };
  const whole = readArticle({ ...richer, html: page.html }, reading);
  if (isBetter(whole, article))
    return { entry: richer, article: { ...whole, summary: article.summary || whole.summary } };
  const same = readArticle(richer, reading);
  const gained =
    same.authors.length > article.authors.length ||
    richer.image !== entry.image ||
    richer.published !== entry.published;
  return gained ? { entry: richer, article: same } : undefined;
}

const sectionCount = ({ document }: Article) =>
  document.blocks.filter(block => block.type === 'section').length;

function isBetter(page: Article, feed: Article): boolean {
  const sections = sectionCount(page) - sectionCount(feed);
  return sections > 0 || (sections === 0 && page.words > feed.words * MORE);
}
