// Loaded before the program: writes how long its main thread was busy at a stretch to a file when it ends.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const RESOLUTION = 1;
/** Milliseconds between two looks: the end of a reader, which nobody waits for with a key, is behind the last. */
const LOOK = 250;

if (isMainThread && process.env.NUTGRAF_BENCH_LAG) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  const over = nanoseconds => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
  let lag;
  // The start is measured elsewhere; from here on a reader is at work.
  setTimeout(() => {
    delays.enable();
    setInterval(() => {
      lag = { p99: over(delays.percentile(99)), max: over(delays.max) };
    }, LOOK).unref();
  }, 700).unref();
  process.on('exit', () => writeFileSync(process.env.NUTGRAF_BENCH_LAG, JSON.stringify(lag)));
}
