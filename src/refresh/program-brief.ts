import { basename } from 'node:path';
import pLimit from 'p-limit';
import { ANSWERED_KINDS, AnswerError, answeredSections } from '../article/answered-sections.ts';
import { documentText } from '../article/plain-text.ts';
import type { Article, Entry } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { askProgram, ProgramError } from './ask-program.ts';

// A local model takes its time and all of the machine.
const DEADLINE = 60_000;
const MAX_BYTES = 256 * 1024;
const AT_ONCE = 2;
const TEXT_LIMIT = 60_000;
/** After so many failures in a row the program is left alone until the next refresh. */
const PATIENCE = 3;
/** What the program reads: one line of JSON. */
function question({ url, published }: Entry, { title, authors, document }: Article): string {
  const text = documentText(document);
  const article = {
    schemaVersion: 1,
    title,
    url,
    authors: authors.map(author => author.name),
    published: published === undefined ? null : new Date(published).toISOString(),
    lang: document.lang ?? null,
    text: text.slice(0, TEXT_LIMIT).toWellFormed(),
    kinds: ANSWERED_KINDS,
  };
  return `${JSON.stringify(article)}\n`;
}

/** An article with the program's sections; what nutgraf picked itself stays where the program has nothing. */
function withAnswer(article: Article, answer: string, name: string): Article {
  const answered = answeredSections(answer, name);
  const kinds = new Set(answered.map(section => section.kind));
  const rest = article.document.derived.filter(section => !kinds.has(section.kind));
  return { ...article, document: { ...article.document, derived: [...answered, ...rest] } };
}

export interface BriefsOptions {
  /** The program and its arguments. */
  command: readonly string[];
  /** Milliseconds it may take for one story. */
  deadline?: number;
  signal?: AbortSignal | undefined;
}

/**
 * Asks the user's program for the sections of articles, few at once.
 * @param keep is called for every article as soon as it is known, with the program's sections or, after a failure, as it
 *   was; not for those that were not asked about because `signal` ended it.
 * @returns what went wrong, in one line, or undefined.
 */
export async function briefByProgram<T extends { entry: Entry; article: Article }>(
  stories: readonly T[],
  { command, deadline = DEADLINE, signal }: BriefsOptions,
  keep: (story: T, article: Article) => void,
): Promise<string | undefined> {
  const name = sanitizeLine(basename(command[0] ?? ''));
  const limit = pLimit(AT_ONCE);
  let failures = 0;
  let inARow = 0;
  let why = '';
  const ask = async (story: T) => {
    if (signal?.aborted) return;
    const { entry, article } = story;
    let better = article;
    if (inARow < PATIENCE) {
      try {
        const limits = { deadline, maxBytes: MAX_BYTES };
        better = withAnswer(
          article,
          await askProgram(command, question(entry, article), limits, signal),
          name,
        );
        inARow = 0;
      } catch (error) {
        if (!(error instanceof ProgramError || error instanceof AnswerError)) throw error;
        if (signal?.aborted) return;
        failures += 1;
        inARow += 1;
        why = error.message;
      }
    }
    keep(story, better);
  };
  await Promise.all(stories.map(story => limit(() => ask(story))));
  if (failures === 0) return undefined;
  const left = inARow >= PATIENCE ? '; it is left alone until the next refresh' : '';
  return `brief.command: ${name}: ${why} (${failures} of ${stories.length} stories)${left}`;
}
