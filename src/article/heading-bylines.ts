import { openingByline } from './byline-line.ts';
import { followKey } from './follow-key.ts';
import { walkHtml } from './html-walk.ts';

/** Elements inside a line. */
const INLINE = new Set('a b strong em i u small font abbr'.split(' '));
/** Lines under a page's heading that are looked at, and the code units that make one the story's own. */
const LINES = 30;
const PROSE = 200;
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

/** The lines that name a page's authors between its heading and its first prose, as written. */
export function headingBylines(html: string): string[] {
  const found: string[] = [];
  let left = 0;
  let text = '';
  let href = '';
  const end = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    const link = href;
    [text, href] = ['', ''];
    if (left <= 0 || line === '') return;
    left = line.length > PROSE ? 0 : left - 1;
    const isName = KOREAN_REPORTER.test(line) || leadsToWriter(link, line);
    const byline = isName ? line : openingByline(line);
    if (byline !== undefined) found.push(byline);
  };
  const border = (name: string) => {
    if (!INLINE.has(name)) end();
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
      if (left > 0 && text.length <= PROSE) text += data;
    },
  });
  return found;
}
