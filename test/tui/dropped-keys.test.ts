import { expect, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { QuickReader } from '../support/quick-reader.ts';

it('Esc drops a count or half a chord and leaves everything else as it is', () => {
  const reader = new QuickReader(new MemoryPort());
  reader.press('enter');
  for (const begun of [['3'], ['1', '2'], ['g'], ['4', 'g']]) {
    reader.press(...begun);
    expect(reader.lines().at(-1)!.trimEnd()).toMatch(new RegExp(`${begun.join('')}$`));
    reader.press('esc');
    expect(reader.controller.state.focus).toBe('story');
    expect(reader.status()).toMatch(/\? keys$/);
  }
  reader.press('esc');
  expect(reader.controller.state.focus).toBe('headlines');
});

it('a key after a dropped count does what it does without one', () => {
  const reader = new QuickReader(new MemoryPort());
  reader.press('5', 'esc', 'j');
  expect(reader.lines()[0]).toContain('2/60');
});

it('the same holds in menus', () => {
  const reader = new QuickReader(new MemoryPort());
  reader.press('+', '2', 'esc');
  expect(reader.text()).toContain('Starter feeds');
  reader.press('esc');
  expect(reader.text()).not.toContain('Starter feeds');
});
