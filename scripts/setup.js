// Brings a checkout to the state every other script expects: packages as the lock file says, dist as src says.
// Plain JavaScript that Node 20 runs, since the pinned Node arrives with the packages it installs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const INSTALLED = join(root, 'node_modules/.nutgraf-installed');
const BUILT = join(root, 'dist/.nutgraf-built');

/** Hash of the named files and folders under the checkout: names and contents, so a `git pull` shows. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = path => {
    const full = join(root, path);
    hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  };
  for (const path of paths) {
    if (statSync(join(root, path)).isDirectory()) {
      const names = readdirSync(join(root, path), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(root.length));
      for (const name of names.sort()) add(name);
    } else {
      add(path);
    }
  }
  return hash.digest('hex');
}

const stamp = file => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function run(command, args) {
  // npm is a .cmd file on Windows, which needs the shell; the arguments are our own constants.
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    process.stderr.write(
      `nutgraf: \`${command} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}\n`,
    );
    process.exit(status || 1);
  }
}

const packages = fingerprint(['package.json', 'package-lock.json']);
if (stamp(INSTALLED) !== packages) {
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(INSTALLED, packages);
}

const sources = `${packages}\n${fingerprint(['src', 'scripts'])}`;
if (stamp(BUILT) !== sources) {
  run('npm', ['run', '--silent', 'build']);
  writeFileSync(BUILT, sources);
}
