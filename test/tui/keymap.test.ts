import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, makeKeymap, NOTHING_TYPED, readKey, type Where } from '../../src/tui/keymap.ts';
import { bindingKeys, keyNames, shownBinding } from '../../src/tui/keys.ts';

const keymap = makeKeymap();

/** The commands a row of keys runs, with their counts. */
function typed(where: Where, ...keys: string[]) {
  let state = NOTHING_TYPED;
  const hits: string[] = [];
  for (const key of keys) {
    const next = readKey(keymap, state, key, where);
    state = next.typed;
    if (next.hit) hits.push(next.hit.count === undefined ? next.hit.id : `${next.hit.count} ${next.hit.id}`);
  }
  return { hits, left: state.count + state.keys.join('') };
}

describe('the keymap', () => {
  it('gives no key to two commands in one place, and hides none behind another', () => {
    expect(keymap.problems).toEqual([]);
    for (const command of COMMANDS) {
      const binding = keymap.bindings.find(one => one.id === command.id)!;
      expect(binding.keys, command.id).toEqual(command.keys);
    }
  });

  it('has a command for every key readers expect', () => {
    const expected: Record<string, string> = {
      j: 'down',
      k: 'up',
      down: 'down',
      up: 'up',
      enter: 'open',
      l: 'open',
      h: 'back',
      backspace: 'back',
      esc: 'back',
      q: 'close',
      Q: 'quit',
      G: 'bottom',
      space: 'page-down',
      'ctrl-f': 'page-down',
      'ctrl-b': 'page-up',
      'ctrl-d': 'half-down',
      'ctrl-u': 'half-up',
      n: 'next-unread',
      N: 'previous-unread',
      J: 'next-story',
      K: 'previous-story',
      tab: 'next-pane',
      'shift-tab': 'previous-pane',
      ':': 'palette',
      e: 'edit-config',
      o: 'open-browser',
      y: 'copy-url',
      r: 'refresh',
      R: 'refresh-all',
      m: 'toggle-read',
      A: 'mark-all-read',
      s: 'toggle-saved',
      f: 'follow-author',
      u: 'undo',
      'ctrl-r': 'redo',
      '/': 'search',
      '?': 'help',
      '|': 'pipe',
      'ctrl-l': 'repaint',
      'ctrl-z': 'suspend',
      'ctrl-c': 'interrupt',
    };
    for (const [key, id] of Object.entries(expected)) expect(typed('headlines', key).hits, key).toEqual([id]);
    expect(typed('story', ']', '[').hits).toEqual(['next-section', 'previous-section']);
    expect(typed('headlines', 'g', 'g').hits).toEqual(['top']);
  });

  it('reads counts, zeros in them, and chords', () => {
    expect(typed('headlines', '5', 'j').hits).toEqual(['5 down']);
    expect(typed('headlines', '1', '0', 'G').hits).toEqual(['10 bottom']);
    expect(typed('headlines', '3', 'g', 'g').hits).toEqual(['3 top']);
    expect(typed('headlines', '0', 'j').hits).toEqual(['down']);
    expect(typed('headlines', '5', 'g')).toEqual({ hits: [], left: '5g' });
  });

  it('does nothing on an unbound key, and drops what was typed before it', () => {
    expect(typed('headlines', 'ctrl-y', 'é')).toEqual({ hits: [], left: '' });
    expect(typed('headlines', '5', 'X', 'j').hits).toEqual(['down']);
    expect(typed('headlines', 'g', 'j').hits).toEqual(['down']);
  });

  it('knows section jumps in the story only', () => {
    expect(typed('headlines', ']').hits).toEqual([]);
    expect(typed('sidebar', 'x').hits).toEqual(['remove']);
    expect(typed('story', 'x').hits).toEqual([]);
  });

  it('never fails and never keeps more than a chord, whatever is typed', () => {
    const keys = fc.constantFrom('g', 'j', '5', '0', 'esc', 'ctrl-d', 's', 'Ω', '漢', 'enter', 'up');
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 30 }), list => {
        expect(typed('headlines', ...list).left.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('the user’s own keys', () => {
  it('take the place of the usual ones and win over other commands', () => {
    const own = makeKeymap({ 'toggle-saved': ['m'] });
    expect(own.problems).toEqual([]);
    expect(own.bindings.find(one => one.id === 'toggle-saved')?.keys).toEqual(['m']);
    expect(own.bindings.find(one => one.id === 'toggle-read')?.keys).toEqual([]);
  });

  it('are reported when two commands want the same, when one hides another, and when there is no such command', () => {
    const own = makeKeymap({ refresh: ['!'], 'toggle-saved': ['!'], sort: ['g'], dance: ['d'] });
    expect(own.problems).toContain('keys: there is no command "dance"; ? lists them');
    expect(own.problems).toContain('keys: "!" is given to both toggle-saved and refresh');
    expect(own.problems).toContain('keys: "g" (sort) hides "gg" (top)');
  });
});

describe('key names', () => {
  const none = {
    upArrow: false,
    downArrow: false,
    leftArrow: false,
    rightArrow: false,
    pageDown: false,
    pageUp: false,
    home: false,
    end: false,
    return: false,
    escape: false,
    ctrl: false,
    shift: false,
    tab: false,
    backspace: false,
    delete: false,
    meta: false,
    super: false,
    hyper: false,
    capsLock: false,
    numLock: false,
  };

  it('split a held key and keep composed characters whole', () => {
    expect(keyNames('jjj', none)).toEqual(['j', 'j', 'j']);
    expect(keyNames('é👩‍🚀', none)).toEqual(['é', '👩‍🚀']);
    expect(keyNames('  ', none)).toEqual(['space', 'space']);
  });

  it('name special and modified keys', () => {
    expect(keyNames('', { ...none, upArrow: true })).toEqual(['up']);
    expect(keyNames('', { ...none, tab: true, shift: true })).toEqual(['shift-tab']);
    expect(keyNames('d', { ...none, ctrl: true })).toEqual(['ctrl-d']);
    expect(keyNames('', { ...none, escape: true, meta: true })).toEqual(['esc']);
    expect(keyNames('j', { ...none, eventType: 'release' })).toEqual([]);
  });

  it('are read from and shown as bindings', () => {
    expect(bindingKeys('gg')).toEqual(['g', 'g']);
    expect(bindingKeys('g s')).toEqual(['g', 's']);
    expect(bindingKeys('ctrl-d')).toEqual(['ctrl-d']);
    expect(bindingKeys('shift-tab')).toEqual(['shift-tab']);
    expect(shownBinding('ctrl-d')).toBe('Ctrl-d');
    expect(shownBinding('down')).toBe('↓');
    expect(shownBinding('down', false)).toBe('Down');
    expect(shownBinding('g s')).toBe('gs');
  });
});
