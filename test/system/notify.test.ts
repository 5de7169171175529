import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  NotifyError,
  notificationOf,
  notificationSequence,
  notifyByCommand,
} from '../../src/system/notify.ts';

const many = (...reasons: string[]) => reasons.map((reason, i) => ({ title: `Story ${i}`, reason }));
const sent = (title: string, body: string, env: Record<string, string>) =>
  notificationSequence({ title, body }, env);

describe('what is told', () => {
  it('is the headline of one story and why it is told', () => {
    expect(notificationOf([{ title: 'Ships are late', reason: 'Nicole Jao' }])).toEqual({
      title: 'nutgraf: Nicole Jao',
      body: 'Ships are late',
    });
  });

  it('is one line for many, those named first that have the most', () => {
    expect(notificationOf(many('Chips', 'Nicole Jao', 'Nicole Jao'))).toEqual({
      title: 'nutgraf: 3 new stories',
      body: 'Nicole Jao 2, Chips 1',
    });
    expect(notificationOf(many('a', 'b', 'c', 'd', 'e', 'f')).body).toBe('a 1, b 1, c 1, d 1, and 2 more');
  });

  it('is short, however long a headline is', () => {
    expect(notificationOf([{ title: '字'.repeat(9000), reason: 'x' }]).body.length).toBeLessThan(120);
  });
});

describe('the sequence', () => {
  const FOOT = { TERM: 'foot' };

  it('is the one the terminal knows', () => {
    expect(sent('nutgraf: A', 'B', FOOT)).toBe('\u001b]777;notify;nutgraf: A;B\u001b\\');
    expect(sent('nutgraf: A', 'B', { TERM_PROGRAM: 'iTerm.app' })).toBe('\u001b]9;nutgraf: A: B\u001b\\');
    expect(sent('A', 'B', { TERM: 'xterm-kitty' })).toBe('\u001b]9;A: B\u001b\\');
  });

  it('is not sent to a terminal that is not known to take it', () => {
    for (const TERM of ['xterm-256color', 'linux', 'dumb', 'tmux-256color', ''])
      expect(sent('A', 'B', { TERM })).toBeUndefined();
  });

  it('goes through tmux to the terminal around it', () => {
    const env = { TMUX: '/tmp/tmux', TERM: 'tmux-256color', KITTY_WINDOW_ID: '1' };
    expect(sent('A', 'B', env)).toBe('\u001bPtmux;\u001b\u001b]9;A: B\u001b\u001b\\\u001b\\');
    expect(sent('A', 'B', { TMUX: '/tmp/tmux', TERM: 'tmux-256color' })).toBeUndefined();
  });

  it('lets nothing out of its text: no control, no field of its own, no text turned round', () => {
    const evil = 'a\u0007b\u001b\\c\u009cd\u001b]52;c;eA==\u0007e;f\ng\u202eh\u0090x\u009c';
    const sequence = sent(evil, evil, FOOT)!;
    const inside = sequence.slice('\u001b]777;notify;'.length, -'\u001b\\'.length);
    expect(inside).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(inside.split(';')).toHaveLength(2);
  });
});

describe('the command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nutgraf-notify-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const node = (body: string, ...args: string[]) => [process.execPath, '-e', body, ...args];

  it('gets the text on its standard input and its words as they are', async () => {
    const out = join(folder, 'out');
    const body = `require('fs').writeFileSync(process.argv[1], JSON.stringify([process.argv.slice(2), require('fs').readFileSync(0, 'utf8')]))`;
    await notifyByCommand(node(body, out, '$HOME', '', 'a  b\n'), 'hello\n');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([['$HOME', '', 'a  b\n'], 'hello\n']);
  });

  it('need not read what it is told', async () => {
    await notifyByCommand(['true'], 'x'.repeat(1_000_000));
  });

  it('is named when it fails, hangs or is not there', async () => {
    await expect(notifyByCommand(node('process.exit(3)'), '')).rejects.toThrow(/ended with code 3/);
    await expect(notifyByCommand(['/no/such'], '')).rejects.toThrow(
      new NotifyError('notify.command: /no/such: there is no such program'),
    );
    await expect(notifyByCommand(['true', 'a\0b'], '')).rejects.toThrow(NotifyError);
    const hanging = node("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
    await expect(notifyByCommand(hanging, '', { deadline: 500 })).rejects.toThrow('did not end within 0.5 s');
  });

  it('ends without complaint when the reader does', async () => {
    const stop = new AbortController();
    const told = notifyByCommand(node('setInterval(() => {}, 1000)'), '', { signal: stop.signal });
    stop.abort();
    await told;
  });
});
