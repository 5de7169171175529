// A server of feed files in a process of its own: node feed-process.ts FOLDER. Its parent sends how many new items each
// feed has by now; every answer carries a validator, so that what has not changed is a 304.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const folder = process.argv[2]!;
let added = 0;
// The times of new items, which must not change while they lie there.
const START = Date.now();

/** Items that came after the file was written, the newest first. */
function newItems(path: string): string {
  return Array.from({ length: added }, (_, i) => {
    const name = `new ${added - i} of ${path}`;
    const published = new Date(START + (added - i) * 1000).toUTCString();
    return `<item><title>Something ${name}</title><link>https://news.example/${encodeURIComponent(name)}</link>
<guid isPermaLink="false">${name}</guid><pubDate>${published}</pubDate>
<content:encoded><![CDATA[<p>${'What is new was not there before, and now it is. '.repeat(40)}</p>]]></content:encoded></item>`;
  }).join('\n');
}

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const etag = `"${path}-${added}"`;
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const text = readFileSync(join(folder, path), 'utf8');
  const at = text.indexOf('<item>');
  response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
  response.end(added === 0 ? text : `${text.slice(0, at)}${newItems(path)}\n${text.slice(at)}`);
});

process.on('message', (count: number) => {
  added = count;
  process.send?.({ added });
});
process.on('disconnect', () => process.exit());
server.listen(0, '0.0.0.0', () => process.send?.({ port: (server.address() as AddressInfo).port }));
