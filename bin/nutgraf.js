#!/usr/bin/env node
// The launcher. Plain JavaScript without top-level imports of dist, so that even an old Node can parse it and
// say what is missing instead of failing on syntax.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
// FTS5 came to node:sqlite in 22.16.
const fits = major > 22 || (major === 22 && minor >= 16);

if (fits) {
  await import('../dist/main.js');
} else {
  // In a checkout the pinned Node lies among the packages.
  const pinned = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (existsSync(pinned) && !process.env.NUTGRAF_RELAUNCHED) {
    const { status, signal } = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, NUTGRAF_RELAUNCHED: '1' },
    });
    process.exitCode = status ?? 128 + (constants.signals[signal] ?? 1);
  } else {
    process.stderr.write(
      `nutgraf: needs Node 22.16 or newer, and this is ${process.versions.node}; see https://nodejs.org\n`,
    );
    process.exitCode = 1;
  }
}
