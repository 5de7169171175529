// Learns from the lines beside it which paragraphs speak for a site and not for a story: `npm run train`, after a change of
// the lines or of what a line is told by. The same lines give the same weights. All of them were written for this, none is
// taken from a site:
// - `articles/`: lines of articles whose every paragraph was told to be the site's or the story's, and their titles;
// - `site/LANGUAGE.json`: whole lines of sites; `phrases/LANGUAGE.json`: what such lines begin with or have in them;
// - `story/LANGUAGE.json`: paragraphs of stories, most of them with the words of such lines.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FEATURES, lineFeatures } from '../../src/article/line-features.ts';
import { UNSPACED } from '../../src/text/unspaced.ts';

/** What sites print, as `phrases/LANGUAGE.json` has it; in lower case, `…` for a gap, `#` for a number. */
interface Phrases {
  whole: string[];
  starts: string[];
  /** What stands before another story's headline. */
  leads: string[];
  headings: string[];
  anywhere: string[];
}

/** A line, told by the numbers of its features, and whether a site says it. */
interface Example {
  features: readonly number[];
  isSite: boolean;
}

/** What was learnt: a weight of each feature, and what a line without any comes to. */
export interface Weights {
  weights: Float64Array;
  bias: number;
}

const HERE = new URL('./', import.meta.url);
const SHORTEST_SENTENCE = 12;
const SENTENCES = /(?<=[.!?。！？])\s*/u;
const ROUNDS = 16;
/** What the weights are after each of the last rounds is averaged: the order of the lines then tells less. */
const AVERAGED = 8;
// AdaGrad (Duchi et al. 2011): the rate is divided by the root of the sum of a weight's squared gradients.
const RATE = 0.5;
const BIAS_RATE = 0.02;
const DECAY = 1e-5;

const read = (name: string) => JSON.parse(readFileSync(new URL(name, HERE), 'utf8'));
const names = (folder: string) => readdirSync(new URL(folder, HERE)).sort();

/** A row of numbers from 0 to 1 that is the same every time (Numerical Recipes' generator). */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How a lead stands before a headline. */
const LED = [
  (lead: string, title: string) => `${lead}: ${title}`,
  (lead: string, title: string) => `${lead}：${title}`,
  (lead: string, title: string) => `【${lead}】${title}`,
  (lead: string, title: string) => `[${lead}] ${title}`,
  (lead: string, title: string) => `${lead} | ${title}`,
  (lead: string, title: string) => `▶ ${lead} ${title}`,
];

/** Lines of articles: what their sites say, what they tell, their titles by language. */
interface Articles {
  site: string[];
  story: string[];
  titles: Record<string, string[]>;
}

/** Every line there is to learn from, once: of articles; lines and phrases of sites; paragraphs that only look like a site's. */
export function examples(articles: Articles): Example[] {
  const known = new Map<string, boolean>();
  const add = (line: string, isSite: boolean) => known.has(line) || known.set(line, isSite);
  const addStory = (paragraph: string) => {
    add(paragraph, false);
    for (const sentence of paragraph.split(SENTENCES))
      if (sentence.length > SHORTEST_SENTENCE) add(sentence, false);
  };
  for (const line of articles.site) add(line, true);
  for (const name of names('site')) for (const line of read(`site/${name}`)) add(line, true);
  let next = 0;
  for (const name of names('phrases')) {
    const { leads, ...others }: Phrases = read(`phrases/${name}`);
    const said = (phrase: string) => phrase.replaceAll('…', ' ').replaceAll('#', '12').replace(/\s+/gu, ' ');
    for (const phrase of Object.values(others).flat()) add(said(phrase), true);
    const titles = articles.titles[name.slice(0, 2)] ?? [];
    for (const lead of leads.map(said)) {
      add(lead, true);
      // Titles in turn, each lead in the ways its script has.
      const ways = UNSPACED.test(lead) ? LED : [LED[0]!, LED[4]!];
      if (titles.length > 0) for (const way of ways) add(way(lead, titles[next++ % titles.length]!), true);
    }
  }
  for (const paragraph of articles.story) addStory(paragraph);
  for (const name of names('story')) for (const paragraph of read(`story/${name}`)) addStory(paragraph);
  for (const title of Object.values(articles.titles).flat()) add(title, false);
  return [...known].map(([line, isSite]) => ({ features: [...lineFeatures(line)], isSite }));
}

/** Logistic regression by stochastic gradient descent. A line's features count by the root of their number. */
export function learn(lines: Example[]): Weights {
  const weights = new Float64Array(FEATURES);
  const squares = new Float64Array(FEATURES);
  const random = chance();
  const order = [...lines];
  const sites = lines.filter(line => line.isSite).length;
  // As if there were as many lines of stories as of sites.
  const weightOfStory = sites / (lines.length - sites);
  const averages = new Float64Array(FEATURES);
  let bias = 0;
  let averageBias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { features, isSite } of order) {
      const share = 1 / Math.sqrt(features.length);
      const sum = features.reduce((total, feature) => total + weights[feature]! * share, bias);
      const error = isSite ? 1 / (1 + Math.exp(-sum)) - 1 : weightOfStory / (1 + Math.exp(-sum));
      bias -= BIAS_RATE * error;
      for (const feature of features) {
        const gradient = error * share + DECAY * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (RATE * gradient) / Math.sqrt(squares[feature]! + 1e-6);
      }
    }
    if (round < ROUNDS - AVERAGED) continue;
    averageBias += bias / AVERAGED;
    for (const [feature, weight] of weights.entries()) averages[feature]! += weight / AVERAGED;
  }
  return { weights: averages, bias: averageBias };
}

/** What the weights depend on, as one number in hexadecimal. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  const files = [
    ...['articles', 'phrases', 'site', 'story'].flatMap(folder =>
      names(folder).map(name => `${folder}/${name}`),
    ),
    'train.ts',
    '../../src/article/line-features.ts',
  ];
  for (const file of files) hash.update(readFileSync(new URL(file, HERE)));
  return hash.digest('hex').slice(0, 16);
}

/** The weights as a module: each in a byte, which changes what a line comes to by a hundredth. */
function asModule({ weights, bias }: Weights): string {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const bytes = Int8Array.from(weights, weight => Math.round((weight / most) * 127));
  return `// Written by scripts/site-lines/train.ts.
/** What it was learnt from. */
export const LEARNT_FROM = '${fingerprint()}';
export const BIAS = ${bias.toFixed(4)};
/** What one step of a weight comes to. */
export const STEP = ${(most / 127).toFixed(6)};
/** A signed byte for each feature of line-features.ts, in base 64. */
export const WEIGHTS =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const lines = examples({
    site: read('articles/site.json'),
    story: read('articles/story.json'),
    titles: read('articles/titles.json'),
  });
  writeFileSync(new URL('../../src/article/site-line-weights.ts', HERE), asModule(learn(lines)));
  const site = lines.filter(line => line.isSite).length;
  process.stdout.write(`learnt from ${site} lines of sites and ${lines.length - site} of stories\n`);
}
