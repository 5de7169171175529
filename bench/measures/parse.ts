import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser as HtmlParser } from 'htmlparser2';
import RssParser from 'rss-parser';
import { parseFeed } from '../../src/feed/parse.ts';
import { feedFiles, sizeName } from '../data.ts';
import type { Part } from '../report.ts';
import type { Run } from '../run.ts';
import { interleave, median } from '../samples.ts';

const OF_RSS_PARSER = 1.3;
const ROUNDS = 15;

/** A clean feed read as text, against rss-parser alone (without its snippet, as here) and a bare tokeniser. */
export async function measureParse(run: Run): Promise<Part> {
  const size = run.sizes.at(-1)!;
  const text = readFileSync(join(await feedFiles(size), '0.xml'), 'utf8');
  const megabytes = Buffer.byteLength(text) / 1e6;
  const cpu = async (work: () => unknown) => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const samples = await interleave(
    {
      nutgraf: () => cpu(() => parseFeed(text, 'https://feed.example/rss.xml')),
      'rss-parser': () => cpu(() => new RssParser({ defaultRSS: 2 }).parseString(text)),
      'htmlparser2, tokens alone': () => cpu(() => new HtmlParser({}, { xmlMode: true }).end(text)),
    },
    run.rounds(ROUNDS),
  );
  const at = (name: string) => median(samples.get(name) ?? []);
  return {
    title: `Parsing a feed of ${size.perFeed} stories, ${megabytes.toFixed(2)} MB (CPU)`,
    rows: [...samples].flatMap(([what, values]) => [
      { what, samples: values, unit: 'ms' as const },
      { what: `${what}, speed`, samples: values.map(ms => megabytes / (ms / 1000)), unit: 'MB/s' as const },
    ]),
    goals: [
      {
        what: 'parse, of rss-parser',
        value: at('nutgraf') / at('rss-parser'),
        limit: OF_RSS_PARSER,
        unit: 'x',
      },
      {
        what: 'parse, of htmlparser2 tokens',
        value: at('nutgraf') / at('htmlparser2, tokens alone'),
        unit: 'x',
      },
    ],
    notes: [`The feed is one of ${sizeName(size)}.`],
  };
}
