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

/** Whether there is a place that both lists of places have. */
export function overlap(a: readonly Where[], b: readonly Where[]): boolean {
  const panes = (list: readonly Where[]) =>
    list.flatMap(where => (where === 'everywhere' ? ['sidebar', 'headlines', 'story'] : [where]));
  const other = panes(b);
  return panes(a).some(where => other.includes(where));
}
