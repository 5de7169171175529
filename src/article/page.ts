import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Author, Block, Span } from '../story.ts';
import { safeUrl } from '../text/sanitize.ts';
import { takeBio } from './bio.ts';
import { isNameOf } from './bio-signs.ts';
import { blockText, linkShare } from './block-text.ts';
import { type BodyWeight, weighBody } from './body-weight.ts';
import { dropBoilerplate, isBoilerplate } from './boilerplate.ts';
import { parseBylines } from './byline.ts';
import { closingByline, signedName } from './byline-line.ts';
import { type Body, readBody } from './document.ts';
import { headingBylines, isOnlyPeople } from './heading-bylines.ts';
import { houseKeys, isOneOf } from './house.ts';
import { htmlExtent } from './html-walk.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';
import { escapeHtml, squashed, type Tree } from './page-tree.ts';
import { prepareTree, SHORTEST_ARTICLE } from './prepare-tree.ts';
import { isFullName } from './split-people.ts';
import { standfirstIn, withStandfirst } from './standfirst.ts';

/** An article as its page has it. */
export interface Page {
  title: string;
  /** Bylines as written, fit for `parseBylines`. */
  bylines: string[];
  /** Milliseconds since the epoch. */
  published?: number;
  /** The story's HTML, fit for `readArticle`; links may be relative. */
  html: string;
  lang?: string;
  siteName?: string;
  description?: string;
  image?: string;
}

/** Pages of more code units, elements or levels are read without Readability: its cost grows faster. */
const READABILITY_LIMIT = 3 * 1024 * 1024;
const ELEMENTS_LIMIT = 15_000;
const DEPTH_LIMIT = 120;
const WORK_LIMIT = 300_000;
const BODY_SHARE = 0.5;
/** With less of what a page tells Readability has taken something else for its story. */
const LOST_SHARE = 0.25;
/**
 * The HTML without elements that hold no text of the page; the hundreds of shapes in its icons would count as elements in each other.
 * An unclosed one swallows the rest, as in a browser, unless it is a picture.
 */
function withoutCode(html: string): string {
  const opening = /<(script|style|noscript|template|svg)(?=[\s>/])/gi;
  let kept = '';
  let at = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const closing = new RegExp(`</${match[1]}\\s{0,20}>`, 'gi');
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html);
    kept += html.slice(at, match.index);
    const isPicture = match[1]!.toLowerCase() === 'svg';
    at = end ? closing.lastIndex : isPicture ? match.index : html.length;
    if (!end) break;
    opening.lastIndex = at;
  }
  return kept + html.slice(at);
}

/** What is read of a page: all that may be its story, and what Readability takes for it. */
interface Prepared {
  html: string;
  readable?: string;
}

/** A page without what its names tell to be none of the story; undefined for one that is too large to be looked at so. */
function prepared(html: string, title: string): Prepared | undefined {
  const { elements, depth } = htmlExtent(html);
  if (elements > ELEMENTS_LIMIT || depth > DEPTH_LIMIT || elements * depth > WORK_LIMIT) return undefined;
  try {
    const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
    const tree = document as unknown as Tree;
    prepareTree(tree, title);
    const own = document.toString();
    const readable = readableOf(tree);
    return { html: own, ...(readable === undefined ? {} : { readable }) };
  } catch {
    return undefined;
  }
}

/** Readability's choice of the story; it changes the document. */
function readableOf(document: Tree): string | undefined {
  try {
    const standfirst = standfirstIn(document);
    const options = { keepClasses: true, maxElemsToParse: ELEMENTS_LIMIT, charThreshold: 200 };
    const found = new Readability(document as never, options).parse();
    return found?.content
      ? withStandfirst(found.content, squashed(found.textContent ?? ''), standfirst)
      : undefined;
  } catch {
    // It throws on some real pages; the page's own markup still has the story.
    return undefined;
  }
}

