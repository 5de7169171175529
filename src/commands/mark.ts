import { iterate } from '../query/story-list.ts';
import { syncMarks } from '../refresh/sync-marks.ts';
import type { Mark, StoryRow } from '../story.ts';
import { counted } from '../text/counted.ts';
import { CommandError, EXIT, type Invocation, UsageError } from './command.ts';
import { noSuch } from './no-such.ts';
import { printJson } from './output.ts';
import { parseWords } from './query-input.ts';
import { openSession, type Session } from './session.ts';

const MARKS: Record<string, Pick<Mark, 'key' | 'on'>> = {
  read: { key: 'read', on: true },
  unread: { key: 'read', on: false },
  saved: { key: 'saved', on: true },
  unsaved: { key: 'saved', on: false },
};

/** `nutgraf mark`: marks the stories named by id, or those a query finds. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const [what = '', ...words] = args;
  const mark = Object.hasOwn(MARKS, what) ? MARKS[what]! : undefined;
  const all = Object.keys(MARKS);
  if (!mark) throw what ? noSuch('mark', what, all) : new UsageError(`needs one of ${all.join(', ')}`);
  if (words.length === 0)
    throw new UsageError('needs ids or a query, as in `nutgraf mark read feed:technode`');
  const session = openSession(invocation);
  try {
    const stories = await chosen(session, words);
    const changed = stories.filter(story => story[mark.key] !== mark.on);
    await record(
      session,
      changed.map(story => ({ id: story.id, ...mark, ...savedStory(session, story, mark) })),
    );
    if (options.json) printJson(io, { marked: what, matched: stories.length, changed: changed.length });
    else io.stdout.write(`${counted(changed.length, 'story')} marked ${what}\n`);
    return EXIT.ok;
  } finally {
    await session.close();
  }
}

/** Ids when every word can be the beginning of one and names a story; else a query. */
async function chosen(session: Session, words: string[]): Promise<StoryRow[]> {
  if (words.every(word => /^[0-9a-f]{4,16}$/i.test(word))) {
    const stories = words.map(word => session.reader().story(word));
    const missing = words.filter((_word, i) => !stories[i]);
    if (missing.length === 0) return stories as StoryRow[];
    if (missing.some(word => word.length === 16 || /\d/.test(word))) {
      throw new CommandError(
        `no story has the id ${missing.join(', ')}; \`nutgraf dump\` shows ids with --json`,
      );
    }
  }
  const query = await parseWords(words);
  return [...iterate(session.reader(), query, session.queryContext())];
}

/** What to keep of a story that is saved, so that it outlives the archive. */
export function savedStory(
  session: Session,
  story: StoryRow,
  mark: Pick<Mark, 'key' | 'on'>,
): Pick<Mark, 'story'> {
  if (mark.key !== 'saved' || !mark.on) return {};
  const feed = session.titledFeeds().find(one => one.id === story.feedId);
  return {
    story: {
      title: story.title,
      url: story.url,
      feed: feed?.url ?? '',
      authors: story.authors.map(author => author.name),
      ...(story.published === undefined ? {} : { published: story.published }),
      savedAt: Date.now(),
    },
  };
}

/** Records marks in the profile, which has the truth, then in the archive's index of them. */
export async function record(session: Session, marks: Mark[]): Promise<void> {
  if (marks.length === 0) return;
  session.marks.record(marks);
  syncMarks(session.archive(), session.marks);
  await session.marks.checkpoint();
}
