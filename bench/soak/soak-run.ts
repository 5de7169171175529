import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../../test/support/story-generator.ts';
import { shownStories } from './headline-rows.ts';
import { pick, randomKeys, sent, type Temper } from './keys.ts';
import { profileMarks } from './mark-book.ts';
import { markAndLook } from './marking.ts';
import { endingText, Place } from './place.ts';
import { type ReaderProcess, SIZE } from './reader-process.ts';
import type { SoakLog } from './soak-log.ts';

const SAMPLE_EVERY = 1000;
/** Milliseconds of random keys a round. */
const BUSY = 7000;
const KEY_PAUSE = 40;
/** As fast as a hand goes; a lone Escape is told from a sequence by time. */
const HAND_PAUSE = 80;
const ATTEMPTS = 5;
const MOST_RESTARTS = 5;
const SIZES = [
  SIZE,
  SIZE,
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 45, rows: 20 },
  { columns: 28, rows: 6 },
  { columns: 200, rows: 60 },
  { columns: 120, rows: 10 },
];
const COMMANDS_BESIDE = [
  ['dump', '--json', '--full'],
  ['dump'],
  ['dump', '--format', 'markdown', 'is:unread'],
  ['dump', '--json', 'harbour'],
  ['brief'],
  ['feeds', '--json'],
];

/** Soaks for so long, and ends the reader as a person would. @param seed decides which keys are pressed. */
export async function soak(minutes: number, seed: number, log: SoakLog): Promise<void> {
  const place = await Place.make(seeded(seed), log);
  const run = new SoakRun(place, log, seed);
  try {
    await run.begin();
    const sampling = setInterval(() => run.sample(), SAMPLE_EVERY);
    const end = performance.now() + minutes * 60_000;
    while (performance.now() < end) await run.round();
    clearInterval(sampling);
    await run.leave();
  } finally {
    await run.close();
  }
}

class SoakRun {
  readonly #place: Place;
  readonly #log: SoakLog;
  /** Streams of their own, so that what takes longer today does not change which keys are pressed. */
  readonly #keys: () => number;
  readonly #otherKeys: () => number;
  readonly #choices: () => number;
  /** Lives as long as the soak: its memory is what is looked at. */
  #steady!: ReaderProcess;
  #restarts = 0;

  constructor(place: Place, log: SoakLog, seed: number) {
    this.#place = place;
    this.#log = log;
    this.#keys = seeded(seed + 1);
    this.#otherKeys = seeded(seed + 2);
    this.#choices = seeded(seed + 3);
  }

