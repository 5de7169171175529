import type { Key } from 'ink';
import { graphemes } from '../text/graphemes.ts';

/**
 * A key as the keymap writes it: the character itself (`j`, `G`, `?`), a name (`enter`, `esc`, `space`, `tab`, `up`,
 * `pagedown`, …), or either behind `ctrl-`, `alt-`, `shift-`.
 */
export type KeyName = string;

const NAMED: [keyof Key, KeyName][] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** The key names of one event from Ink; a held key arrives as one event of many characters. */
export function keyNames(input: string, key: Key): KeyName[] {
  if (key.eventType === 'release') return [];
  const prefix = `${key.ctrl ? 'ctrl-' : ''}${key.meta && !key.escape ? 'alt-' : ''}`;
  const named = NAMED.find(([field]) => key[field] === true);
  if (named) return [`${prefix}${key.shift ? 'shift-' : ''}${named[1]}`];
  if (key.ctrl || key.meta) return input === '' ? [] : [prefix + characterName(input.toLowerCase())];
  return graphemes(input).map(characterName);
}

function characterName(character: string): KeyName {
  if (character === ' ') return 'space';
  if (character === '\r' || character === '\n' || character === '\r\n') return 'enter';
  if (character === '\t') return 'tab';
  // Ink takes only the first of several control keys that arrive together, as a held one's do, for what it is.
  if (character < ' ') return `ctrl-${String.fromCharCode(character.charCodeAt(0) + 0x60)}`;
  return character;
}

/** Splits a binding as the user writes it into its keys: `gg` is two keys, `ctrl-d` and `enter` are one. */
export function bindingKeys(binding: string): KeyName[] {
  return binding
    .split(' ')
    .filter(part => part !== '')
    .flatMap(part => (isNamed(part) ? [part] : graphemes(part)));
}

const NAMES = new Set([...NAMED.map(([, name]) => name), 'space']);

function isNamed(part: string): boolean {
  const bare = part.replace(/^(?:ctrl-|alt-|shift-)+/, '');
  return NAMES.has(bare) || (bare !== part && graphemes(bare).length === 1);
}

/** The text a key stands for in a line editor, or undefined for one that types nothing. */
export function typedText(name: KeyName): string | undefined {
  if (name === 'space') return ' ';
  return graphemes(name).length === 1 ? name : undefined;
}

const SHOWN: Record<string, string> = {
  enter: 'Enter',
  esc: 'Esc',
  space: 'Space',
  tab: 'Tab',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
  delete: 'Del',
};

/** A binding as help shows it: `Ctrl-d`, `Shift-Tab`, `gg`, `↓`. */
export function shownBinding(binding: string, unicode = true): string {
  return bindingKeys(binding)
    .map(key => {
      const [, modifiers = '', bare = key] = /^((?:ctrl-|alt-|shift-)*)(.+)$/su.exec(key) ?? [];
      const name = SHOWN[bare] ?? bare;
      const plain =
        unicode || !/[^\x20-\x7e]/.test(name) ? name : bare.charAt(0).toUpperCase() + bare.slice(1);
      return modifiers.replace(/[a-z]+/g, word => word.charAt(0).toUpperCase() + word.slice(1)) + plain;
    })
    .join('');
}
