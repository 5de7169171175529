import type { Writable } from 'node:stream';
import { DumpError } from './error.ts';

/** Written together, in characters: few system calls, little memory. */
const BATCH = 32_768;

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the device failed',
  EFBIG: 'the file would be too big',
};

/** The other end wants no more: `head` has its lines. */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/**
 * Writes pieces of text in order, no faster than they are taken, and never holds more than a batch of them.
 * @param size of a batch, in characters; 0 writes every piece at once.
 * @returns 'closed' when the reader went away early, which is its right; the pieces are then not taken further.
 * Throws DumpError when writing fails otherwise.
 */
export async function writeTo(
  out: Writable,
  pieces: Iterable<string> | AsyncIterable<string>,
  size = BATCH,
): Promise<'done' | 'closed'> {
  // A stream that fails also emits the error, after its callback; without a listener that would end the program.
  const quiet = () => {};
  out.on('error', quiet);
  try {
    let batch = '';
    for await (const piece of pieces) {
      batch += piece;
      if (batch === '' || batch.length < size) continue;
      await written(out, batch);
      batch = '';
    }
    if (batch !== '') await written(out, batch);
    out.off('error', quiet);
    return 'done';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof WriteFailure)) throw error;
    if (code && CLOSED.has(code)) return 'closed';
    throw new DumpError(`cannot write the output: ${(code && REASONS[code]) ?? message}`);
  }
}

class WriteFailure extends Error {
  readonly code: string | undefined;

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.message.split('\n', 1)[0]);
    this.code = cause.code;
  }
}

function written(out: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    out.write(text, error => (error ? reject(new WriteFailure(error)) : resolve()));
  });
}
