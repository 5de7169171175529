import { measureArticle } from './measures/article.ts';
import { measureDump } from './measures/dump.ts';
import { measureGrowth } from './measures/growth.ts';
import { measureKeys } from './measures/keys.ts';
import { measureMarks } from './measures/marks.ts';
import { measureParse } from './measures/parse.ts';
import { measureRefresh } from './measures/refresh.ts';
import { measureSearch } from './measures/search.ts';
import { measureStart } from './measures/start.ts';
import { measureStorage } from './measures/storage.ts';
import type { Part } from './report.ts';
import type { Run } from './run.ts';

/** Everything that is measured, by the name it is asked for. */
export const MEASURES: Readonly<Record<string, (run: Run) => Promise<Part>>> = {
  start: measureStart,
  dump: measureDump,
  refresh: measureRefresh,
  search: measureSearch,
  marks: measureMarks,
  keys: measureKeys,
  growth: measureGrowth,
  storage: measureStorage,
  article: measureArticle,
  parse: measureParse,
};

/** The parts of results.md in their order. */
export const PARTS: readonly string[] = [...Object.keys(MEASURES), 'soak'];
