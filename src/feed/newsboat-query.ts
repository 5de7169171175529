/** How a newsboat attribute with a value is said in nutgraf's query language; `undefined` where it cannot be. */
type Translation = (value: string) => string | undefined;

const quoted = (value: string) =>
  /^[\p{L}\p{N}_.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
const word =
  (key: string): Translation =>
  value =>
    // A pattern with more than plain text in it means something else here.
    /[\\^$*+?()[\]{}|]/.test(value) || value === '' ? undefined : key + quoted(value);

const ATTRIBUTES: ReadonlyMap<string, Translation> = new Map(
  Object.entries<Translation>({
    unread: value => (value === 'yes' ? 'is:unread' : value === 'no' ? 'is:read' : undefined),
    title: word('title:'),
    author: word('author:'),
    content: word(''),
    feedtitle: word('feed:'),
    rssurl: word('feed:'),
    feedlink: word('feed:'),
    tags: word('folder:'),
  }),
);
const NEGATED = new Set(['!=', '!~', '!#']);
const TOKEN = /\s*(\(|\)|"(?:[^"\\]|\\.)*"|!?[=~#]~?|[<>]=?|[\w.:-]+)/gy;

function tokens(filter: string): string[] | undefined {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(filter); match; match = TOKEN.exec(filter)) {
    found.push(match[1]!);
    end = TOKEN.lastIndex;
  }
  return filter.slice(end).trim() === '' ? found : undefined;
}

/**
 * Says a newsboat filter (its manual, "Filter Language") in nutgraf's query language.
 * @returns undefined where there is no equal.
 */
export function newsboatQuery(filter: string): string | undefined {
  const all = tokens(filter);
  if (!all || all.length === 0) return undefined;
  const said: string[] = [];
  for (let at = 0; at < all.length; ) {
    const token = all[at]!;
    if (token === '(' || token === ')') said.push(token);
    else if (token.toLowerCase() === 'or') said.push('or');
    else if (token.toLowerCase() !== 'and') {
      const term = comparison(token, all[at + 1] ?? '', all[at + 2] ?? '');
      if (term === undefined) return undefined;
      said.push(term);
      at += 2;
    }
    at++;
  }
  return said.join(' ').replace(/\( /g, '(').replace(/ \)/g, ')');
}

function comparison(attribute: string, operator: string, given: string): string | undefined {
  const value = given.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
  if (attribute === 'age') return ageTerm(operator, value);
  const term = ATTRIBUTES.get(attribute)?.(value);
  if (term === undefined || !/^!?(?:=|=~|~|#)$/.test(operator)) return undefined;
  return NEGATED.has(operator) ? `-${term}` : term;
}

/** Newsboat counts a story's age in days. */
function ageTerm(operator: string, value: string): string | undefined {
  if (/^\d{1,4}$/.test(value)) {
    if (operator === '<' || operator === '<=') return `since:${value}d`;
    return operator === '>' || operator === '>=' ? `before:${value}d` : undefined;
  }
  const range = /^0:(\d{1,4})$/.exec(value);
  return operator === 'between' && range ? `since:${range[1]}d` : undefined;
}
