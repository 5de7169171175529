import { spawn } from 'node:child_process';

/** A program could not be run, or came to a bad end; the message is one line. */
export class ForegroundError extends Error {
  override name = 'ForegroundError';
}

export interface ForegroundCommand {
  /** Run by the shell as it stands when `args` is absent. */
  command: string;
  args?: readonly string[];
  /** Text for its standard input; without it the program gets the terminal's. */
  input?: string;
}

// A shell's word for a command that it did not find.
const NOT_FOUND = 127;

const tick = () => new Promise<void>(resolve => setImmediate(resolve));

function wait(child: ReturnType<typeof spawn>, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOENT' ? 'there is no such program' : error.message;
      reject(new ForegroundError(`${name}: ${reason}`));
    });
    child.once('exit', (code, signal) => {
      if (signal && signal !== 'SIGPIPE' && signal !== 'SIGINT')
        reject(new ForegroundError(`${name}: ended by ${signal}`));
      else if (code === NOT_FOUND) reject(new ForegroundError(`${name}: there is no such program`));
      else resolve(code ?? 0);
    });
  });
}

/**
 * Runs a program with the whole terminal and waits for its end. The screen must have let go of the terminal before.
 * @param stdin the stream the reader listens to; a paused one only, or the two would share the keys.
 * @returns its exit code. Throws ForegroundError when it cannot be run.
 */
export async function runInForeground(
  { command, args, input }: ForegroundCommand,
  stdin: NodeJS.ReadStream = process.stdin,
): Promise<number> {
  await tick();
  stdin.pause();
  await tick();
  // Ctrl-C in the program must not end the reader.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    const child = spawn(command, [...(args ?? [])], {
      stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
      shell: args === undefined,
    });
    const name = command.split(/\s/, 1)[0] ?? command;
    const done = wait(child, name);
    if (child.stdin) {
      // A pager that is left before the end of the text closes its input.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    }
    return await done;
  } finally {
    process.off('SIGINT', ignore);
  }
}

/** Waits for a key (or `ended`), so that what has been written can be seen before the screen comes back. */
export async function waitForKey(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WritableStream,
  text: string,
  ended?: Promise<unknown>,
): Promise<void> {
  stdout.write(`\n${text}`);
  // Ink has let go of it: nothing else would keep the process waiting.
  stdin.ref();
  stdin.setRawMode?.(true);
  stdin.resume();
  const pressed = new Promise(resolve => stdin.once('data', resolve));
  await (ended ? Promise.race([pressed, ended]) : pressed);
  stdin.pause();
  stdin.setRawMode?.(false);
  stdout.write('\n');
  // The stream stops reading a tick after it is paused: later, that would stop the screen's own reading.
  await tick();
}

/** The user's editor and pager, as the environment names them. */
export function editorCommand(env: NodeJS.ProcessEnv): string {
  return env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
}

export function pagerCommand(env: NodeJS.ProcessEnv): string {
  return env.PAGER || (process.platform === 'win32' ? 'more' : 'less -R');
}

/** A file's name as one word of a shell's command line. */
export function shellWord(text: string): string {
  if (process.platform === 'win32') return `"${text.replaceAll('"', '""')}"`;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A process that runs on for so long, in milliseconds, has not been stopped: nobody is there who could bring it back. */
const NOT_STOPPED = 500;

/**
 * Stops as Ctrl-Z does, and returns when the shell has brought everything back; at once where no shell could.
 * The whole job is stopped: the shell waits for what it has started itself, a launcher or npm.
 */
export async function stopUntilContinued(): Promise<void> {
  if (process.platform === 'win32') return;
  const { promise: running, resolve: run } = Promise.withResolvers<void>();
  process.once('SIGCONT', run);
  const timer = setTimeout(run, NOT_STOPPED);
  process.kill(0, 'SIGTSTP');
  await running;
  clearTimeout(timer);
  process.off('SIGCONT', run);
}
