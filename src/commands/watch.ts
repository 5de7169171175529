import { type DumpOptions, writeDump } from '../dump/dump.ts';
import { record, recordFields } from '../dump/fields.ts';
import { inertJson } from '../dump/json.ts';
import { writeTo } from '../dump/sink.ts';
import type { Story } from '../story.ts';
import { arrivals } from './arrivals.ts';
import { CommandError, EXIT, type Invocation, UsageError } from './command.ts';
import { consumerOf } from './consumer.ts';
import { complain, hint, wholeNumber } from './output.ts';
import { dumpContext, layout, shape } from './print-options.ts';
import { parseWords } from './query-input.ts';
import { openSession, type Session } from './session.ts';

/** `nutgraf watch`: new stories as they come, until it is told to end. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const query = await parseWords(args);
  const limit = wholeNumber(options, 'limit', 1) ?? Number.POSITIVE_INFINITY;
  const report = await reporter(invocation);
  const session = openSession(invocation);
  const consumer = consumerOf(session, options);
  const stop = new AbortController();
  const signals = endOnSignals(stop);
  try {
    if (session.sample)
      hint(
        invocation,
        'no feeds yet; `nutgraf add https://example.org` subscribes to one, also while this runs',
      );
    let count = 0;
    const stories = arrivals(session, {
      query,
      offline: options.offline === true,
      stop: stop.signal,
      onReady: () => hint(invocation, 'watching for new stories; Ctrl-C ends it'),
      io,
      ...(consumer ? { consumer } : {}),
    });
    for await (const story of stories) {
      const outcome = await report(story, session, stop.signal);
      if (outcome === 'closed') break;
      if (outcome === 'reported') consumer?.add([story.id]);
      if (++count >= limit) break;
    }
    return signals.received === 'SIGINT' ? EXIT.interrupted : EXIT.ok;
  } finally {
    stop.abort();
    signals.release();
    consumer?.close();
    await session.close();
  }
}

/** Reports one story: `failed` when it is to be tried again at the next start, `closed` when nobody listens any more. */
type Report = (
  story: Story,
  session: Session,
  stop: AbortSignal,
) => Promise<'reported' | 'failed' | 'closed'>;

async function reporter(invocation: Invocation): Promise<Report> {
  const { options } = invocation;
  const shown = await shape(options, 'ndjson');
  const dumpOptions = (session: Session): DumpOptions => ({
    ...dumpContext(session),
    ...layout(invocation),
    ...shown,
  });
  if (options.exec === undefined) return printer(invocation, dumpOptions);
  const words = options.exec as string[];
  if (words.length === 0)
    throw new UsageError('--exec needs a program; all words after it are its arguments');
  const fields = shown.fields ?? recordFields({ full: true });
  return runner(invocation, words, (story, session) =>
    inertJson(record(story, fields, dumpOptions(session))),
  );
}

function printer({ io }: Invocation, dumpOptions: (session: Session) => DumpOptions): Report {
  let isFirst = true;
  return async (story, session) => {
    const dump = dumpOptions(session);
    const isApart = !dump.template && (dump.format === 'text' || dump.format === 'markdown');
    if (isApart && !isFirst && (await writeTo(io.stdout, ['\n'])) === 'closed') return 'closed';
    isFirst = false;
    return (await writeDump([story], dump, io.stdout)).closed ? 'closed' : 'reported';
  };
}

function runner(
  { io }: Invocation,
  words: readonly string[],
  json: (story: Story, session: Session) => string,
): Report {
  return async (story, session, stop) => {
    const { runWithInput } = await import('../system/child-command.ts');
    try {
      const { code, signal } = await runWithInput(words, `${json(story, session)}\n`, io, stop);
      if (stop.aborted) return 'closed';
      if (code === 0) return 'reported';
      complain(
        io,
        `${words[0]} failed for ${story.id}: ${signal ? `ended by ${signal}` : `exit code ${code}`}`,
      );
      return 'failed';
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new CommandError(
        `--exec: cannot run ${words[0]}: ${code === 'ENOENT' ? 'no such program' : message}`,
      );
    }
  };
}

/** Ends the watch on the first signal and the program on the second one. */
function endOnSignals(stop: AbortController) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const state = {
    received: undefined as NodeJS.Signals | undefined,
    release() {
      for (const signal of signals) process.off(signal, receive);
    },
  };
  function receive(signal: NodeJS.Signals): void {
    if (state.received) process.exit(EXIT.interrupted);
    state.received = signal;
    stop.abort();
  }
  for (const signal of signals) process.on(signal, receive);
  return state;
}
