import type { Enclosure } from '../story.ts';
import { safeUrl, sanitizeLine } from '../text/sanitize.ts';
import {
  attribute,
  baseOf,
  children,
  elements,
  firstText,
  type RawElement,
  type RawNode,
} from './raw-nodes.ts';

const ENCLOSURE_LIMIT = 50;
const FIELDS = ['enclosure', 'media:group', 'media:content', 'media:thumbnail', 'itunes:image'];
const IMAGE_TYPE = /^image\//i;

/** Attached files and the picture of an item. */
export interface Media {
  enclosures: Enclosure[];
  image?: string;
}

function target(node: RawNode, name: string, url: string): string | undefined {
  const given = attribute(node, name);
  return given ? safeUrl(given, baseOf(node, url)) : undefined;
}

/** Seconds of `3600`, `59:30` or `1:02:03`. */
export function parseDuration(given: string | undefined): number | undefined {
  const match = /^(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,7})(?:\.\d+)?$/.exec(given?.trim() ?? '');
  if (!match) return undefined;
  const [, hours, minutes, seconds] = match;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
}

function enclosure(
  node: RawNode,
  link: string,
  url: string,
  duration: number | undefined,
): Enclosure | undefined {
  const address = target(node, link, url);
  if (!address) return undefined;
  const type = sanitizeLine(attribute(node, 'type') ?? '');
  const length = Number.parseInt(attribute(node, 'length') ?? attribute(node, 'fileSize') ?? '', 10);
  const seconds = parseDuration(attribute(node, 'duration')) ?? duration;
  return {
    url: address,
    ...(type ? { type } : {}),
    ...(length > 0 ? { length } : {}),
    ...(seconds === undefined ? {} : { duration: seconds }),
  };
}

function isImage(node: RawNode): boolean {
  return attribute(node, 'medium') === 'image' || IMAGE_TYPE.test(attribute(node, 'type') ?? '');
}

const isAttached = (node: RawNode) => attribute(node, 'rel') === 'enclosure';

/** Enclosures of RSS and Atom, Media RSS files, and the picture the item is shown with. */
export function readMedia(item: RawElement, url: string): Media {
  const bare = FIELDS.every(name => elements(item, name).length === 0);
  if (bare && !elements(item, 'link').some(isAttached) && !elements(item, 'atom:link').some(isAttached)) {
    return { enclosures: [] };
  }
  const groups = elements(item, 'media:group');
  const contents = [
    ...elements(item, 'media:content'),
    ...groups.flatMap(group => children(group, 'media:content')),
  ];
  const links = [...elements(item, 'link'), ...elements(item, 'atom:link')];
  const attached = links.filter(isAttached);
  const duration = parseDuration(firstText(item, 'itunes:duration'));
  const files = [
    ...elements(item, 'enclosure').map(node => enclosure(node, 'url', url, duration)),
    ...attached.map(node => enclosure(node, 'href', url, duration)),
    ...contents.filter(node => !isImage(node)).map(node => enclosure(node, 'url', url, duration)),
  ].filter(file => file !== undefined);
  const image = pictureOf(item, [...groups, ...contents], contents, url);
  return {
    enclosures: [...new Map(files.map(file => [file.url, file])).values()].slice(0, ENCLOSURE_LIMIT),
    ...(image ? { image } : {}),
  };
}

function pictureOf(
  item: RawElement,
  groups: RawNode[],
  contents: RawNode[],
  url: string,
): string | undefined {
  const thumbnails = [
    ...elements(item, 'media:thumbnail'),
    ...groups.flatMap(group => children(group, 'media:thumbnail')),
  ];
  const candidates: [RawNode[], string][] = [
    [contents.filter(isImage), 'url'],
    [thumbnails, 'url'],
    [elements(item, 'itunes:image'), 'href'],
    [elements(item, 'enclosure').filter(isImage), 'url'],
  ];
  for (const [nodes, name] of candidates) {
    for (const node of nodes) {
      const found = target(node, name, url);
      if (found) return found;
    }
  }
  return undefined;
}
