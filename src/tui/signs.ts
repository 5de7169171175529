/** Every sign the reader draws, with its ASCII stand-in for `unicode: false`. */
const UNICODE = {
  unread: '●',
  saved: '★',
  sections: '§',
  followed: '♥',
  trouble: '!',
  dot: '·',
  ellipsis: '…',
  vertical: '│',
  horizontal: '─',
  cross: '┼',
  tee: '┬',
  folded: '▸',
  unfolded: '▾',
  cursor: '▏',
  chosen: '◉',
  open: '○',
  busy: '↻',
  here: '▎',
  pointer: '^',
  arrow: '→',
};

export type Signs = typeof UNICODE;

const ASCII: Signs = {
  unread: '*',
  saved: '#',
  sections: '=',
  followed: '+',
  trouble: '!',
  dot: '-',
  ellipsis: '~',
  vertical: '|',
  horizontal: '-',
  cross: '+',
  tee: '+',
  folded: '>',
  unfolded: 'v',
  cursor: '_',
  chosen: '[x]',
  open: '[ ]',
  busy: '@',
  here: '>',
  pointer: '^',
  arrow: '->',
};

/** The signs for a terminal that can show them, or the plain ones. */
export function signs(unicode: boolean): Signs {
  return unicode ? UNICODE : ASCII;
}
