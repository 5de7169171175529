import { FEATURES, lineFeatures } from './line-features.ts';
import { BIAS, STEP, WEIGHTS } from './site-line-weights.ts';

let weights: Int8Array | undefined;
/** Several questions are asked of a story's paragraphs; so many answers are kept. */
const KEPT = 100;
const weighed = new Map<string, number>();

function allWeights(): Int8Array {
  if (!weights) {
    const bytes = Buffer.from(WEIGHTS, 'base64');
    weights = new Int8Array(bytes.buffer, bytes.byteOffset, FEATURES);
  }
  return weights;
}

/**
 * How much a paragraph sounds like a site's own: the logarithm of the odds that it speaks for the site and not for the story,
 * as learnt from thousands of lines of both kinds in 30 languages (scripts/site-lines).
 */
export function siteOdds(line: string): number {
  const known = weighed.get(line);
  if (known !== undefined) return known;
  const odds = weigh(line);
  if (weighed.size >= KEPT) weighed.clear();
  weighed.set(line, odds);
  return odds;
}

function weigh(line: string): number {
  const known = allWeights();
  const features = lineFeatures(line);
  let sum = 0;
  for (const feature of features) sum += known[feature]!;
  return BIAS + (STEP * sum) / Math.sqrt(features.length);
}
