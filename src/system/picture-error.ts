/** A picture that cannot be drawn; the message is one line. */
export class PictureError extends Error {
  override name = 'PictureError';
}
