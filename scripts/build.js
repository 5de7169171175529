// Bundles src/ into dist/: one file a lazily loaded part, so a small command never reads the screen's code.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
// It starts programs only for subcommands that are files of their own, which nutgraf has none of; Node's part for
// that, and the network beneath it, would be a tenth of the start of every small command (measured).
const commanderStartsNothing = {
  name: 'commander-starts-nothing',
  setup({ onResolve }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: `${root}scripts/nothing.js` } : undefined,
    );
  },
};

const { metafile } = await build({
  plugins: [commanderStartsNothing],
  metafile: true,
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
  alias: { 'react-devtools-core': './scripts/nothing.js' },
  // They run helper programs that lie beside their own files.
  external: ['open', 'clipboardy'],
  // CommonJS packages inside an ES module bundle still call require() for Node's own modules.
  banner: {
    js: "import { createRequire as nutgrafRequire } from 'node:module'; const require = nutgrafRequire(import.meta.url);",
  },
});
if (existsSync(`${root}src/assets`)) cpSync(`${root}src/assets`, `${root}dist/assets`, { recursive: true });

/** Folder of the package a file belongs to; some packages carry others inside, without a package.json of their own. */
function packageOf(input) {
  const folders = [...input.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)].map(match =>
    input.slice(0, match.index + match[0].length),
  );
  return folders.findLast(folder => existsSync(`${root}${folder}/package.json`));
}

/** The licence of every package that became part of the bundle, as its own file says it. */
function licences(inputs) {
  const folders = new Set(inputs.map(packageOf).filter(Boolean));
  return [...folders].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    const file = readdirSync(root + folder).find(one => /^(licen[cs]e|copying)/i.test(one));
    const text = file ? readFileSync(`${root}${folder}/${file}`, 'utf8').trim() : '';
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}`;
  });
}

writeFileSync(
  `${root}dist/LICENSES.txt`,
  `${licences(Object.keys(metafile.inputs)).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
);
