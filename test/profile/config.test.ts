import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openConfig } from '../../src/profile/config.ts';
import { ProfileError } from '../../src/profile/error.ts';
import { DEFAULT_SETTINGS } from '../../src/profile/settings.ts';
import { emptyProfile, ended, startWriter } from './profile-folder.ts';

const feed = { id: '0123abcd', url: 'https://technode.example/feed' };
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('a first run reads defaults and writes nothing', () => {
  const { home, paths } = emptyProfile();
  const config = openConfig(paths);
  expect(config.read()).toEqual({
    settings: DEFAULT_SETTINGS,
    feeds: [],
    follows: [],
    mutes: [],
    queries: [],
    keys: {},
    looks: {},
    notify: {},
    play: {},
    brief: {},
    sections: { labels: {} },
  });
  expect(readdirSync(home)).toEqual([]);
});

test('a change is there for the next reader, and the file holds no default the user did not choose', async () => {
  const { paths } = emptyProfile();
  const changed = await openConfig(paths).update(draft => {
    draft.feeds.push(feed);
    draft.settings.theme = 'dark';
  });
  expect(openConfig(paths).read()).toEqual(changed);
  expect(json(paths.config)).toEqual({ settings: { theme: 'dark' }, feeds: [feed] });
});

test('hand edits and what a newer version wrote stay, in their place', async () => {
  const { paths } = emptyProfile();
  const byHand = {
    '//': 'my notes',
    feeds: [{ ...feed, colour: 'red' }],
    settings: { theme: 'terminal', sound: 'gong' },
    sections: { order: ['x'] },
  };
  writeFileSync(paths.config, `\ufeff${JSON.stringify(byHand)}`);
  await openConfig(paths).update(draft => {
    draft.feeds[0]!.title = 'TechNode';
  });
  expect(json(paths.config)).toEqual({ ...byHand, feeds: [{ ...byHand.feeds[0], title: 'TechNode' }] });
  expect(Object.keys(json(paths.config))).toEqual(['//', 'feeds', 'settings', 'sections']);
});

test('a change that changes nothing does not touch the file', async () => {
  const { paths } = emptyProfile();
  const config = openConfig(paths);
  await config.update(draft => {
    draft.feeds.push(feed);
  });
  const before = config.stamp();
  await config.update(draft => {
    draft.settings.theme = 'terminal';
  });
  expect(config.stamp()).toBe(before);
});

test('text in the file reaches nobody unchecked', () => {
  const { paths } = emptyProfile();
  writeFileSync(
    paths.config,
    JSON.stringify({ feeds: [{ ...feed, title: 'Tech\u001b[31mNode\u009b0m\u202e' }] }),
  );
  expect(openConfig(paths).read().feeds[0]!.title).toBe('TechNode');
});

test('of two feeds with one id, as a merge leaves them, the first counts', () => {
  const { paths } = emptyProfile();
  const other = { id: 'ffff0000', url: 'https://other.example/feed' };
  writeFileSync(paths.config, JSON.stringify({ feeds: [feed, other, { ...feed, title: 'Again' }] }));
  expect(openConfig(paths).read().feeds).toEqual([feed, other]);
});

describe('a file that is not a JSON object', () => {
  test.each([['{"feeds": ['], ['[]'], ['null'], ['"x"'], ['7'], ['']])(
    '%j is set aside, and said',
    content => {
      const { home, paths } = emptyProfile();
      writeFileSync(paths.config, content);
      const config = openConfig(paths);
      expect(config.read().feeds).toEqual([]);
      const aside = readdirSync(home).find(name => name.startsWith('config.json.broken-'))!;
      expect(readFileSync(join(home, aside), 'utf8')).toBe(content);
      expect(config.notices).toEqual([
        `${paths.config} is not valid JSON; it is kept as ${aside}, and nutgraf starts with an empty one`,
      ]);
    },
  );

  test('costs nothing when nutgraf wrote a good version before', async () => {
    const { home, paths } = emptyProfile();
    await openConfig(paths).update(draft => {
      draft.feeds.push(feed);
    });
    // As a text editor without a safe write does it: into the same file.
    writeFileSync(paths.config, readFileSync(paths.config, 'utf8').slice(0, -4));
    const config = openConfig(paths);
    expect(config.read().feeds).toEqual([feed]);
    expect(json(paths.config).feeds).toEqual([feed]);
    expect(config.notices.join()).toContain('the last version nutgraf wrote is used');
    expect(readdirSync(home).filter(name => name.includes('broken'))).toHaveLength(1);
  });

  test('is set aside before a change too', async () => {
    const { paths } = emptyProfile();
    writeFileSync(paths.config, '{');
    const config = openConfig(paths);
    await config.update(draft => {
      draft.feeds.push(feed);
    });
    expect(json(paths.config).feeds).toEqual([feed]);
    expect(config.notices).toHaveLength(1);
  });
});

