import { perform, say } from './changes.ts';
import { type Next, only } from './effect.ts';
import { followAuthor, followHere, showAuthor, unfollowAuthor } from './following.ts';
import { editLine } from './line-editor.ts';
import { commandOf, feedMenu, followsMenu, visibleItems } from './menus.ts';
import { showSource } from './moves.ts';
import type { Menu, MenuItem } from './overlay.ts';
import { readKey } from './read-key.ts';
import { runCommand } from './run-command.ts';
import { layout, type State, selectedRow } from './state.ts';

export function closeOverlay(state: State): State {
  const { overlay: _, ...rest } = state;
  return rest;
}

function selectItem(state: State, menu: Menu, place: number): Next {
  const last = Math.max(0, visibleItems(menu).length - 1);
  return only({ ...state, overlay: { ...menu, selected: Math.max(0, Math.min(last, place)) } });
}

/** Ends a follow and keeps the menu, for the next one. */
function unfollowItem(state: State, menu: Menu, item: MenuItem): Next {
  const done = unfollowAuthor(state, { name: item.label, key: item.id });
  return {
    ...done,
    state: { ...done.state, overlay: { ...followsMenu(done.state), selected: menu.selected } },
  };
}

/** Lists the feed, and asks what to do about it. */
function feedItem(state: State, item: MenuItem): Next {
  const shown = showSource(state, { kind: 'feed', id: item.id });
  return only({ ...shown, overlay: feedMenu(state.keymap, state.config.settings.unicode, item.label) });
}

function retry(state: State, id: string): Next {
  return {
    state: { ...showSource(state, { kind: 'feed', id }), asked: 'now' },
    effects: [{ type: 'refresh', feedIds: [id], insist: true }],
  };
}

function toggleItem(state: State, menu: Menu): Next {
  const item = visibleItems(menu)[menu.selected];
  if (item && menu.purpose === 'follows') return unfollowItem(state, menu, item);
  if (item && menu.purpose === 'trouble') return feedItem(state, item);
  if (!item || !menu.many) return only(state);
  const items = menu.items.map(one => (one === item ? { ...one, chosen: !one.chosen } : one));
  return selectItem(state, { ...menu, items }, menu.selected + 1);
}

/** Those that are chosen, or the one under the cursor when none is. */
function choice(menu: Menu): MenuItem[] {
  const chosen = menu.items.filter(item => item.chosen);
  const here = visibleItems(menu)[menu.selected];
  if (menu.many && chosen.length > 0) return chosen;
  return here ? [here] : [];
}

function subscribe(state: State, menu: Menu): Next {
  const feeds = choice(menu).map(item => {
    const starter = state.starterFeeds.find(feed => feed.url === item.id);
    return {
      url: item.id,
      name: item.label,
      ...(starter?.folder ? { folder: starter.folder } : {}),
    };
  });
  const next = closeOverlay(state);
  return feeds.length === 0 ? only(next) : { state: next, effects: [{ type: 'add-feeds', feeds }] };
}

function acceptMenu(state: State, menu: Menu): Next {
  const [item] = choice(menu);
  const next = closeOverlay(state);
  if (!item) return only(next);
  switch (menu.purpose) {
    case 'palette': {
      const id = commandOf(item);
      return id ? runCommand(next, id) : only(next);
    }
    case 'starter':
    case 'found':
      return subscribe(state, menu);
    case 'authors':
    case 'authors-here': {
      const author = selectedRow(next)?.authors.find(one => one.key === item.id);
      if (!author) return only(next);
      return menu.purpose === 'authors' ? followAuthor(next, author) : followHere(next, author);
    }
    case 'author-page':
    case 'follows':
      return showAuthor(next, { name: item.label, key: item.id });
    case 'mutes': {
      const done = perform(next, `no longer muted ${item.label}`, {
        marks: [],
        config: [{ type: 'remove-mute', mute: item.id }],
      });
      return { ...done, state: say(done.state, `No longer hidden: ${item.label}`) };
    }
    case 'trouble':
      return retry(next, item.id);
    case 'feed': {
      const id = commandOf(item);
      if (id === 'refresh' && next.source.kind === 'feed') return retry(next, next.source.id);
      return id ? runCommand(next, id) : only(next);
    }
  }
}

/** A menu with a line to find entries by: letters go into the line. */
function typedMenuKey(state: State, menu: Menu, line: NonNullable<Menu['line']>, key: string): Next {
  switch (key) {
    case 'esc':
    case 'ctrl-c':
      return only(closeOverlay(state));
    case 'enter':
      return acceptMenu(state, menu);
    case 'down':
    case 'ctrl-n':
    case 'tab':
      return selectItem(state, menu, menu.selected + 1);
    case 'up':
    case 'ctrl-p':
    case 'shift-tab':
      return selectItem(state, menu, menu.selected - 1);
    case 'backspace':
      if (line.text === '') return only(closeOverlay(state));
  }
  const edited = editLine(line, key);
  return edited ? only({ ...state, overlay: { ...menu, line: edited, selected: 0 } }) : only(state);
}

/** The state after a key in a menu. */
export function menuKey(state: State, menu: Menu, key: string): Next {
  if (menu.line) return typedMenuKey(state, menu, menu.line, key);
  const { typed, hit } = readKey(state.keymap, state.typed, key, 'menu');
  const next = { ...state, typed };
  if (!hit) return only(next);
  const count = hit.count ?? 1;
  const half = Math.max(1, Math.floor(layout(state).height / 2));
  switch (hit.id) {
    case 'down':
      return selectItem(next, menu, menu.selected + count);
    case 'up':
      return selectItem(next, menu, menu.selected - count);
    case 'half-down':
      return selectItem(next, menu, menu.selected + half);
    case 'half-up':
      return selectItem(next, menu, menu.selected - half);
    case 'top':
      return selectItem(next, menu, (hit.count ?? 1) - 1);
    case 'bottom':
      return selectItem(next, menu, (hit.count ?? menu.items.length) - 1);
    case 'toggle-item':
      return toggleItem(next, menu);
    case 'open':
      return acceptMenu(next, menu);
    case 'back':
    case 'close':
      return only(closeOverlay(next));
    default:
      return runCommand(next, hit.id, hit.count);
  }
}
