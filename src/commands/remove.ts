import { sanitizeLine } from '../text/sanitize.ts';
import { EXIT, type Invocation } from './command.ts';
import { findFeed } from './find-feed.ts';
import { printJson, printLines } from './output.ts';
import { openSession } from './session.ts';

/** `nutgraf remove`: ends subscriptions; all that were named or, when one is unknown, none. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const words = args.map(sanitizeLine);
  const session = openSession(invocation);
  try {
    const feeds = session.titledFeeds();
    const gone = words.map(word => findFeed(feeds, word));
    const ids = new Set(gone.map(feed => feed.id));
    await session.update(draft => {
      draft.feeds = draft.feeds.filter(feed => !ids.has(feed.id));
    });
    if (options.json) printJson(io, { removed: gone.map(({ id, title, url }) => ({ id, title, url })) });
    else
      printLines(
        io,
        gone.map(feed => `removed ${feed.title}`),
      );
    return EXIT.ok;
  } finally {
    await session.close();
  }
}
