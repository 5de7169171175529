import { afterAll, expect, it } from 'vitest';
import { makeHome } from '../support/cli.ts';
import { run as runProgram } from '../support/run.ts';

const home = makeHome();
afterAll(() => home.remove());

const PAGE = `<!doctype html><html lang="en"><head><title>A second quay</title></head><body><article><h1>A second quay</h1>
<p>By Nicole Jao</p>${'<p>The port opened a second quay on Monday, and ships came from everywhere to see it for themselves.</p>'.repeat(4)}
<p><strong>Why it matters:</strong> Ships wait half as long.</p><p><strong>Context:</strong> The first one is from 1912.</p></article></body></html>`;
const show = (...argv: string[]) => runProgram(['show', '-', ...argv], { home: home.path, input: PAGE });

it.each([
  [['-f', 'tsv', '--fields', 'title'], /^A second quay\n$/],
  [['--template', '{title|cut:8}'], /^A secon…\n$/],
  [['-f', 'markdown', '--section', 'why'], /### Why it matters\n\nShips wait half as long\.\n$/],
  [['--json'], /"label":"Context"/],
  [[], /Why it matters/],
])('prints a page from standard input with %j', async (argv, words) => {
  const { code, stdout, stderr } = await show(...argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(words);
});

it('refuses what contradicts, before it reads anything', async () => {
  expect((await show('--template', '{title}', '--json')).code).toBe(2);
});
