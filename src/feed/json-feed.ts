import type { Entry, ParsedFeed } from '../story.ts';
import { safeUrl, sanitizeLine } from '../text/sanitize.ts';
import { parseDate } from './dates.ts';
import { FeedError } from './error.ts';
import { type Draft, finishEntries } from './finish.ts';
import { BODY_LIMIT, ITEM_LIMIT, LINE_LIMIT, TOO_MANY_ITEMS } from './limits.ts';
import { htmlOfText } from './plain-text.ts';
import { feedName } from './public-url.ts';

type JsonFeed = ReturnType<typeof import('feedsmith')['parseJsonFeed']>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

/**
 * Reads a JSON Feed 1.0 or 1.1.
 * @throws FeedError `not-a-feed`.
 */
export async function parseJsonFeed(text: string, url: string): Promise<ParsedFeed> {
  const feed = await readJson(text, url);
  const all = feed.items ?? [];
  const items = all.slice(0, ITEM_LIMIT);
  const bylines = authorNames(feed.authors);
  const siteUrl = link(feed.home_page_url, url);
  const description = line(feed.description);
  const lang = line(feed.language).toLowerCase();
  return {
    title: line(feed.title),
    ...(siteUrl ? { siteUrl } : {}),
    ...(description ? { description } : {}),
    ...(lang ? { lang } : {}),
    ...finishEntries(items.map(item => readItem(item, url, bylines, lang))),
    notes: items.length < all.length ? [TOO_MANY_ITEMS] : [],
  };
}

// Objects and lists of JSON, each a hundred times its text in memory: more than 5,000 items of twenty authors and tags.
const PARTS_LIMIT = 300_000;

/** Whether the text opens more objects and lists than any feed has; those inside strings count too, to stay simple. */
function hasTooManyParts(text: string): boolean {
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === 0x7b || code === 0x5b) && ++parts > PARTS_LIMIT) return true;
  }
  return false;
}

async function readJson(text: string, url: string): Promise<JsonFeed> {
  if (hasTooManyParts(text)) {
    throw new FeedError('too-big', `${feedName(url)}: JSON of more parts than a feed has, not read`);
  }
  const { parseJsonFeed: read } = await import('feedsmith');
  try {
    return read(JSON.parse(text.replace(/^\ufeff/, '')), { maxItems: ITEM_LIMIT + 1 });
  } catch (cause) {
    throw new FeedError('not-a-feed', `${feedName(url)}: not a feed (JSON, but no JSON Feed)`, { cause });
  }
}

const line = (text: string | undefined) => sanitizeLine((text ?? '').slice(0, LINE_LIMIT));
const link = (target: string | undefined, url: string) => (target ? safeUrl(target, url) : undefined);

function authorNames(authors: JsonItem['authors']): string[] {
  const names = (authors ?? []).map(author => line(author?.name)).filter(name => name !== '');
  return [...new Set(names)];
}

function readItem(item: JsonItem, url: string, feedBylines: string[], feedLang: string): Draft {
  const bylines = authorNames(item.authors);
  const address = link(item.url, url) ?? link(item.external_url, url);
  const published = parseDate(String(item.date_published ?? ''));
  const updated = parseDate(String(item.date_modified ?? ''));
  const date = published ?? updated;
  const body = (item.content_html || htmlOfText(item.content_text ?? '')).slice(0, BODY_LIMIT);
  const summary = htmlOfText(item.summary ?? '');
  const image = link(item.image, url) ?? link(item.banner_image, url);
  const lang = line(item.language).toLowerCase() || feedLang;
  const enclosures = (item.attachments ?? []).flatMap(attachment => {
    const target = link(attachment.url, url);
    if (!target) return [];
    const type = line(attachment.mime_type);
    const { size_in_bytes: length, duration_in_seconds: duration } = attachment;
    return [
      {
        url: target,
        ...(type ? { type } : {}),
        ...(length === undefined ? {} : { length }),
        ...(duration === undefined ? {} : { duration }),
      },
    ];
  });
  const entry: Entry = {
    identity: '',
    url:
      address ?? link(/^https?:/.test(item.id ?? '') ? item.id : undefined, url) ?? enclosures[0]?.url ?? '',
    title: line(item.title),
    bylines: bylines.length > 0 ? bylines : feedBylines,
    ...(date === undefined ? {} : { published: date }),
    ...(updated === undefined ? {} : { updated }),
    html: body || summary,
    ...(body && summary && body !== summary ? { summaryHtml: summary } : {}),
    tags: [...new Set((item.tags ?? []).map(line).filter(tag => tag !== ''))].slice(0, 50),
    enclosures,
    ...(image ? { image } : {}),
    ...(lang ? { lang } : {}),
  };
  return { guid: item.id, entry };
}
