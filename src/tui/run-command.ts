import { say } from './changes.ts';
import type { CommandId } from './command-table.ts';
import { type Next, only, type Run } from './effect.ts';
import { followAuthor, followHere, showAuthor, withAuthor } from './following.ts';
import { lineOf } from './line-editor.ts';
import { askQueryName, askSearch, onlyUnread, pageDown, seek, showNew } from './list-commands.ts';
import { followsMenu, paletteMenu, starterMenu, troubleMenu } from './menus.ts';
import { cyclePane, isShown, jumpSection, move, stepStory } from './moves.ts';
import type { Menu } from './overlay.ts';
import { back, closePane, open, toggleSidebar } from './pane-commands.ts';
import { openPrompt } from './prompts.ts';
import { shownKey } from './shown-key.ts';
import { sourceFeeds } from './source.ts';
import { askAddress, askFolder, askName, fullText, openSite, refresh, remove } from './source-commands.ts';
import type { State } from './state.ts';
import { browse, copy, openOther, play, showImage, toggle, whenStory } from './story-commands.ts';
import { travel } from './travel.ts';
import { density, group, order, resizePane, sort, theme } from './view-settings.ts';

/** 128 + SIGINT, as a shell counts it. */
const INTERRUPTED = 130;

const menu = (state: State, overlay: Menu): Next => only({ ...state, overlay });

function moving(unit: 'line' | 'half', sign: 1 | -1): Run {
  return (state, count) => only(move(state, { unit, steps: sign * (count ?? 1) }));
}

function edge(steps: 1 | -1): Run {
  return (state, count) =>
    only(move(state, { unit: 'edge', steps, ...(count === undefined ? {} : { line: count - 1 }) }));
}

const RUNS: Record<Exclude<CommandId, 'toggle-item'>, Run> = {
  down: moving('line', 1),
  up: moving('line', -1),
  'half-down': moving('half', 1),
  'half-up': moving('half', -1),
  top: edge(-1),
  bottom: edge(1),
  'page-down': (state, count) => pageDown(state, count ?? 1),
  'page-up': (state, count) => only(move(state, { unit: 'page', steps: -(count ?? 1) })),
  'next-unread': seek(1),
  'previous-unread': seek(-1),
  'next-story': (state, count) => stepStory(state, count ?? 1),
  'previous-story': (state, count) => stepStory(state, -(count ?? 1)),
  'next-section': (state, count) => only(jumpSection(state, count ?? 1)),
  'previous-section': (state, count) => only(jumpSection(state, -(count ?? 1))),
  open,
  back,
  'next-pane': state => cyclePane(state, 1),
  'previous-pane': state => cyclePane(state, -1),
  sidebar: toggleSidebar,
  close: closePane,
  quit: state => ({ state, effects: [{ type: 'quit', code: 0 }] }),
  interrupt: state => ({ state, effects: [{ type: 'quit', code: INTERRUPTED }] }),
  palette: state => menu(state, paletteMenu(state.keymap, state.config.settings.unicode)),
  help: state => only({ ...state, overlay: { kind: 'help', top: 0 } }),
  'toggle-read': (state, count) => toggle(state, count, 'read'),
  'mark-all-read': state => ({ state, effects: [{ type: 'collect-unread' }] }),
  'toggle-saved': (state, count) => toggle(state, count, 'saved'),
  'follow-author': withAuthor('authors', followAuthor),
  'follow-here': withAuthor('authors-here', followHere),
  'open-browser': browse,
  'copy-url': copy,
  'open-comments': state =>
    whenStory(state, row => openOther(state, row.commentsUrl, 'This story has no comments page')),
  'open-image': showImage,
  play,
  pipe: state => whenStory(state, () => only(openPrompt(state, 'pipe'))),
  pager: state => whenStory(state, () => ({ state, effects: [{ type: 'pager' }] })),
  'toggle-order': order,
  search: askSearch,
  'only-unread': onlyUnread,
  sort,
  group,
  density,
  'save-query': askQueryName,
  'show-new': showNew,
  mute: state => only(openPrompt(state, 'mute', lineOf(state.filter))),
  refresh: state => refresh(state, sourceFeeds(state.source, state.counts.feeds)),
  'refresh-all': state => refresh(state, undefined),
  'add-feed': state => only(openPrompt(state, 'add-feed')),
  'starter-feeds': state => menu(state, starterMenu(state)),
  rename: askName,
  'feed-address': askAddress,
  'feed-site': openSite,
  'move-feed': askFolder,
  'full-text': fullText,
  remove,
  trouble: state => {
    const overlay = troubleMenu(state);
    return overlay.items.length > 0 ? menu(state, overlay) : only(say(state, 'All feeds are well', 'good'));
  },
  author: withAuthor('author-page', showAuthor),
  follows: state => menu(state, followsMenu(state)),
  'follow-name': state => only(openPrompt(state, 'follow')),
  mutes: state => ({ state, effects: [{ type: 'mutes' }] }),
  undo: (state, count) => travel(state, 'undo', count ?? 1),
  redo: (state, count) => travel(state, 'redo', count ?? 1),
  zen: state => only({ ...state, zen: !state.zen }),
  wider: resizePane(1),
  narrower: resizePane(-1),
  theme,
  'edit-config': state => ({ state, effects: [{ type: 'editor' }] }),
  repaint: state => ({ state, effects: [{ type: 'repaint' }] }),
  suspend: state => ({ state, effects: [{ type: 'suspend' }] }),
};

/** What is about the selected story and nothing else. */
const STORY_COMMANDS: ReadonlySet<CommandId> = new Set([
  'toggle-read',
  'toggle-saved',
  'follow-author',
  'follow-here',
  'author',
  'open-browser',
  'copy-url',
  'open-comments',
  'open-image',
  'play',
  'pipe',
  'pager',
  'next-story',
  'previous-story',
]);

/** Runs a command of the panes. */
export function runCommand(state: State, id: CommandId, count?: number): Next {
  if (id === 'toggle-item') return only(state);
  const unseen = !isShown(state, 'headlines') && !isShown(state, 'story');
  if (unseen && STORY_COMMANDS.has(id))
    return only(say(state, `No story is on the screen; ${shownKey(state, 'open')} shows the list`));
  return RUNS[id](state, count);
}
