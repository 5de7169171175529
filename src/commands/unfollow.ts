import { followKey } from '../article/follow-key.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { EXIT, type Invocation, UsageError } from './command.ts';
import { printJson, printLines } from './output.ts';
import { openSession } from './session.ts';

/** `nutgraf unfollow`: stops following authors; all of them or, when one is not followed, none. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const names = args.map(sanitizeLine);
  const session = openSession(invocation);
  try {
    const gone: string[] = [];
    await session.update(draft => {
      for (const name of names) {
        const at = draft.follows.findIndex(follow => follow.key === followKey(name));
        if (at < 0)
          throw new UsageError(`you do not follow "${name}"; \`nutgraf follows\` lists whom you do`);
        gone.push(draft.follows[at]!.name);
        draft.follows.splice(at, 1);
      }
    });
    if (options.json) printJson(io, { unfollowed: gone });
    else
      printLines(
        io,
        gone.map(name => `no longer following ${name}`),
      );
    return EXIT.ok;
  } finally {
    await session.close();
  }
}
