import { median, type Samples } from '../samples.ts';

/** What memory did over a run, in MB. */
export interface Flatness {
  /** Median of the second quarter: the first one is warm-up. */
  warm: number;
  /** Median of the last quarter. */
  end: number;
  /** The end as a multiple of the start. */
  ratio: number;
}

/** Compares what a process used soon after its warm-up with what it used at the end. @param samples evenly spaced. */
export function flatness(samples: Samples): Flatness {
  const quarter = samples.length / 4;
  const warm = median(samples.slice(Math.floor(quarter), Math.floor(quarter * 2)));
  const end = median(samples.slice(Math.floor(quarter * 3)));
  return { warm, end, ratio: end / warm };
}
