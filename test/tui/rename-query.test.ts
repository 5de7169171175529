import { expect, it } from 'vitest';
import { fromReader } from '../../src/commands/reader-config.ts';
import type { Config } from '../../src/profile/config.ts';
import { DEFAULT_SETTINGS } from '../../src/profile/settings.ts';
import { applyConfigChange } from '../../src/tui/config-change.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { update } from '../../src/tui/update.ts';
import { beginning, MemoryPort } from '../support/memory-port.ts';

it('a saved query that tells of its new stories still does under another name', () => {
  const port = new MemoryPort();
  const queries = [{ name: 'Chips', query: 'chip*', notify: true }];
  const config = { ...port.config(), queries };
  let state = initialState(beginning(port, { config }));
  state = { ...state, source: { kind: 'query', name: 'Chips', query: 'chip*' } };
  for (const key of ['g', 'r']) state = update(state, { type: 'key', key }).state;
  state = update(state, { type: 'key', key: 'ctrl-u' }).state;
  for (const key of 'Silicon') state = update(state, { type: 'key', key }).state;
  const { effects } = update(state, { type: 'key', key: 'enter' });
  const part = structuredClone(config);
  for (const effect of effects) {
    if (effect.type === 'config') for (const change of effect.changes) applyConfigChange(part, change);
  }
  const kept = { settings: { ...DEFAULT_SETTINGS }, queries } as unknown as Config;
  fromReader(kept, part);
  expect(kept.queries).toEqual([{ name: 'Silicon', query: 'chip*', notify: true }]);
});
