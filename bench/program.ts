import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GLANCE = 20;

/** A copy of the built program, so that a build in between does not change what is measured. */
export interface Program {
  launcher: string;
  remove(): void;
}

export function frozenProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-program-'));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    launcher: join(folder, 'bin/nutgraf.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a program sees of this machine: a home and a path, and a terminal that knows the usual. */
export function environment(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    NUTGRAF_HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
  };
}

/** A command and what it needs. */
export interface Command {
  argv: string[];
  home: string;
}

/** Milliseconds from the start of a process to its end; what it prints is thrown away. Throws when it fails. */
export function processTime({ argv: [file, ...args], home }: Command): number {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(file!, args, {
    env: environment(home),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  if (error || status !== 0) throw new Error(`${file} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return time;
}

/** The floor under everything that runs in Node. */
export const nodeStart = (home: string): number => processTime({ argv: [process.execPath, '-e', '0'], home });

/** Most memory a process has had at once, in MB; 0 when it has ended. Linux only. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * The same, looking at the process every 20 ms while it runs.
 * @param isThere looked at until it is true; when that was is `there`.
 */
export function watchedProcess(
  { argv: [file, ...args], home }: Command,
  isThere: () => boolean = () => false,
): Promise<{ ms: number; there: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(file!, args, { env: environment(home), stdio: ['ignore', 'ignore', 'pipe'] });
  let megabytes = 0;
  let there = 0;
  let complaint = '';
  child.stderr.on('data', data => {
    complaint += data;
  });
  const glance = setInterval(() => {
    megabytes = Math.max(megabytes, peakMemory(child.pid!));
    if (there === 0 && isThere()) there = performance.now() - start;
  }, GLANCE);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      clearInterval(glance);
      const ms = performance.now() - start;
      if (code === 0) resolve({ ms, there: there || ms, megabytes });
      else reject(new Error(`${file} ${args.join(' ')}: ${complaint}`));
    });
  });
}
