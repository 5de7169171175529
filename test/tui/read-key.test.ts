import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Where } from '../../src/tui/command-table.ts';
import { makeKeymap } from '../../src/tui/keymap.ts';
import { NOTHING_TYPED, readKey } from '../../src/tui/read-key.ts';

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

describe('keys that are typed', () => {
  it('run what readers expect of them', () => {
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

  it('may be counts, zeros in them, and chords', () => {
    expect(typed('headlines', '5', 'j').hits).toEqual(['5 down']);
    expect(typed('headlines', '1', '0', 'G').hits).toEqual(['10 bottom']);
    expect(typed('headlines', '3', 'g', 'g').hits).toEqual(['3 top']);
    expect(typed('headlines', '0', 'j').hits).toEqual(['down']);
    expect(typed('headlines', '5', 'g')).toEqual({ hits: [], left: '5g' });
  });

  it('do nothing where they are unbound, and drop what was typed before', () => {
    expect(typed('headlines', 'ctrl-y', 'é')).toEqual({ hits: [], left: '' });
    expect(typed('headlines', '5', 'X', 'j').hits).toEqual(['down']);
    expect(typed('headlines', 'g', 'j').hits).toEqual(['down']);
  });

  it('jump to sections in the story only', () => {
    expect(typed('headlines', ']').hits).toEqual([]);
    expect(typed('sidebar', 'x').hits).toEqual(['remove']);
    expect(typed('story', 'x').hits).toEqual([]);
  });

  it('never fail and never leave more than a chord, whatever they are', () => {
    const keys = fc.constantFrom('g', 'j', '5', '0', 'esc', 'ctrl-d', 's', 'Ω', '漢', 'enter', 'up');
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 30 }), list => {
        expect(typed('headlines', ...list).left.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
