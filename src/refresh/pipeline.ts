import pLimit, { type LimitFunction } from 'p-limit';
import type { Archive, Ingested, MarkLookup, NewStory } from '../archive/archive.ts';
import { readArticle } from '../article/article.ts';
import { decode } from '../feed/decode.ts';
import { FeedError } from '../feed/error.ts';
import { type FetchResult, fetchFeed } from '../feed/fetch.ts';
import { storyId } from '../feed/identity.ts';
import { parseFeed } from '../feed/parse.ts';
import type { FeedState, ParsedFeed, Subscription } from '../story.ts';
import { contentHash } from './content-hash.ts';
import type { FeedOutcome, RefreshEvent, RefreshMode, RefreshSummary, SkippedFeed } from './events.ts';
import {
  afterFailure,
  afterFetch,
  afterUnchanged,
  askedToWait,
  firstState,
  reasonToSkip,
} from './feed-state.ts';
import { fromPage, wantsPage } from './full-text.ts';
import { HostWaits } from './host-waits.ts';
import { briefByProgram, wantsBrief } from './program-brief.ts';

// More requests at once gain nothing even on loopback (measured); two a host are polite.
const FEEDS_AT_ONCE = 8;
const FEEDS_PER_HOST = 2;
const INDEX_BATCH = 500;
const RECLAIMED_PAGES = 500;
// Of one feed at one refresh; the newest come first.
const PAGES_PER_FEED = 25;
// Stands behind the fingerprint of a story whose page is still to be fetched, so that a refresh cut short does it again.
const WANTS_PAGE = '+page';
// The same of a story that the user's program is still to be asked about.
const WANTS_BRIEF = '+brief';
// A program may take a minute a story: of a feed with many new ones, and of many feeds, it sees the first.
const BRIEFS_PER_FEED = 10;
const BRIEFS = 50;

/** What the pipeline needs beside the feeds. */
export interface PipelineContext {
  archive: Archive;
  marks: MarkLookup;
  /** Minutes between two checks of a feed that says nothing itself. */
  interval: number;
  /** The user's own section labels, and whether sections may be derived. */
  reading: { labels: Record<string, string[]>; derive: boolean };
  emit: (event: RefreshEvent) => void;
  /** Whether the pages of stories may be fetched at all. */
  pages: boolean;
  /** The user's program that is asked for sections where the publisher has none, and its arguments. */
  briefCommand?: readonly string[] | undefined;
  /** Something went wrong that is no feed's fault; one line. */
  onNotice?: (message: string) => void;
  /** A feed whose every redirect was permanent has a new address. */
  onMoved: (feedId: string, url: string) => void;
  signal?: AbortSignal;
}

/**
 * Fetches feeds and stores what they carry: fetch, decode, parse, sections, archive, feed by feed, then the
 * full-text index. All events but `done` are emitted. A feed that fails is recorded as failing and costs the others nothing.
 * @throws what the archive throws when it cannot be written.
 */
