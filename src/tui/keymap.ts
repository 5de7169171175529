import { bindingKeys, type KeyName } from './keys.ts';

/** Where a command's keys work; `everywhere` is all three panes. */
export type Where = 'everywhere' | 'sidebar' | 'headlines' | 'story' | 'menu' | 'help';

export interface CommandInfo {
  id: string;
  keys: string[];
  where: Where[];
  /** Heading it stands under in help. */
  group: string;
  help: string;
  /** What a count before the key does, for help. */
  count?: string;
  /** Left out of the palette: it makes sense only as a key. */
  keyOnly?: true;
}

const PANES: Where[] = ['everywhere'];
const LISTS: Where[] = ['everywhere', 'menu', 'help'];

/** Every command of the reader. Help, the palette, the README's tables and the config's `keys` all come from here. */
export const COMMANDS = [
  // Moving
  {
    id: 'down',
    keys: ['j', 'down'],
    where: LISTS,
    group: 'Move',
    help: 'Down',
    count: 'lines',
    keyOnly: true,
  },
  { id: 'up', keys: ['k', 'up'], where: LISTS, group: 'Move', help: 'Up', count: 'lines', keyOnly: true },
  {
    id: 'top',
    keys: ['gg', 'home'],
    where: LISTS,
    group: 'Move',
    help: 'To the top, or to line N',
    keyOnly: true,
  },
  {
    id: 'bottom',
    keys: ['G', 'end'],
    where: LISTS,
    group: 'Move',
    help: 'To the bottom, or to line N',
    keyOnly: true,
  },
  {
    id: 'page-down',
    keys: ['space', 'ctrl-f', 'pagedown'],
    where: ['everywhere', 'help'],
    group: 'Move',
    help: 'A page down; at the end of a story, on to the next unread',
    keyOnly: true,
  },
  {
    id: 'page-up',
    keys: ['ctrl-b', 'pageup'],
    where: ['everywhere', 'help'],
    group: 'Move',
    help: 'A page up',
    keyOnly: true,
  },
  { id: 'half-down', keys: ['ctrl-d'], where: LISTS, group: 'Move', help: 'Half a page down', keyOnly: true },
  { id: 'half-up', keys: ['ctrl-u'], where: LISTS, group: 'Move', help: 'Half a page up', keyOnly: true },
  {
    id: 'next-unread',
    keys: ['n'],
    where: PANES,
    group: 'Move',
    help: 'Next unread story, on into the next list; after a search, the next match',
  },
  {
    id: 'previous-unread',
    keys: ['N'],
    where: PANES,
    group: 'Move',
    help: 'Previous unread story, back into the list before; or match',
  },
  { id: 'next-story', keys: ['J'], where: PANES, group: 'Move', help: 'Next story', count: 'stories' },
  {
    id: 'previous-story',
    keys: ['K'],
    where: PANES,
    group: 'Move',
    help: 'Previous story',
    count: 'stories',
  },
  {
    id: 'next-section',
    keys: [']'],
    where: ['story'],
    group: 'Move',
    help: 'Next section of the story',
    count: 'sections',
  },
  {
    id: 'previous-section',
    keys: ['['],
    where: ['story'],
    group: 'Move',
    help: 'Previous section',
    count: 'sections',
  },

  // Getting around
  {
    id: 'open',
    keys: ['enter', 'l', 'right'],
    where: ['everywhere', 'menu'],
    group: 'Go',
    help: 'Open',
    keyOnly: true,
  },
  {
    id: 'back',
    keys: ['h', 'left', 'backspace', 'esc'],
    where: ['everywhere', 'menu', 'help'],
    group: 'Go',
    help: 'Back',
    keyOnly: true,
  },
  { id: 'next-pane', keys: ['tab'], where: PANES, group: 'Go', help: 'Next pane' },
  { id: 'previous-pane', keys: ['shift-tab'], where: PANES, group: 'Go', help: 'Previous pane' },
  { id: 'sidebar', keys: ['b'], where: PANES, group: 'Go', help: 'Show or hide the sidebar' },
  {
    id: 'close',
    keys: ['q'],
    where: ['everywhere', 'menu', 'help'],
    group: 'Go',
    help: 'Back, or quit from the list',
  },
  { id: 'quit', keys: ['Q'], where: LISTS, group: 'Go', help: 'Quit' },
  {
    id: 'interrupt',
    keys: ['ctrl-c'],
    where: LISTS,
    group: 'Go',
    help: 'Quit as interrupted, with code 130',
    keyOnly: true,
  },
  { id: 'palette', keys: [':'], where: PANES, group: 'Go', help: 'Find any command by name' },
  { id: 'help', keys: ['?'], where: PANES, group: 'Go', help: 'These keys' },

  // Stories
  {
    id: 'toggle-read',
    keys: ['m'],
    where: PANES,
    group: 'Story',
    help: 'Mark read or unread',
    count: 'stories',
  },
  {
    id: 'mark-all-read',
    keys: ['A'],
    where: PANES,
    group: 'Story',
    help: 'Mark all in the list read (u takes it back)',
  },
  {
    id: 'toggle-saved',
    keys: ['s'],
    where: PANES,
    group: 'Story',
    help: 'Save, or no longer',
    count: 'stories',
  },
  { id: 'follow-author', keys: ['f'], where: PANES, group: 'Story', help: 'Follow the author, or no longer' },
  {
    id: 'follow-here',
    keys: ['g o'],
    where: PANES,
    group: 'Story',
    help: 'Follow the author only in this feed, or everywhere',
  },
  {
    id: 'author',
    keys: ['@'],
    where: PANES,
    group: 'Story',
    help: 'All stories of the author',
  },
  {
    id: 'open-browser',
    keys: ['o'],
    where: PANES,
    group: 'Story',
    help: 'Open in the browser',
    count: 'opens link N',
  },
  {
    id: 'copy-url',
    keys: ['y'],
    where: PANES,
    group: 'Story',
    help: 'Copy the address',
    count: 'copies link N',
  },
  {
    id: 'open-comments',
    keys: ['c'],
    where: PANES,
    group: 'Story',
    help: 'Open the comments in the browser',
  },
  {
    id: 'open-image',
    keys: ['i'],
    where: PANES,
    group: 'Story',
    help: 'Show the image, where the terminal can, or open it in the browser',
  },
  {
    id: 'play',
    keys: ['p'],
    where: PANES,
    group: 'Story',
    help: 'Play the attached audio or video',
    count: 'plays attached file N',
  },
  { id: 'pipe', keys: ['|'], where: PANES, group: 'Story', help: 'Pipe the story to a command' },
  { id: 'pager', keys: ['P'], where: PANES, group: 'Story', help: 'Read the story in $PAGER' },
  {
    id: 'toggle-order',
    keys: ['t'],
    where: PANES,
    group: 'Story',
    help: 'Sections as in the article, or most telling first',
  },

  // Lists
  { id: 'search', keys: ['/'], where: PANES, group: 'List', help: 'Filter the list; in a story, search it' },
  { id: 'only-unread', keys: ['U'], where: PANES, group: 'List', help: 'Only unread stories, or all' },
  { id: 'sort', keys: ['S'], where: PANES, group: 'List', help: 'Change the sorting' },
  { id: 'group', keys: ['g s'], where: PANES, group: 'List', help: 'Group by day, feed or author' },
  {
    id: 'density',
    keys: ['d'],
    where: PANES,
    group: 'List',
    help: 'Headlines, with why it matters, with context',
  },
  { id: 'save-query', keys: ['w'], where: PANES, group: 'List', help: 'Keep the filter as a saved query' },
  { id: 'show-new', keys: ['.'], where: PANES, group: 'List', help: 'Show the new stories' },
  { id: 'mute', keys: ['M'], where: PANES, group: 'List', help: 'Hide stories that match a query' },
  { id: 'mutes', keys: ['g m'], where: PANES, group: 'List', help: 'What is hidden, and no longer' },

  // Feeds
  { id: 'refresh', keys: ['r'], where: PANES, group: 'Feeds', help: 'Refresh this feed, or all of the list' },
  { id: 'refresh-all', keys: ['R'], where: PANES, group: 'Feeds', help: 'Refresh all feeds' },
  {
    id: 'add-feed',
    keys: ['a'],
    where: PANES,
    group: 'Feeds',
    help: 'Add a feed by its or its site’s address',
  },
  { id: 'starter-feeds', keys: ['+'], where: PANES, group: 'Feeds', help: 'Pick from the starter feeds' },
  {
    id: 'rename',
    keys: ['g r'],
    where: PANES,
    group: 'Feeds',
    help: 'Rename the feed, folder or saved query',
  },
  { id: 'feed-address', keys: ['g u'], where: PANES, group: 'Feeds', help: 'Change the address of the feed' },
  {
    id: 'feed-site',
    keys: ['g w'],
    where: PANES,
    group: 'Feeds',
    help: 'Open the site of the feed in the browser',
  },
  { id: 'move-feed', keys: ['g f'], where: PANES, group: 'Feeds', help: 'Put the feed into a folder' },
  {
    id: 'full-text',
    keys: ['g p'],
    where: PANES,
    group: 'Feeds',
    help: 'Full text from the pages of the feed: where needed, always or never',
  },
  {
    id: 'remove',
    keys: ['x', 'delete'],
    where: ['sidebar'],
    group: 'Feeds',
    help: 'Remove the feed, folder or saved query (u takes it back)',
  },
  { id: 'trouble', keys: ['g t'], where: PANES, group: 'Feeds', help: 'What is wrong with which feed' },
  { id: 'follows', keys: ['F'], where: PANES, group: 'Feeds', help: 'The authors you follow' },
  { id: 'follow-name', keys: ['g a'], where: PANES, group: 'Feeds', help: 'Follow someone by name' },

  // Everything else
  { id: 'undo', keys: ['u'], where: PANES, group: 'More', help: 'Undo', count: 'steps' },
  { id: 'redo', keys: ['ctrl-r'], where: PANES, group: 'More', help: 'Redo', count: 'steps' },
  { id: 'zen', keys: ['z'], where: PANES, group: 'More', help: 'Only the pane you are in' },
  { id: 'wider', keys: ['>'], where: PANES, group: 'More', help: 'Make this pane wider', count: 'columns' },
  {
    id: 'narrower',
    keys: ['<'],
    where: PANES,
    group: 'More',
    help: 'Make this pane narrower',
    count: 'columns',
  },
  { id: 'theme', keys: ['T'], where: PANES, group: 'More', help: 'Next theme' },
  { id: 'edit-config', keys: ['e'], where: PANES, group: 'More', help: 'Edit the configuration in $EDITOR' },
  { id: 'repaint', keys: ['ctrl-l'], where: LISTS, group: 'More', help: 'Paint the screen anew' },
  {
    id: 'suspend',
    keys: ['ctrl-z'],
    where: LISTS,
    group: 'More',
    help: 'Back to the shell for now (fg returns)',
  },

  // Menus
  {
    id: 'toggle-item',
    keys: ['space', 'x'],
    where: ['menu'],
    group: 'Menus',
    help: 'Choose or leave out an entry',
    keyOnly: true,
  },
] as const satisfies readonly CommandInfo[];

export type CommandId = (typeof COMMANDS)[number]['id'];

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

function overlap(a: readonly Where[], b: readonly Where[]): boolean {
  const panes = (list: readonly Where[]) =>
    list.flatMap(where => (where === 'everywhere' ? ['sidebar', 'headlines', 'story'] : [where]));
  const other = panes(b);
  return panes(a).some(where => other.includes(where));
}

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

/** The first key of a command as it is bound, or undefined when the user left it none. */
export function keyOf(keymap: Keymap, id: CommandId): string | undefined {
  return keymap.bindings.find(binding => binding.id === id)?.keys[0];
}
