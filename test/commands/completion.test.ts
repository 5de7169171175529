import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHome } from '../support/cli.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { rss } from '../support/rss.ts';
import { run as runProgram } from '../support/run.ts';

const home = makeHome();
const run = (...argv: string[]) => runProgram(argv, { home: home.path });
let env: Record<string, string>;

/** Candidates for the last word, and the directions to the shell. */
async function complete(...words: string[]) {
  const lines = (await run('complete', '--', ...words)).stdout.trimEnd().split('\n');
  return { texts: lines.slice(0, -1).map(line => line.split('\t')[0]), directive: lines.at(-1) };
}

beforeAll(async () => {
  const server = await startFeedServer();
  server.serve('/h.xml', {
    body: rss({ title: 'Harbour', stories: 2 }).replace('Nicole Jao', 'Mallory `touch pwned` $(touch pwned)'),
  });
  await run('add', server.url('/h.xml'), '--folder', 'Sea and Port');
  await run('refresh');
  await run('follow', 'Nicole Jao');
  await server.close();
  const bin = join(home.path, 'bin');
  mkdirSync(bin);
  symlinkSync(resolve('bin/nutgraf.js'), join(bin, 'nutgraf'));
  symlinkSync(process.execPath, join(bin, 'node'));
  env = { PATH: `${bin}:/usr/bin:/bin`, NUTGRAF_HOME: home.path, HOME: home.path, LANG: 'C.UTF-8' };
});
afterAll(() => home.remove());

describe('candidates', () => {
  it.each([
    ['a command', ['du'], ['dump']],
    ['an option', ['dump', '--sch'], ['--schema']],
    ['an option once', ['dump', '--schema', '--sch'], []],
    ['a choice of an option', ['dump', '-f', 'n'], ['ndjson']],
    ['a choice behind an equals sign', ['dump', '--format=n'], ['ndjson']],
    ['a query field', ['dump', 'fol'], ['folder:']],
    ['a query field behind a minus', ['dump', '-fol'], ['-folder:']],
    ['a value of a query field', ['mark', 'read', 'is:un'], ['is:unread']],
    ['a section of a query', ['watch', 'has:wh'], ['has:why-it-matters', 'has:why']],
    ['an author, in the case it was begun in', ['dump', 'author:nic'], ['author:nicole Jao']],
    ['a folder', ['dump', 'folder:sea'], ['folder:sea and Port']],
    ['fields, one behind the other', ['dump', '--fields', 'id,titl'], ['id,title']],
    ['sections', ['dump', '--section', 'why,cont'], ['why,context']],
    ['an author to follow', ['follow', 'Nic'], ['Nicole Jao']],
    ['an author no longer to follow', ['unfollow', ''], ['Nicole Jao']],
    ['an action', ['config', 'un'], ['unset']],
    ['a setting', ['config', 'set', 'refr'], ['refreshEvery']],
    ['a value of a setting', ['config', 'set', 'theme', 'd'], ['dark']],
    ['a shell', ['completion', 'z'], ['zsh']],
    ['nothing behind what there is not', ['dmup', ''], []],
    ['nothing hidden', ['comple'], ['completion']],
  ])('are there for %s', async (_what, words, texts) => {
    expect((await complete(...words)).texts).toEqual(texts);
  });

  it('are ids of feeds, with their titles', async () => {
    expect((await run('complete', '--', 'refresh', '')).stdout).toMatch(/^[0-9a-f]{8}\tHarbour\n:4\n$/);
  });

  it('leave files to the shell where a file is meant', async () => {
    expect(await complete('import', '')).toEqual({ texts: [], directive: ':0' });
    expect(await complete('watch', '--exec', 'l')).toEqual({ texts: [], directive: ':0' });
  });

  it('come without names when the profile cannot be read', async () => {
    const broken = makeHome();
    writeFileSync(join(broken.path, 'config.json'), '{"feeds": 3}');
    const { stdout, code } = await runProgram(['complete', '--', 'refresh', ''], { home: broken.path });
    broken.remove();
    expect({ stdout, code }).toEqual({ stdout: ':4\n', code: 0 });
  });
});

/** What a shell makes of a command line when Tab is pressed behind it. */
function inBash(line: string): string[] {
  const script = `source <(nutgraf completion bash); COMP_LINE=$1 COMP_POINT=\${#1}; _nutgraf; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const text = execFileSync('bash', ['--norc', '-c', script, '-', line], { env, encoding: 'utf8' });
  return text.trimEnd().split('\n');
}

describe('in a shell', () => {
  it('bash goes on behind the colon, with names as one word, and runs nothing a feed says', () => {
    expect(inBash('nutgraf dump is:unr')).toEqual(['unread']);
    expect(inBash('nutgraf du')).toEqual(['dump']);
    expect(inBash('nutgraf dump --format=nd')).toEqual(['ndjson']);
    expect(inBash('nutgraf dump author:nic')).toEqual(['nicole\\ Jao']);
    expect(inBash("nutgraf dump 'two words' --sch")).toEqual(['--schema']);
    const [odd] = inBash('nutgraf dump author:mal');
    const words = execFileSync('bash', ['-c', `printf '%s|' ${odd}; ls`], {
      env,
      cwd: home.path,
      encoding: 'utf8',
    });
    expect(words).toMatch(/^mallory.*\|/i);
    expect(words).not.toContain('pwned\n');
  });

  const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

  it.runIf(has('fish'))('fish offers them with notes', () => {
    const script =
      'nutgraf completion fish | source; complete -C "nutgraf dump is:unr"; complete -C "nutgraf br"';
    const text = execFileSync('fish', ['--no-config', '-c', script], { env, encoding: 'utf8' });
    expect(text).toMatch(/^is:unread\b/m);
    expect(text).toMatch(/^brief\tprint a briefing/m);
  });

  it.runIf(has('zsh'))('zsh writes what is missing', () => {
    const script = `
      zmodload zsh/zpty
      zpty -b z zsh -f -i
      zpty -w z 'PS1= PROMPT_EOL_MARK=; autoload -Uz compinit; compinit -u -D; source <(nutgraf completion zsh); print READY'
      zpty -r -m z out '*READY*READY*'
      zpty -n -w z $'nutgraf dump is:unr\\t-f nd\\t--sch\\t; exit'
      for i in {1..100}; do sleep 0.1; zpty -r -t z more && out+=$more; [[ $out == *--schema* ]] && break; done
      print -r -- "$out"`;
    const text = execFileSync('zsh', ['-f', '-c', script], { env, encoding: 'utf8' });
    expect(text).toMatch(/is:unread/);
    expect(text).toMatch(/ndjson/);
    expect(text).toMatch(/--schema/);
  });

  it('each has its script, and another one is refused', async () => {
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      expect((await run('completion', shell)).stdout).toContain(`${shell} completion for nutgraf`);
    }
    expect((await run('completion', 'csh')).code).toBe(2);
  });
});
