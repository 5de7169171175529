// Compares what nutgraf reads of a folder of feeds with what Python's feedparser reads, field by field, and
// measures how fast. Wants python3 with feedparser (Debian: python3-feedparser). `npm run check:feeds -- DIR [-v]`
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser as HtmlParser } from 'htmlparser2';
import RssParser from 'rss-parser';
import { decode } from '../../src/feed/decode.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import type { Entry, ParsedFeed } from '../../src/story.ts';

const BASE = 'https://feeds.example/folder/feed.xml';
const ORACLE = fileURLToPath(new URL('feedparser-oracle.py', import.meta.url));
const FIELDS = ['title', 'link', 'id', 'date', 'authors', 'body'] as const;
type Field = (typeof FIELDS)[number];

interface OracleEntry {
  title: string;
  link: string;
  id: string;
  date: number | null;
  authors: string[];
  body: string;
}

interface OracleFeed {
  path: string;
  feed: boolean;
  title: string;
  entries: OracleEntry[];
}

/** The first Python that has feedparser; Debian's package is for the system's own. */
function pythonWithFeedparser(): string {
  const found = ['python3', '/usr/bin/python3'].find(
    python => spawnSync(python, ['-c', 'import feedparser']).status === 0,
  );
  if (found) return found;
  process.stderr.write('check:feeds: python3 with feedparser is needed (Debian: python3-feedparser)\n');
  process.exit(1);
}

function askOracle(files: string[]): OracleFeed[] {
  const { status, stdout, stderr } = spawnSync(pythonWithFeedparser(), [ORACLE, BASE], {
    input: files.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) {
    process.stderr.write(`check:feeds: feedparser failed: ${stderr}\n`);
    process.exit(1);
  }
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as OracleFeed);
}

const HIDDEN = new Set(['script', 'style', 'noscript', 'iframe', 'object', 'title']);

/** Letters and digits of an HTML text, as far as a reader sees them: what both sides must agree on. */
function visible(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new HtmlParser({
    onopentag: name => {
      if (HIDDEN.has(name)) hidden++;
    },
    onclosetag: name => {
      if (HIDDEN.has(name)) hidden--;
    },
    ontext: piece => {
      if (hidden === 0) text += piece;
    },
  });
  parser.end(html);
  return bare(text);
}

const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
const sameUrl = (a: string, b: string) =>
  a === b || (URL.parse(a, BASE)?.href ?? a) === (URL.parse(b, BASE)?.href ?? b);

const isWeb = (url: string) => url !== '' && /^https?:/i.test(URL.parse(url, BASE)?.href ?? '');
/** Name of a person without the mail address the oracle takes apart. */
const person = (name: string) =>
  visible(name.replace(/&(?:lt|gt);/g, ' ').replace(/<[^>]*>|\S+@\S+/g, ' ')) || bare(name);

/** Where the oracle has nothing, whatever a reader can use is right; what it mangles is not asked for. */
const AGREES: Record<Field, (mine: Entry, other: OracleEntry) => boolean> = {
  title: (mine, other) =>
    bare(mine.title) === visible(other.title) || visible(mine.title) === visible(other.title),
  link: (mine, other) => !isWeb(other.link) || sameUrl(mine.url, other.link),
  id: (mine, other) =>
    other.id === '' || mine.identity.startsWith(other.id.trim()) || sameUrl(mine.identity, other.id),
  date: (mine, other) =>
    other.date === null || Math.trunc((mine.published ?? 0) / 1000) * 1000 === other.date,
  authors: (mine, other) => {
    const written = bare(mine.bylines.join(' '));
    if (other.authors.length === 0) return mine.bylines.length === 0;
    return other.authors.every(name => written.includes(person(name)));
  },
  body: (mine, other) =>
    [mine.html, mine.summaryHtml ?? ''].some(html => visible(html) === visible(other.body)),
};

const isEmpty = ({ title, link, id, body }: OracleEntry) =>
  [title, link, id, body].every(text => text.trim() === '');

/** The entry that means the same item: by id or link, else by place. */
function partner(other: OracleEntry, place: number, entries: Entry[], count: number): Entry | undefined {
  if (entries.length === count) return entries[place];
  return entries.find(
    entry => (other.id && entry.identity === other.id) || (other.link && entry.url === other.link),
  );
}

async function readFile(path: string): Promise<ParsedFeed | undefined> {
  return parseFeed(decode(readFileSync(path)), BASE).catch(() => undefined);
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

async function compare(feeds: OracleFeed[], verbose: boolean): Promise<void> {
  const right = new Map<string, number>(FIELDS.map(field => [field, 0]));
  let items = 0;
  let whole = 0;
  let parsed = 0;
  const readable = feeds.filter(({ feed }) => feed);
  for (const other of readable) {
    const mine = await readFile(other.path);
    if (mine) parsed++;
    else process.stdout.write(`not read: ${other.path}\n`);
    const entries = other.entries.filter(entry => !isEmpty(entry));
    entries.forEach((entry, place) => {
      items++;
      const match = mine && partner(entry, place, mine.entries, entries.length);
      const wrong = FIELDS.filter(field => !match || !AGREES[field](match, entry));
      for (const field of FIELDS) if (!wrong.includes(field)) right.set(field, right.get(field)! + 1);
      if (wrong.length === 0) whole++;
      else if (verbose) show(other.path, place, wrong, match, entry);
    });
  }
  process.stdout.write(`feeds read   ${parsed} of ${readable.length}  ${percent(parsed, readable.length)}\n`);
  for (const field of FIELDS)
    process.stdout.write(`${field.padEnd(12)} ${percent(right.get(field)!, items)}\n`);
  process.stdout.write(`whole items  ${whole} of ${items}  ${percent(whole, items)}\n`);
}

function show(
  path: string,
  place: number,
  wrong: Field[],
  mine: Entry | undefined,
  other: OracleEntry,
): void {
  process.stdout.write(`${path} item ${place + 1}: ${wrong.join(', ')}\n`);
  for (const field of wrong) {
    const said = {
      title: mine?.title,
      link: mine?.url,
      id: mine?.identity,
      date: mine?.published,
      authors: mine?.bylines,
      body: mine?.html,
    };
    process.stdout.write(
      `    mine  ${JSON.stringify(said[field])?.slice(0, 200)}\n    other ${JSON.stringify(other[field]).slice(0, 200)}\n`,
    );
  }
}

/** Megabytes a second over all files, best of ten rounds. */
async function speed(texts: string[], run: (text: string) => unknown): Promise<number> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    for (const text of texts) await run(text);
    best = Math.min(best, performance.now() - start);
  }
  return bytes / 1000 / best;
}

async function measure(files: string[]): Promise<void> {
  const texts = files.map(file => decode(readFileSync(file)));
  const quiet = (work: Promise<unknown>) => work.catch(() => undefined);
  const runs: [string, (text: string) => unknown][] = [
    ['htmlparser2 tokenising', text => new HtmlParser({}, { xmlMode: true }).end(text)],
    ['rss-parser, no snippet', text => quiet(new RssParser({ defaultRSS: 2 }).parseString(text))],
    ['nutgraf parseFeed', text => quiet(parseFeed(text, BASE))],
  ];
  for (const [label, run] of runs) {
    process.stdout.write(`${label.padEnd(24)} ${(await speed(texts, run)).toFixed(1).padStart(7)} MB/s\n`);
  }
}

const [folder, flag] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: npm run check:feeds -- DIR [-v]\n');
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(?:xml|rss|atom|rdf|cdf)$/.test(name))
  .sort()
  .map(name => join(folder, name));
await compare(askOracle(files), flag === '-v');
await measure(files);
