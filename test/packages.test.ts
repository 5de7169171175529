import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import about from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

interface Locked {
  dev?: boolean;
  license?: string;
  hasInstallScript?: boolean;
}

const locked = Object.entries(lock.packages as Record<string, Locked>)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ ...one, name: path.replace(/^.*node_modules\//, '') }));

/** What may become part of a program under MIT, as long as its text comes with it. */
const FREE = [
  'MIT',
  '(MIT OR CC0-1.0)',
  '(MIT AND Zlib)',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
];

describe('the packages', () => {
  it('run a script when they are installed only where package.json lists them', () => {
    const scripted = locked.filter(one => one.hasInstallScript).map(one => one.name);
    expect(scripted.sort()).toEqual(Object.keys(about.allowScripts).sort());
  });

  it('that are installed with the program may be given on with it', () => {
    const installed = locked.filter(one => !one.dev);
    expect(installed.map(one => one.name)).toEqual(expect.arrayContaining(Object.keys(about.dependencies)));
    expect(installed.filter(one => !FREE.includes(one.license ?? ''))).toEqual([]);
  });

  it('that are part of the program may be, and their licences are with it', () => {
    const whole = readFileSync(new URL('../dist/LICENSES.txt', import.meta.url), 'utf8').trim();
    const parts = whole.split(/\n\n-{72}\n\n/).map(part => part.split('\n\n'));
    const names = parts.map(([head = '']) => head.replace(/ \S+ \(.*$/, ''));
    expect(names).toEqual(expect.arrayContaining(['rss-parser', 'ink', 'conf', 'chalk', 'wrap-ansi']));
    const heads = parts.map(([head = '']) => ({ head, license: /^\S+ \S+ \((.*)\)$/.exec(head)?.[1] ?? '' }));
    expect(heads.filter(({ license }) => !FREE.includes(license))).toEqual([]);
    expect(parts.filter(([, ...texts]) => !/copyright|blue oak/i.test(texts.join(' ')))).toEqual([]);
  });
});
