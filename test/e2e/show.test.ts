import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Quay to close its night market - Daily Node</title></head><body>
<header><nav><a href="/">Home</a> <a href="/markets">Markets</a></nav></header>
<article><h1>Quay to close its night market</h1><p>By <a rel="author" href="/a/nj">Nicole Jao</a></p>
<p>The harbour company will close the night market on December 1, ending a business that brought a third of its rent.</p>
<p><strong>Why it matters:</strong> It was the last market of its kind on the coast.</p>
<ul><li>Some 240 stalls lose their place.</li><li>Other harbours have a template now.</li></ul>
<p>“Nobody closes a market because it stopped making money.”</p><p>Fang Meiling, analyst at Harrow</p>
<p><strong>Details:</strong> Existing contracts run to term.</p><ul><li>A reserve covers the deposits.</li></ul>
<p><strong>Context:</strong> The city asked harbours to choose in March.</p><ul><li>The market opened in 2017.</li></ul></article>
<div class="author-box"><img alt="Avatar photo" src="/a.jpg"><h4>Nicole Jao</h4><p>Nicole Jao reports on markets and harbours. Reach her at <a href="mailto:nj@news.example">nj@news.example</a>.</p></div>
<div id="respond"><h3>Leave a comment</h3><form><p>Your email address will not be published.</p></form><p>This site uses Akismet to reduce spam.</p></div>
</body></html>`;

let home: ReturnType<typeof makeHome>;
let server: FeedServer;
const run = (...args: string[]) => runCli(args, { home: home.path });

beforeEach(async () => {
  home = makeHome();
  server = await startFeedServer();
});
afterEach(async () => {
  await server.close();
  home.remove();
});

describe('nutgraf show', () => {
  it('gives an article of the web its sections, quote, author and bio, and nothing else of the page', async () => {
    server.serve('/story', { body: PAGE, contentType: 'text/html; charset=utf-8' });
    const { code, stdout } = await run('show', server.url('/story'), '--json');
    expect(code).toBe(0);
    const [story] = JSON.parse(stdout).stories;
    expect(story.authors).toEqual([{ name: 'Nicole Jao', key: 'nicole jao', followed: false }]);
    expect(
      story.sections.map((section: { label: string; bullets: string[] }) => [section.label, section.bullets]),
    ).toEqual([
      ['Why it matters', ['Some 240 stalls lose their place.', 'Other harbours have a template now.']],
      ['Details', ['A reserve covers the deposits.']],
      ['Context', ['The market opened in 2017.']],
    ]);
    expect(
      story.sections.every((section: { provenance: string }) => section.provenance === 'publisher'),
    ).toBe(true);
    expect(story.text).toContain('— Fang Meiling, analyst at Harrow');
    expect(story.text).not.toMatch(/Home|Avatar|Leave a comment|Akismet|published/);
    const text = (await run('show', server.url('/story'), '--width', '60')).stdout;
    expect(text).toMatch(/About the author: Nicole Jao reports on markets/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('reads the same from a file and from standard input', async () => {
    const file = join(home.path, 'story.html');
    writeFileSync(file, PAGE);
    const fromFile = await run('show', file);
    const fromStdin = await runCli(['show', '-'], { home: home.path, input: PAGE });
    expect(fromFile.code).toBe(0);
    expect(fromFile.stdout).toContain('Why it matters');
    expect(fromStdin.stdout).toBe(fromFile.stdout);
  });

  it('shows a story of the archive by the beginning of its id', async () => {
    const [story] = JSON.parse((await run('dump', '--json', 'has:why', '-q')).stdout).stories;
    const shown = await run('show', story.id.slice(0, 8));
    expect(shown.stdout).toContain('Why it matters');
    expect(shown.stdout).toContain(story.url);
  });

  it.each([
    ['a file that is not there', ['/no/such.html'], /no such file/],
    ['a folder', ['/tmp'], /is a folder/],
    ['a page that is not there', ['URL/missing'], /missing: not found/],
    ['the web while offline', ['--offline', 'URL/story'], /--offline/],
  ])('says what is wrong with %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await run(
      'show',
      ...args.map(arg => arg.replace('URL', server.url(''))),
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
