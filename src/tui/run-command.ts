import { enclosureToPlay } from '../article/enclosure-to-play.ts';
import { follows } from '../profile/follows.ts';
import type { Author, StoryRow } from '../story.ts';
import { THEMES } from '../text/style.ts';
import { perform, say, withCounts } from './changes.ts';
import type { ConfigChange } from './config-change.ts';
import { type Effect, type Next, only } from './effect.ts';
import { removeFolder } from './folder-changes.ts';
import type { CommandId } from './keymap.ts';
import { widthOf } from './layout.ts';
import { lineOf } from './line-editor.ts';
import { rowsOf } from './list-rows.ts';
import { SORT_WORDS } from './list-words.ts';
import {
  type AuthorsPurpose,
  authorsMenu,
  followsMenu,
  paletteMenu,
  starterMenu,
  troubleMenu,
} from './menus.ts';
import {
  atStoryEnd,
  cyclePane,
  focusPane,
  isShown,
  jumpSection,
  move,
  select,
  showSource,
  stepStory,
} from './moves.ts';
import type { Menu } from './overlay.ts';
import { DENSITIES, GROUPINGS, type ReaderSettings, SORTS, type Sort } from './ports.ts';
import { openPrompt } from './prompts.ts';
import { shownKey } from './shown-key.ts';
import { sourceFeeds, sourceKey } from './source.ts';
import { entryOf, laidStory, layout, request, type State, selectedRow } from './state.ts';
import { nextMatch } from './story-search.ts';
import { travel } from './travel.ts';

type Run = (state: State, count: number | undefined) => Next;

/** 128 + SIGINT, as a shell counts it. */
const INTERRUPTED = 130;

const NO_STORY = 'No story is selected';
const menu = (state: State, overlay: Menu): Next => only({ ...state, overlay });

function settings(state: State, label: string, change: Partial<ReaderSettings>, said?: string): Next {
  const next = perform(state, label, { marks: [], config: [{ type: 'settings', settings: change }] });
  return said ? { ...next, state: say(next.state, said) } : next;
}

function after<T>(list: readonly T[], current: T): T {
  return list[(list.indexOf(current) + 1) % list.length]!;
}

/** What `o` and `y` are about: the story, or with a count one of its links. */
function target(state: State, count: number | undefined): { url: string } | { missing: string } {
  const row = selectedRow(state);
  if (!row) return { missing: NO_STORY };
  if (count === undefined) return row.url ? { url: row.url } : { missing: 'This story has no address' };
  const links = state.story.story?.id === row.id ? (laidStory(state)?.links ?? []) : [];
  const link = links.find(one => one.number === count);
  if (link) return { url: link.url };
  const have =
    links.length === 0 ? 'The story on the screen has no links' : `There are links 1 to ${links.length}`;
  return { missing: have };
}

function browse(state: State, count: number | undefined): Next {
  const found = target(state, count);
  if ('missing' in found) return only(say(state, found.missing, 'warning'));
  const row = selectedRow(state);
  const open: Next = {
    state: say(state, `Opening ${found.url}`),
    effects: [{ type: 'open', url: found.url }],
  };
  if (count !== undefined || !row || row.read) return open;
  const read = perform(open.state, 'story read', {
    marks: [{ id: row.id, key: 'read', on: true }],
    config: [],
  });
  return { state: read.state, effects: [...open.effects, ...read.effects] };
}

/** The selected story and those below it, as many as the count says; all or none of them get the mark. */
function toggle(state: State, count: number | undefined, key: 'read' | 'saved'): Next {
  const rows = rowsOf(state.list, state.list.selected, count ?? 1);
  const [first] = rows;
  if (!first) return only(say(state, NO_STORY));
  const on = !first[key];
  const marks = rows.filter(row => row[key] !== on).map(row => ({ id: row.id, key, on }));
  const word = key === 'read' ? (on ? 'read' : 'unread') : on ? 'saved' : 'no longer saved';
  const label = rows.length === 1 ? `story ${word}` : `${rows.length} stories ${word}`;
  const next = perform(state, label, { marks, config: [] });
  const down = count !== undefined && state.focus === 'headlines';
  const moved = down ? select(next.state, state.list.selected + rows.length) : next.state;
  return { ...next, state: say(moved, label.charAt(0).toUpperCase() + label.slice(1)) };
}

