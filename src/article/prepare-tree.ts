import { asBox, isOwnBox } from './custom-element.ts';
import { headingLevel, roleOf } from './element-roles.ts';
import { FORM_BOX } from './frames.ts';
import { keepQuotes, makeQuotes } from './keep-quotes.ts';
import { attributesOf, type Branch, lengthOf, squashed, type Tree } from './page-tree.ts';

const BODY_SHARE = 0.5;
/** A box of more code units may be the story. */
const LONGEST_BOX = 1000;
/** An element of fewer code units may only announce a story. */
export const SHORTEST_ARTICLE = 200;

/**
 * Takes out what its name tells: Readability unwraps boxes, and with them goes the name of a box that it kept.
 * One that holds most of the page is the page.
 */
function dropNamed(document: Tree): void {
  const most = lengthOf(document.body) * BODY_SHARE;
  for (const element of document.querySelectorAll('div, section, aside, ul, p, footer')) {
    const role = roleOf(element.localName, attributesOf(element), true);
    if (role !== 'drop' && role !== 'bio' && role !== 'suspect') continue;
    const length = lengthOf(element);
    if (length < (role === 'suspect' ? Math.min(most, LONGEST_BOX) : most)) element.remove();
  }
}

/** Elements that a site has made become the boxes they stand for: Readability knows none of them. */
function nameCustom(document: Tree): void {
  // From the inside, so that what is moved is done.
  for (const element of [...document.querySelectorAll('*')].reverse()) {
    if (!isOwnBox(element.localName, element.parentElement?.localName ?? '')) continue;
    const { attributes } = asBox(element.localName, attributesOf(element));
    const box = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    for (const child of [...element.childNodes]) box.append(child);
    element.replaceWith(box);
  }
}

/** What only its role calls a heading becomes one, which Readability tells by the name. */
function nameHeadings(document: Tree): void {
  for (const element of document.querySelectorAll(
    'div[role="heading"], p[role="heading"], span[role="heading"]',
  )) {
    const heading = document.createElement(`h${headingLevel(element.localName, attributesOf(element)) ?? 2}`);
    heading.innerHTML = element.innerHTML;
    element.replaceWith(heading);
  }
}

/** A short box with a form in it says what the form is for; Readability drops the form alone. */
function dropFormBoxes(document: Tree): void {
  // Each once: of thousands of forms in one box, each would measure it.
  const boxes = new Set(Array.from(document.querySelectorAll('form'), form => form.parentElement));
  for (const box of boxes) {
    if (box && /^(?:div|section|aside)$/.test(box.localName) && lengthOf(box) <= FORM_BOX) box.remove();
  }
}

/** The same of a short box that ends with a button, which none does that shows something. */
function dropButtonBoxes(document: Tree): void {
  for (const button of document.querySelectorAll('button, a[class*="btn"], a[class*="button"]')) {
    const box = button.parentElement;
    if (
      box &&
      /^(?:div|section|aside)$/.test(box.localName) &&
      !button.nextElementSibling &&
      button.previousElementSibling &&
      lengthOf(box) <= FORM_BOX &&
      !box.closest('blockquote') &&
      !box.querySelector('pre, table, img, figure, blockquote, h1, button + div')
    )
      box.remove();
  }
}

/** Short boxes that a story sets apart ("Tip: …") are no containers, which Readability drops when they are short. */
function keepCallouts(document: Tree): void {
  const boxes = [...document.querySelectorAll('div[class*="callout"], div[class*="admonition"]')];
  // From the inside, where the text is.
  for (const box of boxes.reverse()) {
    const kept = document.createElement(box.querySelector('p, section, ul, ol, pre') ? 'section' : 'p');
    kept.innerHTML = box.innerHTML;
    box.replaceWith(kept);
  }
}

const HOLDS_BLOCKS =
  'p, div, ul, ol, dl, table, blockquote, h1, h2, h3, h4, h5, h6, section, article, figure, pre, form, hr, details';

/** Whether a box holds what stories are told in: paragraphs, breaks, boxes without a name. */
function hasTold(box: Branch): boolean {
  for (let at = box.firstElementChild; at; at = at.nextElementSibling)
    if (/^(?:p|br)$/.test(at.localName) || (at.localName === 'div' && !attributesOf(at).class)) return true;
  return false;
}

/** Code units of words in a cell of their own that stand for the whole of a table. */
const LONGEST_CELL = 400;

