import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What each stage may import, besides itself, `story.ts` and `text/`; the order is the flow of data. */
const BEFORE: Record<string, string[]> = {
  text: [],
  feed: [],
  article: ['feed'],
  archive: ['feed', 'article'],
  profile: [],
  query: ['feed', 'article', 'archive', 'profile'],
  refresh: ['feed', 'article', 'archive', 'query', 'profile'],
  system: [],
  dump: ['feed', 'article', 'archive', 'query', 'refresh', 'profile'],
  tui: ['feed', 'article', 'archive', 'query', 'refresh', 'profile', 'system'],
  commands: ['feed', 'article', 'archive', 'query', 'refresh', 'profile', 'system', 'dump', 'tui'],
  'main.ts': ['commands'],
  'story.ts': [],
};

function sourceFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name));
}

/** Stage a file belongs to: its top folder, or the file itself at the top. */
const stageOf = (file: string) => file.split(sep)[0]!;

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(match => relative(src, join(src, dirname(file), match[1]!)));
}

it('lets a stage know only the stages before it', () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(10);
  const wrong = files.flatMap(file => {
    const stage = stageOf(file);
    const allowed = BEFORE[stage];
    if (!allowed) return [`${file}: ${stage} is no stage of the design`];
    return importsOf(file)
      .filter(target => {
        const other = stageOf(target);
        return (
          other !== stage &&
          other !== 'story.ts' &&
          other !== 'text' &&
          other !== '..' &&
          !allowed.includes(other)
        );
      })
      .map(target => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

it('calls rss-parser, conf, and the screen library each from one stage alone', () => {
  const homes: Record<string, string> = {
    'rss-parser': 'feed',
    conf: 'profile',
    ink: 'tui',
    react: 'tui',
    'node:sqlite': 'archive profile',
    commander: 'commands',
  };
  const wrong = sourceFiles().flatMap(file =>
    Object.entries(homes)
      .filter(([name]) =>
        new RegExp(`from '${name}['/]|import\\('${name}['/]`).test(readFileSync(join(src, file), 'utf8')),
      )
      .filter(([, stages]) => !stages.split(' ').includes(stageOf(file)))
      .map(([name]) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});
