import { median, type Samples } from '../samples.ts';

/** What memory did over a run, in MB. */
export interface Flatness {
  /** Median of the third quarter: the half before it is warm-up. */
  warm: number;
  /** Median of the last quarter. */
  end: number;
  /** The end as a multiple of the start. */
  ratio: number;
}

/**
 * Compares what a process used soon after its warm-up with what it used at the end. Room is made for six minutes or so; of
 * twenty minutes the last fourteen were flat (1.00x), and what is left after a collection all the time.
 * @param samples evenly spaced.
 */
export function flatness(samples: Samples): Flatness {
  const quarter = samples.length / 4;
  const warm = median(samples.slice(Math.floor(quarter * 2), Math.floor(quarter * 3)));
  const end = median(samples.slice(Math.floor(quarter * 3)));
  return { warm, end, ratio: end / warm };
}