/** Words in a box, or in a table with one cell, are a paragraph, and keep the name that Readability would lose. */
function keepLines(document: Tree): void {
  const cells = [...document.querySelectorAll('td:only-child')].flatMap(cell => {
    const table = cell.closest('table') as Branch | null;
    const isAll = table && table.querySelectorAll('td, th').length === 1 && lengthOf(cell) <= LONGEST_CELL;
    return isAll && !cell.querySelector(HOLDS_BLOCKS) ? [[table, cell] as const] : [];
  });
  const telling = new Map<Branch | null, boolean>();
  const boxes = [...document.querySelectorAll('div[class]')].filter(box => {
    if (lengthOf(box) > LONGEST_CELL || squashed(box.textContent ?? '') === '') return false;
    const { parentElement: around } = box;
    if (!telling.has(around)) telling.set(around, around !== null && hasTold(around));
    return telling.get(around) && !box.querySelector(`a, ${HOLDS_BLOCKS}`);
  });
  for (const [box, words] of [...cells, ...boxes.map(box => [box, box] as const)]) {
    const line = document.createElement('p');
    line.innerHTML = words.innerHTML;
    line.setAttribute('class', attributesOf(box).class ?? 'cell');
    box.replaceWith(line);
  }
}

/** Readability unwraps a box with a single paragraph; its name tells that the paragraph is set apart. */
function keepNames(document: Tree): void {
  for (const box of document.querySelectorAll('div[class]')) {
    const paragraph = box.firstElementChild;
    if (paragraph?.localName !== 'p' || paragraph.nextElementSibling) continue;
    const names = [paragraph, box].map(one => attributesOf(one).class ?? '');
    paragraph.setAttribute('class', names.join(' ').trim());
  }
}

type Side = 'previousElementSibling' | 'nextElementSibling';

/** What stands on one side of an element, its own parents aside. */
function beside(element: Branch, side: Side): Branch[] {
  const found: Branch[] = [];
  for (let at: Branch | null = element; at && at.localName !== 'body'; at = at.parentElement)
    for (let next = at[side]; next; next = next[side]) found.push(next);
  return found;
}

/** The longest `article` of a page, unless it only announces a story. */
function articleOf(document: Tree): Branch | undefined {
  let [article, longest] = [undefined as Branch | undefined, 0];
  for (const one of document.querySelectorAll('article')) {
    const length = lengthOf(one);
    if (length > longest) [article, longest] = [one, length];
  }
  return longest < SHORTEST_ARTICLE ? undefined : article;
}

/** The smallest element with a page's headline that holds most of its text. */
function storyOf(document: Tree, headline: Branch | undefined): Branch | undefined {
  const most = lengthOf(document.body) * BODY_SHARE;
  for (let at = headline?.parentElement; at && at.localName !== 'body'; at = at.parentElement)
    if (lengthOf(at) > most) return at;
  return undefined;
}

/** The smallest cell with most of a page's text, where a table lays the page out. */
function cellOf(document: Tree): Branch | undefined {
  const most = lengthOf(document.body) * BODY_SHARE;
  return [...document.querySelectorAll('td')].findLast(cell => lengthOf(cell) > most);
}

/**
 * What stands around the one element of a page that holds most of what is told: readers' words, other stories, cookies. What
 * is over it stays where it may have its headline.
 */
function dropAroundStory(document: Tree, headline: Branch | undefined): void {
  const story = articleOf(document) ?? storyOf(document, headline) ?? cellOf(document);
  if (!story || lengthOf(story) < SHORTEST_ARTICLE) return;
  const around = beside(story, 'nextElementSibling');
  if (story.localName === 'td' || story.querySelector('h1') || (headline && story.contains(headline)))
    around.push(...beside(story, 'previousElementSibling'));
  const told = around.flatMap(one => (one.localName === 'p' ? [one] : [...one.querySelectorAll('p')]));
  const length = told.reduce((sum, one) => sum + lengthOf(one), 0);
  if (length < lengthOf(story) * BODY_SHARE) for (const one of around) one.remove();
}

/** What stands over a story's headline in so many characters is its rubric, its date, the way to it. */
const LONGEST_RUBRIC = 200;

/** Whether a heading is the page's own title, of which one may have the site's name besides. */
function isHeadline(heading: Branch, title: string): boolean {
  const text = squashed(heading.textContent ?? '').toLowerCase();
  const known = squashed(title).toLowerCase();
  return text.length > 12 && known !== '' && (known.includes(text) || text.startsWith(known));
}

const headlineOf = (document: Tree, title: string) =>
  [...document.querySelectorAll('h1, h2')].find(heading => isHeadline(heading, title));

/** A story begins with its headline. Pictures may stand over it. */
function dropAboveHeadline(headline: Branch): void {
  for (const one of beside(headline, 'previousElementSibling'))
    if (lengthOf(one) <= LONGEST_RUBRIC && !one.querySelector('img, picture, video')) one.remove();
}

/**
 * Changes a page's document so that Readability keeps what is the story's and drops what is not.
 * @param title the story's, '' where the page does not tell.
 */
export function prepareTree(document: Tree, title: string): void {
  nameCustom(document);
  nameHeadings(document);
  const headline = headlineOf(document, title);
  if (headline) dropAboveHeadline(headline);
  dropAroundStory(document, headline);
  dropNamed(document);
  dropFormBoxes(document);
  dropButtonBoxes(document);
  makeQuotes(document);
  keepCallouts(document);
  keepLines(document);
  keepNames(document);
  keepQuotes(document);
}
