import { counted } from '../text/counted.ts';
import { iso, localTime } from '../text/time.ts';
import { columns } from './columns.ts';
import { EXIT, type Invocation } from './command.ts';
import { hint, printJson, printLines } from './output.ts';
import { openSession } from './session.ts';

/** `nutgraf follows`: whom the user follows, with what the archive knows of each. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options } = invocation;
  const session = openSession(invocation);
  try {
    const titles = new Map(session.titledFeeds().map(feed => [feed.id, feed.title]));
    const title = (id: string) => titles.get(id) ?? id;
    const known = new Map(
      session
        .reader()
        .authors()
        .map(author => [author.key, author]),
    );
    const follows = session.current().follows.map(({ name, key, feeds }) => {
      const seen = known.get(key);
      return {
        name,
        key,
        feeds: feeds?.map(id => ({ id, title: title(id) })) ?? null,
        spellings: seen?.names ?? [],
        seenIn: (seen?.feeds ?? []).map(id => ({ id, title: title(id) })),
        stories: seen?.stories ?? 0,
        last: seen ? iso(seen.last) : null,
      };
    });
    if (follows.length === 0) hint(invocation, 'you follow nobody yet; `nutgraf follow "Nicole Jao"` does');
    if (options.json) {
      printJson(io, { follows });
      return EXIT.ok;
    }
    const rows = follows.map(one => [
      one.name + (one.feeds ? ` (only in ${one.feeds.map(feed => feed.title).join(', ')})` : ''),
      counted(one.stories, 'story'),
      one.last ? `last ${localTime(Date.parse(one.last))}` : 'not seen yet',
      one.seenIn.map(feed => feed.title).join(', '),
      one.spellings.filter(spelling => spelling !== one.name).join(', '),
    ]);
    printLines(io, columns(rows));
    return EXIT.ok;
  } finally {
    await session.close();
  }
}
