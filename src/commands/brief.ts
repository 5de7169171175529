import type { DumpStory } from '../dump/options.ts';
import { writeTo } from '../dump/sink.ts';
import { follows } from '../profile/follows.ts';
import type { Seen } from '../profile/seen.ts';
import { type BriefingItem, briefing } from '../query/briefing.ts';
import { countStories, iterate, type QueryContext } from '../query/story-list.ts';
import { and, type Query } from '../query/tree.ts';
import type { Mark } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { EXIT, type Invocation } from './command.ts';
import { consumerOf, unseenBy } from './consumer.ts';
import { prepare } from './dump.ts';
import { record } from './mark.ts';
import { wholeNumber } from './output.ts';
import { dumpContext, formatOf, layout } from './print-options.ts';
import { parseWords } from './query-input.ts';
import { openSession, type Session } from './session.ts';

const MINUTES = 5;
// Far more than fit into the longest briefing; among them are the best, for what is older is not fresh.
const CANDIDATES = 1000;
const UNREAD: Query = { type: 'is', value: 'unread' };
const READ: Query = { type: 'is', value: 'read' };

/** `nutgraf brief`: what matters, in as many minutes as there are, with an end. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const query = await parseWords(args);
  const minutes = wholeNumber(options, 'minutes', 1) ?? MINUTES;
  const format = formatOf(options);
  const session = openSession(invocation);
  const consumer = consumerOf(session, options);
  try {
    const fetched = await prepare(session, invocation);
    const context = session.queryContext();
    const { follows: followed } = session.current();
    const unread = candidates(session, and([query, UNREAD]), context, consumer);
    const read = candidates(session, and([query, READ]), context, consumer);
    // Read ones are among them, for one may be an unread one's twin in another feed.
    const { items, left } = briefing([...unread.stories, ...read.stories], {
      now: context.now,
      minutes,
      isFollowed: story => story.authors.some(author => follows(followed, author, story.feedId)),
    });
    const { printBriefing } = await import('./briefing-format.ts');
    const printed = printBriefing(
      {
        items: items.map(item => (format === 'json' ? withDocument(item, session) : item)),
        left: left + unread.older,
      },
      {
        ...dumpContext(session),
        ...layout(invocation),
        format,
        minutes,
        query: sanitizeLine(args.join(' ')),
      },
    );
    if ((await writeTo(io.stdout, [printed])) === 'done') {
      const told = items.flatMap(({ story, also }) => [story, ...also]);
      consumer?.add(told.map(story => story.id));
      if (options.markRead) {
        const marks = told
          .filter(story => !story.read)
          .map(({ id }): Mark => ({ id, key: 'read', on: true }));
        await record(session, marks);
      }
    }
    return items.length === 0 && options.exitStatus ? EXIT.noMatch : fetched;
  } finally {
    consumer?.close();
    await session.close();
  }
}

/** The newest stories to choose from, and how many older ones there are. */
function candidates(session: Session, query: Query, context: QueryContext, consumer: Seen | undefined) {
  const reader = session.reader();
  const stories = [
    ...iterate(reader, query, context, { sort: 'newest', limit: CANDIDATES, ...unseenBy(consumer) }),
  ];
  const isFull = stories.length === CANDIDATES && !consumer;
  return { stories, older: isFull ? countStories(reader, query, context) - CANDIDATES : 0 };
}

function withDocument({ story, also }: BriefingItem, session: Session): BriefingItem<DumpStory> {
  const document = session.reader().document(story.id);
  return { story: document ? { ...story, document } : story, also };
}
