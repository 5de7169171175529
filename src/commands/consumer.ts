import { openSeen, type Seen } from '../profile/seen.ts';
import type { ListOptions } from '../query/story-list.ts';
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

/** Leaves out of a list what a consumer was given. */
export function unseenBy(consumer: Seen | undefined): Pick<ListOptions, 'without'> {
  return consumer ? { without: id => consumer.has(id) } : {};
}