function changeFollow(state: State, label: string, change: ConfigChange): Next {
  const next = perform(state, label, { marks: [], config: [change] });
  return { ...next, state: say(next.state, label.charAt(0).toUpperCase() + label.slice(1)) };
}

/** No longer follows an author, in any feed. */
export function unfollowAuthor(state: State, { name, key }: Author): Next {
  return changeFollow(state, `no longer following ${name}`, { type: 'unfollow', key });
}

/** Follows the author of the selected story in every feed, or no longer. */
export function followAuthor(state: State, author: Author): Next {
  const { name, key } = author;
  const feedId = selectedRow(state)?.feedId ?? '';
  if (follows(state.config.follows, author, feedId)) return unfollowAuthor(state, author);
  return changeFollow(state, `following ${name}`, { type: 'follow', follow: { name, key } });
}

/** Narrows the follow of an author to the selected story's feed, adds that feed to a narrow one, or widens it again. */
export function followHere(state: State, { name, key }: Author): Next {
  const row = selectedRow(state);
  if (!row) return only(state);
  const { feeds } = state.config.follows.find(follow => follow.key === key) ?? {};
  if (feeds?.includes(row.feedId)) {
    return changeFollow(state, `following ${name} in every feed`, { type: 'follow', follow: { name, key } });
  }
  const follow = { name, key, feeds: [...(feeds ?? []), row.feedId] };
  const label = feeds
    ? `following ${name} in ${row.feedTitle}, too`
    : `following ${name} only in ${row.feedTitle}`;
  return changeFollow(state, label, { type: 'follow', follow });
}

/** Does something about the selected story's author, asking which one where there are several. */
function withAuthor(purpose: AuthorsPurpose, act: (state: State, author: Author) => Next): Run {
  return state => {
    const authors = selectedRow(state)?.authors;
    if (!authors) return only(say(state, NO_STORY));
    if (authors.length === 0) return only(say(state, 'This story names no author'));
    if (authors.length === 1) return act(state, authors[0]!);
    return menu(state, authorsMenu(authors, state, purpose));
  };
}

/** Lists an author's stories of every feed, and says what is known of the author. */
export function showAuthor(state: State, author: Author): Next {
  const shown = showSource(
    { ...state, focus: 'headlines' },
    { kind: 'author', name: author.name, key: author.key },
  );
  return { state: shown, effects: [{ type: 'author', author }] };
}

function refresh(state: State, feedIds: string[] | undefined): Next {
  const effect: Effect = { type: 'refresh', ...(feedIds ? { feedIds } : {}) };
  const { refresh: going, asked } = state;
  if (!going) return { state: { ...state, asked: 'now' }, effects: [effect] };
  const far = going.total > 0 ? ` (${going.done}/${going.total})` : '';
  if (asked) return only(say(state, `A refresh is going on already${far}`));
  const next: State = { ...state, asked: 'next' };
  return { state: say(next, `This follows the refresh that is going on${far}`), effects: [effect] };
}

function remove(state: State): Next {
  const { source } = state;
  if (source.kind === 'feed') {
    const title = entryOf(state)?.title ?? 'feed';
    const at = state.entries.findIndex(entry => sourceKey(entry.source) === sourceKey(source));
    const next = perform(state, `feed ${title} removed`, {
      marks: [],
      config: [{ type: 'remove-feed', id: source.id }],
    });
    const beside = next.state.entries[Math.min(at, next.state.entries.length - 1)];
    const moved: State = {
      ...next.state,
      source: beside?.source ?? { kind: 'all' },
      list: { ...next.state.list, stale: 'fresh' },
    };
    return { ...next, state: say(moved, `Removed ${title}; u takes it back`) };
  }
  if (source.kind === 'query') {
    const next = perform(state, `query ${source.name} removed`, {
      marks: [],
      config: [{ type: 'remove-query', name: source.name }],
    });
    const moved: State = {
      ...next.state,
      source: { kind: 'all' },
      list: { ...next.state.list, stale: 'fresh' },
    };
    return { ...next, state: say(moved, `Removed ${source.name}; u takes it back`) };
  }
  if (source.kind === 'folder') return removeFolder(state, source.name);
  return only(say(state, 'Select a feed, a folder or a saved query to remove it'));
}

