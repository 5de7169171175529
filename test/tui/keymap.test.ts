import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/tui/command-table.ts';
import { makeKeymap } from '../../src/tui/keymap.ts';

describe('the keymap', () => {
  it('gives no key to two commands in one place, and hides none behind another', () => {
    const keymap = makeKeymap();
    expect(keymap.problems).toEqual([]);
    for (const command of COMMANDS) {
      const binding = keymap.bindings.find(one => one.id === command.id)!;
      expect(binding.keys, command.id).toEqual(command.keys);
    }
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
