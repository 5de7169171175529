import { expect, it } from 'vitest';
import { MemoryPort } from '../support/memory-port.ts';
import { QuickReader, settled } from '../support/quick-reader.ts';

const LONG =
  '/home/ada/.config/nutgraf/config.json is not valid JSON; it is kept as config.json.broken-2026-11-26T11-45-35-483Z, and the last version nutgraf wrote is used';

it('a message too long for the last row takes the rows it needs, and gives them back', () => {
  const reader = new QuickReader(new MemoryPort({ notices: [LONG] }), { columns: 80, rows: 24 });
  const said = reader
    .lines()
    .slice(-3)
    .map(line => line.trim());
  expect(said.join(' ')).toBe(LONG);
  expect(reader.lines()).toHaveLength(24);
  reader.press('j');
  expect(reader.text()).not.toContain('the last version');
  expect(reader.status()).toContain('? keys');
});

it('what is longer than three rows, or two of a low screen, is cut there', () => {
  const reader = new QuickReader(new MemoryPort({ notices: [LONG] }), { columns: 30, rows: 8 });
  const lines = reader.lines();
  expect(lines[5]).not.toContain('config.json');
  expect(lines.slice(6).join('')).toMatch(/^ \/home\/ada.*…$/);
});

it('an editor that is not there is named, with what names another', async () => {
  const reader = new QuickReader(
    new MemoryPort(),
    {},
    {
      edit: async () => {
        throw new Error('nano: there is no such program');
      },
    },
  );
  reader.press('e');
  await settled();
  expect(reader.status()).toBe('nano: there is no such program; $VISUAL or $EDITOR names the editor');
});
