import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProportion, type Timed } from '../support/growth.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-bundle-'));
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/feed/parse.ts', import.meta.url))],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the bundled parser on a feed with this description in a process of its own. */
function parseBundled(description: string): Timed<number> {
  const script = join(folder, 'run.mjs');
  writeFileSync(
    script,
    `import { parseFeed } from './parse.mjs';
    const text = '<rss version="2.0"><channel><title>T</title><item><title>A</title><description>' +
      ${JSON.stringify(description)} + '</description></item></channel></rss>';
    const start = performance.now();
    const { entries } = await parseFeed(text, 'https://news.example/');
    console.log(JSON.stringify({ spent: performance.now() - start, result: entries.length }));`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 25_000 });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Timed<number>;
}

it('has the quadratic snippet taken out in the bundle too', async () => {
  expect(await inProportion(async part => parseBundled('x&lt;p'.repeat(40_000 * part)))).toBe(1);
});
