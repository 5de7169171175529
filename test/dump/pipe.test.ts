import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeDump } from '../../src/dump/dump.ts';
import { sampleOptions, story } from './sample.ts';

const printer = fileURLToPath(new URL('printer.ts', import.meta.url));
const shell = (script: string) =>
  spawnSync('/bin/sh', ['-c', script, 'sh', process.execPath, printer], { encoding: 'utf8' });

test('a reader that has enough ends a dump quietly, long before its end', () => {
  const { stdout, stderr } = shell('{ "$1" "$2" ndjson 1000000; echo "exit $?" >&2; } | head -n 1');
  expect(JSON.parse(stdout).id).toBe('0000000000000000');
  const [said, exit] = stderr.split(/(?=exit)/u);
  const { count, closed } = JSON.parse(said!);
  expect(closed).toBe(true);
  expect(count).toBeLessThan(100_000);
  expect(exit).toBe('exit 0\n');
});

test.skipIf(!existsSync('/dev/full'))('a full disk is one line and a failure', () => {
  for (const format of ['text', 'json', 'tsv']) {
    const { stderr, status } = shell(`"$1" "$2" ${format} 3 > /dev/full`);
    expect(stderr).toBe('DumpError: cannot write the output: no space left on the device');
    expect(status).toBe(1);
  }
});

test('memory does not grow with the number of stories', async () => {
  const peak = async (count: number) => {
    const child = spawn(process.execPath, [printer, 'ndjson', String(count)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.resume();
    const end = once(child, 'close');
    const said = JSON.parse(await text(child.stderr));
    await end;
    expect(said.count).toBe(count);
    return said.memory as number;
  };
  const [few, many] = [await peak(2000), await peak(60_000)];
  expect(many - few).toBeLessThan(60);
});

test('stories are read no faster than they are taken', async () => {
  let read = 0;
  function* stories() {
    for (let i = 0; i < 5000; i++) {
      read++;
      yield story();
    }
  }
  const out = new PassThrough();
  const done = writeDump(stories(), sampleOptions('ndjson'), out);
  for (let i = 0; i < 50; i++) await turn();
  expect(read).toBeLessThan(200);
  out.resume();
  expect(await done).toEqual({ count: 5000, closed: false });
});

test('stories that come one by one are printed one by one', async () => {
  const out = new PassThrough({ encoding: 'utf8' });
  const seen: number[] = [];
  async function* stories() {
    for (let i = 0; i < 3; i++) {
      yield story();
      seen.push(String(out.read()).split('\n').length - 1);
    }
  }
  await writeDump(stories(), sampleOptions('ndjson'), out);
  expect(seen).toEqual([1, 1, 1]);
});
