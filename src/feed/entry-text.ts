import { sanitizeLine } from '../text/sanitize.ts';
import { resolveHtmlLinks } from './html-links.ts';
import { BODY_LIMIT, LINE_LIMIT } from './limits.ts';
import { decodeEntities, decodeStrayEntities, hasTags, htmlOfText, lineOfHtml } from './plain-text.ts';
import {
  attribute,
  baseOf,
  elements,
  markup,
  type RawElement,
  type RawFeed,
  type RawNode,
} from './raw-nodes.ts';

type Dialect = RawFeed['dialect'];

// Most telling first: of those that are there the longest is the body.
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'body', 'atom:content'];
const SUMMARIES = [
  'description',
  'summary',
  'atom:summary',
  'dc:description',
  'media:description',
  'itunes:summary',
];
const PLAIN = new Set(['media:description', 'itunes:summary', 'itunes:subtitle']);

/** A node's text as one clean line, by the type the feed gives it. */
export function lineOf(node: RawNode, dialect: Dialect): string {
  const given = markup(node).slice(0, LINE_LIMIT);
  const type = attribute(node, 'type') ?? '';
  const plain = dialect === 'atom' && !/html/i.test(type) && attribute(node, 'mode') !== 'escaped';
  return sanitizeLine(plain ? decodeStrayEntities(given) : lineOfHtml(given));
}

/** Text of a node as HTML, its links resolved where the document sets a base of its own. */
function htmlOf(node: RawNode, name: string, dialect: Dialect, url: string): string {
  const given = decodeBase64(markup(node).slice(0, BODY_LIMIT), node);
  if (given === '') return '';
  const html = isPlain(given, node, name, dialect) ? htmlOfText(decodePlain(given, dialect)) : given;
  return attribute(node, 'xml:base') === undefined ? html : resolveHtmlLinks(html, baseOf(node, url));
}

/** Only Atom says what is plain; many say it of what is HTML. In RSS a text without tags is plain. */
function isPlain(given: string, node: RawNode, name: string, dialect: Dialect): boolean {
  const type = attribute(node, 'type') ?? (dialect === 'atom' || PLAIN.has(name) ? 'text' : '');
  if (/^(?:text|text\/plain)$/i.test(type)) return !hasTags(given);
  return !/html/i.test(type) && given.includes('\n') && !hasTags(given);
}

/** In RSS even a text without tags is HTML, with entities. */
function decodePlain(given: string, dialect: Dialect): string {
  return dialect === 'rss' ? decodeEntities(given) : decodeStrayEntities(given);
}

function decodeBase64(given: string, node: RawNode): string {
  if (attribute(node, 'mode') !== 'base64') return given;
  return Buffer.from(given, 'base64').toString('utf8');
}

/** The longest text of these elements, as HTML. */
function longest(item: RawElement, names: string[], dialect: Dialect, url: string): string {
  let best = '';
  for (const name of names) {
    for (const node of elements(item, name)) {
      const html = htmlOf(node, name, dialect, url);
      if (html.length > best.length) best = html;
    }
  }
  return best;
}

/** The first of these elements that has a text, as HTML. */
function first(item: RawElement, names: string[], dialect: Dialect, url: string): string {
  for (const name of names) {
    for (const node of elements(item, name)) {
      const html = htmlOf(node, name, dialect, url);
      if (html !== '') return html;
    }
  }
  return '';
}

/** An item's body and, where it also has one, its short description, as HTML. */
export function bodyOf(
  item: RawElement,
  dialect: Dialect,
  url: string,
): { html: string; summaryHtml?: string } {
  const content = longest(item, CONTENTS, dialect, url);
  const summary = first(item, SUMMARIES, dialect, url) || mediaDescription(item, dialect, url);
  if (content === '') return { html: summary };
  // Some put the story into the description and a picture or a link into the content.
  if (summary.length > 2 * content.length) return { html: summary, summaryHtml: content };
  return summary === '' || summary === content ? { html: content } : { html: content, summaryHtml: summary };
}

/** Description inside a media:group, where YouTube puts it. */
function mediaDescription(item: RawElement, dialect: Dialect, url: string): string {
  for (const group of [...elements(item, 'media:group'), ...elements(item, 'media:content')]) {
    if (typeof group === 'string') continue;
    const nodes = group['media:description'];
    if (!Array.isArray(nodes)) continue;
    for (const node of nodes as RawNode[]) {
      const html = htmlOf(node, 'media:description', dialect, url);
      if (html !== '') return html;
    }
  }
  return '';
}
