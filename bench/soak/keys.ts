import { COMMANDS, type CommandId } from '../../src/tui/command-table.ts';
import { bindingKeys } from '../../src/tui/keys.ts';
import { sent as sentKey } from '../../test/support/terminal-keys.ts';

/** Of the commands these are never pressed, and have no key in the soak's configuration. */
export const WITHOUT_KEY: readonly CommandId[] = [
  // They start programs that would be left running, wait for a person, or show a page: nothing of them is ours to test.
  'open-browser',
  'open-comments',
  'open-image',
  'play',
  'copy-url',
  'pipe',
  'pager',
  'edit-config',
  // It waits for a shell to bring it back, and there is none.
  'suspend',
  // It runs any of these.
  'palette',
];
/** They end the reader, which ends at the end, and by signals in between. */
const ENDING: readonly CommandId[] = ['close', 'quit', 'interrupt'];
/** What else may change a mark in a way that nobody can tell from a mark that was lost. */
const MARKING: readonly CommandId[] = ['toggle-read', 'toggle-saved', 'undo', 'redo'];

/** What a terminal sends for a binding of the keymap. */
export function sent(binding: string): string {
  return bindingKeys(binding).map(sentKey).join('');
}

const TEXTS = [
  'harbour',
  'feed:alder',
  'is:unread',
  'is:saved or has:why',
  'author:"Nicole Jao"',
  '-birch',
  'since:1d',
  '"',
  '((',
  'http://192.0.2.1/alder',
  '港务 🎉 é',
  '42',
  '\u001b[200~a\u001b[31mb\r\nc\u001b[201~',
];

/** How keys are chosen: `wild` are all of them, `tame` ones mark stories read and change no mark otherwise. */
export type Temper = 'wild' | 'tame';

const pressable = (temper: Temper) =>
  COMMANDS.filter(({ id }) => {
    const out = [...WITHOUT_KEY, ...ENDING, ...(temper === 'tame' ? MARKING : [])];
    return !out.includes(id);
  });
const BINDINGS: Record<Temper, string[]> = {
  wild: pressable('wild').flatMap(({ keys }) => [...keys]),
  // A chord's last key alone may be one that marks, where the first was swallowed.
  tame: pressable('tame')
    .flatMap(({ keys }) => [...keys])
    .filter(key => !/^g [msu]$/.test(key)),
};
// Typed where no prompt takes it, a text is a row of keys.
const TYPED: Record<Temper, string[]> = {
  wild: TEXTS.filter(text => !/q/i.test(text)),
  tame: TEXTS.filter(text => !/[qmsu:]/i.test(text)),
};
/** So that there is something to look at, half of all keys are moves. */
const MOVES = ['j', 'k', 'J', 'K', 'n', 'N', 'enter', 'tab', 'space', ']', '[', 'esc', 'ctrl-d', 'ctrl-u'];

/** One of a list. */
export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)]!;

/** What the next random key sends: a key, a count and a key, or what is typed into a prompt. */
export function randomKeys(random: () => number, temper: Temper): string {
  const kind = random();
  if (kind < 0.5) return sent(pick(MOVES, random));
  if (kind < 0.57)
    return pick(TYPED[temper], random) + sent(pick(['enter', 'esc', 'tab', 'backspace'], random));
  const key = sent(pick(BINDINGS[temper], random));
  return kind < 0.62 ? `${1 + Math.floor(random() * 12)}${key}` : key;
}
