import { sanitizeLine } from '../text/sanitize.ts';
import { lineOfHtml } from './plain-text.ts';
import { children, elements, type RawElement, type RawNode, text } from './raw-nodes.ts';

const AUTHOR_LIMIT = 50;
const LENGTH_LIMIT = 1000;

/** What an author element says: the name of a person element, or its text. */
function author(node: RawNode): string {
  for (const name of ['name', 'atom:name']) {
    for (const child of children(node, name)) if (text(child) !== '') return text(child);
  }
  if (text(node) !== '') return text(node);
  const email = children(node, 'email')[0] ?? children(node, 'atom:email')[0];
  return email === undefined ? '' : text(email);
}

/** Names the elements say, or undefined when they say none. */
function found(...groups: RawNode[][]): string[] | undefined {
  const names = new Set<string>();
  for (const nodes of groups) {
    for (const node of nodes) {
      const name = sanitizeLine(lineOfHtml(author(node).slice(0, LENGTH_LIMIT)));
      if (name !== '' && names.size < AUTHOR_LIMIT) names.add(name);
    }
  }
  return names.size > 0 ? [...names] : undefined;
}

/** A post that another feed republishes carries its authors in the element that names that feed. */
function sourceAuthors(item: RawElement): RawNode[] {
  return elements(item, 'source').flatMap(source => children(source, 'author'));
}

/**
 * Bylines of an item or a feed as written, one an author element. Dublin Core says names and RSS says mail addresses,
 * so of both the former counts; iTunes' author is the podcast's and comes last.
 */
export function readBylines(from: RawElement): string[] {
  return (
    found(elements(from, 'dc:creator')) ??
    found(elements(from, 'author'), elements(from, 'atom:author')) ??
    found(sourceAuthors(from)) ??
    found(elements(from, 'dc:contributor')) ??
    found(elements(from, 'itunes:author')) ??
    []
  );
}
