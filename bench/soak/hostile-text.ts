/** Texts that act on a terminal, or upset a line of it, when they are not made harmless. */
const PIECES = [
  '\u001b[66;66H',
  '\u001b[5;41m',
  '\u001b[2J',
  `\u001b]0;sentinel\u0007`,
  `\u001b]52;c;sentinel\u001b\\`,
  `\u001b]8;;file:///etc/passwd\u0007link\u001b]8;;\u0007`,
  `\u001bPsentinel\u001b\\`,
  '\u001bc',
  '\u001b[?1049l',
  '\u001b[6n',
  '\u001b]unfinished',
  '\u009b66;66H',
  `\u009d0;sentinel\u009c`,
  '\u0007\u0008\u000b\u000c\u000e\u000f\u007f',
  '\r',
  '\u202e drawkcab \u202c',
  '\u2066\u2067\u2068',
  '\u2028\u2029\u0085',
  '\ud83d',
  '\udc00',
  `a${'\u0300\u0301\u0302\u0489'.repeat(60)}`,
  '\ufff9\ufffa\ufffb',
  '\u{e0041}\u{e0042}',
  '👩‍👩‍👧‍👦👍🏽☠️',
  '&#27;[66;66H&#x9b;5m&#x202e;&#xD800;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '为什么重要：',
  'x'.repeat(3000),
];

/** A few hostile pieces with words between them. */
export function hostileText(random: () => number): string {
  const pieces = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    return PIECES[Math.floor(random() * PIECES.length)]!;
  });
  return pieces.map((piece, i) => `word${i} ${piece} after`).join(' ');
}
