import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';

const HOOK = new URL('../support/loaded.js', import.meta.url).href;

/** Packages whose code the program loaded in a run, read off the notes the bundler leaves in each part. */
async function packagesLoadedBy(args: string[], home: string): Promise<string[]> {
  const log = join(home, `loaded-${args[0]}`);
  await runCli(args, { home, env: { NODE_OPTIONS: `--import=${HOOK}`, NUTGRAF_TEST_LOADED: log } });
  const files = readFileSync(log, 'utf8')
    .split('\n')
    .filter(url => url.startsWith('file:'))
    .map(url => fileURLToPath(url))
    .filter(path => existsSync(path) && path.endsWith('.js'));
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm,
    ))
      packages.add(name!);
    const external = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (external) packages.add(external[1]!);
  }
  return [...packages].sort();
}

const HEAVY = [
  '@mozilla/readability',
  'ajv',
  'clipboardy',
  'conf',
  'feedsmith',
  'ink',
  'linkedom',
  'open',
  'react',
  'rss-parser',
];

it.each([
  { args: ['dump', '--json'], may: [] },
  { args: ['dump'], may: [] },
  { args: ['dump', '--since-last', 'mail'], may: [] },
  { args: ['brief'], may: [] },
  { args: ['complete', '--', 'dump', 'author:n'], may: [] },
  { args: ['completion', 'bash'], may: [] },
  { args: ['feeds'], may: [] },
  { args: ['follows'], may: [] },
  { args: ['config'], may: [] },
  { args: ['mark', 'read', 'is:unread'], may: ['ajv', 'conf'] },
  { args: ['follow', 'Nicole Jao'], may: ['ajv', 'conf'] },
])('`nutgraf $args` loads no part it has no use for', async ({ args, may }) => {
  const home = makeHome();
  try {
    // The sample edition is fetched once, so that what is measured is an ordinary run.
    await runCli(['dump'], { home: home.path });
    const loaded = await packagesLoadedBy(args, home.path);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter(name => HEAVY.includes(name) && !may.includes(name as never))).toEqual([]);
  } finally {
    home.remove();
  }
});
