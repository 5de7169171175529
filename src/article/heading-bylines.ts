import { parseBylines } from './byline.ts';
import { openingByline } from './byline-line.ts';
import { isNobody } from './byline-words.ts';
import { followKey } from './follow-key.ts';
import { hasGivenName } from './given-names.ts';
import { isDateLine } from './head-matter.ts';
import { isPerson } from './house.ts';
import { walkHtml } from './html-walk.ts';

/** Elements inside a line. */
const INLINE = new Set('a b strong em i u font abbr'.split(' '));
/** Lines under a page's heading that are looked at, and the code units that make one the story's own. */
const LINES = 30;
const PROSE = 200;
/** Of those the ones where a name needs no "By". */
const NEAR = 8;
/** "서다온 기자" */
const KOREAN_REPORTER =
  /^\p{Script=Hangul}{2,4}(?: ?[·,] ?\p{Script=Hangul}{2,4}){0,3} (?:\p{Script=Hangul}{2,4} )?기자$/u;

/** Where sites keep the pages of those who write. */
const WRITER_PAGE =
  /\/(?:authors?|autor(?:es|as?|en|i|zy|ki)?|auteurs?|autor[ei]|people|persons?|profiles?|profil|team|staff|contributors?|journalists?|reporters?|writers?|skribent|forfatter|kirjoittaja|yazar(?:lar)?|firmas?|by)\/([^/?#]{3,80})\/?(?:[?#]|$)/iu;

/** Whether a link's address is that of the page of the writer it names: "/autor/leire-mondragon/". */
function leadsToWriter(href: string, name: string): boolean {
  const slug = WRITER_PAGE.exec(href)?.[1];
  if (slug === undefined) return false;
  try {
    return followKey(decodeURIComponent(slug).replace(/[-_.]/gu, ' ')) === followKey(name);
  } catch {
    return false;
  }
}

const LONGEST_ROLE = 50;

/** What a line ends with whose name is an element of its own: "By", "Von". */
const LEAD_ALONE =
  /^(?:(?:written |posted )?by|von|par|por|de|di|door|a[vf]|text|texto?|tekst|autore?|autor|author)\s?:?$/iu;
/** "Shawna Two Rivers, Rural Health Reporter" */
const NAME_AND_ROLE = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}) ?[,|·–—-] ?([^,|·]{4,50})$/u;

/** The name before what somebody does: a role that is known, or any in lower case behind a name as people have. */
function personWithRole(line: string, isNear: boolean): string | undefined {
  const [, person, role] = NAME_AND_ROLE.exec(line) ?? [];
  if (person === undefined || role === undefined) return undefined;
  return isNobody(role) || (isNear && /^\p{Ll}/u.test(role) && isPerson(person)) ? person : undefined;
}

/** What may stand between two names. */
const BETWEEN = new Set('|and|und|et|y|e|en|och|og|i|ve|a'.split('|'));

/** "José Ángel Bustarviejo" has two names and one of a family, or the other way round. */
const isSomebody = (name: string) =>
  isPerson(name) || (PARTS.test(name) && !isNobody(name) && hasGivenName(followKey(name)));
const PARTS = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){2,3}$/u;

/** Whether a line is names of people and nothing else. */
export function isOnlyPeople(line: string): boolean {
  const names = parseBylines([line]).map(({ name }) => name);
  if (names.length === 0 || !names.every(isSomebody)) return false;
  let rest = line;
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0 || !BETWEEN.has(rest.slice(0, at).replace(/[\s,&]/g, ''))) return false;
    rest = rest.slice(at + name.length);
  }
  return rest === '';
}

/** Names, over what their owner is, or over when it was written: "Joris Wijnands", "5 november 2026, 11:20". */
function areNamesOver(line: string, under: string): boolean {
  if (!(under.length <= LONGEST_ROLE && isNobody(under)) && !isDateLine(under)) return false;
  return isOnlyPeople(line);
}

/**
 * The lines that name a page's authors between its heading and its first prose, as written.
 * @param title the page's: old pages have no heading but a line in bold.
 */
export function headingBylines(html: string, title = ''): string[] {
  const found: string[] = [];
  const headline = title.replace(/\s+/g, ' ').trim();
  let left = 0;
  let text = '';
  let href = '';
  let lead = '';
  let whole = '';
  let before = '';
  // Names that no word announces; several may stand side by side.
  let alone = 0;
  const isNear = () => left > LINES - NEAR;
  /** The name on a line that says what that one does, where nobody is found yet. */
  const takePersonWithRole = (line: string) => {
    const person = found.length === 0 ? personWithRole(line, isNear()) : undefined;
    if (person !== undefined) found.push(person);
    return person !== undefined;
  };
  const end = () => {
    const own = text.replace(/\s+/g, ' ').trim();
    const link = href;
    [text, href] = ['', ''];
    if (own !== '' && left <= 0 && found.length === 0 && own === headline) {
      left = LINES;
      return;
    }
    // A dot may stand between a name and a date.
    if (left <= 0 || !/[\p{L}\d]/u.test(own)) return;
    whole = `${whole} ${own}`.trim();
    const line = lead ? `${lead} ${own}` : own;
    lead = LEAD_ALONE.test(own) ? own : '';
    left = line.length > PROSE ? 0 : left - 1;
    const isName = KOREAN_REPORTER.test(line) || leadsToWriter(link, line);
    const byline = isName ? line : openingByline(line);
    if (byline !== undefined) found.push(byline);
    else if (!takePersonWithRole(line) && found.length === alone && isNear() && areNamesOver(before, own)) {
      found.push(before);
      alone++;
    }
    before = own;
  };
  const border = (name: string) => {
    if (INLINE.has(name)) return;
    end();
    if (name === 'span' || name === 'small') return;
    // What spans part is one line.
    takePersonWithRole(whole);
    whole = '';
  };
  walkHtml(html, {
    open(name, attributes) {
      border(name);
      if (name === 'a' && text.trim() === '') href = attributes.href ?? '';
    },
    close(name) {
      border(name);
      if (name === 'h1' && found.length === 0) left = LINES;
    },
    text(data) {
      if ((left > 0 || headline !== '') && text.length <= PROSE) text += data;
    },
  });
  return found;
}
