import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import about from '../package.json' with { type: 'json' };
import { DOCUMENTS, TABLES, withTables } from '../scripts/docs-tables.ts';
import { MAN_PAGE, manPage } from '../scripts/man-page.ts';
import { COMMANDS } from '../src/commands/table.ts';

const text = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

it.each(DOCUMENTS)('%s has the tables of the program as it is now (`npm run docs` writes them)', name => {
  expect(text(name)).toBe(withTables(text(name)));
});

it('the README has the tables a newcomer needs', () => {
  for (const name of ['commands', 'dailyKeys', 'query'])
    expect(text('README.md')).toContain(`<!-- ${name} -->`);
});

it('every table is in a document', () => {
  const all = DOCUMENTS.map(text).join('');
  expect(Object.keys(TABLES).filter(name => !all.includes(`<!-- ${name} -->`))).toEqual([]);
});

it('every link leads to a document that is there', () => {
  const broken = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs').map(name => `docs/${name}`),
  ]
    .filter(name => name.endsWith('.md'))
    .flatMap(name =>
      [...text(name).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target]) => new URL(target!, new URL(`../${name}`, import.meta.url)))
        .filter(url => spawnSync('test', ['-e', url.pathname]).status !== 0)
        .map(url => `${name}: ${url.pathname}`),
    );
  expect(broken).toEqual([]);
});

it('the manual page is the one of the program as it is now, and comes with the package', () => {
  expect(text(MAN_PAGE)).toBe(manPage());
  expect(about.man).toBe(`./${MAN_PAGE}`);
  expect(about.files).toContain('man');
});

const hasMandoc = spawnSync('mandoc', ['-T', 'lint'], { input: '' }).error === undefined;

it.runIf(hasMandoc)('the manual page has no fault and shows every command', () => {
  expect(spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', MAN_PAGE], { encoding: 'utf8' }).stdout).toBe(
    '',
  );
  const shown = spawnSync('mandoc', ['-T', 'utf8', MAN_PAGE], { encoding: 'utf8' }).stdout.replace(
    /.\x08/g,
    '',
  );
  for (const { name, hidden } of COMMANDS)
    if (!hidden) expect(shown).toMatch(new RegExp(`^ {3}${name}\\b`, 'm'));
  expect(shown).toContain('nutgraf dump has:why -f tsv --fields published,title,url');
});

it('the changelog knows this version', () => {
  expect(text('CHANGELOG.md')).toContain(`## ${about.version}`);
});
