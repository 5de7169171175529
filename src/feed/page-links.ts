import { Parser } from 'htmlparser2';
import { safeUrl, sanitizeLine } from '../text/sanitize.ts';

/** A feed a page names. */
export interface FeedLink {
  url: string;
  title: string;
}

const FEED_TYPE = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^application\/json\b.*feed/i;
const MAYBE_TYPE = /^(?:application|text)\/(?:xml|json)\b/i;
const FEED_PATH = /(?:^|[/._-])(?:feed|feeds|rss|atom|index\.xml|index\.rdf)(?:[/._?-]|$)/i;
const LINK_LIMIT = 20;

/**
 * Feeds a page of HTML names: first those of its `<link rel="alternate">`, then those of links that look like one.
 * @param url where the page is.
 */
export function pageLinks(html: string, url: string): FeedLink[] {
  const named = new Map<string, FeedLink>();
  const likely = new Map<string, FeedLink>();
  let base = url;
  let anchor: FeedLink | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const href = attributes.href;
      if (!href) return;
      if (name === 'base') {
        base = safeUrl(href, url) ?? base;
        return;
      }
      const target = safeUrl(href, base);
      if (!target?.startsWith('http')) return;
      const link = { url: target, title: sanitizeLine(attributes.title ?? '') };
      if (name === 'link' && isFeedLink(attributes)) {
        if (!named.has(target)) named.set(target, link);
      } else if (name === 'a' && FEED_PATH.test(new URL(target).pathname)) {
        if (!likely.has(target) && likely.size < LINK_LIMIT) likely.set(target, link);
        anchor = likely.get(target);
      }
    },
    ontext(text) {
      if (anchor && anchor.title.length < 100) anchor.title = sanitizeLine(`${anchor.title} ${text}`);
    },
    onclosetag(name) {
      if (name === 'a') anchor = undefined;
    },
  });
  parser.end(html);
  return [...(named.size > 0 ? named : likely).values()].slice(0, LINK_LIMIT);
}

function isFeedLink(attributes: Record<string, string>): boolean {
  const rel = ` ${attributes.rel?.toLowerCase() ?? ''} `;
  const type = attributes.type?.trim() ?? '';
  if (!rel.includes(' alternate ') && !rel.includes(' feed ')) return false;
  if (/\boembed\b|\/wp-json\//i.test(`${type} ${attributes.href}`)) return false;
  return (
    FEED_TYPE.test(type) ||
    rel.includes(' feed ') ||
    (MAYBE_TYPE.test(type) && FEED_PATH.test(attributes.href!))
  );
}
