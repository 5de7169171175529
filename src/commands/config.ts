import { isSetting, parseSetting, SETTINGS, type SettingName } from '../profile/settings.ts';
import { editorCommand, runInForeground, shellWord } from '../system/foreground.ts';
import { columns } from './columns.ts';
import { CommandError, EXIT, type Invocation, UsageError } from './command.ts';
import { noSuch } from './no-such.ts';
import { printJson, printLines } from './output.ts';
import { openSession, type Session } from './session.ts';

/** `nutgraf config`: lists, reads and changes settings, or opens the file in the editor. */
export async function run(invocation: Invocation): Promise<number> {
  const [action = 'list', ...rest] = invocation.args;
  const work = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!work) throw noSuch('action', action, Object.keys(ACTIONS));
  const session = openSession(invocation);
  try {
    return await work(session, rest, invocation);
  } finally {
    await session.close();
  }
}

type Action = (session: Session, args: string[], invocation: Invocation) => number | Promise<number>;

const ACTIONS: Record<string, Action> = { list, path, get, set, unset, edit };

function list(session: Session, _args: string[], { io, options }: Invocation): number {
  const { settings } = session.current();
  if (options.json) printJson(io, { settings });
  else
    printLines(
      io,
      columns(Object.entries(settings).map(([name, value]) => [name, String(value), helpOf(name)])),
    );
  return EXIT.ok;
}

const helpOf = (name: string) => (isSetting(name) ? SETTINGS[name].help : '');

function path(session: Session, _args: string[], { io, options }: Invocation): number {
  const { config, state, archive } = session.paths;
  if (options.json) printJson(io, { config, state, archive });
  else
    printLines(
      io,
      columns([
        ['config', config],
        ['state', state],
        ['archive', archive],
      ]),
    );
  return EXIT.ok;
}

function named(name: string | undefined): SettingName {
  if (name !== undefined && isSetting(name)) return name;
  const all = Object.keys(SETTINGS);
  throw name === undefined
    ? new UsageError(`needs a setting; there are ${all.join(', ')}`)
    : noSuch('setting', name, all);
}

function get(session: Session, [name]: string[], { io, options }: Invocation): number {
  const value = session.current().settings[named(name)];
  if (options.json) printJson(io, { [name!]: value });
  else io.stdout.write(`${value}\n`);
  return EXIT.ok;
}

async function set(session: Session, [name, ...words]: string[]): Promise<number> {
  const setting = named(name);
  if (words.length === 0)
    throw new UsageError(
      `needs a value, as in \`nutgraf config set ${setting} ${SETTINGS[setting].default}\``,
    );
  const value = understood(() => parseSetting(setting, words.join(' ')));
  await session.update(draft => Object.assign(draft.settings, { [setting]: value }));
  return EXIT.ok;
}

/** A value that cannot be is wrong usage. */
function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function unset(session: Session, [name]: string[]): Promise<number> {
  const setting = named(name);
  await session.update(draft => Object.assign(draft.settings, { [setting]: SETTINGS[setting].default }));
  return EXIT.ok;
}

async function edit(session: Session, _args: string[], { io }: Invocation): Promise<number> {
  if (!io.stdin.isTTY || !io.stdout.isTTY)
    throw new CommandError(`no terminal to edit on; the file is ${session.paths.config}`);
  // Writes the file when there is none yet, so that the editor has something to show.
  await session.update(() => {});
  const code = await runInForeground({
    command: `${editorCommand(io.env)} ${shellWord(session.paths.config)}`,
  });
  session.config.read();
  return code === 0 ? EXIT.ok : EXIT.failure;
}
