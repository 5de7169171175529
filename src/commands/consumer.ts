import { openSeen, type Seen } from '../profile/seen.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { UsageError } from './command.ts';
import type { Session } from './session.ts';

/** What the consumer named by `--since-last` was given, if one was named. Throws UsageError for a name that is none. */
export function consumerOf(session: Session, options: Record<string, unknown>): Seen | undefined {
  if (options.sinceLast === undefined) return undefined;
  const name = String(options.sinceLast);
  if (!/^[\w.-]{1,64}$/.test(name))
    throw new UsageError(
      `--since-last: a name is up to 64 letters, digits, dots, dashes and underscores, not "${sanitizeLine(name)}"`,
    );
  return openSeen(session.paths, name);
}

/** The first stories that a consumer was not given yet. */
export function* unseen<T extends { id: string }>(
  stories: Iterable<T>,
  seen: Pick<Seen, 'has'>,
  limit = Number.POSITIVE_INFINITY,
): Iterable<T> {
  let count = 0;
  if (limit === 0) return;
  for (const story of stories) {
    if (seen.has(story.id)) continue;
    yield story;
    if (++count >= limit) return;
  }
}