function back(state: State): Next {
  if (state.zen && state.focus !== 'story') return only({ ...state, zen: false });
  if (state.focus === 'story') {
    if (state.story.search) {
      const { search: _, ...story } = state.story;
      return only({ ...state, story });
    }
    return focusPane(state, 'headlines');
  }
  if (state.focus === 'sidebar') return fold(state, true);
  if (state.filter !== '') return only(clearFilter(state));
  return focusPane(state, 'sidebar');
}

/** Folds or unfolds the selected folder; folds the one that the selected feed or a folder that is folded already is in. */
function fold(state: State, hidden: boolean): Next {
  const entry = entryOf(state);
  const own = entry?.source.kind === 'folder' ? entry.source.name : undefined;
  const folder = own !== undefined && entry?.folded !== hidden ? own : hidden ? around(state) : undefined;
  if (folder === undefined) return only(state);
  const folded = hidden ? [...state.folded, folder] : state.folded.filter(name => name !== folder);
  return only(showSource(withCounts({ ...state, folded }, state.counts), { kind: 'folder', name: folder }));
}

/** The folder that the selected entry of the sidebar is in. */
function around(state: State): string | undefined {
  const at = state.entries.findIndex(entry => sourceKey(entry.source) === sourceKey(state.source));
  const depth = state.entries[at]?.depth ?? 0;
  const outer = state.entries.slice(0, Math.max(0, at)).findLast(entry => {
    return entry.source.kind === 'folder' && (entry.depth ?? 0) === depth - 1;
  });
  return outer?.source.kind === 'folder' ? outer.source.name : undefined;
}

function open(state: State): Next {
  if (state.focus !== 'sidebar') return focusPane(state, 'story');
  const unfolded = fold(state, false);
  return unfolded.state === state ? focusPane(state, 'headlines') : unfolded;
}

function pageDown(state: State, steps: number): Next {
  if (state.focus !== 'story' || !atStoryEnd(state)) return only(move(state, { unit: 'page', steps }));
  return { state, effects: [{ type: 'seek-unread', from: state.list.selected, direction: 1, open: true }] };
}

function seek(direction: 1 | -1): Run {
  return state => {
    if (state.focus === 'story' && state.story.search) return only(nextMatch(state, direction));
    return {
      state,
      effects: [{ type: 'seek-unread', from: state.list.selected, direction, open: state.focus === 'story' }],
    };
  };
}

function resizePane(direction: 1 | -1): Run {
  return (state, count) => {
    const own = layout(state);
    if (own.panes.length < 2) return only(say(state, 'There is only one pane on the screen'));
    const by = direction * (count ?? 2);
    if (state.focus === 'sidebar') {
      return settings(state, 'pane width', { sidebarWidth: Math.max(14, widthOf(own, 'sidebar') + by) });
    }
    // The story takes what the headlines leave.
    const change = state.focus === 'story' ? -by : by;
    return settings(state, 'pane width', { listWidth: Math.max(24, widthOf(own, 'headlines') + change) });
  };
}

function sort(state: State): Next {
  const list = state.filter.trim() === '' ? SORTS.filter(one => one !== 'best') : SORTS;
  const next = after(list, request(state).sort);
  return settings(state, 'sorting', { sort: next, group: 'none' }, `Sorted ${SORT_WORDS[next]}`);
}

