// What is no whole token takes all the rest: tried again from every `<` in it, that would cost its square.
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^<>]*>|<(\/?)([A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|(<)[\s\S]*/g;

/** A start tag and the line, from 1, it is on. */
export interface TagLine {
  name: string;
  tag: string;
  line: number;
}

/**
 * Checks that the tags of an XML text are whole and nested.
 * @returns its start tags, in order.
 * @throws Error naming the line of the first fault.
 */
export function checkXml(text: string): TagLine[] {
  const tags: TagLine[] = [];
  const open: TagLine[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(TOKEN)) {
    for (; counted < match.index; counted++) if (text.charCodeAt(counted) === 10) line++;
    const [tag, slash, name, empty, broken] = match;
    if (broken) throw new Error(`line ${line}: not well-formed XML`);
    if (name === undefined) continue;
    if (slash) {
      const opened = open.pop();
      if (opened?.name !== name) throw new Error(`line ${line}: </${name}> closes nothing that is open`);
      continue;
    }
    const found = { name, tag, line };
    tags.push(found);
    if (!empty) open.push(found);
  }
  const unclosed = open.pop();
  if (unclosed) throw new Error(`line ${unclosed.line}: <${unclosed.name}> is never closed`);
  return tags;
}
