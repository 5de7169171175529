import { parseDate } from '../feed/dates.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { parseBylines } from './byline.ts';
import { WRITTEN_BY } from './byline-words.ts';
import { type Attributes, walkHtml } from './html-walk.ts';

/** What a page says about itself outside its text. Strings are one clean line each. */
export interface PageMetadata {
  title?: string;
  /** Bylines as written: JSON-LD people, else those marked in the page, else the meta tags'. */
  bylines: string[];
  published?: number;
  lang?: string;
  /** What the site calls itself. */
  siteName?: string;
  description?: string;
  image?: string;
  /** What JSON-LD says of the first author, and the name. */
  bio?: { name: string; text: string };
}

interface Tags {
  meta: Map<string, string[]>;
  title: string;
  heading: string;
  /** Of the first `time` element. */
  time?: string;
  lang?: string;
  jsonLd: string[];
  marked: string[];
}

const JSON_LD_LIMIT = 512 * 1024;
const BYLINE_LIMIT = 200;
/** A shorter description of an author is a rank: "Staff writer". */
const BIO_LENGTH = 30;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting|Review)$/;
const ADDRESS_OR_DOMAIN = /^(?:https?:|www\.|@)|^\S+\.[a-z]{2,}$|facebook\.com/i;

const isMarkedByline = ({ rel, itemprop }: Attributes) =>
  rel === 'author' || itemprop === 'author' || itemprop === 'author name';

function readTags(html: string): Tags {
  const tags: Tags = { meta: new Map(), title: '', heading: '', jsonLd: [], marked: [] };
  let sink: { name: string; text: string; done: (text: string) => void } | undefined;
  walkHtml(html, {
    open(name, attributes) {
      if (name === 'html' && attributes.lang) tags.lang = attributes.lang;
      if (name === 'meta') addMeta(tags, attributes);
      if (name === 'time' && attributes.datetime) tags.time ??= attributes.datetime;
      if (sink) return;
      if (name === 'title' && !tags.title) {
        sink = { name, text: '', done: text => (tags.title = text) };
      } else if (name === 'h1' && !tags.heading) {
        sink = { name, text: '', done: text => (tags.heading = text) };
      } else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
        sink = { name, text: '', done: text => tags.jsonLd.push(text) };
      } else if (isMarkedByline(attributes)) {
        sink = { name, text: '', done: text => tags.marked.push(text) };
      }
    },
    close(name) {
      if (sink?.name !== name) return;
      sink.done(sink.text);
      sink = undefined;
    },
    text(data) {
      if (sink && sink.text.length < JSON_LD_LIMIT) sink.text += data;
    },
  });
  return tags;
}

