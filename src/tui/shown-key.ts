import { type CommandId, keyOf } from './keymap.ts';
import { shownBinding } from './keys.ts';
import type { State } from './state.ts';

/** The first key of a command as the screen names it; the palette's where it has none. */
export function shownKey(state: Pick<State, 'keymap' | 'config'>, id: CommandId): string {
  const key = keyOf(state.keymap, id) ?? keyOf(state.keymap, 'palette') ?? '';
  return shownBinding(key, state.config.settings.unicode);
}
