// Bundles src/ into dist/: one file a lazily loaded part, so a small command never reads the screen's code.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', 'refresh-worker': 'src/refresh/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  minifySyntax: true,
  legalComments: 'linked',
  sourcemap: false,
  logLevel: 'warning',
  // Beside the entries, so that import.meta.url finds the worker and the assets from every part.
  chunkNames: '[name]-[hash]',
  // The development reconciler is three times slower and leaks; Ink asks for its devtools only there.
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  alias: { 'react-devtools-core': './scripts/no-devtools.js' },
  // They run helper programs that lie beside their own files.
  external: ['open', 'clipboardy'],
  // CommonJS packages inside an ES module bundle still call require() for Node's own modules.
  banner: {
    js: "import { createRequire as nutgrafRequire } from 'node:module'; const require = nutgrafRequire(import.meta.url);",
  },
});
if (existsSync(`${root}src/assets`)) cpSync(`${root}src/assets`, `${root}dist/assets`, { recursive: true });