function addMeta(tags: Tags, { name, property, itemprop, content }: Attributes): void {
  const key = (property ?? name ?? itemprop)?.toLowerCase();
  if (!key || !content) return;
  const values = tags.meta.get(key) ?? [];
  if (values.length < 20) values.push(content);
  tags.meta.set(key, values);
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function jsonLdNodes(texts: readonly string[]): Json[] {
  return texts.flatMap(text => {
    try {
      const root: unknown = JSON.parse(text.trim().replace(/^<!--|-->$/g, ''));
      return asList(root).flatMap(node =>
        isObject(node) ? [node, ...asList(node['@graph']).filter(isObject)] : [],
      );
    } catch {
      // Broken JSON-LD is common, and the page's other signs remain.
      return [];
    }
  });
}

const typesOf = (node: Json) => asList(node['@type']).filter(type => typeof type === 'string');

function peopleOf(value: unknown, nodes: readonly Json[]): string[] {
  return asList(value).flatMap(author => {
    if (typeof author === 'string') return [author];
    if (!isObject(author)) return [];
    const node =
      author.name === undefined ? nodes.find(one => one['@id'] === author['@id'] && one !== author) : author;
    if (!node || isHouse(node)) return [];
    return asList(node.name).filter(name => typeof name === 'string');
  });
}

function bioIn(article: Json | undefined): PageMetadata['bio'] {
  const [author] = asList(article?.author).filter(isObject);
  const [name, text] = [firstText(author?.name), firstText(author?.description)];
  return name && text && text.length >= BIO_LENGTH && typesOf(author!).includes('Person')
    ? { name, text }
    : undefined;
}

const isByline = (text: string) =>
  text !== '' && text.length <= BYLINE_LIMIT && !ADDRESS_OR_DOMAIN.test(text);

function bylinesOf(tags: Tags, article: Json | undefined, nodes: readonly Json[]): string[] {
  const sources = [
    article ? peopleOf(article.author ?? article.creator, nodes) : [],
    tags.marked,
    [
      'author',
      'article:author',
      'articleauthor',
      'dable:author',
      'article.author',
      'citation_author',
      'byline',
      'parsely-author',
      'cxenseparse:author',
      'sailthru.author',
      'dc.creator',
      'byl',
      'mediator_author',
      'twitter:data1',
    ].flatMap(key => (key === 'twitter:data1' && !isWrittenBy(tags) ? [] : (tags.meta.get(key) ?? []))),
  ];
  const site = tags.meta.get('og:site_name')?.map(foldLine) ?? [];
  const clean = sources.map(source =>
    source.map(sanitizeLine).filter(text => isByline(text) && !site.includes(foldLine(text))),
  );
  // A source that names nobody ("admin", the house itself) leaves the word to the next.
  return [...new Set(clean.find(source => parseBylines(source).length > 0) ?? [])];
}

const foldLine = (text: string) => sanitizeLine(text).toLowerCase();
const isWrittenBy = (tags: Tags) => WRITTEN_BY.test(tags.meta.get('twitter:label1')?.[0]?.trim() ?? '');

function firstText(...values: unknown[]): string | undefined {
  for (const value of values) {
    const text = typeof value === 'string' ? sanitizeLine(value) : '';
    if (text) return text;
  }
  return undefined;
}

/** "Headline | Site" without the site, where the page's first heading tells them apart. */
function ownTitle({ title, heading }: Tags): string {
  const [whole, own] = [sanitizeLine(title), sanitizeLine(heading)];
  return own && (!whole || whole.startsWith(own)) ? own : whole;
}

/** "Headline | Section | Site": what the page's title ends with behind its first heading. */
function siteInTitle({ title, heading }: Tags): string | undefined {
  const [whole, own] = [sanitizeLine(title), sanitizeLine(heading)];
  if (!own || !whole.startsWith(own)) return undefined;
  return whole
    .slice(own.length)
    .split(/\s[|–—·»-]\s/u)
    .slice(1)
    .at(-1)
    ?.trim();
}

const publisherOf = (article: Json | undefined) => asList(article?.publisher).find(isObject)?.name;

const isHouse = (node: Json) => typesOf(node).some(type => /Organization|NewsMedia/.test(type));
/** The house that stands as the author of a story of its own. */
const writingHouse = (article: Json | undefined) =>
  asList(article?.author).filter(isObject).find(isHouse)?.name;

/** Reads a page's JSON-LD, meta tags and marked bylines. Never throws. */
export function readMetadata(html: string): PageMetadata {
  const tags = readTags(html);
  const nodes = jsonLdNodes(tags.jsonLd);
  const article = nodes.find(node => typesOf(node).some(type => ARTICLE_TYPE.test(type)));
  const meta = (key: string) => tags.meta.get(key)?.[0];
  const title = firstText(article?.headline, meta('og:title'), meta('twitter:title'), ownTitle(tags));
  const date = firstText(
    article?.datePublished,
    meta('article:published_time'),
    meta('datepublished'),
    meta('parsely-pub-date'),
    meta('dc.date.issued'),
    meta('dc.date'),
    meta('date'),
    tags.time,
  );
  const published = date ? parseDate(date) : undefined;
  const lang = firstText(tags.lang, article?.inLanguage, meta('og:locale'));
  const siteName = firstText(
    meta('og:site_name'),
    publisherOf(article),
    writingHouse(article),
    siteInTitle(tags),
  );
  const description = firstText(meta('og:description'), meta('description'), article?.description);
  const image = firstText(meta('og:image'));
  const bio = bioIn(article);
  return {
    bylines: bylinesOf(tags, article, nodes),
    ...(title ? { title } : {}),
    ...(published !== undefined ? { published } : {}),
    ...(lang ? { lang } : {}),
    ...(siteName ? { siteName } : {}),
    ...(description ? { description } : {}),
    ...(image ? { image } : {}),
    ...(bio ? { bio } : {}),
  };
}
