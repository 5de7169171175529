import { counted } from '../text/counted.ts';
import type { Action } from './action.ts';
import { perform, remarked, say, withConfig, withCounts } from './changes.ts';
import type { CommandId } from './command-table.ts';
import { type Next, only } from './effect.ts';
import { helpLines } from './help-lines.ts';
import { EMPTY_LINE, editLine } from './line-editor.ts';
import { scrolled } from './list-view.ts';
import { closeOverlay, menuKey } from './menu-keys.ts';
import { foundMenu, mutesMenu } from './menus.ts';
import { focusPane, readSelected, scrollStory, select, showSource } from './moves.ts';
import type { Help } from './overlay.ts';
import { pointer } from './pointer.ts';
import type { FoundFeed } from './ports.ts';
import { checked, promptKey, promptPaste } from './prompts.ts';
import { NOTHING_TYPED, readKey } from './read-key.ts';
import { refreshed } from './refreshed.ts';
import { runCommand } from './run-command.ts';
import { nextUnreadEntry } from './source.ts';
import { layout, type State, selectedRow, sourceTitle, uncounted } from './state.ts';

function helpKey(state: State, help: Help, key: string): Next {
  const { typed, hit } = readKey(state.keymap, state.typed, key, 'help');
  const next = { ...state, typed };
  const { height } = layout(state);
  const last = Math.max(
    0,
    helpLines(state.keymap, state.size.columns, state.config.settings.unicode).length - height,
  );
  const to = (top: number): Next =>
    only({ ...next, overlay: { ...help, top: Math.max(0, Math.min(last, top)) } });
  if (key === '?') return only(closeOverlay(next));
  if (!hit) return only(next);
  switch (hit.id) {
    case 'down':
      return to(help.top + (hit.count ?? 1));
    case 'up':
      return to(help.top - (hit.count ?? 1));
    case 'half-down':
      return to(help.top + Math.ceil(height / 2));
    case 'half-up':
      return to(help.top - Math.ceil(height / 2));
    case 'page-down':
      return to(help.top + height - 1);
    case 'page-up':
      return to(help.top - height + 1);
    case 'top':
      return to(0);
    case 'bottom':
      return to(last);
    case 'back':
    case 'close':
      return only(closeOverlay(next));
    default:
      return runCommand(next, hit.id, hit.count);
  }
}

/** The next thing there is to say, once the user has gone on from the last one. */
function withoutMessage(state: State): State {
  const { message: _, ...rest } = state;
  const [notice, ...notices] = state.notices;
  return notice === undefined ? rest : { ...rest, notices, message: { text: notice, tone: 'warning' } };
}

/** The command about the terminal itself that a key stands for, where no line to type into wants the key. */
function terminalCommand({ keymap }: State, name: string): CommandId | undefined {
  const id = readKey(keymap, NOTHING_TYPED, name, 'menu').hit?.id;
  if (id !== 'repaint' && id !== 'suspend') return undefined;
  return editLine(EMPTY_LINE, name) ? undefined : id;
}

function key(state: State, name: string): Next {
  const next = withoutMessage(state);
  const { overlay } = next;
  const always = terminalCommand(next, name);
  if (always) return runCommand({ ...next, typed: NOTHING_TYPED }, always);
  if (layout(next).kind === 'tiny') {
    return name === 'q' || name === 'Q' || name === 'ctrl-c'
      ? runCommand(next, name === 'ctrl-c' ? 'interrupt' : 'quit')
      : only(next);
  }
  if (overlay?.kind === 'prompt') return promptKey(next, overlay, name);
  if (overlay?.kind === 'menu') return menuKey(next, overlay, name);
  if (overlay?.kind === 'help') return helpKey(next, overlay, name);
  const { typed, hit } = readKey(next.keymap, next.typed, name, next.focus);
  const after = { ...next, typed };
  return hit ? runCommand(after, hit.id, hit.count) : only(after);
}

function listed(state: State, action: Extract<Action, { type: 'listed' }>): State {
  const { total, unread, muted, position } = action;
  const kept = state.list.stale === 'keep';
  const { selectedId, ...rest } = state.list;
  const selected =
    kept && position >= 0 ? position : kept ? Math.min(rest.selected, Math.max(0, total - 1)) : 0;
  // The selected story stays on the line of the screen it is on.
  const top = kept ? Math.max(0, rest.top + selected - rest.selected) : 0;
  return {
    ...state,
    focus: total === 0 && state.focus === 'story' ? 'headlines' : state.focus,
    list: {
      ...rest,
      stale: false,
      total,
      unread,
      muted,
      offset: 0,
      rows: [],
      selected,
      top,
      ...(kept && selectedId !== undefined ? { selectedId } : {}),
    },
  };
}

function rows(state: State, offset: number, found: State['list']['rows']): State {
  const { selectedId: _, ...rest } = uncounted(state.list);
  const next = { ...state, list: { ...rest, offset, rows: found } };
  const id = selectedRow(next)?.id;
  const named = id ? { ...next, list: { ...next.list, selectedId: id } } : next;
  return { ...named, list: scrolled(named) };
}