  async begin(): Promise<void> {
    await this.#place.command(['refresh'], [0, 3]);
    this.#steady = this.#place.startReader();
    if (!(await this.#steady.see(screen => screen.includes('unread'))))
      this.#log.fault(`no list of stories was ever seen:\n${this.#steady.text()}`);
  }

  sample(): void {
    const used = this.#steady.memory();
    if (used !== undefined) this.#log.figures.memory.push(used);
  }

  /** Random keys with all else going on, a look whether screens and files agree, then marks and kills. */
  async round(): Promise<void> {
    const { figures, faults } = this.#log;
    figures.rounds += 1;
    const temper: Temper = this.#choices() < 0.5 ? 'wild' : 'tame';
    const { home, server } = this.#place;
    const before = profileMarks(home.paths);
    await this.#busy(temper);
    const when = 'during random keys';
    if (temper === 'tame') this.#log.compare(before, profileMarks(home.paths), when, { mayRead: true });
    // Random keys have removed feeds and hidden stories; the next refresh brings all back.
    await home.reset();
    await this.#compareScreen();
    this.#steady.press('R');
    await markAndLook(this.#place, this.#log, this.#choices, () => this.#steady.press('jk'));
    for (const place of server.trespasses()) this.#log.fault(`asked for ${place}, where no feed may lead`);
    figures.refreshes = server.fetches('restless');
    figures.requests = server.requests();
    const memory = figures.memory.at(-1)?.toFixed(0);
    this.#log.say(
      `round ${figures.rounds}, ${temper}: ${memory} MB, ${figures.refreshes} refreshes, ${faults.length} faults`,
    );
  }

  /** Presses random keys in the steady reader and in one that is killed in the middle of it, with commands beside. */
  async #busy(temper: Temper): Promise<void> {
    const other = this.#place.startReader();
    const start = performance.now();
    const killAt = start + BUSY * (0.2 + 0.8 * this.#choices());
    const beside = this.#place.command(pick(COMMANDS_BESIDE, this.#choices));
    let killed: Promise<void> | undefined;
    await this.#press(this.#steady, 'R');
    while (performance.now() < start + BUSY) {
      await this.#press(this.#steady, randomKeys(this.#keys, temper));
      if (this.#keys() < 0.02) {
        const { columns, rows } = pick(SIZES, this.#keys);
        this.#steady.resize(columns, rows);
      }
      if (!killed) await this.#press(other, randomKeys(this.#otherKeys, temper));
      if (performance.now() > killAt) killed ??= this.#place.kill(other);
      this.#checkAlive();
    }
    await (killed ?? this.#place.kill(other));
    await beside;
  }

  async #press(reader: ReaderProcess, keys: string): Promise<void> {
    this.#log.figures.keys += 1;
    reader.press(keys);
    await wait(KEY_PAUSE);
  }

  /** A soak goes on with another reader where that makes sense, so that it finds more than one fault. */
  #checkAlive(): void {
    if (this.#steady.isAlive) return;
    this.#log.fault(`the reader ended by itself:\n${this.#steady.text().trim()}`);
    if (++this.#restarts > MOST_RESTARTS) throw new Error('the reader ends again and again');
    this.#steady = this.#place.startReader();
  }

  /** Takes the steady reader to the list of all stories, at its usual size. */
  async #backToList(): Promise<void> {
    const reader = this.#steady;
    reader.resize(SIZE.columns, SIZE.rows);
    for (const key of [...Array<string>(7).fill('esc'), 'gg', 'j', 'tab']) {
      reader.press(sent(key));
      await wait(HAND_PAUSE);
    }
    await reader.calm();
    this.#checkAlive();
    if (!reader.isAlternate) this.#log.fault('the reader is not on the alternate screen');
  }

  /** What the steady reader's screen says of stories must come to be what a dump says. */
  async #compareScreen(): Promise<void> {
    await this.#backToList();
    let wrong: string[] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const dumped = new Map((await this.#place.dump()).map(story => [story.title, story]));
      const shown = shownStories(this.#steady.lines());
      wrong = shown.flatMap(({ title, read, saved }) => {
        const found = dumped.get(title);
        return found && (found.read !== read || found.saved !== saved) ? [title] : [];
      });
      this.#log.figures.marksCompared += shown.length;
      if (wrong.length === 0) return;
      await wait(SAMPLE_EVERY);
    }
    this.#log.lost(wrong, `that a screen shows otherwise than a dump:\n${this.#steady.text()}`);
  }

  /** Ends the steady reader by its key and looks at what stays behind. */
  async leave(): Promise<void> {
    await this.#backToList();
    const { figures } = this.#log;
    const { home } = this.#place;
    const before = profileMarks(home.paths);
    this.#steady.press('q');
    const ending = await Promise.race([this.#steady.ended, wait(15_000)]);
    const text = ending ? endingText(ending) : 'it runs on';
    if (text !== 'code 0') this.#log.fault(`q did not end the reader: ${text}`);
    if (this.#steady.isAlternate) this.#log.fault('the reader left the terminal on its alternate screen');
    figures.megabytes += this.#steady.bytes / 2 ** 20;
    this.#log.compare(before, profileMarks(home.paths), 'at the end');
    const integrity = home.integrity();
    if (integrity !== 'ok') this.#log.fault(`the archive is damaged: ${integrity}`);
  }

  async close(): Promise<void> {
    if (this.#steady?.isAlive) await this.#steady.kill();
    await this.#place.close();
  }
}
