import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

const TEXT = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');
const RECIPES = Array.from(TEXT.matchAll(/^```sh\n([\s\S]*?)^```/gm), ([, script]) => script!);

const home = makeHome();
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-recipes-'));
let server: FeedServer;
let env: Record<string, string>;

function feed(): string {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toUTCString();
  const items = [1, 2, 3].map(
    n => `<item><title>Ship ${n} &amp; quay</title><link>https://h.example/${n}</link><guid>${n}</guid>
      <dc:creator>Nicole Jao</dc:creator><pubDate>${hoursAgo(n)}</pubDate>
      <content:encoded><![CDATA[<p>A ship came in.</p><p><strong>Why it matters:</strong> It was late.</p>]]></content:encoded></item>`,
  );
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Harbour</title><link>https://h.example</link><description/>${items.join('')}</channel></rss>`;
}

beforeAll(async () => {
  server = await startFeedServer();
  server.serve('/h.xml', { body: feed() });
  await runCli(['add', server.url('/h.xml')], { home: home.path });
  await runCli(['refresh'], { home: home.path });
  const bin = join(home.path, 'bin');
  mkdirSync(bin);
  symlinkSync(resolve('bin/nutgraf.js'), join(bin, 'nutgraf'));
  symlinkSync(process.execPath, join(bin, 'node'));
  env = { PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`, NUTGRAF_HOME: home.path, HOME: home.path };
  // A name that was used before and was not given everything.
  await runCli(['dump', '--since-last', 'phone', '--limit', '1'], { home: home.path });
});
afterAll(async () => {
  await server.close();
  home.remove();
});

function script(recipe: string) {
  const shell = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', recipe], {
    env,
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status: shell.status, stdout: shell.stdout, stderr: shell.stderr };
}
const written = (name: string) => readFileSync(join(folder, name), 'utf8');
const hasJq = spawnSync('jq', ['--version']).error === undefined;

/** What each recipe is for; in the order of the document. */
const PROOFS: readonly ((stdout: string) => void)[] = [
  () => expect(written('briefing.md')).toMatch(/^# Briefing of [\s\S]*\n## \[Ship 1 \\?& quay\]/),
  stdout => {
    expect(stdout).toContain('mail -s Briefing');
    expect(written('briefing.txt')).toContain('That is all');
  },
  stdout => expect(stdout.trim()).toBe('3'),
  stdout => expect(stdout).toBe(`${'Ship 1 & quay'.padEnd(40)}\n`),
  () => expect(written('reading-list.md')).toBe(''),
  stdout => expect(stdout.match(/xdg-open https:\/\/h\.example\/\d/g)).toHaveLength(3),
  () =>
    expect(written('headlines.html')).toContain(
      '<li><a href="https://h.example/1">Ship 1 &#38; quay</a></li>\n',
    ),
  () => expect(JSON.parse(written('why.ndjson').split('\n')[0]!)).toMatchObject({ why: 'It was late.' }),
  stdout => expect(stdout).toBe(''),
  stdout => expect(stdout).toContain('3 stories marked saved'),
  stdout => expect(stdout).toContain('Why it matters'),
  stdout => expect(JSON.parse(stdout)).toMatchObject({ authors: [{ name: 'Nicole Jao', followed: true }] }),
  () => expect(written('feeds.opml')).toContain('<opml'),
];

it('there is a proof for each recipe', () => {
  expect(PROOFS).toHaveLength(RECIPES.length);
});

it.each(RECIPES.map((recipe, i) => ({ recipe, proof: PROOFS[i] })))('$recipe', ({ recipe, proof }) => {
  if (recipe.includes('jq ') && !hasJq) return;
  const { status, stdout, stderr } = script(recipe);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  proof?.(stdout);
});
