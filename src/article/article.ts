import type { Article, Author, Block, Entry, Section, Span, StoryDocument } from '../story.ts';
import { takeBio } from './bio.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { briefOf, summaryOf } from './brief.ts';
import { parseBylines } from './byline.ts';
import { deriveSections } from './derive.ts';
import { type Body, htmlToDocument, readBody } from './document.ts';
import { takeHeadMatter } from './head-matter.ts';
import { isHouseOf } from './house.ts';
import { labelTable, matchLabel } from './label-match.ts';
import { countWords, languageOf } from './language.ts';
import { isEditorialNote } from './leads.ts';
import { blocksText, documentText } from './plain-text.ts';
import { gatherPullQuotes } from './quotes.ts';
import { dropRepeated } from './repeated-lines.ts';
import { findSections } from './sections.ts';

export interface ArticleOptions {
  /** The user's own label forms by kind. */
  labels?: Record<string, string[]>;
  /** Whether stories without labels get derived sections. */
  derive: boolean;
  /** What other stories of its feed say in the same words: see `repeatedLines`. */
  repeated?: ReadonlySet<string>;
}

type Source = Pick<Entry, 'title' | 'html' | 'bylines' | 'url'> &
  Partial<Pick<Entry, 'summaryHtml' | 'lang'>>;

function authorsOf(declared: readonly string[], visible: readonly string[], url: string): Author[] {
  const isPerson = ({ name }: Author) => !isHouseOf(url, name);
  const authors = parseBylines(declared).filter(isPerson);
  return authors.length > 0 ? authors : parseBylines(visible).filter(isPerson);
}

/**
 * Makes an article of a feed's entry: its document with the publisher's sections, its authors, its brief.
 * Never throws; any HTML will do.
 */
export function readArticle(entry: Source, options: ArticleOptions): Article {
  const body: Body = readBody(entry.html || (entry.summaryHtml ?? ''), entry.url);
  const cleaned = gatherPullQuotes(dropBoilerplate(body.blocks));
  const table = labelTable(options.labels);
  const isLabel = (line: readonly Span[]) => matchLabel(line, table) !== undefined;
  const { blocks: told, byline } = takeHeadMatter(cleaned, entry.title, body.bylines, isLabel);
  const authors = authorsOf(entry.bylines, [...(byline ? [byline] : []), ...body.bylines], entry.url);
  const { blocks: own, bio } = takeBio(told, body.bios, authors);
  const blocks = dropRepeated(own, options.repeated, isLabel);
  const found: (Block | Section)[] = findSections(blocks, table, entry.title);
  const text = blocksText(found);
  const lang = languageOf(text || entry.title, entry.lang);
  const document: StoryDocument = {
    blocks: found,
    derived: [],
    ...(bio ? { bio } : {}),
    ...(lang ? { lang } : {}),
  };
  if (options.derive) document.derived = deriveSections(document);
  const summary =
    entry.html && entry.summaryHtml
      ? blocksText(
          dropBoilerplate(htmlToDocument(entry.summaryHtml, entry.url)).filter(
            block => !isEditorialNote(block),
          ),
        )
      : '';
  return {
    title: entry.title,
    authors: authors.length > 0 ? authors : parseBylines(bio?.name ? [bio.name] : []),
    document,
    ...briefOf(document, summary),
    summary: summaryOf(document, summary),
    words: countWords(documentText(document)),
  };
}
