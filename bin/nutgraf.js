#!/usr/bin/env node
// The launcher. Plain JavaScript without a static import of dist, so that even an old Node can parse it and
// say what is missing instead of failing on syntax.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// An import of node:fs loads Node's streams with it, which nothing here needs (6 ms, measured).
const require = module.createRequire(import.meta.url);
const { existsSync } = require('node:fs');

const at = path => fileURLToPath(new URL(path, import.meta.url));

/** FTS5 came to node:sqlite in 22.16. */
function fits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 16);
}

function fail(message) {
  process.stderr.write(`nutgraf: ${message}\n`);
  process.exitCode = 1;
}

/** Runs this launcher again under another Node, with signals and the exit code passed through. */
async function relaunch(node) {
  const { spawn } = await import('node:child_process');
  const { constants } = await import('node:os');
  const child = spawn(node, [at('nutgraf.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NUTGRAF_RELAUNCHED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', error => fail(`cannot run ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 1);
  });
}

/** Node 22 warns of its own SQLite at every start; every other warning stays. */
function withoutSqliteWarning() {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (!/^SQLite is an experimental feature/.test(String(warning)))
      emitWarning.call(process, warning, ...rest);
  };
}

// In a checkout the pinned Node lies among the packages.
const pinned = at('../node_modules/.bin/node');

if (!fits(process.versions.node)) {
  if (existsSync(pinned) && !process.env.NUTGRAF_RELAUNCHED) await relaunch(pinned);
  else fail(`needs Node 22.16 or newer, and this is ${process.versions.node}; see https://nodejs.org`);
} else if (existsSync(at('../dist/main.js'))) {
  withoutSqliteWarning();
  // Compiled code is kept in the system's temporary folder: a start costs a third less.
  module.enableCompileCache();
  await import('../dist/main.js');
} else {
  fail('is not built yet; run `npm start` in the checkout');
}
