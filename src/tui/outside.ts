import {
  editorCommand,
  pagerCommand,
  runInForeground,
  shellWord,
  stopUntilContinued,
  waitForKey,
} from '../system/foreground.ts';
import type { PictureTerminal } from '../system/picture-terminal.ts';
import type { Outside } from './ports.ts';
import type { ReaderStreams } from './run.tsx';

/** Runs work while the screen has let go of the terminal. */
export type Suspend = (work: () => Promise<void>) => Promise<unknown>;

interface Running {
  suspend: Suspend;
  /** Turns the terminal's reports of mouse and focus on or off. */
  reports: (on: boolean) => void;
  quit: (code: number) => void;
  /** Settles when the reader is to end. */
  ended: Promise<unknown>;
  /** The screen is read aloud. */
  spoken: boolean;
  configFile: string;
}

/** Rows below a picture: its caption, and what to press. */
const CAPTION_ROWS = 2;

/** What needs the terminal while the screen has let go of it. */
export function outside(streams: ReaderStreams, running: Running): Outside {
  const { stdin, stdout, env } = streams;
  const away = async (work: () => Promise<void>) => {
    let failure: unknown;
    await running.suspend(async () => {
      running.reports(false);
      try {
        await work();
      } catch (error) {
        failure = error;
      }
      // A terminal tells its size only to who is in front; of what it became meanwhile, nobody else does.
      process.emit('SIGWINCH', 'SIGWINCH');
      running.reports(true);
      stdout.write('\r');
    });
    if (failure) throw failure;
  };
  const run = (command: string, input?: string) =>
    runInForeground({ command, ...(input === undefined ? {} : { input }) }, stdin);
  return {
    edit: () => away(async () => void (await run(`${editorCommand(env)} ${shellWord(running.configFile)}`))),
    page: text => away(async () => void (await run(pagerCommand(env), text))),
    pipe: (text, command) =>
      away(async () => {
        const code = await run(command, text);
        await waitForKey(
          stdin,
          stdout,
          `${code === 0 ? '' : `[ended with code ${code}] `}Press a key to go back to nutgraf `,
        );
      }),
    ...pictures(streams, running, away),
    repaint: () => away(async () => {}),
    suspend: () => away(stopUntilContinued),
    quit: running.quit,
  };
}

function pictures(
  { stdin, stdout, env }: ReaderStreams,
  { ended, spoken }: Running,
  away: Suspend,
): Pick<Outside, 'showsPictures' | 'picture'> {
  let terminal: PictureTerminal | undefined;
  let asked = spoken;
  return {
    async showsPictures() {
      if (!asked) {
        asked = true;
        const { askForPictures } = await import('../system/picture-terminal.ts');
        await away(async () => {
          terminal = await askForPictures(stdin, stdout, env);
        });
      }
      return terminal !== undefined;
    },
    async picture(bytes, caption) {
      if (!terminal) return;
      const on = terminal;
      const { drawPicture } = await import('../system/draw-picture.ts');
      const room = { columns: stdout.columns || 80, rows: (stdout.rows || 24) - CAPTION_ROWS };
      const drawn = await drawPicture({ bytes, terminal: on, room });
      const { showPicture } = await import('../system/show-picture.ts');
      await away(() => showPicture({ stdin, stdout }, drawn, on, caption, ended));
    },
  };
}
