import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enclosureToPlay } from '../../src/article/enclosure-to-play.ts';
import { PlayerError, startPlayer } from '../../src/system/player.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-player-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('what is played is audio or video before anything else, a picture only when it is asked for', () => {
  const picture = { url: 'https://a.example/1.png', type: 'image/png' };
  const unknown = { url: 'https://a.example/2' };
  const sound = { url: 'https://a.example/3.mp3', type: 'Audio/MPEG' };
  expect(enclosureToPlay([picture, unknown, sound])).toBe(sound);
  expect(enclosureToPlay([picture, unknown])).toBe(unknown);
  expect(enclosureToPlay([picture])).toBeUndefined();
  expect(enclosureToPlay([picture, sound], 1)).toBe(picture);
  expect(enclosureToPlay([picture], 2)).toBeUndefined();
});

describe('the player', () => {
  /** A player that writes its arguments down, and ends. */
  function player(out: string): string {
    const file = join(folder, 'player');
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > '${out}.part'; mv '${out}.part' '${out}'\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('gets the address as one argument behind its own', async () => {
    const out = join(folder, 'seen');
    await startPlayer([player(out), '--x', '$(id) ; y'], 'https://a.example/a b?c=$(touch%20x)&d=;e');
    await expect.poll(() => existsSync(out), { timeout: 10_000 }).toBe(true);
    expect(readFileSync(out, 'utf8')).toBe('--x\n$(id) ; y\nhttps://a.example/a%20b?c=$(touch%20x)&d=;e\n');
  });

  it('gets nothing but addresses of the web', async () => {
    const out = join(folder, 'seen');
    for (const url of ['--script=x', 'file:///etc/passwd', 'mailto:a@b.example', '-', '', 'javascript:1'])
      await expect(startPlayer([player(out)], url)).rejects.toThrow('only http and https');
    expect(existsSync(out)).toBe(false);
  });

  it('is named when there is none, and asked for when none is set', async () => {
    const url = 'https://a.example/1.mp3';
    await expect(startPlayer(['/no/such'], url)).rejects.toThrow(
      new PlayerError('play.command: /no/such: there is no such program'),
    );
    await expect(startPlayer(['a\0b'], url)).rejects.toThrow(PlayerError);
    await expect(startPlayer([], url)).rejects.toThrow('no player; config.json names one');
  });
});
