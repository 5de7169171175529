import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets every other thread go before the one that calls this, and those it starts: on few cores a key press then does not wait
 * for what a refresh is at. Linux alone has a priority for each thread (sched(7)); elsewhere this does nothing.
 */
export function goBehind(): void {
  if (process.platform !== 'linux') return;
  try {
    // proc(5): "PID/task/TID" of the thread that reads the link.
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Without /proc the refresh goes on as it was.
  }
}
