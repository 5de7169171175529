import { safeUrl } from '../text/sanitize.ts';
import type { Attributes } from './html-walk.ts';

/** How text looks, by the elements it stands in. */
export interface Look {
  bold?: true;
  italic?: true;
  code?: true;
  href?: string;
}
const BOLD = new Set(['b', 'strong', 'summary', 'dt', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

// How sites call the line over a box: "KeyBox_title__2a", "summary-box__ttl". A `div` may be called "header" and hold much.
const TITLED =
  /(?:^|[\s_]|(?<!sub)-)(?:title|titel|titre|titol|titolo|titulo|ttl|tit|hd|label|midashi|tittel|titulek|heading|naslov|nadpis|tytul|judul|baslik|overskrift|otsikko|rubrik|titlu|titlul|cim|kop|(?:card|panel|box|callout|accordion|kasten|boks)[_-]{1,2}head(?:er|ing)?)(?:$|[\s_-])|(?<!article|entry|page|post|story|site)__head(?=$|\s)|(?<!sub|Sub)(?:[a-z](?:Title|Heading|Titel|Titre))(?:$|[\s_-])/;
const BOLD_CLASS = /(?:^|\s)(?:font-(?:bold|semibold|extrabold|black)|fw-(?:bold|bolder|semibold))(?:\s|$)/;
const TITLES = new Set(['p', 'div', 'span']);

const isTitle = (name: string, { class: called }: Attributes) =>
  called !== undefined &&
  TITLES.has(name) &&
  called.length < 200 &&
  (TITLED.test(called) || BOLD_CLASS.test(called));

/** The look of text inside an element of this name, itself inside `look`; links relative to `baseUrl`. */
export function lookInside(
  look: Look,
  name: string,
  attributes: Attributes,
  baseUrl: string | undefined,
): Look {
  const { style } = attributes;
  if (!look.bold && (BOLD.has(name) || (style && BOLD_STYLE.test(style)) || isTitle(name, attributes)))
    return { ...look, bold: true };
  if (!look.italic && ITALIC.has(name)) return { ...look, italic: true };
  if (!look.code && CODE.has(name)) return { ...look, code: true };
  if (name !== 'a' || attributes.href === undefined || attributes.href.startsWith('#')) return look;
  const href = safeUrl(attributes.href, baseUrl);
  return href ? { ...look, href } : look;
}
