import { readArticle } from '../../src/article/article.ts';
import { articleHtml } from '../article-html.ts';
import type { Part } from '../report.ts';
import type { Run } from '../run.ts';
import { median, quantile, type Samples } from '../samples.ts';

const SMALL = 5000;
const LARGE = 5_000_000;
const SMALL_LIMIT = 1;
const LARGE_LIMIT = 2000;
const LINEAR = 1.5;

/** CPU milliseconds of the sections and the byline of an article. */
function cpu(html: string): number {
  const before = process.cpuUsage();
  const bylines = ['By Jane Doe and NICOLE JAO'];
  readArticle({ title: 'T', url: 'https://x.example/', html, bylines }, { derive: true });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Sections and bylines of one article, small and very large. */
export async function measureArticle(run: Run): Promise<Part> {
  const small = Array.from({ length: 50 }, (_, i) => articleHtml(i, SMALL));
  for (let round = 0; round < 20; round++) small.forEach(cpu);
  const times: Samples = Array.from({ length: run.rounds(20) }, () => small.map(cpu)).flat();
  const of = (length: number) => Array.from({ length: run.rounds(5) }, () => cpu(articleHtml(1, length)));
  const tenth = of(LARGE / 10);
  const whole = of(LARGE);
  return {
    title: 'Sections and byline of an article (CPU)',
    rows: [
      { what: '5 KB', samples: times, unit: 'ms', tail: true },
      { what: '0.5 MB', samples: tenth, unit: 'ms' },
      { what: '5 MB', samples: whole, unit: 'ms' },
    ],
    goals: [
      { what: 'article of 5 KB', value: median(times), limit: SMALL_LIMIT, unit: 'ms' },
      { what: 'article of 5 MB', value: quantile(whole, 0.5), limit: LARGE_LIMIT, unit: 'ms' },
      {
        what: 'article of 5 MB, of ten of 0.5 MB',
        value: median(whole) / (10 * median(tenth)),
        limit: LINEAR,
        unit: 'x',
      },
    ],
  };
}
