import { CommanderError, Option, Command as Program } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { sanitize } from '../text/sanitize.ts';
import { EXIT, type Io, UsageError } from './command.ts';
import { complain } from './output.ts';
import { COMMANDS, type CommandSpec, GLOBAL_OPTIONS, type OptionSpec } from './table.ts';

function option({ flags, help, choices }: OptionSpec): Option {
  const made = new Option(flags, help);
  return choices ? made.choices(choices) : made;
}

/** Errors a user can act on are one line; anything else is a fault of ours, said as such, still in one line. */
function report(error: unknown, io: Io): number {
  const message = error instanceof Error ? error.message : String(error);
  complain(io, message.split('\n', 1)[0]!);
  if (error instanceof UsageError) for (const line of error.detail) io.stderr.write(`${line}\n`);
  return error instanceof UsageError ? EXIT.usage : EXIT.failure;
}

interface Run {
  io: Io;
  /** Options that took the rest of the command line. */
  rest: Record<string, string[]>;
  done: (code: number) => void;
}

function define(program: Program, spec: CommandSpec, { io, rest, done }: Run): void {
  const command = program
    .command(spec.name, { hidden: spec.hidden === true })
    .description(spec.summary)
    .addHelpText('after', `\nExamples:\n${spec.examples.map(line => `  ${line}`).join('\n')}`)
    .allowExcessArguments(true);
  if (spec.args) command.arguments(spec.args);
  for (const one of [...(spec.options ?? []), ...GLOBAL_OPTIONS]) command.addOption(option(one));
  command.action(async () => {
    // Where nothing has to be put back or seen to its end, the program ends at once.
    const interrupted = () => process.exit(EXIT.interrupted);
    if (!spec.handlesSignals) process.once('SIGINT', interrupted);
    try {
      const { run } = await spec.load();
      done(await run({ args: command.args, options: { ...command.opts(), ...rest }, io }));
    } finally {
      process.off('SIGINT', interrupted);
    }
  });
}

const argsOf = (name: string) => COMMANDS.find(spec => spec.name === name)?.args;

/**
 * Carries out a command line.
 * @param argv the arguments after the program's name.
 * @returns the exit code of the design's table.
 */
export async function runProgram(argv: string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  const program = new Program('nutgraf')
    .description(about.description)
    .version(about.version, '-V, --version')
    .showSuggestionAfterError()
    .configureHelp({
      subcommandTerm: command => [command.name(), argsOf(command.name())].filter(Boolean).join(' '),
    })
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(sanitize(text).replace(/^error: /, 'nutgraf: ')),
    });
  const { words, rest } = withoutRest(withCommand(argv, io));
  const done = (result: number) => {
    code = result;
  };
  for (const spec of COMMANDS) define(program, spec, { io, rest, done });
  program.addHelpText('after', '\nWithout a command: the reader on a terminal, `dump` in a pipe.');
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return report(error, io);
  }
}

const isCommand = (word: string) => COMMANDS.some(spec => spec.name === word);

/** Plain `nutgraf` is the reader on a terminal and `dump` in a pipe; options may stand before a command. */
function withCommand(argv: string[], io: Io): string[] {
  if (argv[0] !== undefined && !argv[0].startsWith('-')) return argv;
  if (argv.some(word => ['-h', '--help', '-V', '--version'].includes(word))) return argv;
  const at = argv.findIndex(isCommand);
  if (at >= 0) return [argv[at]!, ...argv.toSpliced(at, 1)];
  return [io.stdout.isTTY && io.stdin.isTTY ? 'read' : 'dump', ...argv];
}

/** Takes out what an option such as `--exec` has for itself: all words after it, whatever they look like. */
function withoutRest(argv: string[]): Pick<Run, 'rest'> & { words: string[] } {
  const spec = COMMANDS.find(({ name }) => name === argv[0]);
  const flag = spec?.options?.find(({ takesRest }) => takesRest)?.flags.split(' ', 1)[0];
  const at = flag === undefined ? -1 : argv.indexOf(flag);
  if (at < 0) return { words: argv, rest: {} };
  return { words: argv.slice(0, at), rest: { [flag!.slice(2)]: argv.slice(at + 1) } };
}
