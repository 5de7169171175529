import type { Entry, ParsedFeed } from '../story.ts';
import { safeUrl, sanitizeLine } from '../text/sanitize.ts';
import { parseDate } from './dates.ts';
import { readBylines } from './entry-bylines.ts';
import { readMedia } from './entry-media.ts';
import { bodyOf, lineOf } from './entry-text.ts';
import { type Draft, finishEntries } from './finish.ts';
import { ITEM_LIMIT, TOO_MANY_ITEMS } from './limits.ts';
import { lineOfHtml } from './plain-text.ts';
import {
  attribute,
  baseOf,
  children,
  elements,
  firstText,
  ownAttribute,
  type RawElement,
  type RawFeed,
  type RawNode,
  StructuredText,
  text,
} from './raw-nodes.ts';

type Dialect = RawFeed['dialect'];

const TAG_LIMIT = 50;
// Most exact first.
const PUBLISHED =
  'pubDate pubdate published atom:published issued dcterms:issued dc:date created dcterms:created'.split(' ');
const UPDATED = 'updated atom:updated modified dcterms:modified'.split(' ');

/**
 * Makes a feed of what rss-parser kept of a document.
 * @param url what relative links are resolved against.
 * @param notes what was left out before, one line each.
 * @throws StructuredText when the document needs the repair first.
 */
export function normalise(raw: RawFeed, url: string, notes: string[]): ParsedFeed {
  const { feed, dialect } = raw;
  const siteUrl = siteOf(feed, dialect, url);
  const lang = languageOf(feed);
  const description = firstLine(feed, dialect, 'description', 'subtitle', 'tagline');
  const ttl = minutesToLive(feed);
  const bylines = dialect === 'atom' ? readBylines(feed) : [];
  const items = raw.items.slice(0, ITEM_LIMIT);
  if (items.length < raw.items.length) notes.push(TOO_MANY_ITEMS);
  const drafts: Draft[] = [];
  let broken = 0;
  for (const item of items) {
    try {
      drafts.push(readItem(item, dialect, url, bylines, lang));
    } catch (error) {
      if (error instanceof StructuredText) throw error;
      broken++;
    }
  }
  if (broken > 0) notes.push(`${broken} of ${items.length} items could not be read`);
  return {
    title: firstLine(feed, dialect, 'title', 'dc:title') ?? '',
    ...(siteUrl ? { siteUrl } : {}),
    ...(description ? { description } : {}),
    ...(lang ? { lang } : {}),
    ...(ttl === undefined ? {} : { ttl }),
    ...finishEntries(drafts),
    notes,
  };
}

function readItem(
  item: RawElement,
  dialect: Dialect,
  url: string,
  feedBylines: string[],
  feedLang?: string,
): Draft {
  const guid = firstText(item, 'guid', 'id') ?? ownAttribute(item, 'rdf:about')?.trim();
  const media = readMedia(item, url);
  const link = linkOf(item, dialect, url) ?? media.enclosures[0]?.url ?? '';
  const body = bodyOf(item, dialect, url);
  const bylines = readBylines(item);
  const updated = firstDate(item, UPDATED);
  const published = firstDate(item, PUBLISHED) ?? updated;
  const comments = commentsOf(item, url);
  const lang = languageOf(item) ?? feedLang;
  const entry: Entry = {
    identity: '',
    url: link,
    title: firstLine(item, dialect, 'title', 'media:title', 'dc:title') ?? mediaTitle(item),
    bylines: bylines.length > 0 ? bylines : feedBylines,
    html: body.html,
    tags: tagsOf(item),
    enclosures: media.enclosures,
  };
  // Spread objects are slow to build, and there are thousands of entries.
  if (published !== undefined) entry.published = published;
  if (updated !== undefined) entry.updated = updated;
  if (body.summaryHtml) entry.summaryHtml = body.summaryHtml;
  if (media.image) entry.image = media.image;
  if (comments) entry.commentsUrl = comments;
  if (lang) entry.lang = lang;
  return { guid, entry };
}

function firstLine(from: RawElement, dialect: Dialect, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const node of elements(from, name)) {
      const line = lineOf(node, dialect);
      if (line !== '') return line;
    }
  }
  return undefined;
}

/** Title of the file an item is about, where it has none of its own. */
function mediaTitle(item: RawElement): string {
  const files = [...elements(item, 'media:group'), ...elements(item, 'media:content')];
  const titles = files.flatMap(file => children(file, 'media:title')).map(node => lineOf(node, 'rss'));
  return titles.find(title => title !== '') ?? '';
}

