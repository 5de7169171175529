import type { Subscription } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { lineOfHtml } from './plain-text.ts';
import { publicUrl } from './public-url.ts';
import { checkXml, type TagLine } from './xml-check.ts';

/** A feed of a list from elsewhere. */
export type ListedFeed = Pick<Subscription, 'url' | 'title' | 'folder'>;

type Outline = NonNullable<
  NonNullable<ReturnType<typeof import('feedsmith')['parseOpml']>['body']>['outlines']
>[number];

const DEPTH_LIMIT = 20;

/**
 * Reads the feeds of an OPML document: folders inside folders are joined by `/`, a feed that is listed twice counts once.
 * @throws Error naming the line, when anything in the document is wrong: then none of it is taken.
 */
export async function readOpml(text: string): Promise<ListedFeed[]> {
  const tags = checkXml(text);
  if (tags[0]?.name.toLowerCase() !== 'opml')
    throw new Error(`line ${tags[0]?.line ?? 1}: not an OPML document`);
  const { parseOpml } = await import('feedsmith');
  const { body } = parseOpml(text);
  const found = new Map<string, ListedFeed>();
  collect(body?.outlines ?? [], [], tags, found);
  return [...found.values()];
}

function collect(
  outlines: Outline[],
  folders: string[],
  tags: TagLine[],
  found: Map<string, ListedFeed>,
): void {
  for (const outline of outlines) {
    const given = outline?.title || outline?.text || '';
    const title = given === outline?.xmlUrl ? '' : sanitizeLine(lineOfHtml(given));
    if (outline?.xmlUrl) add(outline.xmlUrl, title, folders, tags, found);
    if (outline?.outlines && folders.length < DEPTH_LIMIT) {
      const inside = title && !outline.xmlUrl ? [...folders, title.replaceAll('/', '-')] : folders;
      collect(outline.outlines, inside, tags, found);
    }
  }
}

function add(
  address: string,
  title: string,
  folders: string[],
  tags: TagLine[],
  found: Map<string, ListedFeed>,
): void {
  const url = webAddress(address);
  if (!url)
    throw new Error(`line ${lineOf(address, tags)}: "${sanitizeLine(publicUrl(address))}" is no web address`);
  const folder = folders.join('/');
  const known = found.get(url);
  found.set(url, {
    url,
    ...(title ? { title } : {}),
    ...(folder ? { folder } : {}),
    ...known,
  });
}

/** Line of the outline that has the address. */
function lineOf(address: string, tags: TagLine[]): number {
  return tags.find(({ tag }) => lineOfHtml(tag).includes(address))?.line ?? 1;
}

/** The http or https address a reader's list means, also behind `feed:`. */
export function webAddress(given: string): string | undefined {
  const bare = given
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  const url = URL.parse(bare);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** What is written of a feed: a subscription, with the feed's own title and site where they are known. */
export type ExportedFeed = ListedFeed & { siteUrl?: string };

/** Writes feeds as an OPML 2.0 document, their folders as outlines, without credentials. */
export async function writeOpml(feeds: ExportedFeed[]): Promise<string> {
  const { generateOpml } = await import('feedsmith');
  const root: Outline[] = [];
  const folders = new Map<string, Outline[]>([['', root]]);
  for (const feed of feeds) folder(feed.folder ?? '', folders).push(outline(feed));
  const head = { title: 'nutgraf subscriptions' };
  // The generator leaves out a body without outlines, which OPML requires.
  if (root.length === 0) return EMPTY;
  return generateOpml({ head, body: { outlines: root } } as Parameters<typeof generateOpml>[0]);
}

const EMPTY = `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>nutgraf subscriptions</title>
  </head>
  <body/>
</opml>
`;

/** The outlines of a folder, which is made where it is missing. */
function folder(path: string, folders: Map<string, Outline[]>): Outline[] {
  const known = folders.get(path);
  if (known) return known;
  const cut = path.lastIndexOf('/');
  const outlines: Outline[] = [];
  folder(cut < 0 ? '' : path.slice(0, cut), folders).push({ text: path.slice(cut + 1), outlines } as Outline);
  folders.set(path, outlines);
  return outlines;
}

function outline({ url, title, siteUrl }: ExportedFeed): Outline {
  const shown = publicUrl(url);
  return {
    type: 'rss',
    text: title || shown,
    ...(title ? { title } : {}),
    xmlUrl: shown,
    ...(siteUrl ? { htmlUrl: siteUrl } : {}),
  } as Outline;
}
