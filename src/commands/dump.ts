import { type DumpOptions, needsDocument, writeDump } from '../dump/dump.ts';
import { iterate, iterateStories, type Sort } from '../query/story-list.ts';
import type { Story, StoryRow } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { EXIT, type Invocation } from './command.ts';
import { consumerOf, unseenBy } from './consumer.ts';
import { record } from './mark.ts';
import { hint, printLines, wholeNumber } from './output.ts';
import { dumpContext, layout, shape } from './print-options.ts';
import { parseWords } from './query-input.ts';
import { exitCode, refreshSession } from './refresh.ts';
import { SAMPLE_ID } from './sample-edition.ts';
import { openSession, type Session } from './session.ts';

/** `nutgraf dump`: prints the stories a query finds. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  if (options.fields === 'help' || options.template === 'help') return listNames(invocation);
  const shown = await shape(options);
  if (options.schema) {
    const { dumpSchema } = await import('../dump/schema.ts');
    io.stdout.write(`${JSON.stringify(dumpSchema(shown.fields), null, 2)}\n`);
    return EXIT.ok;
  }
  const query = await parseWords(args);
  const limit = wholeNumber(options, 'limit', 0);
  const session = openSession(invocation);
  const consumer = consumerOf(session, options);
  try {
    const fetched = await prepare(session, invocation);
    const dump: DumpOptions = {
      ...dumpContext(session),
      ...layout(invocation),
      ...shown,
      query: sanitizeLine(args.join(' ')),
    };
    const list = needsDocument(dump) ? iterateStories : iterate;
    const stories = list(session.reader(), query, session.queryContext(), {
      sort: (options.sort as Sort | undefined) ?? session.current().settings.sort,
      ...(limit === undefined ? {} : { limit }),
      ...unseenBy(consumer),
    });
    const printed = new Printed();
    const isNoted = consumer !== undefined || options.markRead === true;
    const { count, closed } = await writeDump(isNoted ? printed.noting(stories) : stories, dump, io.stdout);
    // A pipe that was closed early took an unknown part; it is offered again.
    if (!closed) consumer?.add(printed.ids);
    if (options.markRead)
      await record(
        session,
        printed.unread.map(id => ({ id, key: 'read', on: true })),
      );
    if (count === 0 && options.exitStatus) return EXIT.noMatch;
    return fetched;
  } finally {
    consumer?.close();
    await session.close();
  }
}

/** `--fields help` and `--template help`: what there is, one a line. */
async function listNames({ io, options }: Invocation): Promise<number> {
  const { FIELDS } = await import('../dump/fields.ts');
  const { columns } = await import('./columns.ts');
  const { FILTERS } = await import('../dump/template.ts');
  const fields = Object.entries(FIELDS).map(([name, field]) => [name, field.help]);
  const filters = Object.entries(FILTERS).map(([name, { argument, help }]) => [
    argument === undefined ? name : `${name}:${argument}`,
    help,
  ]);
  const lines = columns(fields);
  if (options.fields !== undefined) printLines(io, lines);
  else
    printLines(io, [
      'Fields, as in {title} or {feed.url}:',
      '',
      ...lines.map(line => `  ${line}`),
      '',
      'Filters, as in {published|date:%d %b} or {title|cut:60}:',
      '',
      ...columns(filters).map(line => `  ${line}`),
      '',
      '{{ and }} are braces; \\n, \\t and \\\\ are a new line, a tab and a backslash. Each story ends its line.',
    ]);
  return EXIT.ok;
}

/** Fetches what must be there before anything is printed. @returns the exit code of that. */
export async function prepare(session: Session, invocation: Invocation): Promise<number> {
  const { options } = invocation;
  if (session.sample) {
    hint(
      invocation,
      'no feeds yet, this is the sample edition; `nutgraf add https://example.org` subscribes to one',
    );
    // Once is enough here; the reader looks whether a newer nutgraf has brought a newer edition.
    const isThere = session.reader().feedTitles().has(SAMPLE_ID);
    if (!isThere) await refreshSession(session, session.titledFeeds(), 'due', invocation);
    return EXIT.ok;
  }
  if (!options.refresh || options.offline) return EXIT.ok;
  return exitCode(await refreshSession(session, session.titledFeeds(), 'due', invocation));
}

/** Which stories were printed: those behind which the next was asked for. Ids only, for there may be very many. */
class Printed {
  readonly ids: string[] = [];
  readonly unread: string[] = [];

  *noting(stories: Iterable<Story | StoryRow>): Iterable<Story | StoryRow> {
    for (const story of stories) {
      yield story;
      this.ids.push(story.id);
      if (!story.read) this.unread.push(story.id);
    }
  }
}
