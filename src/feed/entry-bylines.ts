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

function authors(nodes: RawNode[]): string[] {
  const found = nodes
    .map(node => sanitizeLine(lineOfHtml(author(node).slice(0, LENGTH_LIMIT))))
    .filter(name => name !== '');
  return [...new Set(found)].slice(0, AUTHOR_LIMIT);
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
  const ranked = [
    [...elements(from, 'dc:creator')],
    [...elements(from, 'author'), ...elements(from, 'atom:author')],
    sourceAuthors(from),
    elements(from, 'dc:contributor'),
    elements(from, 'itunes:author'),
  ];
  for (const nodes of ranked) {
    const found = authors(nodes);
    if (found.length > 0) return found;
  }
  return [];
}
