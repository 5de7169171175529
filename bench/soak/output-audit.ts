/**
 * The escape sequences the reader has a use for: the cursor, erasing, looks, the modes it sets, synchronized output, links
 * to the web and, to terminals that show them, notifications. Anything else came from a feed.
 */
const OWN = [
  '\\u001b\\[\\d*(?:;\\d+)?[ABCDEFGHJKdf]',
  '\\u001b\\[[\\d;:]*m',
  '\\u001b\\[\\?(?:25|1000|1004|1006|1049|2004|2026)[hl]',
  '\\u001b\\[[<>]\\d*u',
  '\\u001b\\]8;[\\w=:]*;(?:(?:https?:|mailto:)[\\x21-\\x7e]*)?(?:\\u0007|\\u001b\\\\)',
  '\\u001b\\]777;notify;[^\\u0000-\\u001f\\u007f-\\u009f]*\\u001b\\\\',
].join('|');
const OWN_SEQUENCE = new RegExp(OWN, 'gu');
// The reader uses none of the looks and places the hostile texts ask for.
const FOREIGN = /\u001b\[(?:66;66H|5;41m)/u;
const UNCLEAN =
  /[\u0000-\u0007\u000b-\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{M}{5}/u;
/** A sequence at the end of a chunk that the next one goes on with. */
const UNFINISHED = /\u001b(?:\[[0-?]*[ -/]*|\][^\u0007\u001b]{0,9000}\u001b?)?$/u;

const quoted = (text: string) =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/gu, c => `\\u{${c.codePointAt(0)!.toString(16)}}`);

/** Looks through what a terminal was sent for anything that did not come from the reader itself. */
export class OutputAudit {
  #rest = '';

  /** @returns what is wrong with the text, as far as it is whole; at most one finding a chunk. */
  read(chunk: string): string | undefined {
    const text = this.#rest + chunk;
    const whole = UNFINISHED.exec(text)?.index ?? text.length;
    this.#rest = text.slice(whole);
    return fault(text.slice(0, whole));
  }

  /** Looks through what is left at the end. */
  end(): string | undefined {
    return fault(this.#rest);
  }
}

function fault(text: string): string | undefined {
  const foreign = FOREIGN.exec(text);
  if (foreign) return `from a feed: ${quoted(foreign[0])}`;
  const plain = text.replace(OWN_SEQUENCE, '');
  const unclean = UNCLEAN.exec(plain);
  if (!unclean) return undefined;
  const { index } = unclean;
  return `not clean: ${quoted(plain.slice(Math.max(0, index - 20), index + 40))}`;
}
