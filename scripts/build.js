// Bundles src/ into dist/: one file a lazily loaded part, so a small command never reads the screen's code.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { joinParts, WRITTEN } from './join-parts.js';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
// What packages load of Node and nutgraf has no use for: commander starts programs only for subcommands that are files of their
// own, and rss-parser is never given an address. Node's part for that, and the network beneath it, would be a tenth of the start of
// every small command, and a fifth of that of the thread that reads feeds (measured).
const UNUSED = [
  { by: '/commander/', modules: /^(?:node:)?child_process$/ },
  { by: '/rss-parser/', modules: /^https?$/ },
];
const nothingUnused = {
  name: 'nothing-unused',
  setup({ onResolve }) {
    for (const { by, modules } of UNUSED)
      onResolve({ filter: modules }, ({ importer }) =>
        importer.includes(by) ? { path: `${root}scripts/nothing.js` } : undefined,
      );
  },
};

// An import of one of Node's modules reads all that it exports, and with some of it loads more of Node: with node:http, all of
// fetch (25 ms, measured), with node:fs its streams (4 ms).
const builtinsAsTheyAre = {
  name: 'builtins-as-they-are',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'builtin' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents:
        path === 'node:crypto'
          ? LATE_CRYPTO
          : `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

// Ids are the only thing most commands may want it for, and few make any: it is loaded by the first that does (7 ms, measured).
const LATE_CRYPTO = `
const crypto = () => process.getBuiltinModule('node:crypto');
const late = { hash: (...given) => crypto().hash(...given) };
module.exports = new Proxy(late, { get: (late, name) => late[name] ?? crypto()[name] });
`;

// See late-unicode.ts: of the start of a screen they were a tenth (measured).
const MADE_LATE = [
  [/new Intl\.Segmenter\(/g, 'new LateSegmenter('],
  [/= \/(\S*\\p\{RGI_Emoji\}\S*)\/v;/g, '= new LateRegExp(String.raw`$1`, "v");'],
];
const lateUnicode = {
  name: 'late-unicode',
  setup({ onLoad }) {
    onLoad(
      { filter: /\/node_modules\/(?:@[\w-]+\/)?(?:ink|[\w-]*ansi[\w-]*|[\w-]*width)\/.*\.js$/ },
      ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const contents = MADE_LATE.reduce((text, [made, late]) => text.replace(made, late), source);
        if (contents === source) return undefined;
        const from = JSON.stringify(`${root}scripts/late-unicode.ts`);
        return { contents: `import { LateRegExp, LateSegmenter } from ${from};\n${contents}` };
      },
    );
  },
};

// What Ink does again for every frame (measured at 120x40): it takes every row apart into cells, of which most are as they
// were, makes a cell and its list of styles for each place of the screen, 4,800 of both, and compares changed rows cell by cell to
// send a few bytes less. Its caches live on here, cells without anything are one, as are lists of the same styles, and a changed row is
// sent whole, as Ink itself does after a resize. A frame takes half the time.
const OF_OUTPUT = [
  ['caches = new OutputCaches();', 'caches = keptCaches(OutputCaches);'],
  [
    /row\.push\(\{\s*type: 'char',\s*value: ' ',\s*fullWidth: false,\s*styles: \[\],\s*\}\);/,
    'row.push(NOTHING);',
  ],
  [
    /const characterLines = \[\[\]\];[\s\S]*let lines = characterLines\.map\(line => styledCharsToString\(line\)\);/,
    'let lines = linesOf(text, this.caches);',
  ],
];
/** A package's source with some of it replaced; throws where that is not there. */
function replaced(path, pairs) {
  let source = readFileSync(path, 'utf8');
  for (const [theirs, ours] of pairs) {
    const contents = source.replace(theirs, () => ours);
    if (contents === source) throw new Error(`${path} is not the Ink this build knows`);
    source = contents;
  }
  return source;
}
const IN_PLACE_OF = [
  { filter: /^\.\/line-update\.js$/, by: '/ink/build/', ours: 'ink-line-update.js' },
  { filter: /^string-width$/, by: '/ink/build/output.js', ours: 'ink-string-width.js' },
  { filter: /^\.\/styledChars\.js$/, by: '/ansi-tokenize/build/', ours: 'ink-styled-chars.ts' },
];
const quickerInk = {
  name: 'quicker-ink',
  setup({ onLoad, onResolve }) {
    for (const { filter, by, ours } of IN_PLACE_OF)
      onResolve({ filter }, ({ importer }) =>
        importer.includes(by) ? { path: `${root}scripts/${ours}` } : undefined,
      );
    onLoad({ filter: /\/ink\/build\/output\.js$/ }, ({ path }) => ({
      contents: replaced(path, OF_OUTPUT) + KEPT_CACHES,
    }));
  },
};
// Rows of about ten screens of three panes; then the oldest are left. The widths of characters stay: V8 throws away the
// regular expressions that measure them now and then, and to make them again takes 15 ms.
const KEPT_CACHES = `
import { NO_STYLES } from ${JSON.stringify(`${root}scripts/ink-styled-chars.ts`)};
const NOTHING = { type: 'char', value: ' ', fullWidth: false, styles: NO_STYLES };
const laid = new Map();
let kept;
function keptCaches(Caches) {
  kept ??= new Caches();
  leaveOldest(kept.styledChars, 1200);
  leaveOldest(kept.blockWidths, 1200);
  leaveOldest(kept.widths, 4000);
  leaveOldest(laid, 1200);
  return kept;
}
function leaveOldest(cache, most) {
  if (cache.size <= most) return;
  for (const text of cache.keys()) {
    if (text.length > 2) cache.delete(text);
    if (cache.size <= most * 0.75) return;
  }
}
// The styles of a line go on in the next one.
function linesOf(text, caches) {
  let lines = laid.get(text);
  if (lines === undefined) {
    const rows = [[]];
    for (const char of caches.getStyledChars(text))
      if (char.value === '\\n') rows.push([]);
      else rows.at(-1).push(char);
    lines = rows.map(row => styledCharsToString(row));
    laid.set(text, lines);
  }
  return lines;
}
`;

const { metafile } = await build({
  ...WRITTEN,
  plugins: [nothingUnused, quickerInk, lateUnicode, builtinsAsTheyAre],
  metafile: true,
  absWorkingDir: root,
  entryPoints: {
    main: 'src/main.ts',
    'refresh-worker': 'src/refresh/worker.ts',
    'reading-worker': 'src/refresh/reading-worker.ts',
    'picture-worker': 'src/system/picture-worker.ts',
  },
  outdir: 'dist',
  splitting: true,
  sourcemap: false,
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
// What scripts run all day, and with it most of what every other command needs. More joined in more files gained
// nothing: then each command reads what only another has a use for.
await joinParts(root, metafile.outputs, {
  core: ['src/main.ts', 'src/commands/dump.ts', 'src/dump/json.ts'],
});
if (existsSync(`${root}src/assets`)) cpSync(`${root}src/assets`, `${root}dist/assets`, { recursive: true });
cpSync(
  fileURLToPath(import.meta.resolve('@jsquash/webp/codec/dec/webp_dec.wasm')),
  `${root}dist/assets/webp_dec.wasm`,
);

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
    const about = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    const { name, version, license, author } = about;
    // A package may carry another's compiled code, with its licence beside that.
    const texts = readdirSync(root + folder, { recursive: true })
      .filter(one => /^(?:[^/]+\/)?(licen[cs]e|copying|notice)/i.test(one) && !one.includes('node_modules'))
      .map(file => readFileSync(`${root}${folder}/${file}`, 'utf8').trim());
    // A few packages only name their licence.
    const named = `Copyright ${author?.name ?? author}; the text: https://spdx.org/licenses/${license}`;
    // One names it in its text alone.
    const kind = license ?? (/\bMIT License\b/.test(texts[0]) ? 'MIT' : 'unknown');
    return `${name} ${version} (${kind})\n\n${texts.join('\n\n') || named}`;
  });
}

writeFileSync(
  `${root}dist/LICENSES.txt`,
  `${licences(Object.keys(metafile.inputs)).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
);

// What `nutgraf dump --schema` prints, for validators that want a file.
const { dumpSchema } = await import('../src/dump/schema.ts');
writeFileSync(`${root}dist/dump-schema.json`, `${JSON.stringify(dumpSchema(), undefined, 2)}\n`);
