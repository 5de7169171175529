import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Io } from '../../src/commands/command.ts';
import { runProgram } from '../../src/commands/program.ts';
import type { CliResult } from './cli.ts';

/** A program's streams as a pipe has them, with what was written to them. */
export function pipes(home: string, { input = '', env = {} }: { input?: string; env?: Io['env'] } = {}) {
  const stdin = new PassThrough();
  stdin.end(input);
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const io: Io = { stdin, stdout, stderr, env: { NUTGRAF_HOME: home, HOME: home, ...env } };
  return { io, stdout, stderr };
}

/** Runs a command line in this process, as a pipe would see it. */
export async function run(
  argv: string[],
  options: { home: string; input?: string; env?: Io['env'] },
): Promise<CliResult> {
  const { io, stdout, stderr } = pipes(options.home, options);
  const said = [text(stdout), text(stderr)];
  const code = await runProgram(argv, io);
  stdout.end();
  stderr.end();
  const [out, err] = await Promise.all(said);
  return { code, stdout: out!, stderr: err! };
}
