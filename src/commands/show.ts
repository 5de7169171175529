import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../article/article.ts';
import { blocksText } from '../article/plain-text.ts';
import { writeDump } from '../dump/dump.ts';
import { decode } from '../feed/decode.ts';
import { fetchFeed } from '../feed/fetch.ts';
import type { Section, SectionKind, Story } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { CommandError, EXIT, type Invocation, UsageError } from './command.ts';
import { dumpContext, layout, shape } from './print-options.ts';
import { openSession, type Session } from './session.ts';

const STDIN_URL = 'https://stdin.invalid/';

/** `nutgraf show`: one article, from the archive, the web, a file or standard input, with its sections. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const [what, ...more] = args;
  if (what === undefined || more.length > 0) throw new UsageError('needs one url, file, story id or -');
  const shown = await shape(options);
  const session = openSession(invocation);
  try {
    const story = await find(what, session, invocation);
    const dump = {
      ...dumpContext(session),
      ...layout(invocation),
      full: true,
      ...shown,
      query: sanitizeLine(what),
    };
    await writeDump([story], dump, io.stdout);
    return EXIT.ok;
  } finally {
    await session.close();
  }
}

async function find(what: string, session: Session, { io, options }: Invocation): Promise<Story> {
  if (what === '-') return fromPage(await buffer(io.stdin), STDIN_URL, session);
  const url = URL.parse(what);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') {
    if (options.offline) throw new CommandError(`${what}: cannot be fetched with --offline`);
    return fromWeb(url.href, session);
  }
  const known = /^[0-9a-f]{4,16}$/i.test(what) ? session.reader().story(what) : undefined;
  if (known) return known;
  const path = url?.protocol === 'file:' ? fileURLToPath(url) : what;
  try {
    return await fromPage(await readFile(path), STDIN_URL, session);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError(`${what}: no such file, and no story has that id`);
    if (code === 'EISDIR') throw new CommandError(`${what}: is a folder, not an article`);
    throw error;
  }
}

async function fromWeb(url: string, session: Session): Promise<Story> {
  const result = await fetchFeed({ url }, { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5' });
  if (result.kind !== 'body') throw new CommandError(`${url}: the server sent nothing`);
  return fromPage(result.bytes, result.url, session, result.contentType);
}

async function fromPage(
  bytes: Uint8Array,
  url: string,
  session: Session,
  contentType?: string,
): Promise<Story> {
  const { readPage } = await import('../article/page.ts');
  const page = readPage(decode(bytes, contentType), url);
  const { settings, sections } = session.current();
  const lang = page.lang === undefined ? {} : { lang: page.lang };
  const article = readArticle({ ...page, url }, { labels: sections.labels, derive: settings.derived });
  const own = article.document.blocks.filter((block): block is Section => block.type === 'section');
  const text = (kind: SectionKind) => {
    const section = own.find(one => one.kind === kind);
    return section && blocksText(section.blocks);
  };
  const why = text('why-it-matters');
  const context = text('context');
  const now = Date.now();
  return {
    ...article,
    id: hash('sha256', url === STDIN_URL ? page.html : url).slice(0, 16),
    feedId: '',
    feedTitle: page.siteName ?? (url === STDIN_URL ? '' : new URL(url).host),
    url: url === STDIN_URL ? '' : url,
    fetched: now,
    sort: page.published ?? now,
    read: false,
    saved: false,
    tags: [],
    kinds: own.map(section => section.kind),
    enclosures: [],
    ...(page.published === undefined ? {} : { published: page.published }),
    ...(why ? { why } : {}),
    ...(context ? { context } : {}),
    ...(page.image ? { image: page.image } : {}),
    ...lang,
  };
}
