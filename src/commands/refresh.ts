import type { RefreshListener } from '../refresh/client.ts';
import type { RefreshSummary } from '../refresh/events.ts';
import { counted } from '../text/counted.ts';
import { CommandError, EXIT, type Invocation } from './command.ts';
import { findFeed, type TitledFeed } from './find-feed.ts';
import { complain, hint, printJson } from './output.ts';
import { openSession, type Session } from './session.ts';

/** `nutgraf refresh`: fetches feeds now, progress on stderr. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const session = openSession(invocation);
  try {
    if (options.offline) throw new CommandError('refresh needs the network; leave out --offline');
    const all = session.titledFeeds();
    const feeds = args.length === 0 ? all : args.map(word => findFeed(all, word));
    if (session.sample) hint(invocation, 'no feeds yet; `nutgraf add https://example.org` subscribes to one');
    const summary = await refreshSession(session, feeds, options.force ? 'force' : 'now', invocation);
    if (options.json) printJson(io, summary);
    await tellOf(summary.arrived, session, io);
    return exitCode(summary);
  } finally {
    await session.close();
  }
}

/**
 * Tells the user of the stories that came, as far as the user wants to hear of them; a notification that cannot be shown is
 * named and ends nothing.
 */
export async function tellOf(
  arrived: readonly string[],
  session: Session,
  io: Invocation['io'],
  signal?: AbortSignal,
): Promise<void> {
  if (arrived.length === 0) return;
  try {
    const { notifyArrived } = await import('./notify-arrived.ts');
    await notifyArrived(session, arrived, {
      terminal: io.stderr,
      env: io.env,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    complain(io, (error as Error).message);
  }
}

/** Refreshes feeds with one line a failure and, on a terminal, a counting line on stderr. */
export async function refreshSession(
  session: Session,
  feeds: TitledFeed[],
  mode: 'due' | 'now' | 'force',
  invocation: Invocation,
): Promise<RefreshSummary> {
  const { io } = invocation;
  const refresher = await session.refresher();
  const unsubscribe = refresher.subscribe(progress(feeds, invocation));
  const summary = await refresher.refresh(feeds, mode);
  unsubscribe();
  if (summary.error) throw new CommandError(summary.error);
  for (const { feedId, reason } of summary.skipped) {
    if (mode !== 'due')
      hint(invocation, `${feeds.find(feed => feed.id === feedId)?.title ?? feedId}: skipped, ${reason}`);
  }
  const parts = [
    counted(summary.feeds, 'feed'),
    `${summary.added} new`,
    ...(summary.updated > 0 ? [`${summary.updated} changed`] : []),
    ...(summary.failed > 0 ? [`${summary.failed} failed`] : []),
    ...(summary.skipped.length > 0 ? [`${summary.skipped.length} skipped`] : []),
  ];
  if (!invocation.options.quiet && !session.sample) io.stderr.write(`${parts.join(', ')}\n`);
  return summary;
}

function progress(feeds: readonly TitledFeed[], { io, options }: Invocation): RefreshListener {
  const titles = new Map(feeds.map(feed => [feed.id, feed.title]));
  const live = io.stderr.isTTY === true && !options.quiet;
  let total = 0;
  let done = 0;
  return event => {
    if (event.type === 'started') total = event.total;
    if (event.type === 'notice') complain(io, event.message);
    if (event.type === 'feed') {
      done += 1;
      if (live) io.stderr.write('\r\u001b[K');
      if (event.message && (event.status === 'failing' || event.status === 'gone'))
        complain(io, event.message);
      // A failure names the feed's address; what was mended needs its name.
      else if (event.message && !options.quiet)
        io.stderr.write(`nutgraf: ${titles.get(event.feedId)}: ${event.message}\n`);
    }
    if (!live) return;
    io.stderr.write(event.type === 'done' ? '\r\u001b[K' : `\r${done}/${total} feeds`);
  };
}

/** 0 when all went well, 3 when some feeds failed, 1 when every one did. */
export function exitCode({ feeds, failed }: RefreshSummary): number {
  if (failed === 0) return EXIT.ok;
  return failed === feeds ? EXIT.failure : EXIT.someFailed;
}
