import type { Part } from '../report.ts';
import { flatness } from './memory.ts';
import type { SoakLog } from './soak-log.ts';

const FLAT = 1.1;

/** A soak as a part of the results, and everything that was wrong, memory included. */
export function soakPart(
  { figures, faults }: Pick<SoakLog, 'figures' | 'faults'>,
  minutes: number,
  seed: number,
): { part: Part; faults: string[] } {
  const { memory } = figures;
  const { warm, end, ratio } = flatness(memory);
  const grown = ratio > FLAT ? [`memory grew from ${warm.toFixed(0)} to ${end.toFixed(0)} MB`] : [];
  const all = [...faults, ...grown];
  const quarter = memory.length / 4;
  const part: Part = {
    title: `Soak, ${minutes} minutes`,
    rows: [
      {
        what: 'memory of the reader, third quarter',
        samples: memory.slice(quarter * 2, quarter * 3),
        unit: 'MB',
      },
      { what: 'memory of the reader, last quarter', samples: memory.slice(quarter * 3), unit: 'MB' },
    ],
    goals: [
      { what: 'memory, last quarter of third', value: ratio, limit: FLAT, unit: 'x' },
      { what: 'marks lost', value: figures.marksLost, limit: 0, unit: '' },
      { what: 'faults of any kind', value: all.length, limit: 0, unit: '' },
    ],
    notes: [
      `${figures.rounds} rounds, ${figures.keys} keys, ${figures.commands} commands beside, ${figures.kills} readers killed, ` +
        `${figures.refreshes} refreshes of all feeds (${figures.requests} requests), up to ${figures.stories} stories at once, ` +
        `${figures.megabytes.toFixed(0)} MB sent to terminals.`,
      `${figures.marksMade} marks made to be looked for, ${figures.marksCompared} comparisons of a mark. Seed ${seed}.`,
    ],
  };
  return { part, faults: all };
}
