// Joins the parts of a bundle that are loaded together. esbuild cuts wherever two entries share another set of modules,
// which makes forty files of a command as small as `dump`; to find and link one takes Node half a millisecond.
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** What all parts are written for. */
export const WRITTEN = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  // Node has both since 20. esbuild's table does not know: it writes `new RegExp`, made again wherever the literal stands in
  // a function, for each character of a frame and each paragraph of a story.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** The files of the bundle that one brings with it at once, itself included. */
function closure(outputs, file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of outputs[file].imports)
    if (kind === 'import-statement' && outputs[path]) closure(outputs, path, found);
  return found;
}

/** Says which packages are in a file, as esbuild does in what it writes first. */
function packagesIn(outputs, files) {
  const inputs = files.flatMap(file => Object.keys(outputs[file].inputs));
  const names = inputs.flatMap(input => /^node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(input)?.[0] ?? []);
  return [...new Set(names)]
    .sort()
    .map(name => `// ${name}\n`)
    .join('');
}

/** Which group each file goes to: the first that needs it. */
function placed(outputs, groups) {
  const part = source => {
    const file = Object.keys(outputs).find(one => outputs[one].entryPoint?.endsWith(source));
    if (!file) throw new Error(`no part of the bundle starts with ${source}`);
    return file;
  };
  const places = new Map();
  for (const [group, sources] of Object.entries(groups))
    for (const source of sources)
      for (const file of closure(outputs, part(source))) if (!places.has(file)) places.set(file, group);
  // It waits for what it runs, so that nothing it runs may wait for it.
  places.delete(part('src/main.ts'));
  return places;
}

/**
 * Makes one file of all that several entries bring with them, and has the rest of the bundle take it from there.
 * @param root the checkout's folder.
 * @param outputs of the metafile of a build with `splitting` into dist.
 * @param groups source files by the name of the file they are joined in; `src/main.ts` stays by itself.
 */
export async function joinParts(root, outputs, groups) {
  const places = placed(outputs, groups);
  const alias = (file, name) => `${basename(file, '.js').replace(/\W/g, '_')}_${name}`;
  const names = (file, to) => outputs[file].exports.map(name => to(name, alias(file, name))).join(', ');
  const stub = file =>
    `export { ${names(file, (name, as) => `${as} as ${name}`)} } from './${places.get(file)}.js';\n`;

  /** Bundles with the files of one group inside and everything else outside, joined or as it was. */
  async function bundle(entry, group) {
    const joinedParts = {
      name: 'joined-parts',
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^\.\// }, ({ path, kind, namespace }) => {
          const file = `dist/${basename(path)}`;
          if (kind === 'entry-point') return undefined;
          if (kind === 'dynamic-import' || namespace === 'stub' || !places.has(file))
            // What is joined is not loaded for a part that uses none of its names.
            return { path, external: true, ...(namespace === 'stub' && { sideEffects: false }) };
          return places.get(file) === group ? { path: join(root, file) } : { path: file, namespace: 'stub' };
        });
        onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: stub(path) }));
      },
    };
    const { outputFiles } = await build({
      ...WRITTEN,
      ...entry,
      absWorkingDir: root,
      write: false,
      packages: 'external',
      plugins: [joinedParts],
    });
    return outputFiles[0].text;
  }

  const written = new Map();
  for (const group of Object.keys(groups)) {
    const files = [...places.keys()].filter(file => places.get(file) === group);
    const contents = files
      .map(file =>
        outputs[file].exports.length > 0
          ? `export { ${names(file, (name, as) => `${name} as ${as}`)} } from './${basename(file)}';`
          : `import './${basename(file)}';`,
      )
      .join('\n');
    const text = await bundle({ stdin: { contents, resolveDir: join(root, 'dist') } }, group);
    written.set(`dist/${group}.js`, packagesIn(outputs, files) + text);
  }
  for (const file of Object.keys(outputs)) {
    if (!file.endsWith('.js') || places.has(file)) continue;
    if (!outputs[file].imports.some(({ path }) => places.has(path))) continue;
    written.set(file, packagesIn(outputs, [file]) + (await bundle({ entryPoints: [`./${file}`] })));
  }
  for (const file of places.keys()) {
    if (outputs[file].entryPoint) written.set(file, stub(file));
    else rmSync(join(root, file));
  }
  for (const [file, text] of written) writeFileSync(join(root, file), text);
}
