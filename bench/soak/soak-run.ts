import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { environment, frozenProgram, type Program } from '../program.ts';
import type { Samples } from '../samples.ts';
import { CLEAN } from './feeds.ts';
import { type ShownStory, shownStories } from './headline-rows.ts';
import { makeSoakHome, type SoakHome } from './home.ts';
import { randomKeys, sent, type Temper } from './keys.ts';
import {
  lostMarks,
  type MadeMark,
  type MarkBook,
  type MarkKey,
  profileMarks,
  withMarks,
} from './mark-book.ts';
import { type SoakServer, startSoakServer } from './misbehaving-server.ts';
import { type Ending, ReaderProcess, SIZE } from './reader-process.ts';

const SAMPLE_EVERY = 1000;
const BUSY = 7000;
const KEY_PAUSE = 40;
const COMMAND_DEADLINE = 60_000;
const SIGKILL = 9;

/** What a soak came to. */
export interface Figures {
  rounds: number;
  keys: number;
  refreshes: number;
  requests: number;
  kills: number;
  commands: number;
  stories: number;
  megabytes: number;
  marksMade: number;
  marksCompared: number;
  marksLost: number;
  memory: Samples;
}

interface DumpedStory extends ShownStory {
  id: string;
}

/** One soak from its beginning to its end. Faults are told as they are found, and kept. */
export class SoakRun {
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
  readonly #random: () => number;
  readonly #say: (line: string) => void;
  readonly #program: Program = frozenProgram();
  #server!: SoakServer;
  #home!: SoakHome;
  /** Lives as long as the soak: its memory is what is looked at. */
  #steady!: ReaderProcess;

  constructor(random: () => number, say: (line: string) => void) {
    this.#random = random;
    this.#say = say;
  }

