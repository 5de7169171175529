import { ITEM_LIMIT } from './limits.ts';
import { xmlRoot } from './xml-root.ts';

/**
 * A feed document cut at its items. It may be text or UTF-8 read as Latin-1, a byte a character: all that it is cut at is ASCII.
 */
export interface ItemTexts {
  /** Each item from the start of its start tag to the end of its end tag. */
  items: string[];
  /** What stands before, between and behind them: one piece more. */
  between: string[];
}

/** Where the text of an item is not what it seems: it ends at a mark of its own. */
const OPAQUE: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };
const MARKS = {
  item: /<!\[CDATA\[|<!--|<\?|<\/?item(?=[\s/>])/g,
  entry: /<!\[CDATA\[|<!--|<\?|<\/?entry(?=[\s/>])/g,
};

/**
 * Cuts an XML feed at its items without parsing it.
 * @returns undefined for anything but whole items, one behind the other.
 */
export function itemTexts(text: string): ItemTexts | undefined {
  const root = xmlRoot(text)?.name;
  if (root !== 'rss' && root !== 'feed' && root !== 'rdf:RDF') return undefined;
  const marks = root === 'feed' ? MARKS.entry : MARKS.item;
  const found: ItemTexts = { items: [], between: [] };
  let start = -1;
  let end = 0;
  marks.lastIndex = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const close = OPAQUE[mark[0]];
    if (close !== undefined) {
      const at = text.indexOf(close, marks.lastIndex);
      if (at < 0) return undefined;
      marks.lastIndex = at + close.length;
    } else if (mark[0][1] !== '/') {
      if (start >= 0) return undefined;
      start = mark.index;
      found.between.push(text.slice(end, start));
    } else {
      const at = text.indexOf('>', marks.lastIndex);
      if (start < 0 || at < 0 || found.items.length === ITEM_LIMIT) return undefined;
      end = at + 1;
      found.items.push(text.slice(start, end));
      start = -1;
    }
  }
  if (start >= 0 || found.items.length === 0) return undefined;
  found.between.push(text.slice(end));
  return found;
}

/** The document with some of its items alone. */
export function withItems({ items, between }: ItemTexts, chosen: ReadonlySet<number>): string {
  return between.map((piece, i) => (chosen.has(i) ? piece + items[i]! : piece)).join('');
}
