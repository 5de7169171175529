import { parseQuery, type Query, QueryError } from '../query/language.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { UsageError } from './command.ts';

// A word alone may be a whole query in the shell's quotes; not when it is one field with a name or words behind it.
const ONE_FIELD = /^-?(?:author|feed|folder|tag|title|why):[^:"()]*$/i;

/**
 * The query of a command line. A word with white space in it was quoted for the shell, so it is one phrase here:
 * `author:"Nicole Jao"` arrives as `author:Nicole Jao`.
 * Throws UsageError that shows the place of a mistake.
 */
export async function parseWords(given: readonly string[]): Promise<Query> {
  // Nothing that the gate takes out is in the archive's text.
  const words = given.map(sanitizeLine);
  const text = words.length === 1 && !ONE_FIELD.test(words[0]!) ? words[0]! : words.map(requote).join(' ');
  try {
    return parseQuery(text);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    // Measuring text loads tables that a good query has no use for.
    const { pointAt } = await import('../query/point-at.ts');
    throw new UsageError(error.message, pointAt(text, error).split('\n'));
  }
}

/** Gives a word back the quotes that the shell took off it. */
function requote(word: string): string {
  if (!/\s/.test(word) || word.includes('"')) return word;
  const field = /^(-?[a-z-]+:)(.*)$/is.exec(word);
  return field ? `${field[1]}"${field[2]}"` : `"${word}"`;
}
