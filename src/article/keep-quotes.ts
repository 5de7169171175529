import { isAttribution, roleOf } from './element-roles.ts';
import { LONGEST_PULLED } from './frames.ts';
import { attributesOf, type Branch, lengthOf, squashed, type Tree } from './page-tree.ts';

/** Boxes with what somebody says become quotations, which Readability does not drop for being short. */
export function makeQuotes(document: Tree): void {
  for (const box of document.querySelectorAll('div, aside, section')) {
    if (roleOf(box.localName, attributesOf(box), true) !== 'pull-quote') continue;
    if (lengthOf(box) > LONGEST_PULLED || box.querySelector('blockquote')) continue;
    const quote = document.createElement('blockquote');
    quote.innerHTML = box.innerHTML;
    box.replaceWith(quote);
  }
}

/**
 * A quotation alone in its box goes behind the paragraphs of the box before: Readability drops short boxes, and what stands beside
 * the box with most of the story.
 */
function unwrapQuotes(document: Tree): void {
  for (const quote of document.querySelectorAll('div > blockquote, figure > blockquote')) {
    let box = quote;
    for (let outer = box.parentElement; outer && isOnly(quote, outer); outer = outer.parentElement)
      box = outer;
    const before = box.previousElementSibling;
    if (box === quote || before?.localName !== 'div') continue;
    const told = [...before.querySelectorAll('div > p')].at(-1)?.parentElement;
    if (!told) continue;
    told.append(quote);
    box.remove();
  }
}

/** Whether an element is all that a box holds. */
const isOnly = (element: Branch, box: Branch) =>
  /^(?:div|figure)$/.test(box.localName) &&
  squashed(box.textContent ?? '') === squashed(element.textContent ?? '');

const LONGEST_ATTRIBUTION = 120;

/** Whether an element is called as what says whose words stand before it: "quote__author", "source". */
function saysWhose(element: Branch): boolean {
  const text = (element.textContent ?? '').trim();
  return (
    /^(?:p|div|span|cite|figcaption)$/.test(element.localName) &&
    text !== '' &&
    text.length <= LONGEST_ATTRIBUTION &&
    isAttribution(attributesOf(element))
  );
}

function citeOf(document: Tree, { innerHTML }: Branch): Branch {
  const cite = document.createElement('cite');
  cite.innerHTML = innerHTML;
  return cite;
}

/** Readability takes a line called "quote__author" for the page's byline, and one called "source" for nothing. */
function keepAttribution(document: Tree, quote: Branch): void {
  const line = quote.nextElementSibling;
  if (!line || quote.querySelector('cite, footer') || !saysWhose(line)) return;
  quote.append(citeOf(document, line));
  line.remove();
}

/** Readability takes every footer for the page's: of a quotation, that is who said it, whatever its class. */
function keepCites(document: Tree): void {
  for (const part of document.querySelectorAll('blockquote [class]')) {
    const isLast = part.nextElementSibling === null && part.previousElementSibling !== null;
    if (roleOf(part.localName, attributesOf(part), true) === 'drop') part.remove();
    else if (isLast && saysWhose(part)) part.replaceWith(citeOf(document, part));
    else part.setAttribute('class', '');
  }
  // It drops a short box as well.
  for (const { parentElement: box } of document.querySelectorAll('blockquote div > cite')) {
    if (box && !box.querySelector('p'))
      box.replaceWith(citeOf(document, box.querySelector('cite') as Branch));
  }
  for (const quote of document.querySelectorAll('blockquote')) keepAttribution(document, quote);
  for (const footer of document.querySelectorAll('blockquote footer'))
    footer.replaceWith(citeOf(document, footer));
}

/** Changes quotations so that Readability keeps them, and who said them. */
export function keepQuotes(document: Tree): void {
  keepCites(document);
  unwrapQuotes(document);
}
