import { Worker } from 'node:worker_threads';
import { PictureError } from './picture-error.ts';
import type { PictureTerminal } from './picture-terminal.ts';

/** What the worker is given. */
export interface PictureJob {
  bytes: Uint8Array;
  terminal: PictureTerminal;
  room: { columns: number; rows: number };
}

/** A picture as the terminal is sent it, and the cells it takes from the cursor on. */
export interface Picture {
  text: string;
  columns: number;
  rows: number;
}

export type PictureReply = Picture | { error: string };

/** Milliseconds after which a picture is given up. */
const DEADLINE = 20_000;
const HEAP_MEGABYTES = 512;

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './picture-worker.ts' : './picture-worker.js',
  import.meta.url,
);

/**
 * Decodes a picture from the web and draws it anew for a terminal, in a thread that is ended when it hangs: no byte of
 * the file itself reaches the terminal.
 * @throws PictureError in one line.
 */
export async function drawPicture(job: PictureJob, deadline = DEADLINE): Promise<Picture> {
  const worker = new Worker(WORKER, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  const timer = setTimeout(() => void worker.terminate(), deadline);
  try {
    const reply = await new Promise<PictureReply>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new PictureError('it takes too long to draw')));
    });
    if ('error' in reply) throw new PictureError(reply.error);
    return reply;
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('it needs too much memory to draw');
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
