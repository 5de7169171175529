import pLimit, { type LimitFunction } from 'p-limit';
import type { Archive, Ingested } from '../archive/archive.ts';
import { FeedError } from '../feed/error.ts';
import { type FetchResult, fetchFeed } from '../feed/fetch.ts';
import type { FeedState, Subscription } from '../story.ts';
import type { FeedOutcome, RefreshMode, RefreshSummary, SkippedFeed } from './events.ts';
import {
  afterFailure,
  afterFetch,
  afterUnchanged,
  askedToWait,
  firstState,
  reasonToSkip,
} from './feed-state.ts';
import { FeedStates } from './feed-states.ts';
import { HostWaits } from './host-waits.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { inPoliteOrder } from './polite-order.ts';
import type { FeedReading } from './read-feed.ts';
import { WantedStories } from './wanted-stories.ts';

const INDEX_BATCH = 500;
const RECLAIMED_PAGES = 500;
// Bodies that are read, stored or wait for it while others are fetched. Twice as many take 14 MB more of a cold refresh, half as
// many leave the thread that fetches more to wait for while the one that reads is loaded (measured, 400 and 200 feeds).
const BODIES = 16;
// A larger one holds up what would be fetched next, so that many of them never are in memory at once.
const LARGE_BODY = 1024 * 1024;

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
  const states = new FeedStates(context.archive);
  const skipped: SkippedFeed[] = [];
  const waits = new HostWaits(mode === 'force' ? [] : feeds, id => states.get(id), now);
  const due = feeds.filter(({ id, url }) => {
    const reason =
      reasonToSkip(states.get(id), mode, now, context.interval) ?? askedToWait(waits.until(url, now));
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
  const turns = pLimit(context.inTurns ? 1 : BODIES);
  const wanted = new WantedStories(context, states);
  const lines: Lines = { states, wanted, unindexed: 0, turns };
  const one = async (feed: Subscription, asked: () => void) => {
    if (context.signal?.aborted) return;
    // A feed of the same host may have been told to wait a moment ago.
    const reason = askedToWait(waits.until(feed.url, Date.now()));
    if (reason) {
      context.emit({ type: 'skipped', feedId: feed.id, reason });
      return;
    }
    const outcome = await refreshOne(feed, context, lines, asked);
    const { retryAt } = states.get(feed.id) ?? {};
    if (retryAt !== undefined) waits.add(feed.url, retryAt);
    summary.added += outcome.added;
    summary.updated += outcome.updated;
    summary.arrived.push(...outcome.arrived);
    if (outcome.status === 'failing' || outcome.status === 'gone') summary.failed += 1;
    context.emit({ type: 'feed', ...outcome });
  };
  try {
    await inPoliteOrder(due, feed => feed.url, one);
  } finally {
    states.flush();
  }
  context.emit({ type: 'stored' });
  await wanted.readPages();
  const index = () => inSteps(() => context.archive.indexPending(INDEX_BATCH), context.signal);
  await index();
  if (await wanted.askProgram()) await index();
  return summary;
}

/** What is left to do, and what is known of the feeds. */
interface Lines {
  states: FeedStates;
  wanted: WantedStories;
  /** Stories stored since the index was last written. */
  unindexed: number;
  /** Whose bodies are read and stored; the others wait. */
  turns: LimitFunction;
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
  lines: Lines,
  asked: () => void,
): Promise<FeedOutcome> {
  const { states } = lines;
  const before = states.get(subscription.id) ?? firstState(subscription);
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
      states.save(state);
    } else {
      const taken = await lines.turns(() => {
        if (result.bytes.length < LARGE_BODY) asked();
        return takeIn(subscription, before, result, context, lines);
      });
      state = taken.state;
      const { added, updated } = taken.ingested;
      const arrived = before.bodyHash === undefined ? [] : added;
      counts = { added: added.length, updated: updated.length, arrived };
    }
    moved(subscription, result, context);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    // Whoever stops a refresh has not found a feed to fail.
    if (context.signal?.aborted) return { feedId: subscription.id, status: before.status, ...counts };
    state = afterFailure(before, error, context.interval);
    states.save(state);
  }
  return {
    feedId: subscription.id,
    status: state.status,
    ...counts,
    ...(state.message ? { message: state.message } : {}),
  };
}

/** Has a feed's body read, and stores what it holds. */
async function takeIn(
  subscription: Subscription,
  before: FeedState,
  body: FetchResult & { kind: 'body' },
  context: PipelineContext,
  lines: Lines,
): Promise<{ state: FeedState; ingested: Ingested }> {
  const { archive, reader, reading, pages, interval } = context;
  const dropped = archive.dropped(subscription.id);
  const found = await reader.feed({
    subscription,
    bytes: body.bytes,
    ...(body.contentType === undefined ? {} : { contentType: body.contentType }),
    url: body.url,
    known: archive.known(subscription.id),
    before: archive.carried(subscription.id),
    dropped,
    reading,
    pages,
  });
  if (dropped.size > 0) archive.forgetDropped(subscription.id, found.carried);
  const state = afterFetch(before, body, found.feed, interval);
  return { state, ingested: store(subscription, found, state, context, lines) };
}

function moved(subscription: Subscription, { movedTo }: FetchResult, context: PipelineContext): void {
  if (movedTo && movedTo !== subscription.url) context.onMoved(subscription.id, movedTo);
}

/** Stores what was read in one transaction, and puts in line what is left to do for it. */
function store(
  subscription: Subscription,
  { stories, wanted, items, reading }: FeedReading,
  state: FeedState,
  context: PipelineContext,
  lines: Lines,
): Ingested {
  const { archive, marks } = context;
  for (const story of stories) lines.wanted.note(subscription, story, reading, wanted.has(story.id));
  const ingested = archive.ingest(subscription.id, stories, state, marks, items);
  lines.states.note(state);
  lines.unindexed += stories.length;
  // While the other thread reads on; what is left at the end is then little.
  if (lines.unindexed >= INDEX_BATCH) {
    archive.indexPending(INDEX_BATCH);
    lines.unindexed -= INDEX_BATCH;
  }
  return ingested;
}
