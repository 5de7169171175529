/** What a terminal sends for keys that are not characters. */
const SENT: Readonly<Record<string, string>> = {
  enter: '\r',
  esc: '\u001b',
  tab: '\t',
  'shift-tab': '\u001b[Z',
  space: ' ',
  backspace: '\u007f',
  delete: '\u001b[3~',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
};

/** What a terminal sends for a key, by its name in the keymap. */
export function sent(key: string): string {
  const control = /^ctrl-(.)$/.exec(key);
  if (control) return String.fromCharCode(control[1]!.toUpperCase().charCodeAt(0) & 31);
  return SENT[key] ?? key;
}
