import Parser from 'rss-parser';
import utils from 'rss-parser/lib/utils.js';
import type { ParsedFeed } from '../story.ts';
import { FeedError } from './error.ts';
import { ITEM_LIMIT } from './limits.ts';
import { normalise } from './normalise.ts';
import { feedName } from './public-url.ts';
import { ownAttribute, type RawElement, type RawFeed, rawKey, StructuredText } from './raw-nodes.ts';
import { repair } from './repair.ts';
import { NAMESPACES } from './xml-names.ts';
import { type XmlRoot, xmlRoot } from './xml-root.ts';

// Its regular expression is quadratic: 120 KB of `x<p` take 20 s. Nothing here reads snippets.
utils.getSnippet = () => '';

const FEED_FIELDS = (
  '$ title link description subtitle tagline language dc:language ttl sy:updatePeriod sy:updateFrequency author ' +
  'dc:creator dc:title atom:link id'
).split(' ');
const COMMON_FIELDS =
  '$ title media:title link id source category dc:subject author dc:creator summary content published updated ' +
  'issued created modified dc:date media:group media:content media:thumbnail media:description media:keywords ' +
  'feedburner:origLink dc:language';
const RSS_FIELDS =
  'guid enclosure comments description content:encoded pubDate pubdate dc:title dc:contributor dc:description ' +
  'itunes:author itunes:summary itunes:image itunes:duration itunes:keywords dcterms:created dcterms:issued ' +
  'dcterms:modified atom:link atom:author atom:published atom:updated atom:summary atom:content xhtml:body body';

/** Characters from which a text may have so many items that reading all of them takes long. */
const LARGE = 2_000_000;
const BASE = 'xml:base';
const HUGE = 500_000;
/** Characters for each tag below which a text is mostly tags. */
const DENSE = 12;
/** Characters in which a feed shows what it is like. */
const START = 50_000;

type CustomField = [string, string, { keepArray: boolean }];
const keep = (name: string): CustomField => [name, rawKey(name), { keepArray: true }];
const feedFields = FEED_FIELDS.map(keep);
const BREAKS_OFF = 'it breaks off before its end; what came before that was read';
/** By dialect, since every name looked for costs time in every item. */
const CUSTOM_FIELDS = {
  atom: { feed: feedFields, item: COMMON_FIELDS.split(' ').map(keep) },
  rss: { feed: feedFields, item: `${COMMON_FIELDS} ${RSS_FIELDS}`.split(' ').map(keep) },
};

/**
 * Reads a feed document: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed. A broken one is mended first.
 * @param text the decoded document.
 * @param url where it came from; relative links are resolved against it.
 * @throws FeedError `not-a-feed`.
 */
