import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type ProfilePaths, profilePaths } from '../../src/profile/paths.ts';

/** A profile in an empty folder that is gone after the test. */
export function emptyProfile(): { home: string; paths: ProfilePaths } {
  const home = mkdtempSync(join(tmpdir(), 'nutgraf-profile-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return { home, paths: profilePaths({ NUTGRAF_HOME: home }) };
}

export type Writer = ChildProcessByStdio<null, Readable, Readable>;

/** Starts a second nutgraf on a profile; see writer.ts. */
export function startWriter(home: string, ...task: string[]): Writer {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url));
  return spawn(process.execPath, [script, ...task], {
    env: { PATH: process.env.PATH, NUTGRAF_HOME: home, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for a writer's end: what it said line by line, its errors, and its exit code. */
export async function ended(
  writer: Writer,
): Promise<{ said: string[]; errors: string; code: number | null }> {
  const end = once(writer, 'close');
  const [out, errors] = await Promise.all([text(writer.stdout), text(writer.stderr)]);
  await end;
  return { said: out.split('\n').filter(Boolean), errors, code: writer.exitCode };
}
