import { readPage } from '../../src/article/page.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import type { Entry } from '../../src/story.ts';
import type { Story } from './development-set.ts';

/** What `readArticle` is given for a story, by what carried it. */
export type Carried = Pick<Entry, 'title' | 'html' | 'bylines' | 'url'>;

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Fixture bylines are written as in HTML, entities and all. */
const decoded = (byline: string) => byline.replaceAll('&#039;', "'");
const linkOf = (story: Story) => `https://news.example/${story.id}`;

function rss(stories: readonly Story[]): string {
  const items = stories.map(
    story => `<item><title>${escapeXml(story.title)}</title><link>${linkOf(story)}</link><guid>${linkOf(story)}</guid>
${story.bylines.map(byline => `<dc:creator>${escapeXml(byline)}</dc:creator>`).join('')}
<content:encoded><![CDATA[${story.html}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://news.example/</link>
<description>News</description>${items.join('\n')}</channel></rss>`;
}

function atom(stories: readonly Story[]): string {
  const entries = stories.map(
    story => `<entry><title>${escapeXml(story.title)}</title><link href="${linkOf(story)}"/><id>${linkOf(story)}</id>
<updated>2026-03-01T08:00:00Z</updated>${story.bylines.map(byline => `<author><name>${escapeXml(decoded(byline))}</name></author>`).join('')}
<content type="html">${escapeXml(story.html)}</content></entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<id>https://news.example/</id><updated>2026-03-01T08:00:00Z</updated>${entries.join('\n')}</feed>`;
}

function json(stories: readonly Story[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    home_page_url: 'https://news.example/',
    items: stories.map(story => ({
      id: linkOf(story),
      url: linkOf(story),
      title: story.title,
      content_html: story.html,
      authors: story.bylines.map(byline => ({ name: decoded(byline) })),
    })),
  });
}

/** The page a newsroom's system would print: head, navigation, story, furniture. */
export function pageOf(story: Story): string {
  const authors = story.bylines.map(byline => ({ '@type': 'Person', name: decoded(byline) }));
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    author: authors,
  });
  return `<!doctype html><html lang="${story.lang}"><head><meta charset="utf-8"><title>${escapeXml(story.title)} | News</title>
<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script><style>p{margin:0}</style></head>
<body class="single-post has-comments"><header class="site-header"><a href="/">News</a><nav><ul><li><a href="/a">World</a></li>
<li><a href="/b">Money</a></li></ul></nav></header><main><article class="post"><h1>${escapeXml(story.title)}</h1>
<div class="entry-content">${story.html}</div></article></main>
<div class="related-posts"><h3>Related</h3><ul><li><a href="/1">Another story</a></li></ul></div>
<footer><p>Why it matters: © News</p></footer><script>track()</script></body></html>`;
}

/** The whole set as files, by name: a page a story, the three kinds of feed, and the gold beside them. */
export function filesOf(stories: readonly Story[]): Map<string, string> {
  const gold = stories.map(story => ({ id: story.id, url: linkOf(story), lang: story.lang, ...story.gold }));
  return new Map([
    ...stories.map(story => [`${story.id}.html`, pageOf(story)] as const),
    ['feed.rss', rss(stories)],
    ['feed.atom', atom(stories)],
    ['feed.json', json(stories)],
    ['gold.json', `${JSON.stringify(gold, undefined, 2)}\n`],
  ]);
}

const feedUrl = 'https://news.example/feed';
async function fromFeed(text: string): Promise<Carried[]> {
  return (await parseFeed(text, feedUrl)).entries;
}

/** The stories as each carrier hands them on, in the stories' order. */
export const CARRIERS: Readonly<
  Record<string, (stories: readonly Story[]) => Promise<Carried[]> | Carried[]>
> = {
  body: stories =>
    stories.map(({ title, html, bylines, ...story }) => ({
      title,
      html,
      bylines,
      url: `https://news.example/${story.id}`,
    })),
  page: stories => stories.map(story => ({ ...readPage(pageOf(story), linkOf(story)), url: linkOf(story) })),
  rss: stories => fromFeed(rss(stories)),
  atom: stories => fromFeed(atom(stories)),
  json: stories => fromFeed(json(stories)),
};
