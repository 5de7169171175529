import type { Writing } from './hostile-text.ts';

/** A document of one format, every field of it filled by `next`. */
export type Source = (next: () => string, writing: Writing) => string;

const ITEMS = 2;
const items = (item: (n: number) => string) => Array.from({ length: ITEMS }, (_, n) => item(n)).join('');
/** Within an attribute a CDATA section means nothing. */
const attribute = (text: string) => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A body with a word in every place an article has. */
export const body = (next: () => string): string => `
<p>By ${next()}</p><p>${next()} The lenders have until June to show the origin of the money they lend.</p>
<p><b>Why it matters:</b> ${next()}</p><h2>Context</h2><p>${next()} <i>${next()}</i><b>${next()}</b></p>
<h2>${next()}</h2><ul><li>${next()}</li><li>${next()}<ol><li>${next()}</li></ol></li></ul>
<blockquote><p>“${next()}”</p><footer>${next()}</footer></blockquote>
<p><a href="https://tide.example/${attribute(next())}" title="${attribute(next())}">${next()}</a>
<a href="${attribute(next())}">${next()}</a><a href="mailto:${attribute(next())}">${next()}</a></p>
<pre><code class="language-${attribute(next())}">${next()}</code></pre>
<table><tr><th>${next()}</th><th>${next()}</th></tr><tr><td>${next()}</td><td>${next()}</td></tr></table>
<figure><img src="https://tide.example/${attribute(next())}.jpg" width="600" alt="${attribute(next())}"><figcaption>${next()}</figcaption></figure>
<div class="author-bio"><p>Ann Lee is a reporter at ${next()}</p></div>`;

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

const rssItem = (n: number, next: () => string, write: Writing) => {
  const text = () => write(next());
  const inside = () => attribute(next());
  return `<item rdf:about="https://tide.example/${n}"><title>${text()}</title><link>https://tide.example/${n}?${text()}</link>
<guid isPermaLink="false">${n} ${text()}</guid><author>desk@tide.example (${text()})</author><dc:creator>${text()}</dc:creator>
<category domain="${inside()}">${text()}</category><dc:subject>${text()}</dc:subject><dc:language>${text()}</dc:language>
<comments>https://tide.example/comments/${text()}</comments><source url="${inside()}">${text()}</source>
<enclosure url="https://tide.example/${inside()}.mp3" type="audio/${inside()}" length="${inside()}"/>
<media:content url="https://tide.example/${inside()}.jpg" medium="image" type="image/${inside()}"><media:title>${text()}</media:title></media:content>
<itunes:image href="https://tide.example/${inside()}"/><itunes:duration>${text()}</itunes:duration>
<pubDate>Mon, 0${n + 1} Jun 2026 10:00:00 ${text()}</pubDate><description>${write(`<p>${next()}</p>`)}</description>
<content:encoded>${write(body(next))}</content:encoded></item>`;
};

const channel = (next: () => string, write: Writing) => {
  const text = () => write(next());
  return `<title>${text()}</title><link>https://tide.example/${text()}</link><description>${text()}</description>
<language>${text()}</language><generator>${text()}</generator><ttl>${text()}</ttl>
<image><url>https://tide.example/${text()}</url><title>${text()}</title></image>`;
};

const atomEntry = (n: number, next: () => string, write: Writing) => {
  const text = () => write(next());
  const inside = () => attribute(next());
  return `<entry><id>urn:${n}:${text()}</id><title type="${inside()}">${text()}</title>
<link href="https://tide.example/${n}?${inside()}" title="${inside()}"/>
<link rel="enclosure" href="https://tide.example/${inside()}.mp3" type="audio/${inside()}"/>
<link rel="replies" href="https://tide.example/${inside()}"/>
<author><name>${text()}</name><email>${text()}</email><uri>${text()}</uri></author>
<category term="${inside()}" label="${inside()}"/><updated>2026-06-0${n + 1}T10:00:00Z</updated><published>${text()}</published>
<summary type="html">${write(next())}</summary><content type="html">${write(body(next))}</content></entry>`;
};