/** The longest run between `<name>` and its last closing tag before the next, or undefined. */
function longestElement(html: string, name: string): string | undefined {
  const openings = [...html.matchAll(new RegExp(`<${name}[\\s>]`, 'gi'))].map(match => match.index);
  let longest: string | undefined;
  openings.slice(0, 200).forEach((start, i) => {
    const run = html.slice(start, openings[i + 1] ?? html.length);
    const end = run.toLowerCase().lastIndexOf(`</${name}`);
    const own = end >= 0 ? run.slice(0, end) : run;
    if (own.length > (longest?.length ?? 0)) longest = own;
  });
  return longest;
}

/** Whether an element may be the story, told without its tags. */
const isLong = (html: string | undefined) =>
  html !== undefined && html.replace(/<[^>]{0,2000}>/g, '').trim().length >= SHORTEST_ARTICLE;

/** The story by the page's own elements; `sure` where they say which part it is. */
function byMarkup(html: string): { html: string; sure: boolean } {
  const marked = ['article', 'main'].map(name => longestElement(html, name)).find(isLong);
  const body = /<body[\s>]/i.exec(html);
  return marked === undefined
    ? { html: html.slice(body?.index ?? 0), sure: false }
    : { html: marked, sure: true };
}

interface Reading extends BodyWeight {
  html: string;
}

const reading = (html: string, url: string): Reading => ({ html, ...weighBody(html, url) });

/** Readability's article, unless it lost sections or most of the story. */
function betterOf(readable: Reading, own: Reading, sure: boolean): string {
  if (own.sections > readable.sections) return own.html;
  if (own.sections < readable.sections) return readable.html;
  const isShort = readable.length < own.length * BODY_SHARE;
  const isLost = readable.prose < own.prose * LOST_SHARE;
  return isLost || (isShort && (sure || own.sections > 0)) ? own.html : readable.html;
}

const spanHtml = ({ text, href }: Span) =>
  href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);

function bioHtml(blocks: readonly Block[]): string {
  const lines = blocks.flatMap(block =>
    block.type === 'paragraph' || block.type === 'heading'
      ? [`<p>${block.spans.map(spanHtml).join('')}</p>`]
      : [],
  );
  return `<div class="author-bio">${lines.join('')}</div>`;
}

const LONGEST_BIO = 600;

/** An author's name on a line of its own, and the paragraph under it, as they stand under a story. */
function underName(all: readonly Block[], authors: readonly Author[]): Block[] | undefined {
  // A portrait may stand between.
  const blocks = all.filter(block => block.type !== 'image');
  const at = blocks.findLastIndex((block, i) => {
    const next = blocks[i + 1];
    if (next?.type !== 'paragraph' || !isNameOf(block, authors) || isBoilerplate(next)) return false;
    const { length } = blockText(next);
    return length > 12 && length <= LONGEST_BIO && linkShare(next) < 0.5;
  });
  return at < 0 ? undefined : blocks.slice(at, at + 2);
}

/** A bio that stands outside the story's element, marked as such or told by its words. */
function bioOf(whole: Body, story: string, bylines: readonly string[]): Block[] | undefined {
  const authors = parseBylines(bylines);
  const marked = whole.bios.find(bio => {
    if (!takeBio([], [bio], authors).bio?.text) return false;
    const text = bio.map(blockText).join(' ');
    const shortest = /\p{Lo}/u.test(text) ? 12 : 30;
    return text.length > shortest && text.length < 1500 && !story.includes(blockText(bio.at(-1)!));
  });
  if (marked) return marked;
  const named = underName(whole.blocks, authors);
  if (named && !story.includes(blockText(named[1]!))) return named;
  const { bio } = takeBio(dropBoilerplate(whole.blocks), [], authors);
  if (!bio?.text || story.includes(bio.text.split('\n')[0]!)) return undefined;
  const [href] = bio.links;
  const name: Span = { text: bio.name ?? '', ...(href ? { href } : {}) };
  return [[name], ...bio.text.split('\n\n').map(text => [{ text }])].map(spans => ({
    type: 'paragraph',
    spans,
  }));
}

/** The story with its author's bio put back at its end. */
function withBio(
  html: string,
  inside: Body,
  whole: Body,
  bylines: readonly string[],
  told: PageMetadata['bio'],
): string {
  const authors = parseBylines(bylines);
  if (inside.bios.some(one => takeBio([], [one], authors).bio?.text)) return html;
  const story = inside.blocks.map(blockText).join('\n');
  const bio =
    bioOf(whole, story, bylines) ?? (told && !story.includes(told.text) ? toldBio(told) : undefined);
  return bio ? html + bioHtml(bio) : html;
}

