/** How an XML text begins. */
export interface XmlRoot {
  /** Name of the first element as written, with its prefix. */
  name: string;
  /** Its start tag. */
  tag: string;
}

const NAME = /[^\s/>]*/y;
const TAG_LIMIT = 16_384;

/** Finds the first element after declaration, comments and document type, or undefined when there is none. */
export function xmlRoot(text: string): XmlRoot | undefined {
  let at = text.indexOf('<');
  let doctypes = 0;
  while (at >= 0) {
    const next = text[at + 1] ?? '';
    if (next === '?') at = text.indexOf('<', after(text, '?>', at));
    else if (text.startsWith('<!--', at)) at = text.indexOf('<', after(text, '-->', at));
    // A document has one document type; of more only the ends are looked for.
    else if (next === '!')
      at = text.indexOf('<', doctypes++ === 0 ? endOfDoctype(text, at) : after(text, '>', at));
    else if (/[\p{L}_]/u.test(next)) {
      NAME.lastIndex = at + 1;
      const name = NAME.exec(text)?.[0] ?? '';
      const end = text.indexOf('>', at);
      return { name, tag: text.slice(at, Math.min(end < 0 ? text.length : end + 1, at + TAG_LIMIT)) };
    } else at = text.indexOf('<', at + 1);
  }
  return undefined;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** Index after a `<!DOCTYPE …>` that starts at `from`, its internal subset included. */
export function endOfDoctype(text: string, from: number): number {
  const end = after(text, '>', from);
  const subset = from + text.slice(from, end).indexOf('[');
  if (subset < from) return end;
  const close = /\]\s{0,100}>/g;
  close.lastIndex = subset;
  const found = close.exec(text);
  return found ? found.index + found[0].length : end;
}