function firstDate(item: RawElement, names: string[]): number | undefined {
  for (const name of names) {
    for (const node of elements(item, name)) {
      const time = parseDate(text(node));
      if (time !== undefined) return time;
    }
  }
  return undefined;
}

function resolved(target: string | undefined, node: RawNode, url: string): string | undefined {
  if (!target) return undefined;
  return safeUrl(target, baseOf(node, url));
}

/** The link a reader follows: Atom's alternate, preferring a page over other types. */
function alternateLink(nodes: RawNode[], url: string): string | undefined {
  const links = nodes.filter(
    node => attribute(node, 'href') && (attribute(node, 'rel') ?? 'alternate') === 'alternate',
  );
  const page = links.find(node =>
    /^(?:text\/html|application\/xhtml\+xml)?$/.test(attribute(node, 'type') ?? ''),
  );
  const node = page ?? links[0];
  return node && resolved(attribute(node, 'href'), node, url);
}

function textLink(nodes: RawNode[], url: string): string | undefined {
  for (const node of nodes) {
    const found = resolved(text(node) || attribute(node, 'rdf:resource'), node, url);
    if (found) return found;
  }
  return undefined;
}

function linkOf(item: RawElement, dialect: Dialect, url: string): string | undefined {
  const original = textLink(elements(item, 'feedburner:origLink'), url);
  if (original) return original;
  const links = elements(item, 'link');
  const found =
    dialect === 'atom'
      ? (alternateLink(links, url) ?? textLink(links, url))
      : (textLink(links, url) ?? alternateLink([...links, ...elements(item, 'atom:link')], url));
  return found ?? permalink(item, url) ?? addressOf(item);
}

/** A guid is a link unless it says that it is none. */
function permalink(item: RawElement, url: string): string | undefined {
  const guid = elements(item, 'guid')[0];
  if (guid === undefined || attribute(guid, 'isPermaLink')?.toLowerCase() === 'false') return undefined;
  const target = text(guid);
  return /^https?:\/\//i.test(target) ? safeUrl(target, url) : undefined;
}

/** Address of an item that only names itself. */
function addressOf(item: RawElement): string | undefined {
  const name = ownAttribute(item, 'rdf:about') ?? firstText(item, 'id') ?? '';
  return /^https?:\/\//i.test(name.trim()) ? safeUrl(name) : undefined;
}

function siteOf(feed: RawElement, dialect: Dialect, url: string): string | undefined {
  const links = elements(feed, 'link');
  return dialect === 'atom' ? alternateLink(links, url) : (textLink(links, url) ?? alternateLink(links, url));
}

function commentsOf(item: RawElement, url: string): string | undefined {
  const plain = textLink(elements(item, 'comments'), url);
  if (plain) return plain;
  const replies = elements(item, 'link').find(
    node => attribute(node, 'rel') === 'replies' && /^(?:text\/html)?$/.test(attribute(node, 'type') ?? ''),
  );
  return replies && resolved(attribute(replies, 'href'), replies, url);
}

function languageOf(from: RawElement): string | undefined {
  const given = firstText(from, 'language', 'dc:language') ?? ownAttribute(from, 'xml:lang')?.trim();
  const tag = given?.replaceAll('_', '-').toLowerCase();
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/.test(tag) ? tag : undefined;
}

function tagsOf(item: RawElement): string[] {
  const tags = new Set<string>();
  const add = (tag: string) => {
    const line = sanitizeLine(lineOfHtml(tag));
    if (line !== '' && tags.size < TAG_LIMIT) tags.add(line);
  };
  for (const name of ['category', 'dc:subject']) {
    for (const node of elements(item, name)) {
      add(attribute(node, 'label') || text(node) || attribute(node, 'term') || '');
    }
  }
  for (const name of ['media:keywords', 'itunes:keywords']) firstText(item, name)?.split(',').forEach(add);
  return [...tags];
}

const PERIODS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hourly: 60,
    daily: 24 * 60,
    weekly: 7 * 24 * 60,
    monthly: 30 * 24 * 60,
    yearly: 365 * 24 * 60,
  }),
);

/** Minutes a feed wants between checks: ttl of RSS 2.0, or the syndication module's period and frequency. */
function minutesToLive(feed: RawElement): number | undefined {
  const ttl = Number.parseInt(firstText(feed, 'ttl') ?? '', 10);
  if (ttl > 0) return ttl;
  const period = PERIODS.get(firstText(feed, 'sy:updatePeriod')?.toLowerCase() ?? '');
  const frequency = Number.parseInt(firstText(feed, 'sy:updateFrequency') ?? '1', 10);
  return period === undefined ? undefined : Math.max(1, Math.round(period / Math.max(1, frequency || 1)));
}
