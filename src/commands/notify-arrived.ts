import { record, recordFields } from '../dump/fields.ts';
import { inertJson, SCHEMA_VERSION } from '../dump/json.ts';
import { parseQuery, type Query, QueryError } from '../query/language.ts';
import { storyNumbers, storyRows } from '../query/story-list.ts';
import type { StoryRow } from '../story.ts';
import {
  type Notable,
  type Notification,
  notificationOf,
  notificationSequence,
  notifyByCommand,
} from '../system/notify.ts';
import type { Io } from './command.ts';
import { dumpContext } from './print-options.ts';
import type { Session } from './session.ts';

/** Stories a command gets, the newest: their bodies are read between two keys of the reader. */
const MOST = 20;
const FOLLOWED: Query = { type: 'is', value: 'followed' };

/**
 * Tells of the stories that a refresh brought and the user wants to hear of, once for all of them: with the command of
 * the configuration, or else with the terminal's own notification.
 * @param arrived ids of stories.
 * @param terminal where the sequence is written, when it is a terminal.
 * @throws NotifyError when the command fails.
 */
export async function notifyArrived(
  session: Session,
  arrived: readonly string[],
  { terminal, env, signal }: { terminal: Io['stderr']; env: Io['env']; signal?: AbortSignal },
): Promise<void> {
  const { settings, notify } = session.current();
  const command = notify.command ?? [];
  if (signal?.aborted || arrived.length === 0 || settings.notify === 'none' || session.sample) return;
  if (command.length === 0 && !terminal.isTTY) return;
  const found = notableAmong(session, arrived);
  if (found.length === 0) return;
  const notification = notificationOf(found);
  if (command.length === 0) {
    const sequence = notificationSequence(notification, env);
    if (sequence) terminal.write(sequence);
    return;
  }
  await notifyByCommand(command, commandInput(session, notification, found), signal ? { signal } : {});
}

interface Found extends Notable {
  row: StoryRow;
}

/** The unread stories that the user wants to hear of, each with why, newest first. */
function notableAmong(session: Session, arrived: readonly string[]): Found[] {
  const { settings, follows, queries } = session.current();
  const context = session.queryContext();
  const found = new Map<string, Found>();
  const add = (query: Query, reason: (row: StoryRow) => string) => {
    const numbers = storyNumbers(session.reader(), query, context, { among: arrived });
    // Asked of the archive, every unread story would be looked at (30 times slower at 100,000).
    for (const row of storyRows(session.reader(), numbers, context))
      if (!row.read && !found.has(row.id)) found.set(row.id, { row, title: row.title, reason: reason(row) });
  };
  if (settings.notify === 'all' && follows.length > 0) {
    const names = new Map(follows.map(follow => [follow.key, follow.name]));
    add(FOLLOWED, ({ authors }) => authors.map(({ key }) => names.get(key)).find(Boolean) ?? 'followed');
  }
  for (const { name, query, notify } of queries) {
    const parsed = notify && understood(query);
    if (parsed) add(parsed, () => name);
  }
  return [...found.values()].sort((a, b) => b.row.sort - a.row.sort);
}

/** A saved query that was broken by hand finds nothing here; the reader and `doctor` say what is wrong. */
function understood(query: string): Query | undefined {
  try {
    return parseQuery(query);
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}

/** What the command reads: the notification, and the stories as `dump --json` has them. */
function commandInput(session: Session, notification: Notification, found: readonly Found[]): string {
  const fields = recordFields({ full: false });
  const context = dumpContext(session);
  const stories = found.slice(0, MOST).flatMap(({ row }) => {
    const story = session.reader().story(row.id);
    return story ? [record(story, fields, context)] : [];
  });
  return `${inertJson({ schemaVersion: SCHEMA_VERSION, ...notification, count: found.length, stories })}\n`;
}
