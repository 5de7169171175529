import { describe, expect, it } from 'vitest';
import { bindingKeys, keyNames, shownBinding } from '../../src/tui/keys.ts';

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
