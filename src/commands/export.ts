import { writeOpml } from '../feed/opml.ts';
import { publicUrl } from '../feed/public-url.ts';
import { counted } from '../text/counted.ts';
import { EXIT, type Invocation } from './command.ts';
import { hint } from './output.ts';
import { openSession } from './session.ts';

/** `nutgraf export`: the subscriptions as OPML, without passwords. */
export async function run(invocation: Invocation): Promise<number> {
  const session = openSession(invocation);
  try {
    const all = session.sample ? [] : session.titledFeeds();
    // Another reader has no use for this machine's files and programs.
    const feeds = all.filter(feed => feed.url.startsWith('http'));
    if (feeds.length < all.length)
      hint(
        invocation,
        `${counted(all.length - feeds.length, 'feed')} left out: files and programs of this machine`,
      );
    const text = await writeOpml(feeds.map(feed => ({ ...feed, url: publicUrl(feed.url) })));
    invocation.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return EXIT.ok;
  } finally {
    await session.close();
  }
}
