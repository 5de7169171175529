import { Parser } from 'htmlparser2';
import { escapeXml, writeFeed } from './clean-feed.ts';
import { readEntities, withoutDoctype } from './doctype.ts';
import { type Frame, newFrame } from './frame.ts';
import { BODY_LIMIT, ITEM_LIMIT, TOO_MANY_ITEMS } from './limits.ts';
import { decodeEntities } from './plain-text.ts';
import { ATTRIBUTES, NAMESPACES, SPELLING, TEXT_ELEMENTS } from './xml-names.ts';

/** Markup and elements deeper than this are left out; beyond the last, reading ends. */
const MARKUP_DEPTH = 200;
const ELEMENT_DEPTH = 20;
const STACK_LIMIT = 1000;
const ATTRIBUTE_LIMIT = 16_384;
const CHILD_LIMIT = 1000;
const EXPANSION_LIMIT = 1_000_000;

export interface Mended {
  /** A clean RSS 2.0 or Atom 1.0 document with what is read of feeds, and nothing else. */
  xml: string;
  /** What was left out, one line each. */
  notes: string[];
}

/** Ends the reading of a document early. */
class Enough extends Error {}

const GROUPS = new Set(
  'author atom:author contributor dc:contributor source image media:group media:content'.split(' '),
);
const CONTAINERS = new Set(['rss', 'rdf', 'channel', 'feed']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that never stand inside text: where one opens, an unclosed text before it has ended. */
const ENDS_TEXT = new Set(
  (
    'item entry channel guid pubDate category enclosure comments author description content:encoded published updated ' +
    'issued modified dc:creator dc:date dc:subject media:content media:thumbnail media:group itunes:author ' +
    'itunes:duration itunes:image atom:link'
  ).split(' '),
);
/** These do stand inside bodies, as HTML, but not inside titles. */
const ENDS_TITLE = new Set(['link', 'id', 'summary', 'content', 'title', 'source']);
const XML_TYPE = /^(?:xhtml|application\/xhtml\+xml|.*[+/]xml)$/i;

/**
 * Re-writes a broken or unusual feed as a clean one, as far as one can be found in it.
 * @param url what relative bases are resolved against.
 * @returns undefined when there is no feed in the text.
 */
export function repair(text: string, url: string): Mended | undefined {
  return new TolerantReader(url, readEntities(text)).read(withoutDoctype(text));
}

class TolerantReader {
  readonly #url: string;
  readonly #entities: ReadonlyMap<string, string>;
  readonly #feed: Frame;
  readonly #items: Frame[] = [];
  readonly #notes: string[] = [];
  /** What htmlparser2 has open; it closes in the reverse order, whatever the document does. */
  readonly #opened: { frame: Frame; markup?: string }[] = [];
  /** What counts as open here. */
  readonly #stack: Frame[];
  #dialect: 'rss' | 'atom' | undefined;
  #inCdata = false;
  /** Characters that the entities of the document have given. */
  #expanded = 0;

  constructor(url: string, entities: ReadonlyMap<string, string>) {
    this.#url = url;
    this.#entities = entities;
    this.#feed = newFrame('', 'container', new Map());
    this.#stack = [this.#feed];
  }

  read(text: string): Mended | undefined {
    const parser = new Parser(
      {
        // A tag the document ends in is named, never opened, and closed.
        onopentagname: () => this.#opened.push({ frame: UNREAD }),
        onopentag: (name, attributes) => {
          this.#opened.pop();
          this.#open(name, attributes);
        },
        onclosetag: () => this.#close(),
        ontext: piece => this.#addText(piece),
        oncdatastart: () => {
          this.#inCdata = true;
        },
        oncdataend: () => {
          this.#inCdata = false;
        },
      },
      { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    try {
      parser.end(text);
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
    if (!this.#dialect) return undefined;
    return { xml: writeFeed(this.#dialect, this.#feed, this.#items), notes: this.#notes };
  }

  get #top(): Frame {
    return this.#stack.at(-1)!;
  }

  #open(rawName: string, attributes: Record<string, string>): void {
    if (this.#opened.length >= STACK_LIMIT) this.#stop('nested too deeply: what follows was not read');
    const prefixes = withDeclarations(this.#top.prefixes, attributes);
    const name = this.#canonical(rawName, prefixes);
    this.#endUnclosed(name);
    const top = this.#top;
    if (top.kind === 'text') this.#openMarkup(top, rawName, prefixes, attributes);
    else this.#openElement(name, prefixes, attributes);
  }

  #stop(note: string): never {
    this.#notes.push(note);
    throw new Enough();
  }

  /** Name with the prefix this program gives its namespace. */
  #canonical(rawName: string, prefixes: ReadonlyMap<string, string>): string {
    const colon = rawName.indexOf(':');
    const prefix = colon < 0 ? '' : rawName.slice(0, colon);
    const local = rawName.slice(colon + 1);
    const uri = prefixes.get(prefix);
    const known = uri === undefined ? undefined : NAMESPACES.get(uri);
    if (known === undefined) return prefix === '' ? local : rawName;
    // Some put a whole feed into the namespace of HTML.
    if (known === 'xhtml' && prefix === '' && local !== 'body' && local !== 'div') return local;
    if (known === '' || (known === 'atom' && (prefix === '' || this.#dialect !== 'rss'))) return local;
    return `${known}:${local}`;
  }

  /** Ends texts and leaves that were never closed, where what opens now cannot stand inside them. */
  #endUnclosed(name: string): void {
    const spelt = SPELLING.get(name);
    if (spelt === undefined && !CONTAINERS.has(name)) return;
    const top = this.#top;
    const ends =
      top.kind === 'leaf' ||
      (top.kind === 'text' &&
        !top.verbatim &&
        (ENDS_TEXT.has(spelt ?? name) || (top.name.endsWith('title') && ENDS_TITLE.has(spelt ?? name))));
    if (ends) this.#end(top);
  }

  #end(frame: Frame): void {
    const at = this.#stack.lastIndexOf(frame);
    if (at <= 0) return;
    for (const ended of this.#stack.splice(at)) ended.closed = true;
  }

  #openMarkup(
    owner: Frame,
    rawName: string,
    prefixes: ReadonlyMap<string, string>,
    attributes: Record<string, string>,
  ): void {
    const colon = rawName.indexOf(':');
    const xhtml = colon > 0 && NAMESPACES.get(prefixes.get(rawName.slice(0, colon)) ?? '') === 'xhtml';
    const tag = xhtml ? rawName.slice(colon + 1) : rawName;
    this.#opened.push({ frame: owner, markup: tag });
    owner.depth++;
    owner.marked = true;
    if (owner.depth > MARKUP_DEPTH || owner.text.length > BODY_LIMIT) return;
    let written = '';
    for (const [name, value] of Object.entries(attributes)) {
      if (!name.includes(':') && name !== 'xmlns' && /^[\w-]+$/.test(name)) {
        written += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
      }
    }
    owner.text += `<${tag}${written}>`;
  }

  #openElement(
    name: string,
    prefixes: ReadonlyMap<string, string>,
    attributes: Record<string, string>,
  ): void {
    const frame = this.#placed(name, prefixes);
    const parent = this.#top;
    const base = attributes['xml:base'];
    const resolved =
      base === undefined ? undefined : URL.parse(this.#decode(base), parent.base ?? this.#url)?.href;
    const inherited = resolved ?? parent.base;
    if (inherited !== undefined) frame.base = inherited;
    for (const [attribute, value] of Object.entries(attributes)) {
      const known = ATTRIBUTES.get(attribute);
      if (known && value.length <= ATTRIBUTE_LIMIT) frame.attributes[known] = this.#decode(value);
    }
    const { type, mode } = frame.attributes;
    frame.verbatim =
      frame.kind === 'text' && (mode === 'xml' || (XML_TYPE.test(type ?? '') && mode !== 'escaped'));
    if (frame.kind === 'container' && frame.attributes['xml:lang']) {
      this.#feed.attributes['xml:lang'] = frame.attributes['xml:lang'];
    }
    if (frame.kind === 'item') readCdfItem(frame);
    this.#stack.push(frame);
    this.#opened.push({ frame });
  }

  /** Makes the frame of an element and puts it where it belongs. */
  #placed(name: string, prefixes: ReadonlyMap<string, string>): Frame {
    const local = name.slice(name.indexOf(':') + 1);
    if (CONTAINERS.has(local)) {
      this.#dialect ??= local === 'feed' ? 'atom' : 'rss';
      return newFrame('', 'container', prefixes);
    }
    if (name === 'item' || name === 'entry') {
      this.#dialect ??= name === 'entry' ? 'atom' : 'rss';
      return this.#newItem(prefixes);
    }
    const parent = this.#top;
    const spelt =
      parent.kind === 'ignored' || this.#stack.length > ELEMENT_DEPTH ? '' : (SPELLING.get(name) ?? '');
    const kind =
      spelt === '' ? 'ignored' : GROUPS.has(spelt) ? 'group' : TEXT_ELEMENTS.has(spelt) ? 'text' : 'leaf';
    const frame = newFrame(spelt, kind, prefixes);
    const siblings = (parent.kind === 'container' ? this.#feed : parent).children;
    if (spelt !== '' && siblings.length < CHILD_LIMIT) siblings.push(frame);
    return frame;
  }

  #newItem(prefixes: ReadonlyMap<string, string>): Frame {
    // An item inside an item is the next one: the end of the first is missing.
    const open = this.#stack.find(({ kind }) => kind === 'item');
    if (open) this.#end(open);
    if (this.#items.length >= ITEM_LIMIT) {
      this.#stop(TOO_MANY_ITEMS);
    }
    const item = newFrame('item', 'item', prefixes);
    this.#items.push(item);
    return item;
  }

  #close(): void {
    const { frame, markup } = this.#opened.pop()!;
    if (frame.closed) return;
    if (markup === undefined) {
      this.#end(frame);
      return;
    }
    const shown = frame.depth-- <= MARKUP_DEPTH && frame.text.length <= BODY_LIMIT;
    if (shown && !VOID.has(markup)) frame.text += `</${markup}>`;
  }

  #addText(whole: string): void {
    const top = this.#top;
    if (top.kind !== 'text' && top.kind !== 'leaf' && top.kind !== 'group') return;
    if (top.text.length > BODY_LIMIT) return;
    const piece = whole.slice(0, BODY_LIMIT);
    const inMarkup = top.verbatim || top.depth > 0;
    if (this.#inCdata) top.text += inMarkup ? escapeXml(piece) : piece;
    else top.text += inMarkup ? this.#replaceEntities(piece) : this.#decode(piece);
  }

  #decode(text: string): string {
    return decodeEntities(this.#replaceEntities(text));
  }

  /** Puts in the document's own entities. */
  #replaceEntities(text: string): string {
    if (this.#entities.size === 0 || !text.includes('&')) return text;
    return text.replace(/&([\w.-]{1,50});/g, (reference, name: string) => {
      const value = this.#entities.get(name);
      if (value === undefined || this.#expanded + value.length > EXPANSION_LIMIT) return reference;
      this.#expanded += value.length;
      return value;
    });
  }
}

const UNREAD: Frame = { ...newFrame('', 'ignored', new Map()), closed: true };

function withDeclarations(
  prefixes: ReadonlyMap<string, string>,
  attributes: Record<string, string>,
): ReadonlyMap<string, string> {
  let result: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    result ??= new Map(prefixes);
    result.set(name.slice(6), value.trim().toLowerCase());
  }
  return result ?? prefixes;
}

/** CDF says by attributes of the item what RSS says by elements. */
function readCdfItem(item: Frame): void {
  const { href, lastmod } = item.attributes;
  if (href) item.children.push({ ...newFrame('link', 'leaf', item.prefixes), text: href });
  if (lastmod) item.children.push({ ...newFrame('dc:date', 'leaf', item.prefixes), text: lastmod });
}
