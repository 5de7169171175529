/** What is used of a page's document, as linkedom makes it. */
export interface Tree {
  querySelectorAll(selector: string): Iterable<Branch>;
  createElement(name: string): Branch;
  body: { textContent: string | null };
}
export interface Branch {
  localName: string;
  textContent: string | null;
  attributes: Iterable<{ name: string; value: string }>;
  innerHTML: string;
  querySelector(selector: string): unknown;
  querySelectorAll(selector: string): Iterable<Branch> & { length: number };
  closest(selector: string): unknown;
  contains(other: Branch): boolean;
  parentElement: Branch | null;
  childNodes: Iterable<Branch>;
  firstElementChild: Branch | null;
  previousElementSibling: Branch | null;
  nextElementSibling: Branch | null;
  setAttribute(name: string, value: string): void;
  replaceWith(other: Branch): void;
  append(child: Branch): void;
  remove(): void;
}

export const attributesOf = ({ attributes }: Branch) =>
  Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));

/** An element's text in one line. */
export const squashed = (textContent: string): string => textContent.replace(/\s+/g, ' ').trim();

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Code units of all text in an element. */
export const lengthOf = ({ textContent }: { textContent: string | null }): number =>
  (textContent ?? '').length;
