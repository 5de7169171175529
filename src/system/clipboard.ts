/** The text could not be copied; the message is one line. */
export class ClipboardError extends Error {
  override name = 'ClipboardError';
}

// xterm's limit for an OSC 52 string; others allow more, none promises it.
const OSC52_LIMIT = 74_994;

/**
 * The escape sequence that asks a terminal to put text on the clipboard (xterm's OSC 52), through tmux where it runs.
 * Undefined when the text is too long for it.
 */
export function osc52(text: string, env: NodeJS.ProcessEnv): string | undefined {
  const data = Buffer.from(text, 'utf8').toString('base64');
  if (data.length > OSC52_LIMIT) return undefined;
  const sequence = `\u001b]52;c;${data}\u0007`;
  // tmux hands on what stands in its own wrapper, with escapes doubled.
  return env.TMUX ? `\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\` : sequence;
}

/** Whether the clipboard the user sees is on another machine than this process. */
export function isRemote(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.SSH_CONNECTION || env.SSH_TTY || env.SSH_CLIENT);
}

export interface ClipboardOptions {
  env?: NodeJS.ProcessEnv;
  /** Writes to the terminal. */
  write: (sequence: string) => void;
}

/**
 * Copies text: with the system's own tool, or over SSH and where there is none by asking the terminal.
 * @returns how, for the user: the terminal does not say whether it did.
 */
export async function copyText(
  text: string,
  { env = process.env, write }: ClipboardOptions,
): Promise<'copied' | 'asked'> {
  const ask = (): 'asked' => {
    const sequence = osc52(text, env);
    if (!sequence) throw new ClipboardError('the text is too long for the terminal’s clipboard');
    write(sequence);
    return 'asked';
  };
  if (isRemote(env)) return ask();
  try {
    const { default: clipboard } = await import('clipboardy');
    await clipboard.write(text);
    return 'copied';
  } catch {
    // No clipboard tool here (a bare Linux, no display): the terminal may have one.
    return ask();
  }
}
