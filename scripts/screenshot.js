// Makes docs/screen.svg for the README from a real screen: the built reader on its sample edition, in tmux.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { frameToSvg } from './frame-to-svg.ts';
import { terminalFrame } from './terminal-frame.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/nutgraf.js');
const COLUMNS = 120;
const ROWS = 36;
const TITLE = 'nutgraf: headlines with why they matter beside an opened story';
/** Keys in tmux's names, each pressed once the text before it stands on the screen still. */
const STEPS = [{ shown: 'Why it matters', press: 'Enter' }, { shown: 'Details' }];
const PATIENCE = 20_000;
const POLL = 150;

const home = mkdtempSync(join(tmpdir(), 'nutgraf-screen-'));
// What the developer's shell says about colour must not reach the picture.
const { NO_COLOR: _, FORCE_COLOR: __, ...shell } = process.env;
const env = { ...shell, NUTGRAF_HOME: home, COLORTERM: 'truecolor', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
const tmux = (...args) =>
  execFileSync('tmux', ['-u', '-S', join(home, 'tmux'), '-f', '/dev/null', ...args], {
    env,
    encoding: 'utf8',
  });
const capture = () => tmux('capture-pane', '-e', '-p', '-N', '-t', 'reader').replace(/\n$/, '');

/** The screen as soon as it shows the text and has stopped changing. */
async function settled(text) {
  const until = Date.now() + PATIENCE;
  let before = '';
  while (Date.now() < until) {
    const now = capture();
    if (now === before && now.includes(text)) return now;
    before = now;
    await sleep(POLL);
  }
  throw new Error(
    `the reader did not show “${text}” within ${PATIENCE / 1000} seconds; it shows:\n${before}`,
  );
}

async function screen() {
  const size = ['-x', String(COLUMNS), '-y', String(ROWS)];
  // A reader that ends stays on the screen with its last words. tmux takes the ';' as its own.
  const options = 'start-server ; set-option -g remain-on-exit on ; set-option -g status off ;'.split(' ');
  tmux(...options, 'new-session', '-d', '-s', 'reader', ...size, process.execPath, program);
  let shown = '';
  for (const step of STEPS) {
    shown = await settled(step.shown);
    if (step.press) tmux('send-keys', '-t', 'reader', step.press);
  }
  return shown;
}

try {
  if (spawnSync('tmux', ['-V']).error)
    throw new Error('tmux is needed to take the picture, and is not installed');
  execFileSync(process.execPath, [program, 'follow', 'Nicole Jao'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const frame = await terminalFrame(await screen(), COLUMNS, ROWS);
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs/screen.svg'), frameToSvg(frame, { title: TITLE }));
} catch (error) {
  process.stderr.write(`screenshot: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  spawnSync('tmux', ['-S', join(home, 'tmux'), 'kill-server']);
  rmSync(home, { recursive: true, force: true });
}