function group(state: State): Next {
  const next = after(GROUPINGS, state.config.settings.group);
  // Groups hold together only in a list sorted by what they are made of.
  const sorting: Sort = next === 'feed' || next === 'author' ? next : 'newest';
  return settings(
    state,
    'grouping',
    { group: next, sort: sorting },
    next === 'none' ? 'Not grouped' : `Grouped by ${next}`,
  );
}

const FULL_TEXT_WORDS = {
  auto: 'from the page where the feed has only a teaser',
  always: 'always from the page',
  never: 'never from the page',
};

/** Another way to the full text for the selected feed, or for the one the selected story is of. */
function fullText(state: State): Next {
  const id = state.source.kind === 'feed' ? state.source.id : selectedRow(state)?.feedId;
  const at = state.config.feeds.findIndex(feed => feed.id === id);
  const feed = state.config.feeds[at];
  if (!feed) return only(say(state, 'Select a feed of yours, or a story of one'));
  const { fullText: before = 'auto', ...rest } = feed;
  const next = after(['auto', 'always', 'never'] as const, before);
  const changed = next === 'auto' ? rest : { ...rest, fullText: next };
  const done = perform(state, 'full text', {
    marks: [],
    config: [{ type: 'put-feed', feed: changed, at }],
  });
  const title = state.counts.feeds.find(one => one.id === id)?.title ?? 'The feed';
  return { ...done, state: say(done.state, `${title}, new stories: text ${FULL_TEXT_WORDS[next]}`) };
}

const DENSITY_WORDS = {
  headlines: 'Headlines only',
  why: 'With why it matters',
  context: 'With why it matters and the context',
};

function density(state: State): Next {
  const next = after(DENSITIES, state.config.settings.density);
  return settings(state, 'density', { density: next }, DENSITY_WORDS[next]);
}

function theme(state: State): Next {
  const next = after(Object.keys(THEMES), state.config.settings.theme);
  return settings(state, 'theme', { theme: next }, `Theme: ${next}`);
}

function order(state: State): Next {
  const next = state.config.settings.order === 'article' ? 'rank' : 'article';
  const said = next === 'rank' ? 'Sections: most telling first' : 'Sections: as in the article';
  const done = settings(state, 'section order', { order: next }, said);
  return { ...done, state: { ...done.state, story: { ...done.state.story, top: 0 } } };
}

/** The list without its filter, the selection on its story where it still can be. */
export function clearFilter(state: State): State {
  return { ...state, filter: '', list: { ...state.list, stale: 'keep' } };
}

function onlyUnread(state: State): Next {
  const next = { ...state, onlyUnread: !state.onlyUnread, list: { ...state.list, stale: 'keep' as const } };
  return only(say(next, next.onlyUnread ? 'Only unread stories' : 'All stories'));
}

function showNew(state: State): Next {
  const list = { ...state.list, stale: state.fresh > 0 ? ('fresh' as const) : ('keep' as const) };
  const next = { ...state, fresh: 0, list };
  return only(state.fresh > 0 ? next : say(next, 'Nothing new yet'));
}

/** Opens another address of the story than its own. */
function openOther(state: State, url: string | undefined, missing: string): Next {
  if (!url) return only(say(state, missing));
  return { state: say(state, `Opening ${url}`), effects: [{ type: 'open', url }] };
}

/** The first image in the text of a story whose feed names none for it. */
function firstImage({ story: { story } }: State, { id }: StoryRow): string | undefined {
  const image = story?.id === id ? story.document.blocks.find(block => block.type === 'image') : undefined;
  return image?.type === 'image' ? image.src : undefined;
}

function showImage(state: State): Next {
  return whenStory(state, story => {
    const url = story.image ?? firstImage(state, story);
    if (!url) return only(say(state, 'This story has no image'));
    return { state: say(state, 'Fetching the image'), effects: [{ type: 'image', story, url }] };
  });
}

