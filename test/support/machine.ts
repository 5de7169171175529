import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../bin/nutgraf.js', import.meta.url));
const NOBODY = 65_534;

/** Permissions do not bind root: there, a home that may not be written is one of nobody's. */
const someone = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
// A checkout in root's own home is closed to nobody.
const looks = ['-e', 'require("node:fs").accessSync(process.argv[1])', LAUNCHER];

/** Whether this machine can run the program as somebody whom permissions bind. */
export const canBeBound =
  process.platform !== 'win32' && spawnSync(process.execPath, looks, someone).status === 0;

/** Whether this user may mount a small file system, to fill it. */
export const canMount = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const disk = mountDisk(1);
  disk?.remove();
  return disk !== undefined;
})();

/** Takes the right to write from a home and all in it, for the user `runBound` runs as, until it is called back. */
export function forbidWriting(home: string): () => void {
  const all = [home, ...readdirSync(home, { recursive: true }).map(name => join(home, String(name)))];
  const modes = all.map(path => [path, lstatSync(path).mode & 0o777] as const);
  for (const [path, mode] of modes) {
    if (someone.uid !== undefined) chownSync(path, someone.uid, someone.gid);
    chmodSync(path, (mode | 0o444) & 0o555);
  }
  return () => {
    for (const [path, mode] of modes) {
      if (someone.uid !== undefined) chownSync(path, process.getuid!(), process.getgid!());
      chmodSync(path, mode);
    }
  };
}

/** Runs the built program to its end as a user whom permissions bind. */
export function runBound(
  args: string[],
  home: string,
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    ...someone,
    env: { PATH: process.env.PATH ?? '', HOME: home, NUTGRAF_HOME: home },
    encoding: 'utf8',
    input: '',
  });
  return { code: status, stdout, stderr };
}

/** A disk of so many kilobytes of its own; undefined when it cannot be mounted. */
export function mountDisk(kilobytes: number): { path: string; remove(): void } | undefined {
  const path = mkdtempSync(join(tmpdir(), 'nutgraf-disk-'));
  const mount = ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=700`, 'nutgraf-test', path];
  const mounted = spawnSync('mount', mount).status === 0;
  const remove = () => {
    if (mounted) spawnSync('umount', ['-l', path]);
    rmSync(path, { recursive: true, force: true });
  };
  if (mounted) return { path, remove };
  remove();
  return undefined;
}