function story(state: State, found: State['story']['story']): Next {
  if (!found) return only({ ...state, story: { top: 0 } });
  const same = state.story.story?.id === found.id;
  const next: State = { ...state, story: same ? { ...state.story, story: found } : { story: found, top: 0 } };
  return !same && state.focus === 'story' ? readSelected(next) : only(next);
}

/** Goes on to the next list of the sidebar with unread stories, where this one has none left. */
function seekFurther(state: State, direction: 1 | -1, open: boolean): Next {
  const entry = state.filter === '' ? nextUnreadEntry(state.entries, state.source, direction) : undefined;
  if (!entry) return only(say(state, 'Everything here is read', 'good'));
  const shown = say(showSource(state, entry.source), `${sourceTitle(state)} is read; on to ${entry.title}`);
  return { state: shown, effects: [{ type: 'seek-unread', from: 0, direction, open, moved: true }] };
}

function sought(
  state: State,
  { position, direction, open, moved }: Extract<Action, { type: 'sought' }>,
): Next {
  if (position >= 0) {
    const next = select(state, position);
    return open ? focusPane(next, 'story') : only(next);
  }
  // The sidebar's counts may be older than the list: one step only.
  if (state.list.unread === 0 && !moved) return seekFurther(state, direction, open);
  const where = direction > 0 ? 'below' : 'above';
  const said = state.list.unread > 0 ? `No unread story ${where}` : 'Everything here is read';
  return only(say(state, said, 'good'));
}

function collected(state: State, ids: readonly string[]): Next {
  if (ids.length === 0) return only(say(state, 'Everything here is read', 'good'));
  const label = `${counted(ids.length, 'story')} read`;
  const marks = ids.map(id => ({ id, key: 'read' as const, on: true }));
  const next = perform(state, label, { marks, config: [] });
  return { ...next, state: say(next.state, `${label}; u takes it back`) };
}

/** With the selected story on the screen, whatever has changed its place or its height. */
function refitted(state: State): State {
  return { ...state, list: scrolled(state) };
}

function resized(state: State, size: State['size']): State {
  const fitted = refitted({ ...state, size });
  return scrollStory(fitted, fitted.story.top);
}

function withNewCounts(state: State, action: Extract<Action, { type: 'counts' }>): State {
  const next = withCounts({ ...state, sample: action.sample }, action.counts);
  // The sample edition gives way to the first feed, and is back without any.
  return state.sample === action.sample ? next : { ...next, list: { ...next.list, stale: 'fresh' } };
}

/** The search for the feeds of an address is over. */
function looked(state: State, address: string): State {
  if (state.looking !== address) return state;
  const { looking: _, ...rest } = state;
  return rest;
}

/** Offers what was found; whoever is in the middle of something else is asked afterwards. */
function found(state: State, feeds: readonly FoundFeed[]): State {
  return state.overlay ? { ...state, found: feeds } : { ...state, overlay: foundMenu(feeds) };
}

function withFound(next: Next): Next {
  const { found: feeds, ...rest } = next.state;
  return feeds && !rest.overlay ? { ...next, state: found(rest, feeds) } : next;
}

/** The reader's whole behaviour: what an event makes of a state, and what is then to be done outside. */
export function update(state: State, action: Action): Next {
  switch (action.type) {
    case 'resize':
      return only(resized(state, action.size));
    case 'tick':
      return only({ ...state, now: action.now });
    case 'key':
      return withFound(key(state, action.key));
    case 'paste':
      return state.overlay?.kind === 'prompt'
        ? promptPaste(withoutMessage(state), state.overlay, action.text)
        : only(state);
    case 'pointer':
      return pointer(state, action);
    case 'listed':
      return only(listed(state, action));
    case 'rows':
      return only(rows(state, action.offset, action.rows));
    case 'beyond': {
      const { before, behind } = action;
      return only({ ...state, list: { ...state.list, beyond: { before, behind } } });
    }
    case 'remarked':
      return only(remarked(state, action.rows, action.unread));
    case 'story':
      return story(state, action.story);
    case 'counts':
      return only(withNewCounts(state, action));
    case 'config':
      return only(refitted(withConfig(state, action.config)));
    case 'refresh':
      return only(refreshed(state, action.event));
    case 'message':
      return only({ ...state, message: action.message });
    case 'all-said':
      return only(withoutMessage(state));
    case 'sought':
      return sought(state, action);
    case 'collected':
      return collected(state, action.ids);
    case 'checked':
      return only(checked(state, action.text, action.problem, action.completion));
    case 'looked':
      return only(looked(state, action.address));
    case 'found':
      return only(found(state, action.feeds));
    case 'muted':
      return only({ ...state, overlay: mutesMenu(state, action.hidden) });
    case 'change':
      return perform(state, action.label, action.change);
  }
}