describe('a file with a wrong value', () => {
  test.each([
    [
      { settings: { theme: 'blue' } },
      'settings.theme must be one of terminal, dark, light, high-contrast, not "blue"',
    ],
    [
      { settings: { refreshEvery: -5 } },
      'settings.refreshEvery must be a whole number from 0 to 10080, not -5',
    ],
    [{ settings: { mouse: 'no' } }, 'settings.mouse must be true or false, not "no"'],
    [{ feeds: {} }, 'feeds must be a list, not {}'],
    [{ feeds: [feed, { id: '0123abce' }] }, 'feeds[1] has no "url"'],
    [{ feeds: [{ ...feed, id: 'x' }] }, 'feeds[0].id must be 8 hex digits (nutgraf add makes them), not "x"'],
    [{ keys: { open: 'o' } }, 'keys.open must be a list, not "o"'],
    [{ sections: { labels: { context: [1] } } }, 'sections.labels.context[0] must be text, not 1'],
    [{ version: 2 }, 'was written by a newer nutgraf; update this one'],
    [{ mutes: '\u001b]0;x\u0007'.repeat(20) }, 'mutes must be a list, not '],
  ])('is named, and the file stays as it is (%#)', async (content, message) => {
    const { paths } = emptyProfile();
    const text = JSON.stringify(content);
    writeFileSync(paths.config, text);
    const config = openConfig(paths);
    expect(() => config.read()).toThrow(ProfileError);
    expect(() => config.read()).toThrow(`${paths.config}: ${message}`);
    const change = config.update(draft => {
      draft.settings.theme = 'dark';
    });
    await expect(change).rejects.toThrow(message);
    expect(readFileSync(paths.config, 'utf8')).toBe(text);
  });

  test('is refused when a change makes it', async () => {
    const { paths } = emptyProfile();
    const config = openConfig(paths);
    const change = config.update(draft => {
      draft.settings.measure = 10;
    });
    await expect(change).rejects.toThrow('settings.measure must be a whole number from 30 to 200, not 10');
    expect(existsSync(paths.config)).toBe(false);
  });
});

test('a link to a file kept elsewhere stays a link', async () => {
  const { home, paths } = emptyProfile();
  mkdirSync(join(home, 'dotfiles'));
  writeFileSync(join(home, 'dotfiles/config.json'), '{"mutes": ["a"]}');
  symlinkSync('dotfiles/config.json', paths.config);
  await openConfig(paths).update(draft => {
    draft.mutes.push('b');
  });
  expect(lstatSync(paths.config).isSymbolicLink()).toBe(true);
  expect(json(join(home, 'dotfiles/config.json')).mutes).toEqual(['a', 'b']);
});

test('two processes that each make 150 changes lose none', async () => {
  const { home, paths } = emptyProfile();
  const writers = ['a', 'b'].map(name => ended(startWriter(home, 'config', name, '150')));
  const results = await Promise.all(writers);
  expect(results.map(result => result.errors)).toEqual(['', '']);
  expect(new Set(openConfig(paths).read().mutes).size).toBe(300);
});

test('changes made at the same time in one process lose none', async () => {
  const { paths } = emptyProfile();
  const config = openConfig(paths);
  const add = (name: string) =>
    config.update(draft => {
      draft.mutes.push(name);
    });
  await Promise.all(Array.from({ length: 20 }, (_, i) => add(`m${i}`)));
  expect(config.read().mutes).toHaveLength(20);
});

test('a writer killed in the middle leaves a good file with every change it had confirmed', async () => {
  const { home, paths } = emptyProfile();
  const confirmed: string[] = [];
  for (let round = 0; round < 6; round++) {
    const writer = startWriter(home, 'config', `r${round}`, '100000');
    const target = 3 + round * 4;
    let lines = 0;
    writer.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1;
      if (lines >= target) writer.kill('SIGKILL');
    });
    confirmed.push(...(await ended(writer)).said);
  }
  const mutes = new Set(openConfig(paths).read().mutes);
  expect(confirmed.filter(name => !mutes.has(name))).toEqual([]);
  await openConfig(paths).update(draft => {
    draft.mutes = [];
  });
  expect(readdirSync(home).filter(name => /\.(tmp|before)/u.test(name))).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a disk that takes only a part of the file leaves the one before',
  () => {
    const { home, paths } = emptyProfile();
    const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
    const run = (script: string) =>
      spawnSync('/bin/sh', ['-c', script, 'sh', process.execPath, writer], {
        env: { PATH: process.env.PATH, NUTGRAF_HOME: home, NODE_NO_WARNINGS: '1' },
        encoding: 'utf8',
      });
    expect(run('"$1" "$2" config small 3').status).toBe(0);
    // 8 blocks of 512 bytes are what one file may take now.
    const name = 'x'.repeat(3000);
    const { stderr } = run(`ulimit -f 8; "$1" "$2" config ${name} 3`);
    expect(stderr).toContain(`${paths.config}: cannot be written: the disk is full`);
    expect(openConfig(paths).read().mutes).toEqual(['small-0', 'small-1', 'small-2', `${name}-0`]);
    expect(readdirSync(home).sort()).toEqual(['config.json', 'config.json.bak', 'lock.db']);
  },
);

test('a command keeps each of its words as it was written, while text that is shown is cleaned', async () => {
  const { paths } = emptyProfile();
  const words = ['sh', '-c', 'one  two\n\tthree', '', '\u001b[1m'];
  writeFileSync(paths.config, JSON.stringify({ notify: { command: words }, mutes: ['a  \u001b[1mb'] }));
  const { notify, mutes } = openConfig(paths).read();
  expect(notify.command).toEqual(words);
  expect(mutes).toEqual(['a b']);
  writeFileSync(paths.config, JSON.stringify({ notify: { command: 'say it' } }));
  expect(() => openConfig(paths).read()).toThrow('notify.command must be a list');
});