/** Has the player open what is attached to the story, or with a count the file of that place. */
function play(state: State, count: number | undefined): Next {
  return whenStory(state, ({ enclosures }) => {
    const found = enclosureToPlay(enclosures, count);
    if (found) return { state, effects: [{ type: 'play', url: found.url }] };
    const there = enclosures.length;
    const missing =
      there === 0 ? 'Nothing to play is attached' : `${there} attached, none of them ${count ?? 'to play'}`;
    return only(say(state, missing, 'warning'));
  });
}

function whenStory(state: State, act: (row: StoryRow) => Next): Next {
  const row = selectedRow(state);
  return row ? act(row) : only(say(state, NO_STORY));
}

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
  sidebar: state => toggleSidebar(state),
  close: state => closePane(state),
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
  'copy-url': (state, count) => {
    const found = target(state, count);
    if ('missing' in found) return only(say(state, found.missing, 'warning'));
    return { state, effects: [{ type: 'copy', text: found.url }] };
  },
  'open-comments': state =>
    whenStory(state, row => openOther(state, row.commentsUrl, 'This story has no comments page')),
  'open-image': showImage,
  play,
  pipe: state => whenStory(state, () => only(openPrompt(state, 'pipe'))),
  pager: state => whenStory(state, () => ({ state, effects: [{ type: 'pager' }] })),
  'toggle-order': order,
  search: state =>
    only(
      openPrompt(
        state,
        state.focus === 'story' ? 'search' : 'filter',
        lineOf(state.focus === 'story' ? '' : state.filter),
      ),
    ),
  'only-unread': onlyUnread,
  sort,
  group,
  density,
  'save-query': state => {
    const { query } = request(state);
    return only(query === '' ? say(state, 'Filter the list first, with /') : openPrompt(state, 'save-query'));
  },
  'show-new': showNew,
  mute: state => only(openPrompt(state, 'mute', lineOf(state.filter))),
  refresh: state => refresh(state, sourceFeeds(state.source, state.counts.feeds)),
  'refresh-all': state => refresh(state, undefined),
  'add-feed': state => only(openPrompt(state, 'add-feed')),
  'starter-feeds': state => menu(state, starterMenu(state)),
  rename: state => {
    const named = ['feed', 'folder', 'query'].includes(state.source.kind);
    if (!named) return only(say(state, 'Select a feed, a folder or a saved query to rename it'));
    return only(openPrompt(state, 'rename', lineOf(sourceName(state))));
  },
  'feed-address': state => {
    const feed = entryOf(state)?.feed;
    if (!feed) return only(say(state, 'Select a feed to change its address'));
    return only(openPrompt(state, 'address', lineOf(feed.url)));
  },
  'feed-site': state => {
    const id = state.source.kind === 'feed' ? state.source.id : selectedRow(state)?.feedId;
    const feed = state.counts.feeds.find(one => one.id === id);
    return openOther(state, feed && (feed.siteUrl ?? feed.url), 'Select a feed to open its site');
  },
  'move-feed': state => {
    if (state.source.kind !== 'feed') return only(say(state, 'Select a feed to move it'));
    return only(openPrompt(state, 'folder', lineOf(entryOf(state)?.feed?.folder ?? '')));
  },
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

function sourceName(state: State): string {
  return state.source.kind === 'folder' ? state.source.name : (entryOf(state)?.title ?? '');
}

function toggleSidebar(state: State): Next {
  if (layout(state).kind !== 'wide')
    return focusPane(state, state.focus === 'sidebar' ? 'headlines' : 'sidebar');
  const sidebarShown = !state.sidebarShown;
  const focus = state.focus === 'sidebar' && !sidebarShown ? 'headlines' : state.focus;
  return only({ ...state, sidebarShown, focus });
}

function closePane(state: State): Next {
  if (state.focus === 'story') return back(state);
  if (state.focus === 'headlines' && state.filter !== '') return only(clearFilter(state));
  if (state.focus === 'sidebar') return focusPane(state, 'headlines');
  return { state, effects: [{ type: 'quit', code: 0 }] };
}

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
