import { isStandfirst } from './element-roles.ts';
import { attributesOf, escapeHtml, squashed, type Tree } from './page-tree.ts';

/** Code units of what sums a story up: less is a slogan. */
const SHORTEST_STANDFIRST = 50;
const LONGEST_STANDFIRST = 600;

/**
 * The sentences under a headline that sum the story up, from the element that is named so; undefined where there is none. Many sites
 * have it in the header beside the headline, which Readability leaves out.
 */
export function standfirstIn(document: Tree): string | undefined {
  for (const element of document.querySelectorAll('p, div, h2')) {
    if (!isStandfirst(attributesOf(element)) || element.closest('aside, nav, footer')) continue;
    const text = squashed(element.textContent ?? '');
    const isOne = text.length >= SHORTEST_STANDFIRST && text.length <= LONGEST_STANDFIRST;
    if (isOne && /[.!?…。！？]["”»’」]?$/u.test(text)) return text;
  }
  return undefined;
}

/** The story's HTML, with its standfirst before it where its text has it not. */
export const withStandfirst = (html: string, text: string, standfirst: string | undefined): string =>
  standfirst === undefined || text.includes(standfirst) ? html : `<p>${escapeHtml(standfirst)}</p>${html}`;
