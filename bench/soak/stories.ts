import { hostileText } from './hostile-text.ts';

/** A story of a soak feed. */
export interface Item {
  guid?: string;
  title: string;
  link?: string;
  author?: string;
  /** HTML. */
  body: string;
  published?: number;
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** An RSS feed, its texts as they are. */
export function rssOf(title: string, items: readonly Item[]): string {
  const entries = items.map(item =>
    [
      '<item>',
      `<title>${cdata(item.title)}</title>`,
      item.guid ? `<guid isPermaLink="false">${item.guid}</guid>` : '',
      item.link ? `<link>${cdata(item.link)}</link>` : '',
      item.author ? `<dc:creator>${cdata(item.author)}</dc:creator>` : '',
      item.published === undefined ? '' : `<pubDate>${new Date(item.published).toUTCString()}</pubDate>`,
      `<content:encoded>${cdata(item.body)}</content:encoded></item>`,
    ].join(''),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${cdata(title)}</title><link>https://soak.example/</link><description>Soak</description>
${entries.join('\n')}
</channel></rss>`;
}

/** Feeds whose stories the soak marks: what they carry is never lost by their own doing. */
export const CLEAN = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir'];
const HOUR = 3_600_000;
const START = Date.now();

/** The clean feeds' stories are the newest, so that screens show them. */
const publishedAt = (name: string, n: number) => START - (CLEAN.includes(name) ? 1 : 24) * HOUR + n * 5000;

const AUTHORS = ['Nicole Jao', 'Ann Lee', 'Frank Hersey', 'Reuters'];
const SENTENCE = 'The harbour office counted the ships again and wrote the figures down. ';

/** A story as a structured newsroom writes it; `<title> <n>` is its headline. */
export function cleanItem(name: string, n: number, edition = 0): Item {
  const said = edition > 0 ? `<p>Corrected ${edition} times.</p>` : '';
  return {
    guid: `${name}-${n}`,
    title: `${name} ${n}`,
    link: `http://192.0.2.1/page/${name}/${n}`,
    author: AUTHORS[n % AUTHORS.length]!,
    published: publishedAt(name, n),
    body: `<p>${SENTENCE.repeat(12)}</p><p><strong>Why it matters:</strong> Number ${n} of ${name} counts.</p>
<ul><li><a href="https://soak.example/${n}">One link</a></li><li>Two</li></ul><h2>Context</h2><p>${SENTENCE.repeat(20)}</p>${said}`,
  };
}

/** A story that wants to act on the terminal with every text it has. */
export function hostileItem(n: number, random: () => number): Item {
  const text = () => hostileText(random);
  return {
    guid: `hostile-${n}`,
    title: text(),
    link: random() < 0.5 ? `javascript:${n}` : `http://192.0.2.1/${encodeURIComponent('\u001b[2J')}${text()}`,
    author: `By ${text()}`,
    published: publishedAt('hostile', n),
    body: `<p>${text()}</p><p><b>Why it matters:</b> ${text()}</p><pre>${text()}</pre><a href="${text()}">${text()}</a>
<table><tr><td>${text()}</td></tr></table><img alt="${text()}" src="x"><blockquote>${text()}</blockquote>`,
  };
}
