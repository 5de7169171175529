import { parseBylines } from '../article/byline.ts';
import type { Author } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { EXIT, type Invocation, UsageError } from './command.ts';
import { findFeed } from './find-feed.ts';
import { printJson, printLines } from './output.ts';
import { openSession } from './session.ts';

/** The one author a name on the command line means. Throws UsageError when it is no name. */
export function authorNamed(word: string): Author {
  const authors = parseBylines([word]);
  if (authors.length !== 1) {
    throw new UsageError(
      authors.length === 0
        ? `"${word}" is not an author's name`
        : `"${word}" names several authors; give them one by one`,
    );
  }
  return authors[0]!;
}

/** `nutgraf follow`: follows authors, everywhere or in one feed. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const authors = args.map(sanitizeLine).map(authorNamed);
  const session = openSession(invocation);
  try {
    const feed =
      options.feed === undefined ? undefined : findFeed(session.titledFeeds(), String(options.feed));
    const added: string[] = [];
    const config = await session.update(draft => {
      for (const { name, key } of authors) {
        const follow = draft.follows.find(one => one.key === key);
        if (!follow) {
          draft.follows.push({ name, key, ...(feed ? { feeds: [feed.id] } : {}) });
        } else if (!feed) {
          delete follow.feeds;
        } else if (follow.feeds && !follow.feeds.includes(feed.id)) {
          follow.feeds.push(feed.id);
        }
        added.push(key);
      }
    });
    const follows = config.follows.filter(follow => added.includes(follow.key));
    if (options.json) printJson(io, { follows });
    else
      printLines(
        io,
        follows.map(one => `following ${one.name}${feed ? ` in ${feed.title}` : ''}`),
      );
    return EXIT.ok;
  } finally {
    await session.close();
  }
}
