import { spawn } from 'node:child_process';
import { sanitizeLine } from '../text/sanitize.ts';
import { cut } from '../text/width.ts';

/** The command that tells of new stories could not do it; the message is one line. */
export class NotifyError extends Error {
  override name = 'NotifyError';
}

/** A new story that somebody wants to hear of. */
export interface Notable {
  title: string;
  /** Why: the name of an author or of a saved query. */
  reason: string;
}

/** What is told, however many stories there are. */
export interface Notification {
  title: string;
  body: string;
}

const COLUMNS = 200;
const REASONS = 4;
const DEADLINE = 10_000;

/** One line of text that acts on no terminal; a semicolon would part the fields of OSC 777. */
const plain = (text: string) => cut(sanitizeLine(text).replaceAll(';', ','), COLUMNS);

/** What to tell of stories, at least one: its headline, or of several how many and why. */
export function notificationOf(stories: readonly Notable[]): Notification {
  const [first] = stories;
  // The program's name leads: a terminal reads some of what may come after OSC 9 as orders of another kind.
  if (first && stories.length === 1)
    return { title: plain(`nutgraf: ${first.reason}`), body: plain(first.title) };
  const counts = new Map<string, number>();
  for (const { reason } of stories) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].sort(([, a], [, b]) => b - a);
  const named = reasons.slice(0, REASONS).map(([reason, count]) => `${cut(reason, 40)} ${count}`);
  const more = reasons.length - named.length;
  return {
    title: `nutgraf: ${stories.length} new stories`,
    body: plain([...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')),
  };
}

type Env = Readonly<Record<string, string | undefined>>;

// OSC 777 has a title and a body and comes from rxvt; OSC 9 has one text and comes from iTerm2.
const KNOW_777 = {
  programs: ['ghostty', 'WezTerm', 'WarpTerminal'],
  terms: /^(?:foot|contour|rxvt-unicode|xterm-ghostty|wezterm)/,
};
const KNOW_9 = { programs: ['iTerm.app'], terms: /^xterm-kitty/ };

function knows({ programs, terms }: typeof KNOW_9, { TERM_PROGRAM = '', TERM = '' }: Env): boolean {
  return programs.includes(TERM_PROGRAM) || terms.test(TERM);
}

/**
 * The escape sequence that has the terminal show a notification, as far as its environment says that it can: OSC 777 or
 * OSC 9, through tmux where it runs (which passes it on with `allow-passthrough`). Undefined where nobody would see it.
 */
export function notificationSequence({ title, body }: Notification, env: Env): string | undefined {
  const isInTmux = Boolean(env.TMUX);
  const has777 = knows(KNOW_777, env) || (isInTmux && (env.WEZTERM_PANE || env.GHOSTTY_RESOURCES_DIR));
  const has9 = knows(KNOW_9, env) || (isInTmux && (env.KITTY_WINDOW_ID || env.LC_TERMINAL === 'iTerm2'));
  if (!has777 && !has9) return undefined;
  const sequence = has777
    ? `\u001b]777;notify;${plain(title)};${plain(body)}\u001b\\`
    : `\u001b]9;${plain(title)}: ${plain(body)}\u001b\\`;
  return isInTmux ? `\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\` : sequence;
}

/**
 * Runs the user's command with a text on its standard input, without a shell; what it prints is dropped.
 * @param options milliseconds it may run, and what ends it sooner.
 * Rejects with NotifyError when it cannot be run, fails or does not end in time; then it is gone.
 */
export function notifyByCommand(
  words: readonly string[],
  input: string,
  { deadline = DEADLINE, signal }: { deadline?: number; signal?: AbortSignal } = {},
): Promise<void> {
  const [program = '', ...args] = words;
  const failed = (why: string) => new NotifyError(`notify.command: ${sanitizeLine(program)}: ${why}`);
  return new Promise((resolve, reject) => {
    const timeout = AbortSignal.timeout(deadline);
    const ended = signal ? AbortSignal.any([timeout, signal]) : timeout;
    try {
      const child = spawn(program, args, {
        stdio: ['pipe', 'ignore', 'ignore'],
        signal: ended,
        killSignal: 'SIGKILL',
        windowsHide: true,
      });
      child.on('error', (error: NodeJS.ErrnoException) => {
        if (timeout.aborted) reject(failed(`did not end within ${deadline / 1000} s`));
        else if (signal?.aborted) resolve();
        else
          reject(failed(error.code === 'ENOENT' ? 'there is no such program' : sanitizeLine(error.message)));
      });
      child.on('exit', (code, how) => {
        if (code === 0 || signal?.aborted) resolve();
        else if (!timeout.aborted) reject(failed(how ? `ended by ${how}` : `ended with code ${code}`));
      });
      // A program that does not read what it is told is no error.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    } catch (error) {
      reject(failed(sanitizeLine((error as Error).message)));
    }
  });
}