export async function parseFeed(text: string, url: string): Promise<ParsedFeed> {
  if (/^[\ufeff\s]*[{[]/.test(text)) {
    const { parseJsonFeed } = await import('./json-feed.ts');
    return parseJsonFeed(text, url);
  }
  const root = xmlRoot(text);
  const notes: string[] = [];
  if (root && !needsRepair(text, root)) {
    try {
      const feed = await readXml(text, root);
      if (feed.items.length > 0 || !/<(?:item|entry)[\s>/]/.test(text)) {
        refuseBases(feed);
        return normalise(feed, url, []);
      }
    } catch (error) {
      // Whatever rss-parser trips over, the repair is for.
      const line = /\nLine: (\d+)/.exec((error as Error).message)?.[1];
      if (line !== undefined) notes.push(`its XML is broken at line ${Number(line) + 1}; it was mended`);
    }
  }
  return parseMended(text, url, root, notes);
}

async function parseMended(
  text: string,
  url: string,
  root: XmlRoot | undefined,
  notes: string[],
): Promise<ParsedFeed> {
  if (isWebPage(text, root)) throw notAFeed(text, url, root);
  try {
    const mended = repair(text, url);
    if (!mended) throw notAFeed(text, url, root);
    const feed = await readXml(mended.xml, xmlRoot(mended.xml)!);
    const told = root && breaksOff(text, root) ? [BREAKS_OFF] : notes;
    return normalise(feed, url, [...told, ...mended.notes]);
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw new FeedError('not-a-feed', `${feedName(url)}: cannot be read as a feed`, { cause });
  }
}

/** Whether the end of a document is missing, as it is when a server or a writer was cut short. */
function breaksOff(text: string, { name, tag }: XmlRoot): boolean {
  return !tag.endsWith('/>') && !text.includes(`</${name}`);
}

async function readXml(text: string, root: XmlRoot): Promise<RawFeed> {
  const dialect = root.name === 'feed' ? 'atom' : 'rss';
  const parser = new Parser({ defaultRSS: 2, customFields: CUSTOM_FIELDS[dialect] as never });
  const feed = (await parser.parseString(text)) as unknown as RawElement & { items: RawElement[] };
  return { dialect, feed, items: feed.items };
}

/** A base of the feed or an item is for all that is in it: only the repair hands it down. */
function refuseBases({ feed, items }: RawFeed): void {
  if (ownAttribute(feed, BASE) || items.some(item => ownAttribute(item, BASE))) throw new StructuredText();
}

/** Whether rss-parser would lose or mistake something of the text: what it cannot show afterwards is told here. */
function needsRepair(text: string, root: XmlRoot): boolean {
  return (
    !['rss', 'feed', 'rdf:RDF'].includes(root.name) ||
    // Both are found afterwards too, but by then the text was parsed in vain.
    root.tag.includes(BASE) ||
    (root.name === 'feed' && text.slice(0, START).includes('type="xhtml"')) ||
    hasHugeTag(text) ||
    oddPrefixes(root.tag) ||
    itemsElsewhere(text, root) ||
    (text.length > LARGE && (isDense(text) || hasManyItems(text, root.name === 'feed' ? '<entry' : '<item')))
  );
}

/** Whether the root gives a known namespace another prefix than the usual one. */
function oddPrefixes(tag: string): boolean {
  for (const [, prefix, , uri] of tag.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(["'])([^"']*)\2/g)) {
    const usual = NAMESPACES.get(uri!.toLowerCase());
    const short = prefix ?? '';
    if (usual !== undefined && usual !== short && !(usual === 'atom' && short === '')) return true;
  }
  return false;
}

/** rss-parser looks for items only where their version wants them: inside the channel, or in RDF beside it. */
function itemsElsewhere(text: string, root: XmlRoot): boolean {
  if (root.name === 'feed') return false;
  const channelEnd = text.lastIndexOf('</channel>');
  if (channelEnd < 0) return true;
  const inside = root.name === 'rss' ? text.lastIndexOf('<item') : text.indexOf('<item ');
  return inside >= 0 && (root.name === 'rss' ? inside > channelEnd : inside < channelEnd);
}

/** Whether a tag may be longer than any feed needs: the strict parser reads those a hundred times slower than text. */
function hasHugeTag(text: string): boolean {
  let at = 0;
  while (text.length - at > HUGE) {
    const next = text.lastIndexOf('>', at + HUGE);
    if (next <= at) return true;
    at = next;
  }
  return false;
}

/** Whether a text is mostly tags, each of which costs the strict parser an object. */
function isDense(text: string): boolean {
  let left = text.length / DENSE;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) if (--left < 0) return true;
  return false;
}

function hasManyItems(text: string, mark: string): boolean {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0 && count <= ITEM_LIMIT; at = text.indexOf(mark, at + mark.length))
    count++;
  return count > ITEM_LIMIT;
}

function notAFeed(text: string, url: string, root: XmlRoot | undefined): FeedError {
  const name = feedName(url);
  if (text.trim() === '') return new FeedError('not-a-feed', `${name}: the answer is empty, not a feed`);
  if (isWebPage(text, root)) {
    return new FeedError('not-a-feed', `${name}: a web page, not a feed; add the site to find its feed`);
  }
  return new FeedError('not-a-feed', `${name}: not a feed (no RSS, Atom or JSON Feed in it)`);
}

/** Whether a text is a page of HTML, and not a feed behind some. */
function isWebPage(text: string, root: XmlRoot | undefined): boolean {
  if (!/^html$/i.test(root?.name ?? '') && !/<!doctype html/i.test(text.slice(0, 1000))) return false;
  return !/<(?:rss|feed|rdf:RDF)[\s>]/.test(text);
}
