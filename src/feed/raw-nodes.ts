/** An XML element as rss-parser keeps it: its text, or its text under `_`, attributes under `$`, children by name. */
export type RawNode = string | { [name: string]: unknown };

/** A feed or an item as rss-parser hands it on: what it kept of an element `x` is under `raw:x`. */
export type RawElement = Record<string, unknown>;

export interface RawFeed {
  dialect: 'rss' | 'atom';
  feed: RawElement;
  items: RawElement[];
}

/** An element holds markup where its text was wanted: only the repair keeps the order of such content. */
export class StructuredText extends Error {}

const keys = new Map<string, string>();

/** Key of what is kept of an element: made once, since joining strings for every item costs a tenth of the parse. */
export function rawKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = `raw:${name}`;
    keys.set(name, key);
  }
  return key;
}

const NONE: RawNode[] = [];

/** Elements of that name in a raw element. */
export function elements(parent: RawElement, name: string): RawNode[] {
  // A tag that names a method of strings or objects gives that method where the element is plain text.
  const found = parent[rawKey(name)];
  return Array.isArray(found) ? found : NONE;
}

/** Children of that name in a node. */
export function children(node: RawNode, name: string): RawNode[] {
  if (typeof node === 'string') return [];
  const found = Object.hasOwn(node, name) ? node[name] : undefined;
  return Array.isArray(found) ? found : [];
}

/** Value of an attribute of a node, or undefined. */
export function attribute(node: RawNode, name: string): string | undefined {
  return typeof node === 'string' ? undefined : attributeIn(node.$, name);
}

/** Value of an attribute of a raw feed or item itself, or undefined. */
export function ownAttribute(parent: RawElement, name: string): string | undefined {
  return attributeIn(parent['raw:$'], name);
}

function attributeIn(attributes: unknown, name: string): string | undefined {
  if (typeof attributes !== 'object' || attributes === null || !Object.hasOwn(attributes, name))
    return undefined;
  const value: unknown = (attributes as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** Text of a node, not of its children, without white space at its ends. */
export function text(node: RawNode): string {
  const found: unknown = typeof node === 'string' ? node : node._;
  return typeof found === 'string' ? found.trim() : '';
}

/**
 * Text of a node that may be markup.
 * @throws StructuredText when the markup is elements rather than text.
 */
export function markup(node: RawNode): string {
  if (typeof node !== 'string' && Object.keys(node).some(name => name !== '_' && name !== '$')) {
    throw new StructuredText();
  }
  return text(node);
}

/** Text of the first element of that name which has any. */
export function firstText(parent: RawElement, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const node of elements(parent, name)) {
      const found = text(node);
      if (found !== '') return found;
    }
  }
  return undefined;
}

/** What relative links in a node are resolved against: its own base, else that of the document. */
export function baseOf(node: RawNode, url: string): string {
  const own = attribute(node, 'xml:base');
  return (own && URL.parse(own, url)?.href) || url;
}
