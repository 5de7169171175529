import type { Samples } from '../samples.ts';
import { lostMarks, type MarkBook } from './mark-book.ts';

/** What a soak came to. */
export interface Figures {
  rounds: number;
  keys: number;
  /** Fetches of a feed that is fetched at every refresh. */
  refreshes: number;
  requests: number;
  kills: number;
  commands: number;
  /** Most stories a dump had. */
  stories: number;
  /** Sent to terminals. */
  megabytes: number;
  marksMade: number;
  marksCompared: number;
  marksLost: number;
  /** Of the reader that lives as long as the soak, evenly spaced, in MB. */
  memory: Samples;
}

/** Keeps count and account of a soak. Faults are told as they are found. */
export class SoakLog {
  readonly faults: string[] = [];
  readonly figures: Figures = {
    rounds: 0,
    keys: 0,
    refreshes: 0,
    requests: 0,
    kills: 0,
    commands: 0,
    stories: 0,
    megabytes: 0,
    marksMade: 0,
    marksCompared: 0,
    marksLost: 0,
    memory: [],
  };
  readonly say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.say = say;
  }

  fault(what: string): void {
    this.faults.push(what);
    this.say(`FAULT in round ${this.figures.rounds}: ${what}`);
  }

  /** @param marks that are not as they should be, one line each. */
  lost(marks: readonly string[], when: string): void {
    this.figures.marksLost += marks.length;
    if (marks.length > 0) this.fault(`${marks.length} marks lost ${when}: ${marks.slice(0, 5).join('; ')}`);
  }

  /** @param mayRead whether stories may have been read in between, as by opening them. */
  compare(wanted: MarkBook, found: MarkBook, when: string, { mayRead = false } = {}): void {
    this.figures.marksCompared += wanted.read.size + wanted.saved.size;
    this.lost(lostMarks(wanted, found, { mayRead }), when);
  }
}
