import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrowserError, openInBrowser } from '../../src/system/browser.ts';
import { ClipboardError, copyText, isRemote, osc52 } from '../../src/system/clipboard.ts';
import {
  editorCommand,
  ForegroundError,
  pagerCommand,
  runInForeground,
  shellWord,
} from '../../src/system/foreground.ts';
import { terminalAbilities } from '../../src/system/terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-system-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, body: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

async function appears(file: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    if (existsSync(file) && readFileSync(file, 'utf8').endsWith('\n')) return readFileSync(file, 'utf8');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`${file} never came`);
}

describe('the browser', () => {
  it('gets the address as one argument that no shell reads', async () => {
    const seen = join(folder, 'seen');
    const browser = script('browser', `printf '%s\\n' "$#" "$1" > '${seen}'`);
    const url = "https://example.com/?q=$(touch%20x)&a=1;b='2'";
    await openInBrowser(url, { env: { BROWSER: browser } });
    expect(await appears(seen)).toBe(`1\n${new URL(url).href}\n`);
  });

  it('is asked for nothing but web and mail addresses', async () => {
    await expect(openInBrowser('file:///etc/passwd', { env: {} })).rejects.toThrow(BrowserError);
    await expect(openInBrowser('javascript:alert(1)', { env: {} })).rejects.toThrow(/only http/);
  });

  it('says so when it cannot be started', async () => {
    const env = { BROWSER: join(folder, 'missing') };
    await expect(openInBrowser('https://example.com', { env })).rejects.toThrow(BrowserError);
  });
});

describe('the clipboard', () => {
  it('is asked through the terminal over SSH', async () => {
    let written = '';
    const env = { SSH_CONNECTION: '1.2.3.4 5 6.7.8.9 22' };
    expect(isRemote(env)).toBe(true);
    const how = await copyText('https://example.com/ä', {
      env,
      write: text => {
        written += text;
      },
    });
    expect(how).toBe('asked');
    expect(written).toBe(`\u001b]52;c;${Buffer.from('https://example.com/ä').toString('base64')}\u0007`);
  });

  it('is asked through tmux in tmux’s own wrapper', () => {
    expect(osc52('x', { TMUX: '/tmp/tmux' })).toBe('\u001bPtmux;\u001b\u001b]52;c;eA==\u0007\u001b\\');
  });

  it('refuses what no terminal takes', async () => {
    const env = { SSH_TTY: '/dev/pts/1' };
    await expect(copyText('x'.repeat(100_000), { env, write: () => {} })).rejects.toThrow(ClipboardError);
  });
});

describe('programs in the foreground', () => {
  const stdin = () => new PassThrough() as unknown as NodeJS.ReadStream;

  it('get the text, and their exit code comes back', async () => {
    const out = join(folder, 'out');
    const command = script('take', `cat > '${out}'; exit 3`);
    expect(await runInForeground({ command, args: [], input: 'hello\n' }, stdin())).toBe(3);
    expect(readFileSync(out, 'utf8')).toBe('hello\n');
  });

  it('may leave before the end of a long text', async () => {
    const command = script('leave', 'exit 0');
    expect(await runInForeground({ command, args: [], input: 'x'.repeat(1_000_000) }, stdin())).toBe(0);
  });

  it('may be a whole command line of the shell', async () => {
    const out = join(folder, 'out');
    await runInForeground(
      { command: `tr a-z A-Z | head -1 > ${shellWord(out)}`, input: 'one\ntwo\n' },
      stdin(),
    );
    expect(readFileSync(out, 'utf8')).toBe('ONE\n');
  });

  it('that do not exist are named', async () => {
    await expect(runInForeground({ command: 'nutgraf-no-such', args: [] }, stdin())).rejects.toThrow(
      new ForegroundError('nutgraf-no-such: there is no such program'),
    );
    await expect(runInForeground({ command: 'nutgraf-no-such -x', input: '' }, stdin())).rejects.toThrow(
      /nutgraf-no-such: there is no such program/,
    );
  });

  it('leave no signal handler behind', async () => {
    const before = process.listenerCount('SIGINT');
    await runInForeground({ command: 'true', args: [], input: '' }, stdin());
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('are those the user names', () => {
    expect(editorCommand({ VISUAL: 'nvim', EDITOR: 'ed' })).toBe('nvim');
    expect(editorCommand({ EDITOR: 'ed' })).toBe('ed');
    expect(pagerCommand({ PAGER: 'most' })).toBe('most');
    expect(shellWord("it's")).toBe("'it'\\''s'");
  });
});

describe('what a terminal can do', () => {
  it('is no colour under NO_COLOR, and nothing at all on a dumb one', () => {
    expect(terminalAbilities({ TERM: 'xterm-256color', NO_COLOR: '1' })).toMatchObject({
      colors: 0,
      attributes: true,
    });
    expect(terminalAbilities({ TERM: 'dumb' })).toMatchObject({
      colors: 0,
      attributes: false,
      hyperlinks: false,
    });
  });

  it('is links where it is known to have them, and not inside a multiplexer', () => {
    expect(terminalAbilities({ TERM: 'xterm-kitty' }).hyperlinks).toBe(true);
    expect(terminalAbilities({ TERM: 'xterm-256color', VTE_VERSION: '7600' }).hyperlinks).toBe(true);
    expect(terminalAbilities({ TERM: 'xterm-kitty', TMUX: '/tmp/x' }).hyperlinks).toBe(false);
    expect(terminalAbilities({ TERM: 'xterm-256color' }).hyperlinks).toBe(false);
  });

  it('is Unicode in a UTF-8 locale', () => {
    expect(terminalAbilities({ TERM: 'xterm', LANG: 'en_US.UTF-8' }).unicode).toBe(true);
    expect(terminalAbilities({ TERM: 'xterm' }).unicode).toBe(true);
    expect(terminalAbilities({ TERM: 'xterm', LANG: 'C' }).unicode).toBe(false);
    expect(terminalAbilities({ TERM: 'linux', LANG: 'en_US.UTF-8' }).unicode).toBe(false);
  });
});
