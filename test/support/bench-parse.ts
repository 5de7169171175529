// Parse speed of clean feeds against rss-parser alone (without its snippet) and htmlparser2 tokenising alone.
import { readFileSync } from 'node:fs';
import { Parser as HtmlParser } from 'htmlparser2';
import RssParser from 'rss-parser';
import { parseFeed } from '../../src/feed/parse.ts';

const WORDS =
  'markets lenders regulators payments company said users growth policy report quarter network'.split(' ');

function paragraph(seed: number): string {
  const words = Array.from({ length: 60 }, (_, index) => WORDS[(seed * 7 + index * 5) % WORDS.length]);
  return `<p>${words.join(' ')} <a href="https://example.org/${seed}">&amp; more</a></p>`;
}

function rss(items: number): string {
  const written = Array.from({ length: items }, (_, index) => {
    const body = Array.from({ length: 6 }, (_, part) => paragraph(index + part)).join('\n');
    return `<item><title>Story ${index} &amp; more</title><link>https://example.org/${index}</link>
      <guid isPermaLink="false">id-${index}</guid><dc:creator>Writer ${index % 20}</dc:creator><category>News</category>
      <pubDate>Mon, 05 Mar 2024 12:00:00 GMT</pubDate><description>Short text ${index}</description>
      <content:encoded><![CDATA[${body}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bench</title>
    <link>https://example.org/</link>${written.join('\n')}</channel></rss>`;
}

function atom(items: number): string {
  const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const written = Array.from({ length: items }, (_, index) => {
    const body = Array.from({ length: 6 }, (_, part) => paragraph(index + part)).join('\n');
    return `<entry><title>Story ${index}</title><link rel="alternate" type="text/html" href="https://example.org/${index}"/>
      <id>tag:example.org,2024:${index}</id><updated>2024-03-05T12:00:00Z</updated><author><name>Writer</name></author>
      <content type="html">${escaped(body)}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Bench</title>
    <id>urn:bench</id><updated>2024-03-05T12:00:00Z</updated>${written.join('\n')}</feed>`;
}

type Run = (text: string) => unknown;
const runs: [string, Run][] = [
  ['htmlparser2 tokenising', text => new HtmlParser({}, { xmlMode: true }).end(text)],
  ['rss-parser, no snippet', text => new RssParser({ defaultRSS: 2 }).parseString(text)],
  ['nutgraf parseFeed', text => parseFeed(text, 'https://example.org/feed.xml')],
];

/** Fastest of the rounds, in milliseconds of this thread. */
async function fastest(run: Run, text: string, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await run(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const feeds: [string, string][] = process.argv[2]
  ? process.argv.slice(2).map(file => [file, readFileSync(file, 'utf8')])
  : [50, 500, 5000].flatMap(items => [
      [`RSS, ${items} items`, rss(items)] as [string, string],
      [`Atom, ${items} items`, atom(items)] as [string, string],
    ]);
for (const [name, text] of feeds) {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const times: number[] = [];
  for (const [, run] of runs) times.push(await fastest(run, text, megabytes > 5 ? 5 : 15));
  process.stdout.write(`${name} (${megabytes.toFixed(2)} MB)\n`);
  runs.forEach(([label], index) => {
    const time = times[index]!;
    const share = (time / times[1]!).toFixed(2);
    process.stdout.write(
      `  ${label.padEnd(24)} ${time.toFixed(1).padStart(8)} ms ${(megabytes / (time / 1000)).toFixed(0).padStart(5)} MB/s  ${share} x rss-parser\n`,
    );
  });
}
