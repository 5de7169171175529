import type { Article, Author, Block, Entry, Section, StoryDocument } from '../story.ts';
import { takeBio } from './bio.ts';
import { blockText } from './block-text.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { briefOf, summaryOf } from './brief.ts';
import { parseBylines } from './byline.ts';
import { deriveSections } from './derive.ts';
import { type Body, htmlToDocument, readBody } from './document.ts';
import { labelTable } from './label-match.ts';
import { countWords, languageOf } from './language.ts';
import { blocksText, documentText } from './plain-text.ts';
import { gatherPullQuotes } from './quotes.ts';
import { findSections } from './sections.ts';

export interface ArticleOptions {
  /** The user's own label forms by kind. */
  labels?: Record<string, string[]>;
  /** Whether stories without labels get derived sections. */
  derive: boolean;
}

type Source = Pick<Entry, 'title' | 'html' | 'bylines' | 'url'> &
  Partial<Pick<Entry, 'summaryHtml' | 'lang'>>;

const VISIBLE_BYLINE = /^(?:by|von|par|por|di|door|av|作者|文|撰文|记者)[\s:：/]\s*\S.{1,100}$/iu;

const LOOKS_LIKE_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,3} \p{Lu}[\p{L}\p{M}'’.,-]*$|^\p{Lo}[\p{Lo} ・·]+$/u;

/** A byline on a line of its own at the body's beginning. */
function takeVisibleByline(blocks: Block[]): { blocks: Block[]; byline?: string } {
  for (let i = 0; i < Math.min(3, blocks.length); i++) {
    const block = blocks[i]!;
    if (block.type !== 'paragraph') continue;
    const text = blockText(block).trim();
    if (!VISIBLE_BYLINE.test(text) || /[.!?。]$/u.test(text) || text.length > 110) continue;
    const people = parseBylines([text]);
    if (people.length === 0 || !people.every(({ name }) => LOOKS_LIKE_NAME.test(name))) continue;
    return { blocks: blocks.filter(other => other !== block), byline: text };
  }
  return { blocks };
}

function authorsOf(declared: readonly string[], visible: readonly string[]): Author[] {
  const authors = parseBylines(declared);
  return authors.length > 0 ? authors : parseBylines(visible);
}

function isSameText(block: Block, title: string): boolean {
  return block.type === 'heading' && blockText(block).trim().toLowerCase() === title.trim().toLowerCase();
}

/**
 * Makes an article of a feed's entry: its document with the publisher's sections, its authors, its brief.
 * Never throws; any HTML will do.
 */
export function readArticle(entry: Source, options: ArticleOptions): Article {
  const body: Body = readBody(entry.html || (entry.summaryHtml ?? ''), entry.url);
  const cleaned = gatherPullQuotes(dropBoilerplate(body.blocks));
  const { blocks: untitled, byline } = takeVisibleByline(
    cleaned[0] && isSameText(cleaned[0], entry.title) ? cleaned.slice(1) : cleaned,
  );
  const authors = authorsOf(entry.bylines, [...(byline ? [byline] : []), ...body.bylines]);
  const { blocks, bio } = takeBio(untitled, body.bios, authors);
  const found: (Block | Section)[] = findSections(blocks, labelTable(options.labels));
  const text = blocksText(found);
  const lang = languageOf(text || entry.title, entry.lang);
  const document: StoryDocument = {
    blocks: found,
    derived: [],
    ...(bio ? { bio } : {}),
    ...(lang ? { lang } : {}),
  };
  if (options.derive) document.derived = deriveSections(document);
  const own =
    entry.html && entry.summaryHtml
      ? blocksText(dropBoilerplate(htmlToDocument(entry.summaryHtml, entry.url)))
      : '';
  return {
    title: entry.title,
    authors: authors.length > 0 ? authors : parseBylines(bio?.name ? [bio.name] : []),
    document,
    ...briefOf(document, own),
    summary: summaryOf(document, own),
    words: countWords(documentText(document)),
  };
}
