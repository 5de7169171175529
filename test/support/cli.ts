import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../bin/nutgraf.js', import.meta.url));

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * A user's home of its own, gone after the test. Pages of stories are not fetched: their addresses are made up, and a
 * test asks no name server for them.
 */
export function makeHome(settings: Record<string, unknown> = { fullText: false }): {
  path: string;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), 'nutgraf-test-'));
  writeFileSync(join(path, 'config.json'), JSON.stringify({ settings }), { mode: 0o600 });
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}

export interface CliOptions {
  home: string;
  /** What stands on standard input; closed at once when absent. */
  input?: string;
  env?: Record<string, string>;
}

/** The built program as a user runs it, in an environment of nothing but a home and a path. */
export function spawnCli(args: string[], { home, env = {} }: CliOptions) {
  return spawn(process.execPath, [LAUNCHER, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: home, NUTGRAF_HOME: home, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the built program to its end. */
export function runCli(args: string[], options: CliOptions): Promise<CliResult> {
  const child = spawnCli(args, options);
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const result: CliResult = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', text => {
    result.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    result.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ ...result, code }));
  });
}
