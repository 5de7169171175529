import { sanitizeLine } from '../text/sanitize.ts';
import { type Invocation, type Io, UsageError } from './command.ts';

/** Prints a value as indented JSON. C1 controls, which JSON leaves as they are, cannot be in sanitised text. */
export function printJson(io: Io, value: unknown): void {
  io.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...(value as object) }, null, 2)}\n`);
}

/** Prints lines of text on standard output. */
export function printLines(io: Io, lines: string[]): void {
  if (lines.length > 0) io.stdout.write(`${lines.join('\n')}\n`);
}

/** Says something beside the data: on standard error, unless the user wants quiet. */
export function hint({ io, options }: Pick<Invocation, 'io' | 'options'>, message: string): void {
  if (!options.quiet) complain(io, message);
}

/** Names a failure, in one line; quiet does not silence it. A script's words may stand in it, whatever they are. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`nutgraf: ${sanitizeLine(message)}\n`);
}

/** An option that is a whole number. Throws UsageError that names the option. */
export function wholeNumber(
  options: Record<string, unknown>,
  name: string,
  least: number,
): number | undefined {
  const text = options[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(String(text)) || !Number.isSafeInteger(value) || value < least) {
    const flag = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
    throw new UsageError(
      `--${flag} must be a whole number of at least ${least}, not "${sanitizeLine(String(text))}"`,
    );
  }
  return value;
}
