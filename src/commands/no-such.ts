import { noSuch as notThere } from '../dump/error.ts';
import { UsageError } from './command.ts';

/**
 * The error for a word that is none of those there are: it names the one that was meant, or else all.
 * @param what it should have been, such as `setting`.
 */
export function noSuch(what: string, word: string, all: readonly string[]): UsageError {
  return new UsageError(notThere(what, word, all).message);
}
