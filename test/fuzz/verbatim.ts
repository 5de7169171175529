import { Parser } from 'htmlparser2';
import { sectionText } from '../../src/article/plain-text.ts';
import type { Article } from '../../src/story.ts';
import { sanitize } from '../../src/text/sanitize.ts';
import { Finding } from './finding.ts';

/** What is left when white space, accents and what cannot be seen do not count. */
const bare = (text: string) => text.normalize('NFD').replace(/[\p{M}\p{Cf}\s]/gu, '');

/** What a list or a quotation has before its words where they are plain text. */
const MARKER = /^(?:-|—|\d+\.)$/u;

/** All characters of an HTML text outside of tags, whatever they are shown as. */
function saidBy(html: string): string {
  let whole = '';
  let apart = '';
  const parser = new Parser({
    ontext: text => {
      whole += text;
      apart += sanitize(text);
    },
    // A tag may stand within what would be one escape sequence without it.
    onopentag: () => {
      apart += ' ';
    },
  });
  parser.end(html);
  return `${bare(sanitize(whole))}\n${bare(apart)}`;
}

/** @throws Finding when a section, the brief or the summary says a word that the HTML does not. */
export function assertVerbatim(html: string, { document, brief, summary }: Article): void {
  const said = saidBy(html);
  const blocks = document.blocks.filter(block => block.type === 'section');
  const sections = [...blocks, ...document.derived].map(section =>
    Object.values(sectionText(section)).flat(),
  );
  for (const words of [...sections.flat(), brief, summary]) {
    for (const word of words.split(/\s+/)) {
      if (MARKER.test(word)) continue;
      const own = bare(word).replace(/…+$/u, '');
      if (!said.includes(own)) throw new Finding(`says what the HTML does not: ${JSON.stringify(word)}`);
    }
  }
}
