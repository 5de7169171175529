import { enclosureToPlay } from '../article/enclosure-to-play.ts';
import { runPlayer } from '../system/player.ts';
import { counted } from '../text/counted.ts';
import { CommandError, EXIT, type Invocation, UsageError } from './command.ts';
import { hint } from './output.ts';
import { openSession, type Session } from './session.ts';

/** `nutgraf play`: has the user's player open what is attached to a story. */
export async function run(invocation: Invocation): Promise<number> {
  const { args, options } = invocation;
  const [id = '', place, ...more] = args;
  if (!/^[0-9a-f]{4,16}$/i.test(id) || more.length > 0)
    throw new UsageError('needs the id of one story, and which of its files if there are several');
  if (place !== undefined && !/^[1-9]\d{0,3}$/.test(place))
    throw new UsageError('the second word is which of the attached files: 1 is the first');
  if (options.offline) throw new CommandError('a player needs the network; leave out --offline');
  const session = openSession(invocation);
  let url: string;
  let command: readonly string[];
  try {
    url = attached(session, id, place === undefined ? undefined : Number(place));
    command = session.current().play.command ?? [];
  } finally {
    // Playing may take an hour; nothing is held open for it.
    await session.close();
  }
  if (command.length > 0) hint(invocation, `playing ${url}`);
  await runPlayer(command, url);
  return EXIT.ok;
}

function attached(session: Session, id: string, number: number | undefined): string {
  const story = session.reader().story(id);
  if (!story)
    throw new CommandError(`no story has the id ${id}; \`nutgraf dump has:podcast --json\` shows ids`);
  const { enclosures, title } = story;
  const found = enclosureToPlay(enclosures, number);
  if (found) return found.url;
  if (enclosures.length === 0) throw new CommandError(`nothing is attached to "${title}"`);
  throw new CommandError(
    number === undefined
      ? `only pictures are attached to "${title}"; \`nutgraf play ${id} 1\` opens one all the same`
      : `"${title}" has ${counted(enclosures.length, 'attached file')}, not ${number}`,
  );
}
