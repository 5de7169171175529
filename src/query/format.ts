import type { Query } from './tree.ts';

// What the language would not read as part of a plain value.
const NEEDS_QUOTES = /[\s()"“”*]/;
// Behind a field's colon these make an address or a name of two parts.
const NOT_A_VALUE = /^[:/]/;
// What it would not read as a plain word either.
const NOT_A_WORD = /^-|^[a-z][a-z-]*:(?![:/])|^(?:or|OR|AND|NOT)$/i;

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

const value = (text: string) => (NEEDS_QUOTES.test(text) || NOT_A_VALUE.test(text) ? quote(text) : text);

/** A query as text that reads as the same query. */
export function formatQuery(query: Query): string {
  switch (query.type) {
    case 'all':
      return '';
    case 'and':
      return query.parts
        .map(part => (part.type === 'or' ? `(${formatQuery(part)})` : formatQuery(part)))
        .join(' ');
    case 'or':
      return query.parts.map(part => formatQuery(part)).join(' or ');
    case 'not': {
      const { part } = query;
      const inner = formatQuery(part);
      return part.type === 'and' || part.type === 'or' ? `-(${inner})` : `-${inner}`;
    }
    case 'text': {
      const star = query.prefix ? '*' : '';
      if (query.in) return `${query.in}:${value(query.text)}${star}`;
      const plain = !NEEDS_QUOTES.test(query.text) && !NOT_A_WORD.test(query.text);
      return (plain ? query.text : quote(query.text)) + star;
    }
    default:
      return `${query.type}:${value(query.value)}`;
  }
}
