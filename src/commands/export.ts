import { writeOpml } from '../feed/opml.ts';
import { publicUrl } from '../feed/public-url.ts';
import { EXIT, type Invocation } from './command.ts';
import { openSession } from './session.ts';

/** `nutgraf export`: the subscriptions as OPML, without passwords. */
export async function run(invocation: Invocation): Promise<number> {
  const session = openSession(invocation);
  try {
    const feeds = session.sample ? [] : session.titledFeeds();
    const text = await writeOpml(feeds.map(feed => ({ ...feed, url: publicUrl(feed.url) })));
    invocation.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return EXIT.ok;
  } finally {
    await session.close();
  }
}
