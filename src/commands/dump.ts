import { type DumpOptions, FORMATS, type FormatName, needsDocument, writeDump } from '../dump/dump.ts';
import { parseFields } from '../dump/fields.ts';
import { publicUrl } from '../feed/public-url.ts';
import { follows } from '../profile/follows.ts';
import { iterate, iterateStories, type Sort } from '../query/story-list.ts';
import type { Story, StoryRow } from '../story.ts';
import { EXIT, type Invocation, UsageError } from './command.ts';
import { record } from './mark.ts';
import { hint, wholeNumber } from './output.ts';
import { parseWords } from './query-input.ts';
import { exitCode, refreshSession } from './refresh.ts';
import { SAMPLE_ID } from './sample-edition.ts';
import { openSession, type Session } from './session.ts';

/** `nutgraf dump`: prints the stories a query finds. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const query = parseWords(args);
  const limit = wholeNumber(options, 'limit', 0);
  const format = formatOf(options);
  const fields = options.fields === undefined ? undefined : fieldsOf(String(options.fields));
  const session = openSession(invocation);
  try {
    const fetched = await prepare(session, invocation);
    const dump: DumpOptions = {
      ...dumpContext(session),
      ...layout(invocation),
      format,
      ...(fields ? { fields } : {}),
      query: args.join(' '),
    };
    const printed: StoryRow[] = [];
    const list = needsDocument(dump) ? iterateStories : iterate;
    const stories = list(session.reader(), query, session.queryContext(), {
      sort: (options.sort as Sort | undefined) ?? session.current().settings.sort,
      ...(limit === undefined ? {} : { limit }),
    });
    const { count } = await writeDump(options.markRead ? noted(stories, printed) : stories, dump, io.stdout);
    await record(
      session,
      printed.filter(story => !story.read).map(({ id }) => ({ id, key: 'read', on: true })),
    );
    if (count === 0 && options.exitStatus) return EXIT.noMatch;
    return fetched;
  } finally {
    await session.close();
  }
}

/** The format asked for. Throws UsageError when two were. */
export function formatOf(options: Record<string, unknown>): FormatName {
  if (options.json) {
    if (options.format !== undefined && options.format !== 'json')
      throw new UsageError('--json and --format contradict');
    return 'json';
  }
  return FORMATS.find(format => format === options.format) ?? 'text';
}

function fieldsOf(text: string): string[] {
  try {
    return parseFields(text);
  } catch (error) {
    throw new UsageError(`--fields: ${(error as Error).message}`);
  }
}

/** Fetches what must be there before anything is printed. @returns the exit code of that. */
async function prepare(session: Session, invocation: Invocation): Promise<number> {
  const { options } = invocation;
  if (session.sample) {
    hint(
      invocation,
      'no feeds yet, this is the sample edition; `nutgraf add https://example.org` subscribes to one',
    );
    // Once is enough here; the reader looks whether a newer nutgraf has brought a newer edition.
    const isThere = session.reader().feedIds().includes(SAMPLE_ID);
    if (!isThere) await refreshSession(session, session.titledFeeds(), 'due', invocation);
    return EXIT.ok;
  }
  if (!options.refresh || options.offline) return EXIT.ok;
  return exitCode(await refreshSession(session, session.titledFeeds(), 'due', invocation));
}

/** What the formats need to know of the user's feeds and follows. */
export function dumpContext(session: Session): Pick<DumpOptions, 'feeds' | 'isFollowed' | 'now'> {
  const followed = session.current().follows;
  return {
    feeds: new Map(
      session.titledFeeds().map(feed => [feed.id, { title: feed.title, url: publicUrl(feed.url) }]),
    ),
    isFollowed: (author, feedId) => follows(followed, author, feedId),
    now: Date.now(),
  };
}

/** How text is laid out for where it goes. */
export function layout({ io, options }: Invocation): Pick<DumpOptions, 'width' | 'color' | 'full'> {
  const columns = io.stdout.isTTY ? io.stdout.columns : undefined;
  const fromEnvironment = Number(io.env.COLUMNS) || undefined;
  return {
    width: wholeNumber(options, 'width', 20) ?? columns ?? fromEnvironment ?? 80,
    color: wantsColor({ io, options }),
    full: options.full === true,
  };
}

/** Colour on a terminal that has it, unless the user wants none (no-color.org, force-color.org). */
export function wantsColor({ io, options }: Pick<Invocation, 'io' | 'options'>): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (options.color === false || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return io.stdout.isTTY === true && TERM !== 'dumb';
}

/** Passes stories on and notes them once they are asked for the next: what was not printed is not marked read. */
function* noted(stories: Iterable<Story | StoryRow>, printed: StoryRow[]): Iterable<Story | StoryRow> {
  for (const story of stories) {
    yield story;
    printed.push(story);
  }
}
