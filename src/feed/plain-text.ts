import { Parser } from 'htmlparser2';

const TAGS = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote body br center cite code dd del details dfn div ' +
    'dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr html i iframe img ins kbd label li main ' +
    'mark nav nobr ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup ' +
    'table tbody td tfoot th thead time tr tt u ul var video wbr'
  ).split(' '),
);
const TAG = /<\/?([a-z][a-z0-9]{0,10})(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const ENTITIES = new RegExp(ENTITY.source, 'gi');

const decoded = new Map<string, string>();

/** Text of one character reference as HTML defines them; what HTML does not know stays as it is. */
function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  let result = '';
  const parser = new Parser({ ontext: piece => (result += piece) });
  parser.end(reference);
  if (decoded.size < 5000) decoded.set(reference, result);
  return result;
}

/** Decodes `&name;`, `&#1;` and `&#x1;`, once; an ampersand that starts no reference stays. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITIES, decodeReference) : text;
}

// In plain text these may well be meant as they stand; any other reference was decoded once too seldom.
const MARKUP_ENTITY = /^&(?:amp|lt|gt|quot|apos);$/;

/** Decodes what plain text can only hold by mistake: `&nbsp;` and `&#8217;`, not `&lt;`. */
export function decodeStrayEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITIES, found => (MARKUP_ENTITY.test(found) ? found : decodeReference(found)));
}

/** Whether a text has tags HTML knows. */
export function hasTags(text: string): boolean {
  if (!text.includes('<')) return false;
  for (const [, name] of text.matchAll(TAG)) if (TAGS.has(name!.toLowerCase())) return true;
  return false;
}

/** Drops the tags HTML knows from a one-line text such as a title and decodes its entities; `a < b` and `<T>` stay. */
export function lineOfHtml(text: string): string {
  const bare = text.includes('<')
    ? text.replace(TAG, (tag, name: string) => {
        if (!TAGS.has(name.toLowerCase())) return tag;
        return /^(?:br|p|div|li|hr|h[1-6]|td|tr)$/i.test(name) ? ' ' : '';
      })
    : text;
  return decodeEntities(bare);
}

/** Makes HTML of plain text: blank lines part paragraphs, other line breaks stay. */
export function htmlOfText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const paragraphs = escaped
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '');
  if (paragraphs.length === 1 && !paragraphs[0]!.includes('\n')) return paragraphs[0]!;
  return paragraphs.map(paragraph => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`).join('');
}
