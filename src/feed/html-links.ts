import { Parser } from 'htmlparser2';

const LINKS = ['href', 'src', 'cite', 'poster', 'data-src'];

function quoted(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

/** Resolves the relative links of an HTML text against a base; everything else stays as it was written. */
export function resolveHtmlLinks(html: string, base: string): string {
  if (!/\b(?:href|src|cite|poster)\s*=/i.test(html)) return html;
  let result = '';
  let copied = 0;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      let changed = false;
      for (const link of LINKS) {
        const target = attributes[link];
        if (target === undefined || /^[a-z][a-z\d+.-]*:/i.test(target)) continue;
        const resolved = URL.parse(target.trim(), base);
        if (!resolved) continue;
        attributes[link] = resolved.href;
        changed = true;
      }
      if (!changed) return;
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
      result += `${html.slice(copied, parser.startIndex)}<${name}${written.join('')}>`;
      copied = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return result + html.slice(copied);
}
