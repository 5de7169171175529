import { readArticle } from '../article/article.ts';
import { decode } from '../feed/decode.ts';
import { FeedError } from '../feed/error.ts';
import { fetchFeed } from '../feed/fetch.ts';
import { leadsInside } from '../feed/network-address.ts';
import type { Article, Entry, Subscription } from '../story.ts';

// A page is worth less than a feed: it may take less of everything.
const DEADLINE = 15_000;
const MAX_BYTES = 5 * 1024 * 1024;
const ACCEPT = 'text/html, application/xhtml+xml;q=0.9';
// Below this a body is a teaser: newsrooms' summaries have 20 to 60 words, their shortest stories about 120.
const TEASER_WORDS = 90;
/** Longer by this much, a page's text is more than the feed's. */
const MORE = 1.2;

type Reading = Parameters<typeof readArticle>[1];

/** Whether a story's page is to be fetched: as the user said for the feed, else when the feed has only a teaser. */
export function wantsPage({ url, fullText = 'auto' }: Subscription, entry: Entry, article: Article): boolean {
  if (fullText === 'never' || !/^https?:/.test(entry.url)) return false;
  // A feed in a file, as the bundled edition is, must do without a network unless the user says otherwise.
  if (fullText === 'auto' && url.startsWith('file:')) return false;
  return fullText === 'always' || (article.words < TEASER_WORDS && sectionCount(article) === 0);
}

/**
 * Fetches a story's page and reads the article on it.
 * @param onReading called when the page is here and its reading begins.
 * @returns the entry and article with what the page adds: the better text, and authors, date and image where the feed
 *   has none; undefined when the page cannot be had or has nothing better. Never rejects.
 */
export async function fromPage(
  feed: Subscription,
  entry: Entry,
  article: Article,
  reading: Reading,
  signal: AbortSignal | undefined,
  onReading: () => void,
): Promise<{ entry: Entry; article: Article } | undefined> {
  const html = await fetchPage(feed, entry.url, signal);
  if (html === undefined) return undefined;
  onReading();
  const { readPage } = await import('../article/page.ts');
  const page = readPage(html.text, html.url);
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

async function fetchPage(feed: Subscription, address: string, signal: AbortSignal | undefined) {
  try {
    if (await leadsInside(URL.parse(feed.url)?.hostname ?? '', new URL(address).hostname)) return undefined;
    const result = await fetchFeed(
      { url: address },
      { accept: ACCEPT, deadline: DEADLINE, maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) },
    );
    if (result.kind !== 'body' || !/html|^$/i.test(result.contentType ?? '')) return undefined;
    return { text: decode(result.bytes, result.contentType), url: result.url };
  } catch (error) {
    // The feed's own text is there; that a page cannot be had is not the feed's trouble.
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}
