import type { Block, Section } from '../src/story.ts';
import type { MadeFeed } from '../test/support/story-generator.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function html(block: Block | Section): string {
  if (block.type === 'section') {
    const [first, ...rest] = block.blocks.map(html);
    return [first?.replace('<p>', `<p><strong>${block.label}:</strong> `), ...rest].join('\n');
  }
  if (block.type !== 'paragraph') throw new Error(`the generator makes no ${block.type}`);
  return `<p>${escaped(block.spans.map(span => span.text).join(''))}</p>`;
}

/** A made feed as a server sends it: RSS 2.0 with whole bodies. */
export function writeFeed({ state, url, stories }: MadeFeed): string {
  const items = stories.map(({ entry, article }) => {
    const body = article.document.blocks.map(html).join('\n');
    return `<item><title>${escaped(entry.title)}</title><link>${entry.url}</link>
<guid isPermaLink="false">${entry.identity}</guid>
${article.authors.map(author => `<dc:creator>${author.name}</dc:creator>`).join('')}
${entry.tags.map(tag => `<category>${tag}</category>`).join('')}
<pubDate>${new Date(entry.published!).toUTCString()}</pubDate>
<description>${escaped(article.summary)}</description>
<content:encoded><![CDATA[${body}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${state.title}</title><link>${new URL('/', url).href}</link><description>Made up</description>
${items.join('\n')}
</channel></rss>
`;
}
