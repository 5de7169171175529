import { execFile } from 'node:child_process';
import { environment, frozenProgram, type Program } from '../program.ts';
import type { ShownStory } from './headline-rows.ts';
import { makeSoakHome, type SoakHome } from './home.ts';
import { type SoakServer, startSoakServer } from './misbehaving-server.ts';
import { type Ending, ReaderProcess } from './reader-process.ts';
import type { SoakLog } from './soak-log.ts';

const COMMAND_DEADLINE = 60_000;
const SIGKILL = 9;
// A dump is one line of JSON after the other, or text: of controls it has newlines and tabs alone.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

interface DumpedStory extends ShownStory {
  id: string;
}

/** One home, the feeds it is subscribed to, and the built program, to be started there again and again. */
export class Place {
  readonly server: SoakServer;
  readonly home: SoakHome;
  readonly #program: Program = frozenProgram();
  readonly #log: SoakLog;

  private constructor(server: SoakServer, home: SoakHome, log: SoakLog) {
    this.server = server;
    this.home = home;
    this.#log = log;
  }

  /** @param random decides what the feeds carry. */
  static async make(random: () => number, log: SoakLog): Promise<Place> {
    const server = await startSoakServer(random);
    return new Place(server, await makeSoakHome(server.feeds), log);
  }

  get #env(): Record<string, string> {
    return { ...environment(this.home.path), ...this.server.env };
  }

  /** Starts a reader, its list filtered by a query where one is given. */
  startReader(...query: string[]): ReaderProcess {
    const argv = [process.execPath, this.#program.launcher, 'read', ...query];
    // A terminal that shows links and notifications, so that what feeds put into them is looked through as well.
    const env = { ...this.#env, TERM_PROGRAM: 'WezTerm' };
    return new ReaderProcess(argv, env, fault => this.#log.fault(`a terminal got what is ${fault}`));
  }

  /** Ends a reader by SIGKILL, before which it must not have ended. */
  async kill(reader: ReaderProcess): Promise<void> {
    const { isAlive } = reader;
    await reader.kill();
    this.#log.figures.megabytes += reader.bytes / 2 ** 20;
    const ending = await reader.ended;
    if (isAlive && 'signal' in ending && ending.signal === SIGKILL) this.#log.figures.kills += 1;
    else this.#log.fault(`a reader ended by itself, with ${endingText(ending)}:\n${reader.text().trim()}`);
  }

  /**
   * Runs a command beside the readers.
   * @param fine exit codes that are no fault.
   * @returns what it printed.
   */
  async command(args: readonly string[], fine: readonly unknown[] = [0]): Promise<string> {
    this.#log.figures.commands += 1;
    const [code, printed, complaint] = await new Promise<[unknown, string, string]>(resolve => {
      execFile(
        process.execPath,
        [this.#program.launcher, ...args],
        {
          cwd: this.home.path,
          env: this.#env,
          timeout: COMMAND_DEADLINE,
          killSignal: 'SIGKILL',
          maxBuffer: 2 ** 28,
        },
        (error, stdout, stderr) => resolve([error ? (error.code ?? error.signal) : 0, stdout, stderr]),
      );
    });
    const name = `nutgraf ${args.join(' ')}`;
    if (!fine.includes(code)) this.#log.fault(`${name} ended with ${code}: ${complaint}`);
    if (CONTROL.test(printed)) this.#log.fault(`${name} printed a control character`);
    return printed;
  }

  /** The stories of a dump. */
  async dump(): Promise<DumpedStory[]> {
    const text = await this.command(['dump', '--json', '--fields', 'id,title,read,saved']);
    const stories = text === '' ? [] : (JSON.parse(text).stories as DumpedStory[]);
    const { figures } = this.#log;
    figures.stories = Math.max(figures.stories, stories.length);
    return stories;
  }

  async close(): Promise<void> {
    await this.server.close();
    this.home.remove();
    this.#program.remove();
  }
}

/** How a process ended, in words. */
export const endingText = (ending: Ending) =>
  'code' in ending ? `code ${ending.code}` : `signal ${ending.signal}`;
