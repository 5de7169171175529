import { COMMANDS, type CommandId, type CommandInfo, overlap } from './command-table.ts';
import { bindingKeys } from './keys.ts';

/** One command's keys as they are after the user's changes. */
export interface Binding extends CommandInfo {
  id: CommandId;
}

export interface Keymap {
  bindings: readonly Binding[];
  /** One line each: what was wrong with the user's keys. */
  problems: string[];
}

/** Ink does not tell them apart. */
const FUNCTION_KEY = /^(?:(?:ctrl|alt|shift)-)*f[1-9][0-2]?$/i;

/**
 * The commands with the user's keys in place of the usual ones.
 * A user's key wins over a usual one of another command; two commands given the same key by the user, unknown commands
 * and keys that hide a longer one are reported, and the first keeps the key.
 */
export function makeKeymap(changes: Record<string, string[]> = {}): Keymap {
  const problems: string[] = [];
  const known = new Set<string>(COMMANDS.map(command => command.id));
  for (const id of Object.keys(changes)) {
    if (!known.has(id)) problems.push(`keys: there is no command "${id}"; ? lists them`);
  }
  const taken = new Map<string, Binding[]>();
  const claim = (binding: Binding, keys: readonly string[], own: boolean): string[] =>
    keys.filter(key => {
      const spelled = bindingKeys(key).join(' ');
      if (spelled === '') return false;
      const holders = taken.get(spelled) ?? [];
      const rival = holders.find(holder => overlap(holder.where, binding.where));
      if (rival && own) problems.push(`keys: "${key}" is given to both ${rival.id} and ${binding.id}`);
      if (rival) return false;
      taken.set(spelled, [...holders, binding]);
      return true;
    });
  const own = new Map<string, string[]>();
  for (const command of COMMANDS) {
    const wished = changes[command.id];
    if (!wished) continue;
    for (const key of wished)
      if (FUNCTION_KEY.test(key))
        problems.push(`keys: "${key}" (${command.id}): function keys cannot be used`);
    const usable = wished.filter(key => !FUNCTION_KEY.test(key));
    own.set(command.id, claim({ ...command }, usable, true));
  }
  const bindings = COMMANDS.map((command): Binding => {
    return { ...command, keys: own.get(command.id) ?? claim({ ...command }, command.keys, false) };
  });
  return { bindings, problems: [...problems, ...hidden(bindings)] };
}

function hidden(bindings: readonly Binding[]): string[] {
  const all = bindings.flatMap(binding =>
    binding.keys.map(key => ({ binding, keys: bindingKeys(key), key })),
  );
  return all.flatMap(long =>
    all
      .filter(
        short =>
          short.keys.length < long.keys.length &&
          short.keys.every((key, i) => key === long.keys[i]) &&
          overlap(short.binding.where, long.binding.where),
      )
      .map(short => `keys: "${short.key}" (${short.binding.id}) hides "${long.key}" (${long.binding.id})`),
  );
}

/** The first key of a command as it is bound, or undefined when the user left it none. */
export function keyOf(keymap: Keymap, id: CommandId): string | undefined {
  return keymap.bindings.find(binding => binding.id === id)?.keys[0];
}