export async function refreshFeeds(
  feeds: Subscription[],
  mode: RefreshMode,
  context: PipelineContext,
): Promise<RefreshSummary> {
  const now = Date.now();
  const skipped: SkippedFeed[] = [];
  const waits = new HostWaits(mode === 'force' ? [] : feeds, id => context.archive.feedState(id), now);
  const due = feeds.filter(({ id, url }) => {
    const reason =
      reasonToSkip(context.archive.feedState(id), mode, now, context.interval) ??
      askedToWait(waits.until(url, now));
    if (reason) skipped.push({ feedId: id, reason });
    return !reason;
  });
  context.emit({ type: 'started', total: due.length, skipped });
  const summary: RefreshSummary = {
    feeds: due.length,
    added: 0,
    updated: 0,
    failed: 0,
    arrived: [],
    skipped,
  };
  const pages: WantedStory[] = [];
  const briefs: WantedStory[] = [];
  await inPoliteOrder(
    due,
    feed => feed.url,
    async feed => {
      if (context.signal?.aborted) return;
      // A feed of the same host may have been told to wait a moment ago.
      const reason = askedToWait(waits.until(feed.url, Date.now()));
      if (reason) {
        context.emit({ type: 'skipped', feedId: feed.id, reason });
        return;
      }
      const outcome = await refreshOne(feed, context, pages, briefs);
      const { retryAt } = context.archive.feedState(feed.id) ?? {};
      if (retryAt !== undefined) waits.add(feed.url, retryAt);
      summary.added += outcome.added;
      summary.updated += outcome.updated;
      summary.arrived.push(...outcome.arrived);
      if (outcome.status === 'failing' || outcome.status === 'gone') summary.failed += 1;
      context.emit({ type: 'feed', ...outcome });
    },
  );
  context.emit({ type: 'stored' });
  await inPoliteOrder(
    pages,
    page => page.story.entry.url,
    page => fillIn(page, context, briefs),
  );
  const index = () => inSteps(() => context.archive.indexPending(INDEX_BATCH), context.signal);
  await index();
  if (briefs.length > 0) {
    await askForBriefs(briefs, context);
    await index();
  }
  return summary;
}

/** A story of which more is to be had, and the fingerprint it has once that is done. */
interface WantedStory {
  feed: Subscription;
  story: NewStory;
  said: string;
}

/** Runs the work for every item: a few hosts at once, fewer requests of one host. */
async function inPoliteOrder<T>(
  items: T[],
  address: (item: T) => string,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const all = pLimit(FEEDS_AT_ONCE);
  const hosts = new Map<string, LimitFunction>();
  await Promise.all(
    items.map(item => {
      const host = URL.parse(address(item))?.host ?? '';
      const perHost = hosts.get(host) ?? pLimit(FEEDS_PER_HOST);
      hosts.set(host, perHost);
      return perHost(() => all(() => work(item)));
    }),
  );
}

/** Works in steps between which the worker answers what came in, until none is left. */
async function inSteps(step: () => number, signal: AbortSignal | undefined): Promise<void> {
  while (!signal?.aborted && step() > 0) await new Promise(resolve => setImmediate(resolve));
}

/** Gives free pages of the archive back to the disk. */
export async function giveBack(archive: Archive, signal?: AbortSignal): Promise<void> {
  await inSteps(() => archive.reclaim(RECLAIMED_PAGES), signal);
}

async function refreshOne(
  subscription: Subscription,
  context: PipelineContext,
  pages: WantedStory[],
  briefs: WantedStory[],
): Promise<FeedOutcome> {
  const before = context.archive.feedState(subscription.id) ?? firstState(subscription);
  let state: FeedState;
  let counts: Pick<FeedOutcome, 'added' | 'updated' | 'arrived'> = { added: 0, updated: 0, arrived: [] };
  try {
    const result = await fetchFeed(
      {
        url: subscription.url,
        ...(before.etag ? { etag: before.etag } : {}),
        ...(before.lastModified ? { lastModified: before.lastModified } : {}),
        ...(before.bodyHash ? { bodyHash: before.bodyHash } : {}),
      },
      // Only the command line and the bundled edition bring in such addresses, and no redirect leads to one.
      { allowLocal: true, ...(context.signal ? { signal: context.signal } : {}) },
    );
    if (result.kind === 'unchanged') {
      state = afterUnchanged(before, result, context.interval);
      context.archive.saveFeedState(state);
    } else {
      context.emit({ type: 'reading', feedId: subscription.id });
      const feed = await parseFeed(decode(result.bytes, result.contentType), result.url);
      state = afterFetch(before, result, feed, context.interval);
      const { added, updated } = store(subscription, feed, state, context, pages, briefs);
      const arrived = before.bodyHash === undefined ? [] : added;
      counts = { added: added.length, updated: updated.length, arrived };
    }
    moved(subscription, result, context);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    // Whoever stops a refresh has not found a feed to fail.
    if (context.signal?.aborted) return { feedId: subscription.id, status: before.status, ...counts };
    state = afterFailure(before, error, context.interval);
    context.archive.saveFeedState(state);
  }
  return {
    feedId: subscription.id,
    status: state.status,
    ...counts,
    ...(state.message ? { message: state.message } : {}),
  };
}

