import type { CommandId } from './command-table.ts';
import { type Keymap, keyOf } from './keymap.ts';
import { shownBinding } from './keys.ts';
import type { ReaderConfig } from './ports.ts';

/** The first key of a command as the screen names it; the palette's where it has none. */
export function shownKey(state: { keymap: Keymap; config: ReaderConfig }, id: CommandId): string {
  const key = keyOf(state.keymap, id) ?? keyOf(state.keymap, 'palette') ?? '';
  return shownBinding(key, state.config.settings.unicode);
}
