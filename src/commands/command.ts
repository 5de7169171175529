import type { Readable, Writable } from 'node:stream';

/** Exit codes, as the README lists them. */
export const EXIT = { ok: 0, failure: 1, usage: 2, someFailed: 3, noMatch: 4, interrupted: 130 } as const;

/** What a command gets of the outside world, so that a test can hand it another one. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Record<string, string | undefined>;
}

export interface Invocation {
  args: string[];
  options: Record<string, unknown>;
  io: Io;
}

/** A command's module: what it does, and nothing about how it was typed. */
export interface Command {
  run(invocation: Invocation): Promise<number>;
}

/** A command line that cannot be carried out as it stands; ends the program with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  /** Lines below the message that show the place. */
  readonly detail: readonly string[];

  constructor(message: string, detail: readonly string[] = []) {
    super(message);
    this.detail = detail;
  }
}

/** A failure the user can understand; ends the program with exit code 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}