function moved(subscription: Subscription, { movedTo }: FetchResult, context: PipelineContext): void {
  if (movedTo && movedTo !== subscription.url) context.onMoved(subscription.id, movedTo);
}

/** Reads the entries that are new or say something else than before, and stores them in one transaction. */
function store(
  subscription: Subscription,
  feed: ParsedFeed,
  state: FeedState,
  context: PipelineContext,
  pages: WantedStory[],
  briefs: WantedStory[],
): Ingested {
  const { archive, marks, reading } = context;
  const known = archive.known(subscription.id);
  const dropped = archive.dropped(subscription.id);
  const carried: string[] = [];
  const fetched = Date.now();
  const readingKey = JSON.stringify(reading);
  const stories: NewStory[] = [];
  const wanted: WantedStory[] = [];
  for (const entry of feed.entries) {
    const id = storyId(subscription.id, entry.identity);
    carried.push(id);
    const said = contentHash(entry, readingKey);
    if (known.get(id) === said || (dropped.has(id) && !known.has(id))) continue;
    const story = { id, entry, article: readArticle(entry, reading), contentHash: said, fetched };
    stories.push(story);
    const one = { feed: subscription, story, said };
    if (context.pages && wanted.length < PAGES_PER_FEED && wantsPage(subscription, entry, story.article)) {
      story.contentHash = said + WANTS_PAGE;
      wanted.push(one);
    } else {
      putInLine(one, briefs, context);
    }
  }
  pages.push(...wanted);
  if (dropped.size > 0) archive.forgetDropped(subscription.id, carried);
  return archive.ingest(subscription.id, stories, state, marks);
}

/** Notes a story that the user's program is to be asked about, where there is one and room in the line. */
function putInLine(wanted: WantedStory, briefs: WantedStory[], { briefCommand }: PipelineContext): void {
  if (!briefCommand || briefs.length >= BRIEFS || !wantsBrief(wanted.story.article)) return;
  if (briefs.filter(({ feed }) => feed.id === wanted.feed.id).length >= BRIEFS_PER_FEED) return;
  wanted.story.contentHash = wanted.said + WANTS_BRIEF;
  briefs.push(wanted);
}

/** Has the user's program say what the publishers do not, and stores it story by story. */
async function askForBriefs(briefs: readonly WantedStory[], context: PipelineContext): Promise<void> {
  const { archive, marks, signal, briefCommand = [], onNotice } = context;
  const asked = briefs.map(wanted => ({ ...wanted.story, wanted }));
  const trouble = await briefByProgram(asked, { command: briefCommand, signal }, ({ wanted }, article) => {
    const { feed, story, said } = wanted;
    const state = archive.feedState(feed.id);
    if (state) archive.ingest(feed.id, [{ ...story, article, contentHash: said }], state, marks);
  });
  if (trouble) onNotice?.(trouble);
}

/** Fetches a story's page and stores what it adds; without anything better the story stays as the feed has it. */
async function fillIn(
  { feed, story, said }: WantedStory,
  context: PipelineContext,
  briefs: WantedStory[],
): Promise<void> {
  if (context.signal?.aborted) return;
  const { archive, marks, reading, emit } = context;
  const better = await fromPage(feed, story.entry, story.article, reading, context.signal, () =>
    emit({ type: 'reading', feedId: feed.id }),
  );
  const filled = { ...story, ...better, contentHash: said };
  putInLine({ feed, story: filled, said }, briefs, context);
  const state = archive.feedState(feed.id);
  if (state) archive.ingest(feed.id, [filled], state, marks);
  emit({ type: 'page', feedId: feed.id });
}