  /** Soaks for so long, and ends the reader as a person would. */
  async run(minutes: number): Promise<void> {
    this.#server = await startSoakServer(this.#random);
    this.#home = await makeSoakHome(this.#server.feeds);
    await this.#command(['refresh'], [0, 3]);
    this.#steady = this.#start();
    if (!(await this.#steady.see(screen => screen.includes('unread'))))
      this.#fault(`no first list; the screen:\n${this.#steady.lines().join('\n')}`);
    const sampling = setInterval(() => {
      const used = this.#steady.memory();
      if (used !== undefined) this.figures.memory.push(used);
    }, SAMPLE_EVERY);
    try {
      const end = performance.now() + minutes * 60_000;
      while (performance.now() < end) await this.#round();
    } finally {
      clearInterval(sampling);
    }
    await this.#leave();
  }

  async close(): Promise<void> {
    if (this.#steady?.isAlive) await this.#steady.kill();
    await this.#server?.close();
    this.#home?.remove();
    this.#program.remove();
  }

  #fault(what: string): void {
    this.faults.push(what);
    this.#say(`FAULT in round ${this.figures.rounds}: ${what}`);
  }

  #start(...query: string[]): ReaderProcess {
    const argv = [process.execPath, this.#program.launcher, 'read', ...query];
    // A terminal that shows links and notifications, so that what feeds put into them is looked through as well.
    const env = { ...environment(this.#home.path), ...this.#server.env, TERM_PROGRAM: 'WezTerm' };
    const reader = new ReaderProcess(argv, env, fault => this.#fault(`the terminal got what is ${fault}`));
    return reader;
  }

  /** Random keys in two readers with all else going on, then a look whether all is as it should be, then marks and kills. */
  async #round(): Promise<void> {
    this.figures.rounds += 1;
    const temper: Temper = this.#random() < 0.5 ? 'wild' : 'tame';
    await this.#home.reset();
    const before = profileMarks(this.#home.paths);
    await this.#busy(temper);
    if (temper === 'tame') this.#compare(before, profileMarks(this.#home.paths), true, 'during random keys');
    await this.#home.reset();
    const shown = await this.#backToList();
    await this.#compareScreen(shown);
    await this.#mark();
    const { refreshes } = this.figures;
    this.#say(
      `round ${this.figures.rounds} ${temper}: ${this.figures.memory.at(-1)?.toFixed(0)} MB, ${refreshes} refreshes, ${shown.length} rows read, ${this.figures.marksMade} marks, ${this.faults.length} faults`,
    );
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random() * list.length)];
  }

  /** Presses random keys in the steady reader and in one that is then killed, with commands beside. */
  async #busy(temper: Temper): Promise<void> {
    const other = this.#start();
    const life = BUSY * (0.3 + 0.7 * this.#random());
    const end = performance.now() + BUSY;
    const beside = this.#beside();
    await this.#press(this.#steady, 'R');
    let kill: Promise<void> | undefined;
    while (performance.now() < end) {
      await this.#press(this.#steady, randomKeys(this.#random, temper));
      if (!kill) await this.#press(other, randomKeys(this.#random, temper));
      if (this.#random() < 0.02) this.#resize(this.#steady);
      if (!kill && performance.now() > end - BUSY + life) kill = this.#kill(other);
      this.#checkAlive();
    }
    await (kill ?? this.#kill(other));
    await beside;
    for (const place of this.#server.trespasses()) this.#fault(`asked for ${place}, where no feed may lead`);
  }

  async #press(reader: ReaderProcess, keys: string): Promise<void> {
    this.figures.keys += 1;
    reader.press(keys);
    await wait(KEY_PAUSE);
  }

  #resize(reader: ReaderProcess): void {
    const [columns, rows] = this.#pick([
      [120, 40],
      [120, 40],
      [80, 24],
      [100, 30],
      [45, 20],
      [28, 6],
      [200, 60],
      [120, 10],
    ])!;
    reader.resize(columns!, rows!);
  }

  #checkAlive(): void {
    if (this.#steady.isAlive) return;
    this.#fault(`the reader ended; its last screen:\n${this.#steady.lines().join('\n').trim()}`);
    this.#steady = this.#start();
  }

  /** Ends a reader by SIGKILL, which must not have ended otherwise before. */
  async #kill(reader: ReaderProcess): Promise<void> {
    const told = reader.isAlive;
    await reader.kill();
    this.figures.megabytes += reader.bytes / 2 ** 20;
    const ending = await reader.ended;
    if (!told || !('signal' in ending) || ending.signal !== SIGKILL)
      this.#fault(
        `a reader that was to be killed had ended: ${said(ending)}; ${reader.lines().join('\n').trim()}`,
      );
    else this.figures.kills += 1;
  }

  /** Commands while the readers are open. */
  async #beside(): Promise<void> {
    await this.#command(
      this.#pick([
        ['dump', '--json', '--full'],
        ['dump'],
        ['dump', '--format', 'markdown', 'is:unread'],
        ['feeds'],
      ])!,
    );
    await this.#command(
      this.#pick([['dump', '--json', 'harbour'], ['brief'], ['doctor', '--offline'], ['feeds', '--json']])!,
      [0, 1],
    );
  }

  async #command(args: readonly string[], fine: readonly number[] = [0]): Promise<string> {
    this.figures.commands += 1;
    const env = { ...environment(this.#home.path), ...this.#server.env };
    const { code, stdout, stderr } = await new Promise<{ code: unknown; stdout: string; stderr: string }>(
      resolve => {
        execFile(
          process.execPath,
          [this.#program.launcher, ...args],
          { env, timeout: COMMAND_DEADLINE, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 },
          (error, out, err) =>
            resolve({ code: error ? (error.code ?? error.signal) : 0, stdout: out, stderr: err }),
        );
      },
    );
    if (!fine.includes(code as number))
      this.#fault(`nutgraf ${args.join(' ')} ended with ${code}: ${stderr}`);
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(stdout))
      this.#fault(`nutgraf ${args.join(' ')} printed a control character`);
    return stdout;
  }

  /** The steady reader at the list of all stories, at its usual size; what it shows of the clean feeds. */
  async #backToList(): Promise<ShownStory[]> {
    const reader = this.#steady;
    reader.resize(SIZE.columns, SIZE.rows);
    for (let i = 0; i < 7; i++) {
      reader.press(sent('esc'));
      await wait(80);
    }
    for (const key of ['gg', 'j', 'tab']) {
      reader.press(sent(key));
      await wait(80);
    }
    await reader.calm();
    if (!reader.isAlternate) this.#fault('the reader is not on the alternate screen');
    return shownStories(reader.lines());
  }

  async #dump(): Promise<DumpedStory[]> {
    const text = await this.#command(['dump', '--json', '--fields', 'id,title,read,saved']);
    const stories = text === '' ? [] : (JSON.parse(text).stories as DumpedStory[]);
    this.figures.stories = Math.max(this.figures.stories, stories.length);
    return stories;
  }

  /** What the steady reader's screen says of stories must come to be what a dump says. */
  async #compareScreen(first: ShownStory[]): Promise<void> {
    let wrong: string[] = [];
    let shown = first;
    for (let attempt = 0; attempt < 5; attempt++) {
      const dumped = new Map((await this.#dump()).map(story => [story.title, story]));
      wrong = shown.flatMap(({ title, read, saved }) => {
        const found = dumped.get(title);
        return found && (found.read !== read || found.saved !== saved)
          ? [
              `${title} is ${read ? 'read' : 'unread'}${saved ? ' and saved' : ''} on the screen and not in the dump`,
            ]
          : [];
      });
      this.figures.marksCompared += shown.length;
      if (wrong.length === 0) return;
      await wait(1000);
      shown = shownStories(this.#steady.lines());
    }
    this.#lost(wrong, `on the screen:\n${this.#steady.lines().join('\n')}`);
  }

  #lost(marks: readonly string[], when: string): void {
    this.figures.marksLost += marks.length;
    if (marks.length > 0) this.#fault(`${marks.length} marks lost ${when}: ${marks.slice(0, 5).join('; ')}`);
  }

  #compare(wanted: MarkBook, found: MarkBook, mayRead: boolean, when: string): void {
    this.figures.marksCompared += wanted.read.size + wanted.saved.size;
    this.#lost(lostMarks(wanted, found, { mayRead }), when);
  }

  /** Marks by keys of a reader that is killed at once, and by commands, while the steady one refreshes and moves about. */
  async #mark(): Promise<void> {
    const before = profileMarks(this.#home.paths);
    const stories = (await this.#dump()).filter(({ title }) =>
      CLEAN.some(name => title.startsWith(`${name} `)),
    );
    const made: MadeMark[] = [];
    this.#steady.press('R');
    for (let i = 0; i < 2; i++) {
      const story = this.#pick(stories);
      if (story) made.push(...(await this.#markByKey(story)));
      this.#steady.press('jk');
    }
    for (let i = 0; i < 2; i++) {
      const story = this.#pick(stories);
      if (story) made.push(...(await this.#markByCommand(story)));
    }
    this.figures.marksMade += made.length;
    const wanted = withMarks(before, made);
    this.#compare(wanted, profileMarks(this.#home.paths), false, 'after marks and kills');
    const wrong = (await this.#dump()).filter(
      ({ id, read, saved }) => read !== wanted.read.has(id) || saved !== wanted.saved.has(id),
    );
    this.#lost(
      wrong.map(({ title }) => title),
      'in the dump',
    );
  }

  async #markByKey({ id, title }: DumpedStory): Promise<MadeMark[]> {
    const reader = this.#start(`"${title}"`);
    const row = () => shownStories(reader.lines()).find(one => one.title === title);
    // It may have left the archive by now.
    if (!(await reader.see(() => row() !== undefined, 8000))) {
      await this.#kill(reader);
      return [];
    }
    const key: MarkKey = this.#random() < 0.5 ? 'read' : 'saved';
    const on = !row()![key];
    this.figures.keys += 1;
    reader.press(key === 'read' ? 'm' : 's');
    const seen = await reader.see(() => row()?.[key] === on, 8000);
    if (!seen) this.#fault(`${title} was never marked ${key} on the screen:\n${reader.lines().join('\n')}`);
    await wait(this.#random() * 400);
    await this.#kill(reader);
    return seen ? [{ id, key, on }] : [];
  }

  async #markByCommand({ id }: DumpedStory): Promise<MadeMark[]> {
    const [word, key, on] = this.#pick([
      ['read', 'read', true],
      ['unread', 'read', false],
      ['saved', 'saved', true],
      ['unsaved', 'saved', false],
    ] as const)!;
    // The story may have left the archive: then it says so.
    const said = await this.#command(['mark', word, id], [0, 1]);
    return said === '' ? [] : [{ id, key, on }];
  }

  /** Ends the steady reader by its key and looks at what stays behind. */
  async #leave(): Promise<void> {
    const reader = this.#steady;
    await this.#backToList();
    const before = profileMarks(this.#home.paths);
    for (let i = 0; i < 3 && reader.isAlive; i++) {
      reader.press('q');
      await Promise.race([reader.ended, wait(1500)]);
    }
    const ending = await Promise.race([reader.ended, wait(10_000)]);
    this.#say('ALT ' + reader.isAlternate + reader.lines().join('\n'));
    if (!ending || !('code' in ending) || ending.code !== 0)
      this.#fault(`q did not end the reader: ${ending ? said(ending) : 'it runs on'}`);
    if (reader.isAlternate) this.#fault('the reader left the terminal on its alternate screen');
    this.figures.megabytes += reader.bytes / 2 ** 20;
    this.figures.refreshes = this.#server.fetches('restless');
    this.figures.requests = this.#server.requests();
    this.#compare(before, profileMarks(this.#home.paths), false, 'at the end');
    const integrity = this.#home.integrity();
    if (integrity !== 'ok') this.#fault(`the archive is damaged: ${integrity}`);
  }
}

const said = (ending: Ending) => ('code' in ending ? `code ${ending.code}` : `signal ${ending.signal}`);
