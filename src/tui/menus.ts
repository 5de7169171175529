import type { Author } from '../story.ts';
import { ago } from '../text/time.ts';
import { COMMANDS, type CommandId } from './command-table.ts';
import type { Keymap } from './keymap.ts';
import { shownBinding } from './keys.ts';
import { EMPTY_LINE } from './line-editor.ts';
import type { Menu, MenuItem } from './overlay.ts';
import type { FoundFeed } from './ports.ts';
import { shownKey } from './shown-key.ts';
import { hasTrouble, isFailing, troubleOf } from './source.ts';
import type { State } from './state.ts';

function menu(purpose: Menu['purpose'], title: string, items: MenuItem[], more: Partial<Menu> = {}): Menu {
  return { kind: 'menu', purpose, title, items, selected: 0, many: false, hint: 'choose', ...more };
}

/** Every command that makes sense without its key, to be found by name. */
export function paletteMenu(keymap: Keymap, unicode: boolean): Menu {
  const items = keymap.bindings
    .filter(binding => !binding.keyOnly && binding.id !== 'palette')
    .map(binding => ({
      id: binding.id,
      label: binding.help,
      note: binding.keys.map(key => shownBinding(key, unicode)).join(' '),
    }));
  return menu('palette', 'Commands', items, { line: EMPTY_LINE, hint: 'run' });
}

export function starterMenu(state: State): Menu {
  const have = new Set(state.config.feeds.map(feed => feed.url));
  const items = state.starterFeeds.map(feed => ({
    id: feed.url,
    label: feed.title,
    note: have.has(feed.url) ? 'subscribed' : feed.about,
    chosen: false,
  }));
  return menu('starter', 'Starter feeds', items, { many: true, hint: 'subscribe to the chosen' });
}

export function foundMenu(feeds: readonly FoundFeed[]): Menu {
  const items = feeds.map((feed, i) => ({
    id: feed.url,
    label: feed.title || feed.url,
    note: feed.url,
    chosen: i === 0,
  }));
  return menu('found', 'Feeds found there', items, { many: true, hint: 'subscribe to the chosen' });
}

const AUTHORS_MENUS = {
  authors: { title: 'Follow whom?', hint: 'follow, or no longer' },
  'authors-here': { title: 'Follow whom in this feed only?', hint: 'only in this feed, or in every feed' },
  'author-page': { title: 'Whose stories?', hint: 'show' },
};
export type AuthorsPurpose = keyof typeof AUTHORS_MENUS;

/** Where somebody is followed; undefined for nobody. */
function followNote(state: State, key: string): string | undefined {
  const follow = state.config.follows.find(one => one.key === key);
  if (!follow) return undefined;
  const titles = new Map(state.counts.feeds.map(feed => [feed.id, feed.title]));
  const feeds = follow.feeds?.map(id => titles.get(id) ?? 'a feed that is no longer here');
  return feeds ? `only in ${feeds.join(', ')}` : '';
}

export function authorsMenu(authors: readonly Author[], state: State, purpose: AuthorsPurpose): Menu {
  const items = authors.map(({ key, name }) => {
    const where = followNote(state, key);
    return { id: key, label: name, note: where === undefined ? '' : `followed ${where}`.trimEnd() };
  });
  const { title, hint } = AUTHORS_MENUS[purpose];
  return menu(purpose, title, items, { hint });
}

export function followsMenu(state: State): Menu {
  const items = state.config.follows.map(({ key, name }) => ({
    id: key,
    label: name,
    note: followNote(state, key) ?? '',
  }));
  const [here, byName] = [shownKey(state, 'follow-author'), shownKey(state, 'follow-name')];
  const none = `${here} on a story follows its author, ${byName} somebody by name.`;
  return menu('follows', 'Authors you follow', items, {
    hint: 'their stories',
    other: 'no longer follow',
    none,
  });
}

/** The mute rules, each with the number of unread stories it hides. */
export function mutesMenu(state: State, hidden: ReadonlyMap<string, number>): Menu {
  const items = state.config.mutes.map(mute => {
    const count = hidden.get(mute);
    return { id: mute, label: mute, note: count === undefined ? 'cannot be understood' : `${count} unread` };
  });
  const none = `${shownKey(state, 'mute')} hides the stories that match a query.`;
  const title = `Muted (${state.counts.muted} unread hidden)`;
  return menu('mutes', title, items, { hint: 'no longer mute', none });
}

export function troubleMenu(state: State): Menu {
  const feeds = state.counts.feeds.filter(hasTrouble);
  const worst = [...feeds.filter(isFailing), ...feeds.filter(feed => !isFailing(feed))];
  const items = worst.map(feed => {
    const what = troubleOf(feed);
    const when = feed.checked ? `tried ${ago(feed.checked, state.now)}` : '';
    const often = feed.failures > 1 ? `${feed.failures} times in a row` : '';
    const facts = [what, when, often].filter(part => part !== '').join('; ');
    return { id: feed.id, label: feed.title, note: what, detail: `${feed.url}: ${facts}` };
  });
  return menu('trouble', 'Feeds with trouble', items, { hint: 'try again', other: 'more to do' });
}

/** What there is to do about a feed that has trouble. */
const FEED_COMMANDS = ['refresh', 'feed-address', 'feed-site', 'rename', 'remove'] as const;
const FEED_WORDS: Partial<Record<CommandId, string>> = { refresh: 'Try again' };

export function feedMenu(keymap: Keymap, unicode: boolean, title: string): Menu {
  const items = FEED_COMMANDS.map(id => {
    const { help, keys } = keymap.bindings.find(binding => binding.id === id)!;
    const note = keys.map(key => shownBinding(key, unicode)).join(' ');
    return { id, label: FEED_WORDS[id] ?? help, note };
  });
  return menu('feed', title, items, { hint: 'do that' });
}

/** How well a text fits what was typed: lower is better, undefined not at all. Letters must come in order. */
export function fuzzy(text: string, typed: string): number | undefined {
  const wanted = typed.toLowerCase().replace(/\s+/g, '');
  const inside = text.toLowerCase();
  const whole = inside.indexOf(typed.trim().toLowerCase());
  if (whole >= 0) return whole;
  let at = -1;
  let cost = 100;
  for (const letter of wanted) {
    const next = inside.indexOf(letter, at + 1);
    if (next < 0) return undefined;
    const begins = next === 0 || inside[next - 1] === ' ';
    cost += begins ? 0 : next - at - 1 + 2;
    at = next;
  }
  return cost;
}

/** The entries that fit what is typed, best first. */
export function visibleItems(menuState: Menu): MenuItem[] {
  const typed = menuState.line?.text ?? '';
  if (typed.trim() === '') return menuState.items;
  return menuState.items
    .flatMap(item => {
      const byId = fuzzy(item.id.replaceAll('-', ' '), typed);
      const byLabel = fuzzy(item.label, typed);
      const costs = [byId, byLabel].filter(cost => cost !== undefined);
      return costs.length > 0 ? [{ item, cost: Math.min(...costs) }] : [];
    })
    .sort((a, b) => a.cost - b.cost)
    .map(({ item }) => item);
}

/** The command a palette entry stands for. */
export function commandOf(item: MenuItem): (typeof COMMANDS)[number]['id'] | undefined {
  return COMMANDS.find(command => command.id === item.id)?.id;
}