const toldBio = ({ name, text }: NonNullable<PageMetadata['bio']>): Block[] =>
  [name, text].map(line => ({ type: 'paragraph', spans: [{ text: line }] }));

const hasFullName = (bylines: readonly string[]) =>
  parseBylines(bylines).some(({ name }) => isFullName(name));

/** The first bylines with somebody's full name, else any: one word in a page's data may be the house. */
const firstNames = (sources: readonly string[][]): string[] =>
  sources.find(hasFullName) ?? sources.find(one => one.length > 0) ?? [];

/** The marked byline that names more people than the page's data, and all of those. */
function fullerByline(bylines: readonly string[], marked: readonly string[]): string[] | undefined {
  const known = parseBylines(bylines).map(({ key }) => key);
  const fuller = marked.find(byline => {
    // Behind a comma also stands what somebody is, and where.
    if (byline.includes(',')) return false;
    const people = parseBylines([byline]);
    const keys = new Set(people.map(({ key }) => key));
    return (
      people.length > known.length &&
      known.every(key => keys.has(key)) &&
      people.every(({ name }) => isFullName(name))
    );
  });
  return fuller === undefined ? undefined : [fuller];
}

/** The line that names those who wrote, at a story's foot, in a box under it, or names alone right behind its last words. */
function closingBylines(whole: readonly Block[], story: readonly Block[]): string[] {
  const textOf = (block: Block | undefined) => (block?.type === 'paragraph' ? blockText(block).trim() : '');
  const end = textOf(story.findLast(({ type }) => type === 'paragraph'));
  const next = textOf(whole[whole.findLastIndex(block => textOf(block) === end) + 1]);
  if (signedName(next) !== undefined && isOnlyPeople(next)) return [next];
  return whole.flatMap(block => closingByline(textOf(block)) ?? []).slice(0, 1);
}

/**
 * Those who wrote a page's story, as written: what its data says, and all whom a line of the page names where that names more.
 */
function namesOf(
  bylines: string[],
  marked: readonly string[],
  { site, title, source, closing }: { site: string; title: string; source: string; closing: () => string[] },
): string[] {
  const house = houseKeys(site);
  const isOnlyHouse = bylines.every(byline => isOneOf(house, byline));
  const isNamed = hasFullName(bylines) && !isOnlyHouse;
  const fuller = isNamed ? fullerByline(bylines, marked) : undefined;
  if (fuller) return fuller;
  const heading = headingBylines(source, title);
  if (isNamed) return fullerByline(bylines, heading) ?? bylines;
  const seen = [heading, marked.slice(0, 3), closing()];
  const first = firstNames(isOnlyHouse ? [...seen, bylines] : [bylines, ...seen]);
  return fullerByline(first, marked) ?? first;
}

/**
 * Reads an article's page: Readability's choice of the story, or the page's own markup where that fails or loses
 * sections; authors and dates from JSON-LD, marked bylines and meta tags.
 * @param url the page's own address.
 */
export function readPage(html: string, url: string): Page {
  const { title, bylines, image, bio, ...metadata } = readMetadata(html);
  const source = withoutCode(html);
  const whole = readBody(source, url);
  const page = source.length > READABILITY_LIMIT ? undefined : prepared(source, title ?? '');
  const markup = byMarkup(page?.html ?? source);
  const own = reading(markup.html, url);
  const story = page?.readable ? betterOf(reading(page.readable, url), own, markup.sure) : own.html;
  const inside = readBody(story, url);
  const names = namesOf(bylines, whole.bylines, {
    site: metadata.siteName ?? '',
    title: title ?? '',
    source,
    closing: () => closingBylines(whole.blocks, inside.blocks),
  });
  const picture = image ? safeUrl(image, url) : undefined;
  return {
    ...metadata,
    title: title ?? '',
    bylines: names,
    html: withBio(story, inside, whole, names, bio),
    ...(picture ? { image: picture } : {}),
  };
}
