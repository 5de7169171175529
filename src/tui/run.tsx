import type { Instance } from 'ink';
import { terminalAbilities } from '../system/terminal.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { Controller } from './controller.ts';
import { afterFirstFrame, leaveFirstFrame, paintFirstFrame } from './first-frame.ts';
import { FOCUS_OFF, FOCUS_ON, MOUSE_OFF, MOUSE_ON, withoutMouse } from './mouse.ts';
import { outside, type Suspend } from './outside.ts';
import { painterFor } from './painter.ts';
import type { ReaderPort } from './ports.ts';
import type { State } from './state.ts';
import { frame } from './views/frame.ts';

export interface ReaderStreams {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WritableStream;
  env: NodeJS.ProcessEnv;
  /** What the list is filtered by at first. */
  query?: string;
}

// Exit codes of a process ended by the signal, as shells count them.
const SIGNALS: Partial<Record<NodeJS.Signals, number>> = {
  SIGINT: 130,
  SIGQUIT: 131,
  SIGTERM: 143,
  SIGHUP: 129,
};
const FPS = 60;

/**
 * Loads Ink while `fetch` is out of sight: the loader of its layout engine fetches its own code from a data: URL
 * where it can, which pulls in Node's whole HTTP client (30 ms, measured); without it the same code is decoded in place.
 */
async function loadScreen() {
  const fetch = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  Reflect.deleteProperty(globalThis, 'fetch');
  try {
    const [ink, app] = await Promise.all([import('ink'), import('./App.tsx')]);
    return { render: ink.render, appElement: app.appElement };
  } finally {
    if (fetch) Object.defineProperty(globalThis, 'fetch', fetch);
  }
}

function sizeOf(stdout: NodeJS.WriteStream): State['size'] {
  return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
}

/** Listens to everything that ends the reader from outside; returns how to stop listening. */
function watchEnds(
  { stdin, stdout }: ReaderStreams,
  end: (code: number) => void,
  fail: (error: unknown) => void,
): () => void {
  const signals = Object.entries(SIGNALS).map(([signal, code]) => ({ signal, handle: () => end(code) }));
  // A terminal that is gone says so with an error on either stream, sometimes before the signal.
  const gone = () => end(129);
  for (const { signal, handle } of signals) process.on(signal, handle);
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // Kept to the end of the process: what is written to a terminal that is gone must not be an error of its own.
  stdout.on('error', gone);
  stdin.on('error', gone);
  stdin.on('end', gone);
  return () => {
    for (const { signal, handle } of signals) process.off(signal, handle);
    process.off('uncaughtException', fail);
    process.off('unhandledRejection', fail);
    stdin.off('error', gone);
    stdin.off('end', gone);
  };
}

/** A fault of the reader itself in one line. What was marked is in the profile already. */
function told(failure: unknown): string {
  const what = sanitizeLine(String(failure).split('\n', 1)[0]!);
  return `the reader ended by a fault of its own (${what}); what you marked is kept, start it again`;
}

/**
 * Shows the reader until the user leaves it.
 * However it ends (a key, a signal, an error), the terminal is as it was before.
 * @returns the exit code: 0, 128 + n for a signal, 1 after an error, which is then on `stderr`.
 */
export async function runReader(port: ReaderPort, streams: ReaderStreams): Promise<number> {
  const { stdin, stdout, stderr, env } = streams;
  const abilities = terminalAbilities(env);
  const spoken = env.INK_SCREEN_READER === 'true';
  const { promise: ended, resolve: end } = Promise.withResolvers<number>();
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
    end(1);
  };
  let suspendTerminal: Suspend | undefined;
  const onReady = (found: Suspend) => {
    suspendTerminal = found;
  };
  const suspend: Suspend = async work => suspendTerminal?.(work);
  const reports = (on: boolean) => {
    if (spoken) return;
    stdout.write(on ? FOCUS_ON : FOCUS_OFF);
    if (controller.state.config.settings.mouse) stdout.write(on ? MOUSE_ON : MOUSE_OFF);
  };
  const controller: Controller = new Controller(
    port,
    outside(streams, { suspend, reports, quit: end, ended, spoken, configFile: port.configFile }),
    { ...sizeOf(stdout), unicode: abilities.unicode },
    streams.query,
  );
  let redraw = () => {};
  const resize = () => {
    controller.dispatch({ type: 'resize', size: sizeOf(stdout) });
    redraw();
  };
  const unwatch = watchEnds(streams, end, fail);
  let screen: Instance | undefined;
  let code = 1;
  try {
    if (!spoken) {
      const { state } = controller;
      paintFirstFrame(stdin, stdout, frame(state, painterFor(state.config.settings, abilities)));
    }
    // Ahead of Ink's own listener, which draws at once what React has last drawn: by then that must be the frame for
    // the new size. Left to React it would come a moment later, after the old one has been drawn cut short or wrapped.
    stdout.on('resize', resize);
    // At once: a refresh may be going on already, and what it says must not be missed.
    controller.start();
    const { render, appElement } = await loadScreen();
    const app = appElement({ controller, abilities, spoken, onReady });
    screen = render(app, {
      stdin: withoutMouse(
        stdin,
        pointers => controller.dispatch(...pointers),
        () => controller.catchUp(),
      ),
      stdout: spoken ? stdout : afterFirstFrame(stdout),
      exitOnCtrlC: false,
      patchConsole: false,
      alternateScreen: !spoken,
      incrementalRendering: true,
      interactive: true,
      maxFps: FPS,
      isScreenReaderEnabled: spoken,
    });
    redraw = () => screen?.rerender(app);
    screen.waitUntilExit().then(() => end(0), fail);
    reports(true);
    code = await ended;
  } catch (error) {
    fail(error);
  } finally {
    stdout.off('resize', resize);
    reports(false);
    controller.stop();
    screen?.unmount();
    await screen?.waitUntilExit().catch(fail);
    // Where nothing is drawn over, the shell's prompt wants a line of its own.
    if (spoken) stdout.write('\n');
    if (!screen && !spoken) leaveFirstFrame(stdin, stdout);
    unwatch();
    stdin.pause();
  }
  if (failure) stderr.write(`nutgraf: ${told(failure)}\n`);
  return failure ? 1 : code;
}
