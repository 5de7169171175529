import type { Article, Author, Block, Entry, Section, Span, StoryDocument } from '../story.ts';
import { takeBio } from './bio.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { briefOf, summaryOf } from './brief.ts';
import { parseBylines } from './byline.ts';
import { deriveSections } from './derive.ts';
import { type Body, htmlToDocument, readBody } from './document.ts';
import { takeHeadMatter } from './head-matter.ts';
import { houseKeys, isHouseOf, isOneOf, mentionOf, ownerOf, withoutHouse } from './house.ts';
import { matchLabel } from './label-match.ts';
import { labelTable } from './label-table.ts';
import { countWords, languageOf } from './language.ts';
import { isEditorialNote } from './leads.ts';
import type { PageMetadata } from './page-metadata.ts';
import { blocksText, documentText } from './plain-text.ts';
import { gatherPullQuotes } from './quotes.ts';
import { dropRepeated } from './repeated-lines.ts';
import { findSections } from './sections.ts';
import { takeSignature } from './signature.ts';
import { withoutEmptied } from './site-box.ts';
import { dropSiteSound } from './site-sound.ts';
import { isFullName } from './split-people.ts';

export interface ArticleOptions {
  /** The user's own label forms by kind. */
  labels?: Record<string, string[]>;
  /** Whether stories without labels get derived sections. */
  derive: boolean;
  /** What the feed calls itself; without it, what the page says of its site. */
  house?: string;
  /** What other stories of its feed say in the same words: see `repeatedLines`. */
  repeated?: ReadonlySet<number>;
}

type Source = Pick<Entry, 'title' | 'html' | 'bylines' | 'url'> &
  Partial<Pick<Entry, 'summaryHtml' | 'lang'> & Pick<PageMetadata, 'siteName'>>;

const isFull = ({ name }: Author) => isFullName(name);
const surname = ({ key }: Author) => key.split(' ').at(-1);

/**
 * The people among those declared, else among those the story itself names. A declared word that may be anything gives way
 * to the full name of somebody, and one name to those at the story's head if it is none of them: feeds declare who posted it.
 */
function authorsOf(
  declared: readonly string[],
  visible: { head?: string; marked: readonly string[]; foot?: string },
  isHouse: (name: string) => boolean,
): Author[] {
  const people = (bylines: readonly string[]) => parseBylines(bylines).filter(({ name }) => !isHouse(name));
  const authors = people(declared);
  const head = people(visible.head ? [visible.head] : []);
  const isOther = authors.length === 1 && !head.some(one => surname(one) === surname(authors[0]!));
  if (isOther && head.some(isFull)) return head;
  if (authors.some(isFull)) return authors;
  const seen = [head, people(visible.marked), people(visible.foot ? [visible.foot] : [])];
  const named = seen.find(one => one.some(isFull)) ?? seen.find(one => one.length > 0) ?? [];
  return authors.length > 0 && !named.some(isFull) ? authors : named;
}

/** Who wrote what names nobody: whoever its bio is about, or whose blog it is. */
function ownersOf(bio: StoryDocument['bio'], site: string): Author[] {
  const name = bio?.name ?? ownerOf(site);
  return name === undefined ? [] : parseBylines([name]);
}

/**
 * Makes an article of a feed's entry: its document with the publisher's sections, its authors, its brief.
 * Never throws; any HTML will do.
 */
export function readArticle(entry: Source, options: ArticleOptions): Article {
  const body: Body = readBody(entry.html || (entry.summaryHtml ?? ''), entry.url);
  const { blocks: unsigned, byline: signed } = takeSignature(body.blocks, {
    apart: body.apart,
    declared: entry.bylines,
  });
  const cleaned = gatherPullQuotes(withoutEmptied(unsigned, dropBoilerplate(unsigned), body.boxes));
  const table = labelTable(options.labels);
  const isLabel = (line: readonly Span[]) => matchLabel(line, table) !== undefined;
  const { blocks: told, byline } = takeHeadMatter(
    cleaned,
    entry.title,
    [...body.bylines, ...entry.bylines],
    isLabel,
  );
  const site = options.house ?? entry.siteName ?? '';
  const house = houseKeys(site);
  const visible = {
    marked: body.bylines,
    ...(byline ? { head: byline } : {}),
    ...(signed ? { foot: signed } : {}),
  };
  const authors = authorsOf(
    entry.bylines.map(byline => withoutHouse(byline, site, house)),
    visible,
    name => isHouseOf(entry.url, name) || isOneOf(house, name),
  );
  const { blocks: own, bio } = takeBio(told, body.bios, authors);
  const blocks = dropRepeated(own, options.repeated, isLabel);
  const found: (Block | Section)[] = dropSiteSound(findSections(blocks, table, entry.title, body.boxes), {
    apart: body.apart,
    boxes: body.boxes,
    mentionsHouse: mentionOf(site),
  });
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
    authors: authors.length > 0 ? authors : ownersOf(bio, site),
    document,
    ...briefOf(document, summary),
    summary: summaryOf(document, summary),
    words: countWords(documentText(document)),
  };
}
