import { Tokenizer } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What a walk over HTML reports; `close` comes exactly once for each `open` of an element that is not void. */
export interface HtmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(data: string): void;
}

// Elements without content, HTML Standard 13.1.2 with the obsolete ones.
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Whether an element of this name never has content, and so is never closed. */
export const isVoid = (name: string): boolean => VOID.has(name);

const CLOSES_P = new Set(
  (
    'address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr main nav ol p pre section table ul'
  ).split(' '),
);
/** An element that ends open ones of these names, up to the nearest of the scope's names. */
// A Map, as every table that foreign words are looked up in: an object also has `constructor`.
const ENDS: ReadonlyMap<string, { names: string[]; scope: string[] }> = new Map(
  Object.entries({
    li: { names: ['li'], scope: ['ul', 'ol', 'menu'] },
    dt: { names: ['dt', 'dd'], scope: ['dl'] },
    dd: { names: ['dt', 'dd'], scope: ['dl'] },
    tr: { names: ['tr'], scope: ['table'] },
    td: { names: ['td', 'th'], scope: ['tr', 'table'] },
    th: { names: ['td', 'th'], scope: ['tr', 'table'] },
    thead: { names: ['thead', 'tbody', 'tfoot'], scope: ['table'] },
    tbody: { names: ['thead', 'tbody', 'tfoot'], scope: ['table'] },
    tfoot: { names: ['thead', 'tbody', 'tfoot'], scope: ['table'] },
    a: { names: ['a'], scope: ['p', 'div', 'li', 'td', 'th', 'table'] },
  }),
);
/** Deeper elements are not kept apart from their parent: every search in the stack stays bounded. */
const DEPTH_LIMIT = 256;
/** Their closing tags may be left out, so an opening one says nothing of depth. */
const CLOSES_BY_ITSELF = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '));
const NO_ATTRIBUTES: Attributes = Object.freeze({});

/**
 * Reports the elements and text of HTML in order, closing what is left open. Linear in its length for any input:
 * the library's own tree and stack are quadratic on deep hostile nesting, so only its tokenizer is used.
 */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  const stack: string[] = [];
  let name = '';
  let attributes: Record<string, string> | undefined;
  let attribute = '';
  let value = '';

  const popTo = (depth: number) => {
    while (stack.length > depth) visitor.close(stack.pop()!);
  };
  const endImplied = (opened: string) => {
    if (CLOSES_P.has(opened) && stack.at(-1) === 'p') popTo(stack.length - 1);
    const rule = ENDS.get(opened);
    if (!rule) return;
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const at = stack[depth]!;
      if (rule.names.includes(at)) return popTo(depth);
      if (rule.scope.includes(at)) return;
    }
  };
  const open = () => {
    endImplied(name);
    if (!isVoid(name)) {
      if (stack.length >= DEPTH_LIMIT) return;
      stack.push(name);
    }
    visitor.open(name, attributes ?? NO_ATTRIBUTES);
  };
  const close = (closed: string) => {
    if (closed === 'br') return visitor.open('br', NO_ATTRIBUTES);
    const depth = stack.lastIndexOf(closed);
    if (depth >= 0) popTo(depth);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = undefined;
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        attributes ??= Object.create(null) as Record<string, string>;
        attributes[attribute] ??= value;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => close(html.slice(start, end).trim().toLowerCase()),
      ontext: (start, end) => visitor.text(html.slice(start, end)),
      ontextentity: codepoint => visitor.text(String.fromCodePoint(codepoint)),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  popTo(0);
}

/** How many elements HTML opens and how deep they nest, counted by their tags alone. */
export function htmlExtent(html: string): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})(?=[\s>/])/gi)) {
    if (!match[1]) elements++;
    const name = match[2]!.toLowerCase();
    if (VOID.has(name) || CLOSES_BY_ITSELF.has(name)) continue;
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return { elements, depth: deepest };
}
