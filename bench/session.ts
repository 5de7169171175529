import { PassThrough } from 'node:stream';
import type { Io } from '../src/commands/command.ts';
import { environment } from './program.ts';

/** What a command of nutgraf's is given in a home, with streams that lead nowhere. */
export function readInvocation(home: string): { io: Io } {
  const nowhere = () => new PassThrough().resume();
  return { io: { stdin: nowhere(), stdout: nowhere(), stderr: nowhere(), env: environment(home) } };
}
