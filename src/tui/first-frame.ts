/** The alternate screen (xterm 1049) and the cursor (25), as Ink switches them. */
const ENTER = '\u001b[?1049h';
const LEAVE = '\u001b[?1049l';
const HIDE = '\u001b[?25l';
const SHOW = '\u001b[?25h';
const HOME = '\u001b[H';
const ERASE_LINE = '\u001b[K';

/**
 * Puts a frame on the alternate screen before Ink is there, which takes 100 ms to load and draw its first one (measured).
 * Keys pressed meanwhile wait in the terminal, unseen, until Ink reads them.
 */
export function paintFirstFrame(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WritableStream,
  lines: readonly string[],
): void {
  stdin.setRawMode(true);
  stdout.write(ENTER + HIDE + HOME + lines.join('\r\n'));
}

/** Takes the first frame back, where Ink never came to own the screen. */
export function leaveFirstFrame(stdin: NodeJS.ReadStream, stdout: NodeJS.WritableStream): void {
  stdin.setRawMode(false);
  stdout.write(LEAVE + SHOW);
}

/**
 * The stream as Ink gets it: its own first frame is drawn over the one that is there, line by line, instead of on a
 * screen that is entered and emptied again in between. A screen that is entered later begins at its top: the cursor
 * comes along from the other one, and Ink draws from where it stands.
 */
export function afterFirstFrame(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  let waiting = true;
  const write = (data: string, ...rest: unknown[]): boolean => {
    const send = stdout.write.bind(stdout) as (data: string, ...rest: unknown[]) => boolean;
    if (data === ENTER) return waiting || send(ENTER + HOME, ...rest);
    if (!waiting) return send(data, ...rest);
    if (!data.includes('\n')) return send(data, ...rest);
    waiting = false;
    return send(HOME + ERASE_LINE + data.replaceAll('\n', `\n${ERASE_LINE}`), ...rest);
  };
  return new Proxy(stdout, {
    get(target, name) {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
