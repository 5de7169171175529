import { readArticle } from '../../src/article/article.ts';
import { documentText, sectionText } from '../../src/article/plain-text.ts';
import type { Article, Entry, Section } from '../../src/story.ts';
import type { Story } from './development-set.ts';

/** Counts over stories, from which the scores come. */
export interface Tally {
  stories: number;
  labels: { right: number; found: number; expected: number };
  tokens: { right: number; found: number; expected: number };
  authors: { right: number; stories: number };
  quotes: { right: number; expected: number; found: number };
  bios: { right: number; expected: number };
  /** Sections found in stories that have none, and how many such stories there are. */
  falseSections: number;
  ordinary: number;
  leaks: number;
  /** Sentences of stories that are nowhere in their text. */
  lost: number;
  /** One line each, for people. */
  faults: string[];
}

export const emptyTally = (): Tally => ({
  stories: 0,
  labels: { right: 0, found: 0, expected: 0 },
  tokens: { right: 0, found: 0, expected: 0 },
  authors: { right: 0, stories: 0 },
  quotes: { right: 0, expected: 0, found: 0 },
  bios: { right: 0, expected: 0 },
  falseSections: 0,
  ordinary: 0,
  leaks: 0,
  lost: 0,
  faults: [],
});

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How often each word stands in a text, as a multiset. */
function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase().replaceAll('’', "'"))) {
    if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: Map<string, number>) => counts.values().reduce((sum, count) => sum + count, 0);

function overlap(a: Map<string, number>, b: Map<string, number>): number {
  return a.entries().reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
}

const squash = (text: string) => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();

function isPublished(block: { type: string }): block is Section {
  return block.type === 'section';
}

function measureSections(story: Story, article: Article, tally: Tally): void {
  const found = article.document.blocks.filter(isPublished);
  const open = [...story.gold.sections];
  tally.labels.found += found.length;
  tally.labels.expected += open.length;
  for (const section of found) {
    const { text, bullets } = sectionText(section);
    const mine = tokens([text, ...bullets].join('\n'));
    tally.tokens.found += size(mine);
    const at = open.findIndex(
      gold =>
        gold.kind === section.kind && squash(gold.label).replace(/[:：]$/u, '') === squash(section.label),
    );
    if (at < 0) {
      tally.faults.push(`${story.id}: no section "${section.label}" (${section.kind}) is there`);
      if (story.gold.sections.length === 0) tally.falseSections++;
      continue;
    }
    const [gold] = open.splice(at, 1);
    const theirs = tokens([gold!.text, ...gold!.bullets].join('\n'));
    tally.labels.right++;
    const right = overlap(mine, theirs);
    tally.tokens.right += right;
    tally.tokens.expected += size(theirs);
    if (right !== size(mine) || right !== size(theirs) || bullets.length !== gold!.bullets.length) {
      tally.faults.push(`${story.id}: "${section.label}" reads ${JSON.stringify({ text, bullets })}`);
    }
  }
  for (const missed of open) {
    tally.tokens.expected += size(tokens([missed.text, ...missed.bullets].join('\n')));
    tally.faults.push(`${story.id}: section "${missed.label}" was not found`);
  }
}

function measureRest(story: Story, article: Article, tally: Tally): void {
  const names = article.authors.map(author => author.name);
  tally.authors.stories++;
  if (JSON.stringify(names) === JSON.stringify(story.gold.authors)) tally.authors.right++;
  else
    tally.faults.push(
      `${story.id}: authors ${JSON.stringify(names)}, not ${JSON.stringify(story.gold.authors)}`,
    );

  const blocks = article.document.blocks.flatMap(block => (isPublished(block) ? block.blocks : [block]));
  const quotes = blocks.flatMap(block =>
    block.type === 'quote' && block.attribution ? [squash(block.attribution)] : [],
  );
  tally.quotes.expected += story.gold.quotes.length;
  tally.quotes.found += quotes.length;
  for (const said of story.gold.quotes) {
    if (quotes.includes(squash(said).replace(/^— /, ''))) tally.quotes.right++;
    else tally.faults.push(`${story.id}: quote of "${said}" was not found`);
  }
  if (story.gold.bio) {
    tally.bios.expected++;
    const { bio } = article.document;
    if (bio?.name === story.gold.bio.name && bio.text === story.gold.bio.text) tally.bios.right++;
    else tally.faults.push(`${story.id}: bio ${JSON.stringify(bio)}`);
  }
  const text = squash(documentText(article.document));
  for (const furniture of story.gold.furniture) {
    if (!text.includes(squash(furniture))) continue;
    tally.leaks++;
    tally.faults.push(`${story.id}: "${furniture}" is in the text`);
  }
  for (const words of story.gold.words) {
    if (text.includes(squash(words))) continue;
    tally.lost++;
    tally.faults.push(`${story.id}: "${words}" is not in the text`);
  }
}

/** Adds what nutgraf makes of an entry to the counts. @param house what the entry's feed calls itself. */
export function measure(
  story: Story,
  entry: Pick<Entry, 'title' | 'html' | 'bylines' | 'url'>,
  tally: Tally,
  house?: string,
): void {
  const article = readArticle(
    { ...entry, lang: story.lang },
    { derive: true, ...(house === undefined ? {} : { house }) },
  );
  tally.stories++;
  if (story.gold.sections.length === 0) tally.ordinary++;
  measureSections(story, article, tally);
  measureRest(story, article, tally);
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
  textF1: number;
  authors: number;
  /** Per 100 stories without sections. */
  falseSections: number;
  leaks: number;
  lost: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const f1 = (precision: number, recall: number) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

export function scoresOf(tally: Tally): Scores {
  const precision = share(tally.labels.right, tally.labels.found);
  const recall = share(tally.labels.right, tally.labels.expected);
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    textF1: f1(
      share(tally.tokens.right, tally.tokens.found),
      share(tally.tokens.right, tally.tokens.expected),
    ),
    authors: share(tally.authors.right, tally.authors.stories),
    falseSections: 100 * share(tally.falseSections, tally.ordinary),
    leaks: tally.leaks,
    lost: tally.lost,
  };
}

/** Why the scores are not good enough, one line each; none when they are. */
export function belowBar(scores: Scores): string[] {
  return [
    scores.f1 >= 0.95 ? '' : `label F1 ${scores.f1.toFixed(3)} is under 0.95`,
    scores.precision >= 0.97 ? '' : `label precision ${scores.precision.toFixed(3)} is under 0.97`,
    scores.textF1 >= 0.95 ? '' : `text F1 ${scores.textF1.toFixed(3)} is under 0.95`,
    scores.authors >= 0.9 ? '' : `authors exact ${scores.authors.toFixed(3)} is under 0.90`,
    scores.falseSections <= 1
      ? ''
      : `${scores.falseSections.toFixed(1)} false sections in 100 ordinary pages`,
    scores.leaks === 0 ? '' : `${scores.leaks} boilerplate leaks`,
    scores.lost === 0 ? '' : `${scores.lost} sentences lost`,
  ].filter(Boolean);
}
