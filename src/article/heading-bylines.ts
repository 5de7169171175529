import { openingByline } from './byline-line.ts';
import { walkHtml } from './html-walk.ts';

/** Elements inside a line. */
const INLINE = new Set('a b strong em i u small font abbr'.split(' '));
/** Lines under a page's heading that are looked at, and the code units that make one the story's own. */
const LINES = 30;
const PROSE = 200;
/** "서다온 기자" */
const KOREAN_REPORTER =
  /^\p{Script=Hangul}{2,4}(?: ?[·,] ?\p{Script=Hangul}{2,4}){0,3} (?:\p{Script=Hangul}{2,4} )?기자$/u;

/** The lines that name a page's authors between its heading and its first prose, as written. */
export function headingBylines(html: string): string[] {
  const found: string[] = [];
  let left = 0;
  let text = '';
  const end = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (left <= 0 || line === '') return;
    left = line.length > PROSE ? 0 : left - 1;
    const byline = KOREAN_REPORTER.test(line) ? line : openingByline(line);
    if (byline !== undefined) found.push(byline);
  };
  const border = (name: string) => {
    if (!INLINE.has(name)) end();
  };
  walkHtml(html, {
    open: border,
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