const jsonItem = (n: number, next: () => string) => ({
  id: `${n} ${next()}`,
  url: `https://tide.example/${n}?${next()}`,
  external_url: next(),
  title: next(),
  content_html: body(next),
  content_text: next(),
  summary: next(),
  image: `https://tide.example/${next()}`,
  language: next(),
  date_published: n === 0 ? next() : '2026-06-01T10:00:00Z',
  authors: [{ name: next(), url: next() }],
  tags: [next(), next()],
  attachments: [{ url: `https://tide.example/${next()}.mp3`, mime_type: `audio/${next()}`, title: next() }],
});

/** A story that is long enough for a program to be asked about it, and has no sections of its publisher. */
export const LONG: Source = (next, write) => {
  const prose = 'The harbour office counted the ships again and wrote the figures down for everyone. '.repeat(
    6,
  );
  return `<rss version="2.0"><channel><title>Long</title><item><title>Long</title><guid>long</guid>
<description>${write(`<p>${prose}</p><p>${next()} ${prose}</p>`)}</description></item></channel></rss>`;
};

/** Every format of feed. */
export const FEEDS: Readonly<Record<string, Source>> = {
  rss: (next, write) =>
    `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${channel(next, write)}${items(n => rssItem(n, next, write))}</channel></rss>`,
  rdf: (next, write) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}><channel rdf:about="x">${channel(next, write)}</channel>${items(n => rssItem(n, next, write))}</rdf:RDF>`,
  atom: (next, write) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${attribute(next())}"><id>urn:tide</id><title>${write(next())}</title><subtitle>${write(next())}</subtitle>
<link href="https://tide.example/${attribute(next())}"/><author><name>${write(next())}</name></author>${items(n => atomEntry(n, next, write))}</feed>`,
  json: next =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: next(),
      home_page_url: `https://tide.example/${next()}`,
      description: next(),
      language: next(),
      authors: [{ name: next() }],
      items: Array.from({ length: ITEMS }, (_, n) => jsonItem(n, next)),
    }),
};

/** An article's page with all the metadata that is read. */
export const page: Source = next => {
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: next(),
    description: next(),
    inLanguage: next(),
    datePublished: next(),
    image: { url: `https://tide.example/${next()}` },
    author: [{ '@type': 'Person', name: next(), url: next() }],
    publisher: { '@type': 'Organization', name: next() },
  };
  const meta = (name: string) => `<meta name="${name}" property="${name}" content="${attribute(next())}">`;
  const names =
    'author og:title og:site_name og:description og:image article:author article:published_time og:locale twitter:creator description';
  return `<!doctype html><html lang="${attribute(next())}"><head><title>${next()}</title>${names.split(' ').map(meta).join('')}
<script type="application/ld+json">${JSON.stringify(ld).replaceAll('<', '\\u003c')}</script></head>
<body><article><h1>${next()}</h1><span class="byline">By ${next()}</span>${body(next)}</article></body></html>`;
};

/** A page that says nothing of itself but in its elements. */
export const barePage: Source = next =>
  `<html><head><title>${next()} – ${next()}</title></head><body><article><h1>${next()}</h1><p class="byline">By ${next()}</p>${body(next)}</article></body></html>`;

/** A reader's list of feeds. */
export const opml: Source = next => {
  const inside = () => attribute(next());
  return `<opml version="2.0"><head><title>x</title></head><body><outline text="${inside()}"><outline type="rss" text="${inside()}" title="${inside()}" xmlUrl="https://tide.example/feed?${inside()}" htmlUrl="https://tide.example/${inside()}"/></outline></body></opml>`;
};

/** Newsboat's `urls` file. */
export const newsboat: Source = next => {
  const word = () => next().replace(/["\r\n]/g, '');
  return `https://tide.example/feed?${word().replace(/\s/g, '')} "${word()}" "~${word()}"\n"query:${word().replaceAll(':', '')}:unread = \\"yes\\""\nexec:${word()}\n`;
};

/** A program's answer to `brief.command`. */
export const answer: Source = next =>
  JSON.stringify({
    sections: ['why-it-matters', 'context', 'details'].map(kind => ({
      kind,
      label: next(),
      text: `${next()}\n\n${next()}`,
      bullets: [next(), next()],
    })),
  });
