/** A dump that cannot be made or written; the message is one line for the user. */
export class DumpError extends Error {
  override name = 'DumpError';
}
