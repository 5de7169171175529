import type { Size } from './data.ts';
import type { Program } from './program.ts';

/** What every measure is given. */
export interface Run {
  program: Program;
  /** From small to large; the last is the one the goals speak of. */
  sizes: Size[];
  /** Under a minute in all, and less exact. */
  quick: boolean;
  /** How often a measure of `full` runs is run here. */
  rounds(full: number): number;
  /** Whether newsboat is there to be measured beside. */
  peer: boolean;
  say(line: string): void;
}

/** nutgraf in a home. */
export const nutgraf = ({ program }: Run, home: string, ...args: string[]) => ({
  argv: [process.execPath, program.launcher, ...args],
  home,
});
