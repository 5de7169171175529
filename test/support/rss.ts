/** What a made-up feed is like. */
export interface MadeUpFeed {
  title: string;
  stories: number;
  /** Another one changes the words of every story, not its identity. */
  revision?: number;
  /** Paragraphs of a body. */
  paragraphs?: number;
}

/** An RSS feed of stories titled `<title> 1`, `<title> 2`, …, the first one the newest, as a server sends it. */
export function rss({ title, stories, revision = 0, paragraphs = 3 }: MadeUpFeed): string {
  const name = title.toLowerCase();
  const items = Array.from({ length: stories }, (_, i) => {
    const n = i + 1;
    const published = new Date(Date.UTC(2026, 5, 20, 12) - n * 3_600_000).toUTCString();
    const body = Array.from(
      { length: paragraphs },
      (_, p) =>
        `<p>Paragraph ${p + 1} of story ${n} in ${title}, revision ${revision}: the harbour office counted the ships again and wrote the figures down.</p>`,
    ).join('');
    return `<item><title>${title} ${n}</title><link>https://${name}.example/${n}</link>
<guid isPermaLink="false">${name}-${n}</guid><dc:creator>Nicole Jao</dc:creator><pubDate>${published}</pubDate>
<content:encoded><![CDATA[${body}<p><strong>Why it matters:</strong> Number ${n} of ${title} counts.</p>]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${title}</title><link>https://${name}.example/</link><description>All about ${title}</description>
${items.join('\n')}
</channel></rss>`;
}
