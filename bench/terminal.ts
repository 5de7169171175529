import { spawn } from 'node:child_process';
import { json, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Command, environment } from './program.ts';

const HARNESS = fileURLToPath(new URL('terminal.py', import.meta.url));

/** See terminal.py. */
export type Step =
  | { send: string }
  | { see: string; within?: number }
  | { drain: number }
  | { calm: number }
  | { memory: true };

/**
 * Runs a program in a terminal and takes steps in it.
 * @returns what the steps noted, in order. @throws when something never came to be seen.
 */
export async function inTerminal(
  { argv, home }: Command,
  steps: Step[],
  options: { columns?: number; rows?: number; env?: Record<string, string>; ends?: boolean } = {},
): Promise<number[]> {
  const { columns = 120, rows = 40, env = {}, ends = false } = options;
  const child = spawn('python3', [HARNESS], { stdio: 'pipe' });
  child.stdin.end(
    JSON.stringify({ argv, env: { ...environment(home), ...env }, columns, rows, steps, ends }),
  );
  const [notes, complaint] = (await Promise.all([json(child.stdout), text(child.stderr)])) as [
    (number | null)[],
    string,
  ];
  if (notes.includes(null))
    throw new Error(`${argv.join(' ')}: step ${notes.length} never seen\n${complaint}`);
  return notes as number[];
}
