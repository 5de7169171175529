import type { Author, StoryRow } from '../story.ts';
import { counted } from '../text/counted.ts';
import { ago } from '../text/time.ts';
import type { Action } from './action.ts';
import { addFeeds, discoverFeeds } from './adding-feeds.ts';
import type { Counting } from './counting.ts';
import type { Effect } from './effect.ts';
import type { LiveConfig } from './live-config.ts';
import type { Loading } from './loading.ts';
import type { Outside, ReaderPort, ReadMark } from './ports.ts';
import { selectedRow } from './state.ts';
import { fault, type Store } from './store.ts';
import { storyText } from './story-text.ts';

/** What effects are run with. */
export interface Parts {
  store: Store;
  port: ReaderPort;
  outside: Outside;
  loading: Loading;
  counting: Counting;
  config: LiveConfig;
  /** Waits for work and applies the action it ends with; where it fails, that is said. */
  later(work: Promise<Action | undefined>): void;
}

type Runs = { [T in Effect['type']]: (effect: Extract<Effect, { type: T }>, parts: Parts) => void };

const said = (text: string): Action => ({ type: 'message', message: { text, tone: 'plain' } });
const silent = (work: Promise<void>): Promise<undefined> => work.then(() => undefined);

function mark(marks: readonly ReadMark[], { store, port, counting }: Parts): void {
  try {
    port.mark(marks);
    counting.soon();
  } catch (error) {
    // What could not be kept must not look as if it were.
    store.say(fault(error), 'error');
    store.doubtList({ story: { top: 0 } });
  }
}

function seekUnread(effect: Extract<Effect, { type: 'seek-unread' }>, { store, loading }: Parts): void {
  const { direction, open, moved } = effect;
  if (moved) loading.settleList();
  const from = moved ? (direction > 0 ? -1 : store.state.list.total) : effect.from;
  const position = loading.nextUnread(from, direction);
  store.apply({ type: 'sought', position, direction, open, ...(moved ? { moved } : {}) });
}

function check(text: string, cursor: number, { store, port }: Parts): void {
  const problem = store.attempt(() => port.validateQuery(text));
  const completion = store.attempt(() => port.complete(text, cursor));
  store.apply({
    type: 'checked',
    text,
    ...(problem ? { problem } : {}),
    ...(completion ? { completion } : {}),
  });
}

async function followName(name: string, { store, port }: Parts): Promise<Action> {
  const follow = await port.followOf(name);
  const change = { marks: [], config: [{ type: 'follow' as const, follow }] };
  store.apply({ type: 'change', label: `following ${follow.name}`, change });
  return { type: 'message', message: { text: `Following ${follow.name}`, tone: 'good' } };
}

function sayAuthor({ name, key }: Author, { store, port }: Parts): void {
  const known = store.attempt(() => port.author(key));
  if (!known) return;
  const also = known.names.filter(spelling => spelling !== name);
  const parts = [
    `${name}: ${counted(known.stories, 'story')} in ${known.feeds.join(', ')}`,
    `last ${ago(known.last, port.now())}`,
    ...(also.length > 0 ? [`also as ${also.join(', ')}`] : []),
  ];
  store.say(parts.join('; '));
}

async function edit({ outside, config }: Parts): Promise<Action> {
  try {
    await outside.edit();
  } catch (error) {
    throw new Error(`${fault(error)}; $VISUAL or $EDITOR names the editor`, { cause: error });
  }
  return config.reload();
}

/** Shows an image in the terminal, else in the browser. */
async function showImage(
  url: string,
  { id, feedId, title }: StoryRow,
  { store, port, outside }: Parts,
): Promise<Action> {
  if (!(await outside.showsPictures())) return said(await port.open(url));
  const bytes = await port.image(url, feedId);
  // Whoever went on meanwhile must not lose the screen to it.
  const isWaiting = selectedRow(store.state)?.id === id && !store.state.overlay;
  if (!isWaiting) return { type: 'all-said' };
  try {
    await outside.picture(bytes, title);
    return { type: 'all-said' };
  } catch (error) {
    await port.open(url);
    const text = `Opened in the browser: the image cannot be shown here, ${fault(error)}`;
    return { type: 'message', message: { text, tone: 'warning' } };
  }
}

/** The selected story as text, also where its pane is not on the screen. */
function selectedText({ store, port }: Parts): string {
  const id = selectedRow(store.state)?.id;
  const story = id === undefined ? undefined : store.attempt(() => port.story(id));
  return story ? storyText(story, store.state.config.settings) : '';
}

const RUNS: Runs = {
  mark: ({ marks }, parts) => mark(marks, parts),
  config: ({ changes }, { config }) => config.change(changes),
  refresh: ({ feedIds, insist }, { store, port }) => {
    store.attempt(() => port.refresh(feedIds, insist ? 'force' : 'now'));
  },
  open: ({ url }, { port, later }) => later(port.open(url).then(said)),
  play: ({ url }, { port, later }) => later(port.play(url).then(said)),
  copy: ({ text }, { port, later }) => later(port.copy(text).then(said)),
  'seek-unread': seekUnread,
  'collect-unread': (_, { store, loading }) => store.apply({ type: 'collected', ids: loading.unreadIds() }),
  check: ({ text, cursor }, parts) => check(text, cursor, parts),
  discover: ({ url }, { store, port, later }) => later(discoverFeeds(store, port, url)),
  'add-feeds': ({ feeds }, { store, port }) => addFeeds(store, port, feeds),
  'follow-name': ({ name }, parts) => parts.later(followName(name, parts)),
  mutes: (_, { store, port }) => {
    store.apply({ type: 'muted', hidden: store.attempt(() => port.hiddenByMutes()) ?? new Map() });
  },
  author: ({ author }, parts) => sayAuthor(author, parts),
  remember: ({ prompt, line }, { store, port }) => {
    store.attempt(() => port.remember(prompt, line));
  },
  editor: (_, parts) => parts.later(edit(parts)),
  image: ({ url, story }, parts) => parts.later(showImage(url, story, parts)),
  pager: (_, parts) => parts.later(silent(parts.outside.page(selectedText(parts)))),
  pipe: ({ command }, parts) => parts.later(silent(parts.outside.pipe(selectedText(parts), command))),
  repaint: (_, { outside, later }) => later(silent(outside.repaint())),
  suspend: (_, { outside, later }) => later(silent(outside.suspend())),
  quit: ({ code }, { outside }) => outside.quit(code),
};

/** Does what happens outside the state. */
export function runEffect(effect: Effect, parts: Parts): void {
  // Each entry takes the effect it is named for.
  (RUNS[effect.type] as (effect: Effect, parts: Parts) => void)(effect, parts);
}
