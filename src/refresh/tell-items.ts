import { bodyLines, LEAST_STORY, SAMPLE } from '../article/repeated-lines.ts';
import { inUtf8 } from '../feed/decode.ts';
import { storyId } from '../feed/identity.ts';
import { type ItemTexts, itemTexts, withItems } from '../feed/item-texts.ts';
import { parseFeed } from '../feed/parse.ts';
import type { Entry, ParsedFeed } from '../story.ts';
import { type CarriedItem, type ItemPrints, itemPrints, unpackItems } from './carried-items.ts';
import { contentHash } from './content-hash.ts';
import type { FeedJob } from './read-feed.ts';

/** Share of the items from which on it is not worth while to parse those, and perhaps all after that. */
const MOST = 0.75;

/** A feed's item; without its entry where it is as it was. */
export type ToldItem = CarriedItem & { entry?: Entry };

/** Whether the archive has an item's story as it is said now, or has let it go for good. */
export const isSettled = ({ id, said }: CarriedItem, { known, dropped }: FeedJob): boolean =>
  known.get(id) === said || (dropped.has(id) && !known.has(id));

/** What a feed's body says, as far as it has to be looked at. */
export interface ToldFeed {
  feed: Omit<ParsedFeed, 'entries'>;
  items: ToldItem[];
  /** Fingerprint of what stands around items, each of which is the same whatever stands beside it; undefined where they are not. */
  frame: string | undefined;
}

/**
 * Parses a feed's body, but not the items that the body before it had, too, and whose stories the archive has: most bodies bring
 * one story and have fifty, and to parse them all takes most of the time of a refresh.
 * @param key what tells how items are read.
 * @throws FeedError for a body that is no feed.
 */
export async function tellItems(job: FeedJob, key: string): Promise<ToldFeed> {
  const bytes = inUtf8(job.bytes, job.contentType);
  // A byte a character: most items are only told from others, and to decode them takes four times as long.
  const texts = itemTexts(bytes.toString('latin1'));
  if (!texts) return parseItems(job, key, bytes);
  const known = itemPrints(texts, job.url, key);
  return (await tellNew(job, key, texts, known)) ?? parseItems(job, key, bytes, known);
}

/** @param known of the items in these bytes, where they are told. */
async function parseItems(job: FeedJob, key: string, bytes: Buffer, known?: ItemPrints): Promise<ToldFeed> {
  const { entries, ...feed } = await parseFeed(new TextDecoder().decode(bytes), job.url);
  const items = entries.map((entry, i) => ({
    print: known?.prints[i] ?? '',
    id: storyId(job.subscription.id, entry.identity),
    said: contentHash(entry, key),
    entry,
  }));
  const areAlone = items.length === known?.prints.length && !feed.sharedNames && feed.notes.length === 0;
  return { feed, items, frame: areAlone ? known.frame : undefined };
}

/** @returns undefined where all items have to be parsed. */
async function tellNew(
  job: FeedJob,
  key: string,
  texts: ItemTexts,
  { frame, prints }: ItemPrints,
): Promise<ToldFeed | undefined> {
  const before = unpackItems(job.before, frame);
  const items = prints.map(print => {
    const item = before.get(print);
    return item && isSettled(item, job) ? item : undefined;
  });
  const chosen = chooseItems(texts, items);
  if (chosen.length > items.length * MOST) return undefined;
  const bytes = Buffer.from(withItems(texts, new Set(chosen)), 'latin1');
  const found = await parseItems(job, key, bytes, { frame, prints: chosen.map(i => prints[i]!) });
  if (found.frame === undefined) return undefined;
  const ids = new Set(items.map(item => item?.id));
  const all: (ToldItem | undefined)[] = [...items];
  for (const [n, i] of chosen.entries()) {
    const item = found.items[n]!;
    // It shares its name with one that is not parsed.
    if (!items[i] && ids.has(item.id)) return undefined;
    all[i] = item;
  }
  return { ...found, items: all.filter(item => item !== undefined) };
}

/** Which items are parsed: the new ones, and where there are any, the first whose lines are not known (see `linesOf`). */
function chooseItems({ items }: ItemTexts, known: readonly (CarriedItem | undefined)[]): number[] {
  const chosen: number[] = [];
  if (!known.includes(undefined)) return chosen;
  let told = 0;
  for (const [i, item] of known.entries()) {
    if (item ? told < SAMPLE && item.lines === undefined && items[i]!.length > LEAST_STORY : true)
      chosen.push(i);
    if (item?.lines !== null && items[i]!.length > LEAST_STORY) told += 1;
  }
  return chosen;
}

/** Of the first stories that tell it, which lines their bodies have at their ends; each item remembers its own. */
export function linesOf(items: readonly ToldItem[]): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const item of items) {
    if (item.lines === undefined && item.entry) item.lines = bodyLines(item.entry.html) ?? null;
    if (item.lines) found.push(item.lines);
    if (found.length === SAMPLE) break;
  }
  return found;
}
