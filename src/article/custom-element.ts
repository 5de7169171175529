import { SKIPPED_ELEMENTS } from './element-names.ts';
import { type Attributes, type HtmlVisitor, isVoid } from './html-walk.ts';

/** Elements whose text is one line: what stands in them is part of it. */
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th summary figcaption caption pre a span em strong b i'.split(' '),
);

/** Whether an element is one that a site has made (HTML Standard 4.13.3) and stands for a box of its page. */
export const isOwnBox = (name: string, parent: string): boolean =>
  name.includes('-') && !SKIPPED_ELEMENTS.has(name) && !LINES.has(parent);

/** Such an element as its box, called as its name says behind the site's prefix: `hk-chapter-title`. */
export function asBox(name: string, attributes: Attributes): { name: 'div'; attributes: Attributes } {
  const called = name.slice(name.indexOf('-') + 1);
  return { name: 'div', attributes: { ...attributes, class: `${attributes.class ?? ''} ${called}`.trim() } };
}

/** A visitor that meets the boxes such elements stand for, and the pictures of AMP as pictures. */
export function withBoxes(visitor: HtmlVisitor): HtmlVisitor {
  // Of the elements that are open; undefined for one that never closes.
  const names: (string | undefined)[] = [];
  return {
    open(name, attributes) {
      if (name === 'amp-img') {
        names.push(undefined);
        visitor.open('img', attributes);
        return;
      }
      const met = isOwnBox(name, names.at(-1) ?? '') ? asBox(name, attributes) : { name, attributes };
      if (!isVoid(name)) names.push(met.name);
      visitor.open(met.name, met.attributes);
    },
    close() {
      const name = names.pop();
      if (name !== undefined) visitor.close(name);
    },
    text: data => visitor.text(data),
  };
}
