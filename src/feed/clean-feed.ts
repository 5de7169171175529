import { parseDate } from './dates.ts';
import type { Frame } from './frame.ts';

const ATOM_DATES = new Set(['published', 'updated']);

/** Escapes text for XML, in elements and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text that needs escapes goes into a CDATA section, which is parsed several times faster. */
function writeText(text: string): string {
  if (!/[<&]/.test(text)) return escapeXml(text);
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Writes frames as a clean RSS 2.0 or Atom 1.0 document. */
export function writeFeed(dialect: 'rss' | 'atom', feed: Frame, items: Frame[]): string {
  const atom = dialect === 'atom';
  const name = atom ? 'entry' : 'item';
  const body =
    feed.children.map(child => writeElement(child, atom)).join('') +
    items.map(item => writeItem(item, name)).join('');
  const lang = feed.attributes['xml:lang'];
  const attributes = writeAttributes(lang ? { 'xml:lang': lang } : {});
  const xml = atom
    ? `<feed${attributes}>${body}</feed>`
    : `<rss version="2.0"><channel${attributes}>${body}</channel></rss>`;
  return xml;
}

/** rss-parser gives up on an Atom feed that has an entry without elements. */
function writeItem(item: Frame, name: string): string {
  const atom = name === 'entry';
  const inside = item.children.map(child => writeElement(child, atom)).join('');
  if (inside === '' && !item.attributes['rdf:about']) return '';
  return `<${name}${writeAttributes(item.attributes)}>${inside || '<title></title>'}</${name}>`;
}

function writeAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
}

function writeElement(frame: Frame, atom: boolean): string {
  const { name, children, base } = frame;
  const attributes = { ...frame.attributes };
  let { text } = frame;
  if (atom && ATOM_DATES.has(name)) return writeDate(name, text);
  if (atom && name === 'link') {
    // rss-parser wants attributes on every link of Atom.
    attributes.href ??= text.trim();
    text = '';
  }
  if (frame.kind === 'text' && (frame.verbatim || frame.marked)) {
    attributes.type = 'html';
    delete attributes.mode;
  }
  if (base !== undefined && children.length === 0) attributes['xml:base'] = base;
  const inside = children.map(child => writeElement(child, atom)).join('');
  return `<${name}${writeAttributes(attributes)}>${writeText(text)}${inside}</${name}>`;
}

/** rss-parser gives up on an Atom feed that has a date JavaScript cannot read. */
function writeDate(name: string, text: string): string {
  const time = parseDate(text);
  return time === undefined ? '' : `<${name}>${new Date(time).toISOString()}</${name}>`;
}
