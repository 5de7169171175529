import { existsSync } from 'node:fs';
import { openReader } from '../archive/reader.ts';
import { feedName } from '../feed/public-url.ts';
import { authorNames } from '../query/author-names.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { candidates, type Names } from './candidates.ts';
import { EXIT, type Invocation } from './command.ts';
import { SECTION_WORDS } from './print-options.ts';
import { openSession, type Session } from './session.ts';

// What the scripts understand, as cobra's do (github.com/spf13/cobra, ShellCompDirective).
const NO_SPACE = 2;
const NO_FILES = 4;

/** `nutgraf complete`: what the shells' scripts ask. One candidate a line with its note, then a line of directions. */
export async function run({ io, options, args }: Invocation): Promise<number> {
  const words = options.line === undefined ? args : shellWords(String(options.line)).slice(1);
  const { FIELDS } = await import('../dump/fields.ts');
  const session = openSession({ io });
  try {
    const fields = Object.entries(FIELDS).map(([text, { help }]) => ({ text, note: help }));
    const { list, isOpen, files } = candidates(words, namesOf(session, fields));
    const lines = list.map(({ text, note }) => `${sanitizeLine(text)}\t${sanitizeLine(note)}`);
    io.stdout.write(`${[...lines, `:${(isOpen ? NO_SPACE : 0) + (files ? 0 : NO_FILES)}`].join('\n')}\n`);
  } finally {
    await session.close();
  }
  return EXIT.ok;
}

/** Looks into the user's files without changing anything; what cannot be read has no names. */
function namesOf(session: Session, fields: Names['fields']): Names {
  const archived = <T>(read: (reader: ReturnType<typeof openReader>) => T[]): T[] => {
    if (!existsSync(session.paths.archive)) return [];
    const reader = openReader(session.paths.archive);
    try {
      return read(reader);
    } finally {
      reader.close();
    }
  };
  const quietly = <T>(look: () => T[]): T[] => {
    try {
      return look();
    } catch {
      return [];
    }
  };
  const config = () => session.current();
  const feeds = () =>
    quietly(() => {
      const states = archived(reader => reader.feedStates());
      const titles = new Map(states.map(({ id, title }) => [id, title]));
      return config().feeds.map(({ id, title, url }) => ({
        text: id,
        note: title ?? titles.get(id) ?? feedName(url),
      }));
    });
  return {
    get feeds() {
      return feeds();
    },
    get feed() {
      return feeds().map(({ note }) => note);
    },
    get folder() {
      return quietly(() => [...new Set(config().feeds.flatMap(({ folder }) => folder ?? []))]);
    },
    get author() {
      return quietly(() => archived(authorNames));
    },
    get tag() {
      return quietly(() => archived(reader => reader.tags().map(({ name }) => name)));
    },
    get follows() {
      return quietly(() => config().follows.map(({ name }) => name));
    },
    fields,
    sections: SECTION_WORDS,
  };
}

// A word: plain characters, escaped ones, and quotes that may still be open.
const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$))+/g;
const PIECE = /\\(.)|"((?:[^"\\]|\\.)*)(?:"|$)|'([^']*)(?:'|$)|([^"'\\]+)/g;

/** The words of a command line up to the cursor, as a POSIX shell parts and unquotes them. */
function shellWords(line: string): string[] {
  const words = Array.from(line.matchAll(WORD), ([word]) =>
    word.replace(
      PIECE,
      (_all, escaped?: string, double?: string, single?: string, rest?: string) =>
        escaped ?? double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? rest ?? '',
    ),
  );
  return /\s$/.test(line) && !/\\\s$/.test(line) ? [...words, ''] : words;
}
