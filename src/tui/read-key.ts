import { type CommandId, overlap, type Where } from './command-table.ts';
import type { Keymap } from './keymap.ts';
import { bindingKeys, type KeyName } from './keys.ts';

/** What has been typed of a command: a count and the keys of a chord so far. */
export interface Typed {
  count: string;
  keys: KeyName[];
}

export const NOTHING_TYPED: Typed = { count: '', keys: [] };

export interface KeyHit {
  id: CommandId;
  /** As typed; absent when none was. */
  count?: number;
}

const MOST = 99_999;

/**
 * Takes the next key.
 * @param where the pane or overlay that has the keyboard.
 * @returns what is typed now, and the command when the key completed one. An unbound key leaves nothing typed.
 */
export function readKey(
  keymap: Keymap,
  typed: Typed,
  key: KeyName,
  where: Where,
): { typed: Typed; hit?: KeyHit } {
  // What was begun is dropped, and no more than that, as in vi.
  if (key === 'esc' && (typed.count !== '' || typed.keys.length > 0)) return { typed: NOTHING_TYPED };
  if (typed.keys.length === 0 && (/^[1-9]$/.test(key) || (key === '0' && typed.count !== ''))) {
    return { typed: { count: (typed.count + key).slice(0, 5), keys: [] } };
  }
  const here = keymap.bindings.filter(binding => overlap(binding.where, [where]));
  const keys = [...typed.keys, key];
  const found = here.find(binding =>
    binding.keys.some(one => {
      const wanted = bindingKeys(one);
      return wanted.length === keys.length && wanted.every((part, i) => part === keys[i]);
    }),
  );
  if (found) {
    const count = typed.count === '' ? undefined : Math.min(MOST, Number(typed.count));
    return { typed: NOTHING_TYPED, hit: { id: found.id, ...(count === undefined ? {} : { count }) } };
  }
  const begins = here.some(binding =>
    binding.keys.some(one => {
      const wanted = bindingKeys(one);
      return wanted.length > keys.length && keys.every((part, i) => part === wanted[i]);
    }),
  );
  if (begins) return { typed: { count: typed.count, keys } };
  // A chord that came to nothing does not swallow the key that ended it.
  if (typed.keys.length > 0) return readKey(keymap, { count: typed.count, keys: [] }, key, where);
  return { typed: NOTHING_TYPED };
}
