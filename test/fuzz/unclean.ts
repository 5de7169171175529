// What must never come out, told by Unicode's own properties and not by the gate's lists: the tests are to find what the
// gate forgets.

const FORBIDDEN: readonly [string, RegExp][] = [
  ['a control character', /[\0-\x08\x0b-\x1f\x7f-\x9f]/u],
  ['a lone surrogate', /\p{Cs}/u],
  ['a bidi control', /\p{Bidi_Control}/u],
  ['a line or paragraph separator', /[\u2028\u2029]/u],
  ['an invisible format character', /[\u00ad\u180e\u200b\u2060-\u206f\ufeff\ufff9-\ufffb]/u],
  ['a tag or variation selector', /[\ufe00-\ufe0f\u{e0000}-\u{e0fff}]/u],
  // Four pass; what two texts join may have twice as many.
  ['marks piled on one letter', /[\p{M}\u200c\u200d]{9}/u],
];

/** What is unclean in a text, or undefined. Newlines and tabs are fine. */
export function uncleanIn(text: string): string | undefined {
  for (const [what, one] of FORBIDDEN) {
    const at = text.search(one);
    if (at >= 0) return `${what} in ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 40))}`;
  }
  return undefined;
}

/** The same of every text in a value, names of members included. */
export function uncleanInValue(value: unknown): string | undefined {
  if (typeof value === 'string') return uncleanIn(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = uncleanIn(name) ?? uncleanInValue(inner);
    if (found) return found;
  }
  return undefined;
}

/** Stands in the parameters of every hostile sequence, and in none of the program's. */
export const BRAND = '4242';

// CSI with its parameters, OSC with its text, tmux's wrapper.
const SEQUENCE =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\](?<osc>[^\u0007\u001b]*)(?:\u0007|\u001b\\)|\u001b[=>78cM]/gu;
const TARGET = /^(?:https?:\/\/|mailto:)[\x20-\x7e]*$/;

/**
 * What is unclean in bytes for a terminal: sequences that are none of the program's, targets of links that are no web
 * address, and all that `uncleanIn` finds between them.
 */
export function uncleanOnTerminal(written: string): string | undefined {
  for (const [sequence, osc] of written.matchAll(SEQUENCE)) {
    const isForeign = osc === undefined && sequence.includes(BRAND);
    const wrong = isForeign ? `a foreign sequence: ${JSON.stringify(sequence)}` : wrongCommand(osc);
    if (wrong) return wrong;
  }
  return uncleanIn(written.replace(SEQUENCE, '').replaceAll('\r\n', '\n'));
}

/** Only links are set by an operating system command; what they lead to must be an address of the web. */
function wrongCommand(osc: string | undefined): string | undefined {
  if (osc === undefined) return undefined;
  const [, target] = /^8;;(.*)$/su.exec(osc) ?? [];
  if (target === undefined) return `a foreign command: ${JSON.stringify(osc)}`;
  return target === '' || TARGET.test(target) ? undefined : `a link to ${JSON.stringify(target)}`;
}
